import type { ExtensionToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { ExportPlace, ExportStart } from '../model/pack.ts'

type Background = Pick<Caller<ExtensionToBackground>, 'beginExport' | 'exportPart'>

/**
 * A pack as a file, of any size: no part of it is longer than a message may be, and all of it lies in the browser's
 * keeping, not in this page's memory. Asked of the background, which alone sees the reader's database in private windows.
 */
export async function exportFile(background: Background, id: string): Promise<Blob> {
  const start = await background.beginExport({ id })
  const head = JSON.stringify({ format: 'sourcemark-pack', formatVersion: 1, ...start.pack })
  const sources = await partsOf(background, start, 'sources')
  const records = await partsOf(background, start, 'records')
  return new Blob([head.slice(0, -1), ',"sources":[', ...sources, '],"records":[', ...records, ']}'], {
    type: 'application/json',
  })
}

async function partsOf(background: Background, start: ExportStart, of: ExportPlace['of']): Promise<readonly Blob[]> {
  const parts: Blob[] = []
  let place: ExportPlace = { of }
  for (;;) {
    const { json, last } = await background.exportPart({ start, place })
    if (last === undefined) return parts
    if (json !== '') parts.push(new Blob([parts.length === 0 ? json : `,${json}`]))
    place = { of, after: last }
  }
}
