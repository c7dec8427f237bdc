import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../../src/engine/names/find.ts'
import { decodeModel } from '../../src/engine/names/model.ts'
import { decodeAttribution } from '../../src/engine/quotations/attribution/attribution-model.ts'
import { findQuotations, type QuotationReader } from '../../src/engine/quotations/find-quotations.ts'
import { clustersOf } from '../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../src/engine/syntax/model.ts'
import { syntaxReader } from '../../src/engine/syntax/syntax.ts'
import type { Analysis } from '../../src/engine/text/analysis.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import type { NameMention } from '../../src/model/mention.ts'
import { type FoundQuotation, quotationPeers } from './quotation-peers.ts'
import { type GoldArticle, inUtf16, matchQuotations, type QuotationError } from './quotation-score.ts'
import { scoreLine, type Tally, tally } from './score.ts'

interface Figures {
  readonly spans: Tally
  readonly errors: Map<string, number>
  readonly excerpts: string[]
  readonly mixed: { right: number; wrong: number; none: number; missed: number }
  readonly speech: { found: number; idle: number; idleTold: number; unspoken: number }
  saidRight: number
  said: number
  seconds: number
  bytes: number
}

const file = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../src/engine/${path}`, import.meta.url)))
const FILES = ['polnear.dev.jsonl'] as const
/** Slow peers are measured on as many articles as fit. */
const MOST_SECONDS = 20

/**
 * Prints span precision, recall and F1, the share of right speakers (definitions as `score.py
 * quotations`), MB of text a second of processor time and the kinds of errors, for this finder and its peers.
 * `--train` measures the articles developed on as well; `--trace` lists each error of ours.
 */
export async function evaluate(corpora: string): Promise<void> {
  const model = decodeModel(file('names/names.model'))
  const clusterOf = clustersOf(model.lexicon)
  const readSyntax = syntaxReader(decodeSyntax(file('syntax/syntax.model')), clusterOf)
  const attribution = decodeAttribution(file('quotations/attribution/attribution.model'))
  const readerOf = (analysis: Analysis): QuotationReader => ({ syntax: readSyntax(analysis), model: attribution, clusterOf })
  const files = process.argv.includes('--train') ? [...FILES, 'polnear.train.jsonl'] : FILES
  for (const name of files) {
    const articles = readFileSync(join(corpora, 'quotations', name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => inUtf16(JSON.parse(line) as GoldArticle))
    console.log(`\n${name}: ${articles.length} articles`)
    measureOurs(articles, (text) => findNames(analyse(plainArticle(text)), model), readerOf)
    for (const { name, find } of process.argv.includes('--trace') ? [] : quotationPeers) {
      print(
        name,
        measure(articles, (article) => timed(() => find(article.text))),
      )
    }
  }
}

/** Names and tokens are made before the clock starts: they have their own measurements. */
function measureOurs(
  articles: readonly GoldArticle[],
  namesOf: (text: string) => readonly NameMention[],
  readerOf: (analysis: Analysis) => QuotationReader,
): void {
  const figures = measureWarm(articles, ({ text }) => {
    const analysis = analyse(plainArticle(text))
    const names = namesOf(text)
    return timed(() => findQuotations(analysis, names, readerOf(analysis)).filter((mention) => mention.latent !== true))
  })
  print('sourcemark', figures)
  for (const [kind, count] of [...figures.errors].sort((a, b) => b[1] - a[1])) console.log(`  ${count}  ${kind}`)
  if (process.argv.includes('--trace')) for (const excerpt of figures.excerpts) console.log(excerpt)
}

/** What was found, and the processor's seconds: other work on the machine counts less than by the clock. */
type Timed = readonly [readonly FoundQuotation[], number]

function timed(find: () => readonly FoundQuotation[]): Timed {
  const start = process.cpuUsage()
  const found = find()
  const { user, system } = process.cpuUsage(start)
  return [found, (user + system) / 1e6]
}

/** The figures of a run after a first one that warms up the compiler, which slow peers do not need. */
function measureWarm(articles: readonly GoldArticle[], find: (article: GoldArticle) => Timed): Figures {
  const first = measure(articles, find)
  return first.seconds > MOST_WARM_UP ? first : measure(articles, find)
}

const MOST_WARM_UP = 3

function measure(articles: readonly GoldArticle[], find: (article: GoldArticle) => Timed): Figures {
  const figures: Figures = {
    spans: tally(),
    errors: new Map(),
    excerpts: [],
    mixed: { right: 0, wrong: 0, none: 0, missed: 0 },
    speech: { found: 0, idle: 0, idleTold: 0, unspoken: 0 },
    saidRight: 0,
    said: 0,
    seconds: 0,
    bytes: 0,
  }
  for (const article of articles) {
    const [found, seconds] = find(article)
    figures.seconds += seconds
    figures.bytes += Buffer.byteLength(article.text)
    const match = matchQuotations(article, found)
    figures.spans.right += match.right
    figures.spans.false += match.false
    figures.spans.missed += match.missed
    figures.saidRight += match.saidRight
    figures.said += match.said
    for (const key of ['right', 'wrong', 'none', 'missed'] as const) figures.mixed[key] += match.mixed[key]
    for (const key of ['idle', 'idleTold', 'unspoken'] as const) figures.speech[key] += match[key]
    figures.speech.found += found.length
    for (const error of match.errors) note(figures, error)
    if (figures.seconds > MOST_SECONDS) break
  }
  return figures
}

function note(figures: Figures, { kind, excerpt }: QuotationError): void {
  figures.errors.set(kind, (figures.errors.get(kind) ?? 0) + 1)
  figures.excerpts.push(`${kind}: ${excerpt}`)
}

function print(name: string, { spans, saidRight, said, seconds, bytes, mixed, speech }: Figures): void {
  const speakers = said === 0 ? 0 : saidRight / said
  console.log(`${name.padEnd(12)} ${scoreLine('direct', spans)}   ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`)
  console.log(`${''.padEnd(12)} speaker        ${speakers.toFixed(3)}   (${saidRight} of ${said})`)
  const { right, wrong, none, missed } = mixed
  const runs = right + wrong + none + missed
  const share = (part: number, whole: number): string => (whole === 0 ? 0 : part / whole).toFixed(3)
  console.log(`${''.padEnd(12)} mixed speaker  ${share(right, runs)}   (${right} of ${runs}; ${wrong} wrong, ${none} none, ${missed} not found)`)
  const { found, idle, idleTold, unspoken } = speech
  console.log(`${''.padEnd(12)} no speech      ${share(idle, found)}   (${idle} of ${found}; ${idleTold} of them told, ${unspoken} others told so wrongly)`)
}
