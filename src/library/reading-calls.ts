import type { OpenFile } from '../imports/open.ts'
import type { ImportPlan, ImportSurvey } from '../model/import.ts'
import type { Part } from './parts.ts'

/** What the library asks of the worker that reads a file. */
export type ReadingCall =
  | { readonly call: 'open'; readonly file: File }
  | { readonly call: 'survey'; readonly plan: ImportPlan }
  | { readonly call: 'begin'; readonly plan: ImportPlan }
  | { readonly call: 'next' }

export interface ReadingAnswers {
  readonly open: Omit<OpenFile, 'read'>
  readonly survey: ImportSurvey
  readonly begin: null
  /** The next part of what was begun; null after the last. */
  readonly next: Part | null
}

/** A call with its number; a later survey ends one that is under way. */
export type ReadingQuestion = ReadingCall & { readonly id: number }

export type ReadingReply =
  | { readonly id: number; readonly read: number }
  | { readonly id: number; readonly answer: ReadingAnswers[keyof ReadingAnswers] }
  | { readonly id: number; readonly error: string }
