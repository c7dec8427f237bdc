import type { ImportItem } from '../../imports/items.ts'
import type { PackHeader } from '../../model/pack.ts'
import type { Passage, Source } from '../../model/records.ts'
import { documentOf } from '../../store/passages.ts'

/** A pack as lines of JSON, each with its line break: the header, then sources, records and documents as they come. */
export function* packLines(header: PackHeader, items: Iterable<ImportItem>): Generator<string> {
  yield line(header)
  let document: { readonly source: Source; readonly passages: Passage[] } | undefined
  for (const item of items) {
    if (item.kind === 'record' && item.record.record === 'passage') {
      document?.passages.push(item.record)
      continue
    }
    if (item.kind !== 'source' && item.kind !== 'record') continue
    if (document !== undefined) yield line(documentOf(document.source, document.passages))
    document =
      item.kind === 'source' && item.source.hasText === true ? { source: item.source, passages: [] } : undefined
    if (item.kind === 'record') yield line(item.record)
    else if (document === undefined) yield line({ record: 'source', ...item.source })
  }
  if (document !== undefined) yield line(documentOf(document.source, document.passages))
}

function line(one: object): string {
  return `${JSON.stringify(one)}\n`
}
