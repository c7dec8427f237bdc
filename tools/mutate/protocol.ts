/** What the worker is asked: to run all tests of a bundled file without a mutant, or some of them with one. */
export type Question =
  | { readonly kind: 'survey'; readonly bundle: string }
  | {
      readonly kind: 'ask'
      readonly bundle: string
      readonly id: number
      /** Which of the file's tests, by their place in it. */
      readonly tests: readonly number[]
      /** How many tests the file has without a mutant. */
      readonly count: number
    }

export interface TestTold {
  readonly name: string
  readonly ms: number
  readonly failure: string | undefined
  /** The mutants that the test comes by. */
  readonly reached: readonly number[]
}

export type Answer =
  | { readonly kind: 'survey'; readonly atLoad: readonly number[]; readonly tests: readonly TestTold[] }
  | { readonly kind: 'asked'; readonly noticedBy: string | undefined }
