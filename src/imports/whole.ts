import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Pack } from '../model/pack.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'
import { ImportError } from './items.ts'
import { openFile } from './open.ts'
import { missingIn } from './table-needs.ts'

/** A file as one pack, with what was passed over in it. */
export interface WholeFile {
  readonly pack: Pack
  /** A line for each fault: "row 12: the sum is empty". */
  readonly faults: readonly string[]
}

/**
 * Reads a file for which nothing needs to be asked: of a table, the guess must say all that is needed.
 * Throws an ImportError with the reason where it can't be used.
 */
export function readWhole(name: string, text: string, lexicon: Lexicon): WholeFile {
  const file = openFile(name, text, lexicon)
  const { source, table } = file.recognised
  const missing = table === undefined ? [] : missingIn(table.mapping)
  if (missing.length > 0)
    throw new ImportError(
      `The table does not say ${missing.join(', ')}: import it in the library, where this can be said.`,
    )
  const sources: Source[] = []
  const records: ReferenceRecord[] = []
  const faults: string[] = []
  for (const item of file.read({ source, ...(table === undefined ? {} : { mapping: table.mapping }) })) {
    if (item.kind === 'source') sources.push(item.source)
    else if (item.kind === 'record') records.push(item.record)
    else if (item.kind === 'fault') faults.push(`${item.place}: ${item.text}`)
  }
  if (records.length === 0) throw new ImportError(`It gives no record. ${faults.slice(0, 3).join('; ')}`.trim())
  const head = { format: 'sourcemark-pack', formatVersion: 1, id: file.id, title: source.title, ...file.notes } as const
  return { pack: { ...head, sources, records }, faults }
}
