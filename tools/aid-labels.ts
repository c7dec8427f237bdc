import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lines } from './train/corpus.ts'

/**
 * Who gives a sum to whom, as a person read it off a passage: each party by its words in the passage or its country's
 * code, with what else is as right. No donor or recipient where the passage names none.
 */
export interface GoldGift {
  readonly donors: readonly string[]
  readonly recipients: readonly string[]
  readonly categories: readonly string[]
  readonly statuses: readonly string[]
}

/** A sum in UTF-16 units of its passage, and what is given with it: undefined where it is no aid. */
export interface GoldSum {
  readonly start: number
  readonly end: number
  readonly gift: GoldGift | undefined
}

export interface GoldPassage {
  readonly id: string
  readonly text: string
  readonly sums: readonly GoldSum[]
  /** Where it begins in its article. */
  readonly from: number
  /** Passages of one article or one row stand together, whichever part of the data they are put in. */
  readonly group: string
}

const FOLDER = join(import.meta.dirname, 'aid-labels')

/** "Norway/Oslo | Ukraine | military | announced", or "-". */
export function readGift(label: string): GoldGift | undefined {
  if (label.trim() === '-') return undefined
  const [donors = '', recipients = '', categories = '', statuses = ''] = label.split('|').map((field) => field.trim())
  const parts = (field: string): readonly string[] => field.split(/[/+]/).filter((one) => one !== '')
  return {
    donors: parts(donors),
    recipients: parts(recipients),
    categories: parts(categories),
    statuses: parts(statuses),
  }
}

/** The passages written for the project. */
export function writtenPassages(): readonly GoldPassage[] {
  const blocks = readFileSync(join(FOLDER, 'written.txt'), 'utf8').split(/\n\n+/)
  return blocks.slice(1).map((block, i) => {
    const rows = block.split('\n').filter((line) => line !== '')
    const labels = rows.filter((line) => line.startsWith('\t'))
    const marked = rows.filter((line) => !line.startsWith('\t')).join('\n')
    const sums: GoldSum[] = []
    let text = ''
    for (const [k, part] of marked.split(/[⟦⟧]/).entries()) {
      if (k % 2 === 1) {
        const gift = readGift(labels[sums.length] ?? '-')
        sums.push({ start: text.length, end: text.length + part.length, gift })
      }
      text += part
    }
    return { id: `written ${i + 1}`, group: `written ${i + 1}`, from: 0, text, sums }
  })
}

/** A public text of the corpora whose passages are labelled; the labels stand by themselves, without its words. */
export interface LabelledText {
  /** The file of labels. */
  readonly labels: string
  /** The corpus file, and the field that names an article in it. */
  readonly file: string
  readonly idField: 'id' | 'path'
}

/** What may be learned from. */
export const TRAINING_TEXTS: readonly LabelledText[] = [
  { labels: 'whitehouse', file: 'text/whitehouse', idField: 'path' },
  { labels: 'worldwide.train', file: 'names/worldwide.train', idField: 'id' },
  { labels: 're3d', file: 'names/re3d', idField: 'id' },
  { labels: 'polnear.train', file: 'quotations/polnear.train', idField: 'id' },
]

/** What is only measured on. */
export const NEWS: LabelledText = { labels: 'news', file: 'text/news', idField: 'id' }

/** The labelled passages of a corpus. Throws where the corpus is not there. */
export function labelledPassages(corpora: string, { labels, file, idField }: LabelledText): readonly GoldPassage[] {
  const articles = lines<{ readonly id?: string; readonly path?: string; readonly text: string }>(
    join(corpora, `${file}.jsonl`),
  )
  const texts = new Map(articles.map((article) => [article[idField] ?? '', article.text]))
  const passages: { id: string; group: string; from: number; text: string; sums: GoldSum[] }[] = []
  let from = 0
  for (const line of readFileSync(join(FOLDER, `${labels}.txt`), 'utf8').split('\n')) {
    const [, article = '', start, end] = /^= (.+) (\d+) (\d+)$/.exec(line) ?? []
    if (start !== undefined) {
      from = Number(start)
      const text = (texts.get(article) ?? '').slice(from, Number(end))
      passages.push({ id: `${labels} ${passages.length + 1}`, group: article, from, text, sums: [] })
    }
    const [, first, last, label = ''] = /^\t(\d+) (\d+) \| (.*)$/.exec(line) ?? []
    if (first !== undefined) {
      passages.at(-1)?.sums.push({ start: Number(first) - from, end: Number(last) - from, gift: readGift(label) })
    }
  }
  return passages
}
