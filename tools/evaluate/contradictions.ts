import { join } from 'node:path'
import { sentencesOf, sentenceText } from '../../src/cli/sentences.ts'
import { findingWords } from '../../src/cli/text.ts'
import { type Engine, type Found, plainArticle } from '../../src/engine/index.ts'
import type { Finding, Verdict } from '../../src/model/finding.ts'
import type { ReferenceStore } from '../../src/store/lookup.ts'
import { compileSeedFolder } from '../seeds.ts'
import { openEngine } from './engine.ts'
import { neighboursAmong, packOf, type ReadArticle, readArticle } from './neighbours.ts'
import type { EvaluateOptions } from './options.ts'
import { readRows } from './rows.ts'
import { storeOf } from './store-of.ts'

/** A line of `text/news.jsonl`. */
interface NewsRow {
  readonly id: string
  readonly title: string
  readonly date?: string | null
  readonly text: string
}

/** A row of one's own, such as a trap: what of it may not be contradicted, and why. */
interface OwnRow {
  readonly id: string
  readonly text: string
  readonly published?: string | null
  readonly why?: string
}

const ARTICLES = 300

/**
 * What is said to differ, for a person to read: real articles against the seeds, and against a reference set made of
 * what other articles of the same days state about the same names, as `sourcemark derive` drafts it. Prints
 * how many findings of each verdict came out, and each that contradicts with its sentence. `articles`: of
 * how many, every k-th of the corpus. With `file`: the rows of a file, against the seeds.
 */
export async function evaluate({ corpora, file: rows, articles = ARTICLES }: EvaluateOptions): Promise<void> {
  const engine = openEngine()
  const seeds = storeOf(await compileSeedFolder('seeds'), 'seed')
  if (rows === undefined) await evaluateNews(engine, seeds, join(corpora, 'text/news.jsonl'), articles)
  else await evaluateRows(engine, seeds, readRows<OwnRow>(rows))
}

async function evaluateRows(engine: Engine, seeds: ReferenceStore, rows: readonly OwnRow[]): Promise<void> {
  const tally = newTally()
  for (const { id, text, published, why } of rows) {
    await tell(why === undefined ? id : `${id} (${why})`, engine, find(engine, text, published), seeds, tally)
  }
  printTally(`${rows.length} rows, the seeds`, tally)
}

async function evaluateNews(engine: Engine, seeds: ReferenceStore, path: string, count: number): Promise<void> {
  const all = readRows<NewsRow>(path).map((row) => readArticle(row.id, row.title, find(engine, row.text, row.date)))
  const chosen = everyKth(all, count)
  await tellAll('the seeds', engine, chosen, () => seeds)
  const neighboursOf = neighboursAmong(all)
  const withNeighbours = chosen.filter((article) => neighboursOf(article).length > 0)
  await tellAll('what their neighbours state', engine, withNeighbours, (article) =>
    storeOf(packOf(neighboursOf(article)), 'reader'),
  )
}

function find(engine: Engine, text: string, published?: string | null): Found {
  return engine.find(plainArticle(text, published ?? undefined))
}

/** As many as asked for, as far apart as can be, from the first on. */
export function everyKth<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / Math.max(1, count)))
  return all.filter((_, index) => index % step === 0).slice(0, count)
}

async function tellAll(
  reference: string,
  engine: Engine,
  articles: readonly ReadArticle[],
  storeFor: (article: ReadArticle) => ReferenceStore,
): Promise<void> {
  const tally = newTally()
  for (const article of articles) {
    await tell(`${article.id} (${article.title})`, engine, article.found, storeFor(article), tally)
  }
  printTally(`${articles.length} articles, ${reference}`, tally)
}

type Tally = Record<Finding['mention']['kind'], Record<Verdict, number>>

function newTally(): Tally {
  const none = { supported: 0, qualified: 0, contradicted: 0, unknown: 0 }
  return { name: { ...none }, quotation: { ...none }, amount: { ...none } }
}

async function tell(title: string, engine: Engine, found: Found, store: ReferenceStore, tally: Tally): Promise<void> {
  for (const finding of engine.assess(found, await store.get(engine.needs(found)))) {
    tally[finding.mention.kind][finding.verdict]++
    if (finding.verdict !== 'contradicted') continue
    const { text, published } = found.analysis.article
    const sentences = sentencesOf(found, finding.mention).map((sentence) => sentenceText(found, sentence))
    console.log(`${title}, ${published ?? 'no date'}\n  ${sentences.join(' ')}`)
    console.log(`  ${findingWords(finding, text)}\n`)
  }
}

function printTally(label: string, tally: Tally): void {
  console.log(label)
  for (const [kind, verdicts] of Object.entries(tally)) {
    const counts = Object.entries(verdicts).map(([verdict, count]) => `${verdict} ${count}`)
    console.log(`  ${kind.padEnd(10)} ${counts.join(', ')}`)
  }
  const contradicted = Object.values(tally).reduce((sum, verdicts) => sum + verdicts.contradicted, 0)
  console.log(`  contradicted in all: ${contradicted}\n`)
}
