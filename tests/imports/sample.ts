import { readFileSync } from 'node:fs'
import type { ImportItem } from '../../src/imports/items.ts'
import { type OpenFile, openFile } from '../../src/imports/open.ts'
import type { TableMapping } from '../../src/model/import.ts'
import type { Commitment, Entity, Quotation, Source } from '../../src/model/records.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'

/** What a file gave, by kind. */
export interface Read {
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
  readonly commitments: readonly Commitment[]
  readonly sources: readonly Source[]
  readonly faults: readonly string[]
}

/** One of the samples of tests/cases/imports. */
export function openSample(name: string): OpenFile {
  return openFile(name, readFileSync(new URL(`../cases/imports/${name}`, import.meta.url), 'utf8'), lexicon)
}

/** Reads a file by its guessed mapping, changed by `say`. */
export function read(file: OpenFile, say: Partial<TableMapping> = {}): Read {
  const { source, table } = file.recognised
  const mapping = table === undefined ? {} : { mapping: { ...table.mapping, ...say } }
  return sorted([...file.read({ source, ...mapping })])
}

function sorted(items: readonly ImportItem[]): Read {
  const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []))
  return {
    entities: records.filter((record) => record.record === 'entity'),
    quotations: records.filter((record) => record.record === 'quotation'),
    commitments: records.filter((record) => record.record === 'commitment'),
    sources: items.flatMap((item) => (item.kind === 'source' ? [item.source] : [])),
    faults: items.flatMap((item) => (item.kind === 'fault' ? [`${item.place}: ${item.text}`] : [])),
  }
}
