import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What the words after the kind of a measure say; each measure reads those that concern it. */
export interface EvaluateOptions {
  /** The folder of public corpora. */
  readonly corpora: string
  /** A model of names in place of the shipped one. */
  readonly model?: string
  /** Rows of one's own to measure, a JSON object a line. */
  readonly file?: string
  /** Rows of sums that are no aid. */
  readonly other?: string
  /** List what came out wrong. */
  readonly show: boolean
  /** Measure what was developed on as well. */
  readonly train: boolean
  /** How many articles to take of a corpus. */
  readonly articles?: number
  /** Write the list of known failures anew, where it does not grow. */
  readonly list: boolean
}

/** Throws a TypeError on an option that there is not. */
export function evaluateOptions(args: readonly string[]): EvaluateOptions {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpora: { type: 'string', default: '../shared/corpora' },
      ...{ model: text, file: text, other: text, articles: text, show: flag, train: flag, list: flag },
    },
  })
  const { articles, ...others } = values
  const count = articles === undefined ? {} : { articles: wholeNumber(articles) }
  return { ...others, ...count, corpora: resolve(values.corpora) }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`--articles ${text}: write a number such as 300`)
  return number
}
