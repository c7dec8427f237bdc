import type { ReferenceRecord, SourceId } from '../model/records.ts'

/** A place in a record that cites a source. */
export interface Citation {
  readonly id: SourceId
  readonly path: readonly (string | number)[]
}

/** Every source that a record cites: for itself, a name, an office or a translation. */
export function citationsOf(record: ReferenceRecord): readonly Citation[] {
  const whole = cited(record.sources, [])
  if (record.record === 'entity') {
    const aliases = record.aliases.flatMap(({ sources }, i) => cited(sources, ['aliases', i]))
    return [...whole, ...aliases, ...(record.roles ?? []).flatMap(({ sources }, i) => cited(sources, ['roles', i]))]
  }
  if (record.record !== 'quotation') return whole
  return [...whole, ...(record.translations ?? []).flatMap(({ sources }, i) => cited(sources, ['translations', i]))]
}

function cited(ids: readonly SourceId[] | undefined, path: Citation['path']): readonly Citation[] {
  return (ids ?? []).map((id, i) => ({ id, path: [...path, 'sources', i] }))
}
