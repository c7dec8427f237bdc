import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../../src/engine/names/find.ts'
import { decodeModel } from '../../src/engine/names/model.ts'
import { findQuotations } from '../../src/engine/quotations/find.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import type { NameMention } from '../../src/model/mention.ts'
import { lexicon } from '../lexicon/shipped.ts'
import { type FoundQuotation, quotationPeers } from './quotation-peers.ts'
import { type GoldArticle, inUtf16, matchQuotations, type QuotationError } from './quotation-score.ts'
import { scoreLine, type Tally, tally } from './score.ts'

interface Figures {
  readonly spans: Tally
  readonly errors: Map<string, number>
  readonly excerpts: string[]
  saidRight: number
  said: number
  seconds: number
  bytes: number
}

const MODEL = new URL('../../src/engine/names/names.model', import.meta.url)
const FILES = ['polnear.dev.jsonl'] as const
/** Slow peers are measured on as many articles as fit. */
const MOST_SECONDS = 20

/**
 * Prints span precision, recall and F1, the share of right speakers (definitions as `score.py
 * quotations`), MB of text a second of processor time and the kinds of errors, for this finder and its peers.
 * `--train` measures the articles developed on as well; `--trace` lists each error of ours.
 */
export async function evaluate(corpora: string): Promise<void> {
  const model = decodeModel(new Uint8Array(readFileSync(MODEL)))
  const files = process.argv.includes('--train') ? [...FILES, 'polnear.train.jsonl'] : FILES
  for (const file of files) {
    const articles = readFileSync(join(corpora, 'quotations', file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => inUtf16(JSON.parse(line) as GoldArticle))
    console.log(`\n${file}: ${articles.length} articles`)
    measureOurs(articles, (text) => findNames(analyse(plainArticle(text), lexicon), model))
    for (const { name, find } of quotationPeers) {
      print(
        name,
        measure(articles, (article) => timed(() => find(article.text))),
      )
    }
  }
}

/** Names and tokens are made before the clock starts: they have their own measurements. */
function measureOurs(articles: readonly GoldArticle[], namesOf: (text: string) => readonly NameMention[]): void {
  const figures = measureWarm(articles, ({ text }) => {
    const analysis = analyse(plainArticle(text), lexicon)
    const names = namesOf(text)
    return timed(() => findQuotations(analysis, names).filter((mention) => mention.latent !== true))
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
    for (const error of match.errors) note(figures, error)
    if (figures.seconds > MOST_SECONDS) break
  }
  return figures
}

function note(figures: Figures, { kind, excerpt }: QuotationError): void {
  figures.errors.set(kind, (figures.errors.get(kind) ?? 0) + 1)
  figures.excerpts.push(`${kind}: ${excerpt}`)
}

function print(name: string, { spans, saidRight, said, seconds, bytes }: Figures): void {
  const speakers = said === 0 ? 0 : saidRight / said
  console.log(`${name.padEnd(12)} ${scoreLine('direct', spans)}   ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`)
  console.log(`${''.padEnd(12)} speaker        ${speakers.toFixed(3)}   (${saidRight} of ${said})`)
}
