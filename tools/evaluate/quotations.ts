import { join } from 'node:path'
import { type Engine, plainArticle } from '../../src/engine/index.ts'
import { measuredTexts } from '../train/attribution/labelled.ts'
import { openEngine } from './engine.ts'
import type { EvaluateOptions } from './options.ts'
import { type FoundQuotation, quotationPeers } from './quotation-peers.ts'
import { evaluateRows, type QuoteRow, quoteRows } from './quotation-rows.ts'
import {
  type GoldArticle,
  inUtf16,
  matchQuotations,
  noCounts,
  type QuotationCounts,
  type QuotationError,
} from './quotation-score.ts'
import { readRows } from './rows.ts'
import { scoreLine } from './score.ts'

interface Figures {
  readonly counts: QuotationCounts
  readonly errors: QuotationError[]
  seconds: number
  bytes: number
}

type Find = (text: string) => readonly FoundQuotation[]

/** Slow peers are measured on as many articles as fit. */
const MOST_SECONDS = 20

/**
 * Prints what `score.py quotations` prints, figure for figure: spans, speakers of direct and of mixed
 * quotations, marked words that are no speech; beside it the MB a second of the whole engine and the kinds of
 * errors, and the same of its peers. `train` measures the articles developed on as well, `show` lists
 * each error. The held out fifth of the passages that training labels come last. With `file` the rows of that file are measured in their place (see quotation-rows.ts).
 */
export async function evaluate(options: EvaluateOptions): Promise<void> {
  const engine = openEngine()
  if (options.file !== undefined) return evaluateRows(engine, quoteRows(options.file), options.show)
  for (const file of options.train ? ['polnear.dev.jsonl', 'polnear.train.jsonl'] : ['polnear.dev.jsonl']) {
    const articles = readRows<GoldArticle>(join(options.corpora, 'quotations', file)).map(inUtf16)
    console.log(`\n${file}: ${articles.length} articles`)
    const figures = measure(articles, (text) => quotationsOf(engine, text))
    print('sourcemark', figures)
    printErrors(figures.errors, options.show)
    for (const { name, find } of quotationPeers) print(name, measure(articles, find))
  }
  console.log('\nlabelled passages of other kinds that nothing was learned from')
  evaluateRows(engine, heldOutRows(options.corpora), options.show)
}

/** The labelled passages that training leaves out. */
function heldOutRows(corpora: string): readonly QuoteRow[] {
  return measuredTexts(corpora).map(({ id, text, quotes }) => ({
    id: id.slice(0, 20),
    text,
    quotes: quotes.map(({ start, end, form, speakers: [speaker = null, ...speakerAlso] }) => ({
      ...{ start, end, form, speaker, speakerAlso },
      isSpeech: form === 'unsaid' ? ('unclear' as const) : form !== 'none',
    })),
  }))
}

/** The quotations that stand by themselves; a latent one is only a question to the reference. */
function quotationsOf(engine: Engine, text: string): readonly FoundQuotation[] {
  return engine
    .find(plainArticle(text))
    .mentions.flatMap((mention) => (mention.kind === 'quotation' && mention.latent !== true ? [mention] : []))
}

function measure(articles: readonly GoldArticle[], find: Find): Figures {
  const figures: Figures = { counts: noCounts(), errors: [], seconds: 0, bytes: 0 }
  for (const article of articles) {
    const start = process.cpuUsage()
    const found = find(article.text)
    const { user, system } = process.cpuUsage(start)
    figures.seconds += (user + system) / 1e6
    figures.bytes += Buffer.byteLength(article.text)
    const { counts, errors } = matchQuotations(article, found)
    for (const key of Object.keys(counts) as (keyof QuotationCounts)[]) figures.counts[key] += counts[key]
    figures.errors.push(...errors)
    if (figures.seconds > MOST_SECONDS) break
  }
  return figures
}

function print(name: string, { counts, seconds, bytes }: Figures): void {
  const { said, saidRight, mixedRight, mixedWrong, mixedNone, mixedMissed, marked, idle } = counts
  const runs = mixedRight + mixedWrong + mixedNone + mixedMissed
  const mixed = `${mixedRight} of ${runs}; ${mixedWrong} wrong, ${mixedNone} none, ${mixedMissed} not found`
  console.log(`${name}   ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`)
  console.log(scoreLine('direct', counts))
  console.log(`speaker        ${share(saidRight, said)}   (${saidRight} of ${said})`)
  console.log(`mixed speaker  ${share(mixedRight, runs)}   (${mixed})`)
  console.log(`no speech      ${share(idle, marked)}   (${idle} of ${marked} predicted quotations)`)
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3)
}

function printErrors(errors: readonly QuotationError[], show: boolean): void {
  const kinds = new Map<string, number>()
  for (const { kind } of errors) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(`  ${count}  ${kind}`)
  if (show) for (const { kind, excerpt } of errors) console.log(`${kind}: ${excerpt}`)
}
