import type { Finding } from './finding.ts'

/** A finding as the page holds it: `id` names it for as long as the page stays. */
export interface ListedFinding {
  readonly id: number
  readonly finding: Finding
  /** The words around it, for the list: up to some 60 units on each side. */
  readonly before: string
  readonly after: string
}

export interface PageReport {
  /** `idle`: not an article, so nothing was read unasked. */
  readonly state: 'off' | 'idle' | 'reading' | 'done' | 'failed'
  readonly title: string
  readonly published?: string
  /** In page order. */
  readonly findings: readonly ListedFinding[]
  /** Where the page holds more text than is read: the units of it that were. */
  readonly cutAfter?: number
  /** There were more findings than are kept: these are not all. */
  readonly moreFindings?: true
  /** More of the marks that only the reader has are seen together than are drawn. */
  readonly undrawn?: true
  /** Two reports of one stamp are the same. */
  readonly stamp: string
  /** Why it failed, in words for the reader. */
  readonly problem?: string
}
