import type { Pack } from '../../src/model/pack.ts'
import type { ReferenceRecord } from '../../src/model/records.ts'

/** A pack of persons named after their number, each citing one source. */
export function packOf(id: string, names: readonly string[], sourceTitle = `Source of ${id}`): Pack {
  return {
    format: 'sourcemark-pack',
    formatVersion: 1,
    id,
    title: `Pack ${id}`,
    sources: [{ id: 'source', title: sourceTitle }],
    records: names.map((name) => ({
      record: 'entity',
      id: name.toLowerCase(),
      type: 'person',
      name,
      aliases: [],
      sources: ['source'],
    })),
  }
}

export function keysByName(record: ReferenceRecord): readonly string[] {
  return record.record === 'entity' ? [`n:${record.name.toLowerCase()}`] : []
}
