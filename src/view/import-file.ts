import type { ImportPlan, ImportSurvey, RecognisedFile, SourceDescription, TableMapping } from '../model/import.ts'
import type { PackSummary } from '../model/pack.ts'

/** How long work is followed and ended. */
export interface Following {
  readonly signal: AbortSignal
  /** Called now and then with the number of records so far. */
  readonly onProgress: (records: number) => void
}

/** A file that was recognised and waits for the reader's word. Every call rejects with words for the reader. */
export interface ImportFile {
  /** Of the set that it makes: one that has it already makes way. */
  readonly id: string
  readonly recognised: RecognisedFile
  /** What the reader must still say of a table, in words. */
  missing(mapping: TableMapping): readonly string[]
  /** Goes through the whole file and tells what it gives, keeping nothing. */
  survey(plan: ImportPlan, following: Following): Promise<ImportSurvey>
  /** What is wrong with what the reader typed of its source, in words. */
  sourceFault(source: Partial<SourceDescription>): string | undefined
  /** Puts the file's records in; where it fails or is ended, nothing of them is kept. */
  run(plan: ImportPlan, following: Following): Promise<PackSummary>
  /** Lets the file go; nothing is asked of it any more. */
  close(): void
}
