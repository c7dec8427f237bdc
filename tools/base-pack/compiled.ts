import type { ReferenceRecord, Source } from '../../src/model/records.ts'

/** What a part of the tables gives to the pack. */
export interface Compiled {
  readonly sources: readonly Source[]
  readonly records: readonly ReferenceRecord[]
}
