import type { ReferenceAnswer, ReferenceRecord, Source } from '../../../src/model/records.ts'

/** What a reference set of one pack of the reader's would answer. */
export function answerOf(
  records: readonly ReferenceRecord[],
  sources: readonly Source[] = [],
  id = 'pack',
): ReferenceAnswer {
  const pack = { id, title: `The pack ${id}`, origin: 'reader' } as const
  return { records, sources, packs: new Map(records.map((record) => [record, pack])) }
}
