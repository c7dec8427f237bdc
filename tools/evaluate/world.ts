import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentencesOf, sentenceText } from '../../src/cli/sentences.ts'
import { findingWords } from '../../src/cli/text.ts'
import { type Engine, type Found, plainArticle } from '../../src/engine/index.ts'
import { openFile } from '../../src/imports/open.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { ReferenceStore } from '../../src/store/lookup.ts'
import { severalStores } from '../../src/store/memory.ts'
import { compileBasePack } from '../base-pack/index.ts'
import { lexicon } from '../lexicon/shipped.ts'
import { compileSeedFolder } from '../seeds.ts'
import { everyKth } from './contradictions.ts'
import { openEngine } from './engine.ts'
import type { EvaluateOptions } from './options.ts'
import { readRows } from './rows.ts'
import { storeOf } from './store-of.ts'

/** A line of `text/news.jsonl`. */
interface NewsRow {
  readonly id: string
  readonly date?: string | null
  readonly text: string
}

const ARTICLES = 200
const YEARS = /^202[1-4]/
/** Supported findings printed for a person to judge. */
const SAMPLE = 200

/**
 * How much of real articles of 2021 to 2024 the references know, every k-th of the corpus: the share of names,
 * quotations and aid figures that meet a record, against the seeds, with the base pack, and with a pack of public
 * transcripts beside both. Prints each finding that contradicts; with `show`, 200 that support, with their sentences.
 */
export async function evaluate({ corpora, articles = ARTICLES, show }: EvaluateOptions): Promise<void> {
  const engine = openEngine()
  const seeds = storeOf(await compileSeedFolder('seeds'), 'seed')
  const base = storeOf(await compileBasePack('references', lexicon), 'seed')
  const transcripts = storeOf(transcriptsPack(join(corpora, 'text/whitehouse.jsonl')), 'reader')
  const rows = readRows<NewsRow>(join(corpora, 'text/news.jsonl')).filter(({ date }) => YEARS.test(date ?? ''))
  const chosen = everyKth(rows, articles).map(({ id, text, date }) => ({
    id,
    found: engine.find(plainArticle(text, date ?? undefined)),
  }))
  await tellShares('seeds', engine, chosen, seeds)
  await tellShares('seeds and base pack', engine, chosen, severalStores([seeds, base]))
  const all = await tellShares(
    'seeds, base pack and transcripts',
    engine,
    chosen,
    severalStores([seeds, base, transcripts]),
  )
  for (const one of all.filter(({ finding }) => finding.verdict === 'contradicted')) printJudged(one)
  if (!show) return
  for (const one of everyKth(
    all.filter(({ finding }) => finding.verdict === 'supported'),
    SAMPLE,
  ))
    printJudged(one)
}

interface Judged {
  readonly id: string
  readonly found: Found
  readonly finding: Finding
}

/** The collection as the library imports it. */
function transcriptsPack(path: string): Pack {
  const opened = openFile('transcripts.jsonl', readFileSync(path, 'utf8'), lexicon)
  const items = [...opened.read({ source: opened.recognised.source })]
  return {
    format: 'sourcemark-pack',
    formatVersion: 1,
    id: 'transcripts',
    title: 'Transcripts',
    sources: items.flatMap((item) => (item.kind === 'source' ? [item.source] : [])),
    records: items.flatMap((item) => (item.kind === 'record' ? [item.record] : [])),
  }
}

async function tellShares(
  label: string,
  engine: Engine,
  articles: readonly Omit<Judged, 'finding'>[],
  store: ReferenceStore,
): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const { id, found } of articles) {
    const answer = await store.get(engine.needs(found))
    for (const finding of engine.assess(found, answer)) judged.push({ id, found, finding })
  }
  console.log(`${articles.length} articles, ${label}`)
  const speech = judged.filter(({ finding: { mention } }) => mention.kind !== 'quotation' || mention.isSpeech)
  const aid = speech.filter(({ finding: { mention } }) => mention.kind !== 'amount' || mention.aid !== undefined)
  for (const kind of ['name', 'quotation', 'amount'] as const) {
    const some = aid.filter(({ finding }) => finding.mention.kind === kind)
    const known = some.filter(({ finding: { verdict, reasons } }) => verdict !== 'unknown' || reasons.length > 0)
    const contradicted = some.filter(({ finding }) => finding.verdict === 'contradicted').length
    const share = ((100 * known.length) / Math.max(1, some.length)).toFixed(1)
    console.log(
      `  ${kind.padEnd(10)} ${known.length} of ${some.length} known (${share} %), ${contradicted} contradicted`,
    )
  }
  return judged
}

function printJudged({ id, found, finding }: Judged): void {
  const { text, published } = found.analysis.article
  const sentences = sentencesOf(found, finding.mention).map((sentence) => sentenceText(found, sentence))
  console.log(`\n${id}, ${published ?? 'no date'}\n  ${sentences.join(' ')}\n  ${findingWords(finding, text)}`)
}
