import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Models, open, plainArticle } from '../../src/engine/index.ts'
import { decodeModel } from '../../src/engine/names/model.ts'
import { clustersOf } from '../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../src/engine/syntax/model.ts'
import { syntaxReader } from '../../src/engine/syntax/syntax.ts'
import { type Analysis, analyse } from '../../src/engine/text/analysis.ts'
import type { Article } from '../../src/model/article.ts'
import { shippedModels } from '../models.ts'

const line = v.object({ text: v.string() })
const ROUNDS = 5
/** Articles all of whose sentences are parsed. */
const PARSED = 100
const HOSTILE: Readonly<Record<string, string>> = {
  'one long word': 'a',
  'opening marks': '“',
  'straight marks': '"',
  'capital letters': 'A',
  'capital words': 'Word ',
  digits: '7',
  'dollar signs': '$',
  'money words': 'million ',
  brackets: '(',
  'opening marks with words': '“a ',
  'single marks with words': '‘a ',
  'quoted words': '“a” “a” ',
  'guillemets with words': '«a» ',
  'labels and quoted words': 'A: “b” ',
  'paragraphs all opened': '“He said so.\n',
  'sums in a row': '$1.8 billion and ',
  'spaced signs': 'US $ ',
  'spaced signs and figures': 'US $ 5 ',
  'ranges without end': '$5 to ',
  'euros in a row': '€5 ',
  'sums of aid': 'gave $5 million in aid to Ukraine, ',
  'names in brackets': 'Par Bob (',
  'titles and names': 'President Bob and Secretary Ann, ',
}

/**
 * The whole engine's speed on news text, best of some rounds, beside a plain pass over the same text
 * (one regular expression for capitalised words) in the same run; the parser's alone, over all sentences of some of it; then what ten times as much of a
 * hostile input costs: a linear engine shows about 10.
 */
export async function bench(corpora: string): Promise<void> {
  const models = shippedModels()
  const engine = open(models)
  const news = await readFile(join(corpora, 'text/news.jsonl'), 'utf8')
  const articles = news
    .split('\n', 400)
    .filter((json) => json !== '')
    .map((json) => plainArticle(v.parse(line, JSON.parse(json)).text))
  const units = articles.reduce((sum, { text }) => sum + text.length, 0)
  const whole = best(() => {
    for (const article of articles) engine.find(article)
  })
  const plain = best(() => {
    for (const { text } of articles) text.match(/\p{Lu}\p{L}+/gu)
  })
  console.log(`engine  ${speed(units, whole)} MB/s on ${(units / 1e6).toFixed(1)} MB of news`)
  console.log(
    `one regular expression  ${speed(units, plain)} MB/s; the engine takes ${(whole / plain).toFixed(1)} times as long`,
  )
  console.log(`parser  ${parserSpeed(models, articles.slice(0, PARSED)).toFixed(0)} tokens a second`)
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const [small, large] = [200_000, 2_000_000].map((length) => hostileTime(engine, unit, length))
    console.log(
      `${name.padEnd(25)} 10 times as much costs ${((large ?? 0) / (small ?? 1)).toFixed(1)} times as long (${(large ?? 0).toFixed(0)} ms for 2 MB)`,
    )
  }
}

/** Tokens a second, where every sentence is parsed. */
function parserSpeed({ names, syntax, lexicon }: Models, articles: readonly Article[]): number {
  const read = syntaxReader(decodeSyntax(syntax), clustersOf(decodeModel(names).lexicon))
  const analyses = articles.map((article) => analyse(article, lexicon))
  const tokens = analyses.reduce((sum, analysis) => sum + analysis.tokens.count, 0)
  const parseAll = (analysis: Analysis): void => {
    const parses = read(analysis)
    for (let s = 0; s + 1 < analysis.sentences.length; s++) parses.parse(s)
  }
  return tokens / (best(() => analyses.forEach(parseAll)) / 1000)
}

function hostileTime(engine: ReturnType<typeof open>, unit: string, length: number): number {
  const article = plainArticle(unit.repeat(Math.ceil(length / unit.length)))
  return best(() => engine.find(article), 2)
}

function best(work: () => void, rounds = ROUNDS): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

function speed(units: number, milliseconds: number): string {
  return (units / 1000 / milliseconds).toFixed(2)
}
