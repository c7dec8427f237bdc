import type { ExtensionToBackground } from '../messages/calls.ts'
import type { Handlers } from '../messages/channel.ts'
import { beginExport, exportPart } from '../store/export.ts'
import { withReferences } from './reference.ts'

/** Answers to an export: a pack is told part by part, since a browser lets no longer message through. */
export const exportCalls: Pick<Handlers<ExtensionToBackground, unknown>, 'beginExport' | 'exportPart'> = {
  beginExport: ({ id }) => withReferences((database) => beginExport(database, id)),
  exportPart: ({ start, place }) => withReferences((database) => exportPart(database, start, place)),
}
