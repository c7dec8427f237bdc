import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { findNames } from '../../src/engine/names/find.ts'
import { decodeModel, type NameModel } from '../../src/engine/names/model.ts'
import { analyse } from '../../src/engine/text/analysis.ts'
import { plainArticle } from '../../src/engine/text/plain.ts'
import type { NameType } from '../../src/model/mention.ts'
import { type GoldArticle, readNames } from '../train/corpus.ts'
import type { EvaluateOptions } from './options.ts'
import { prf, scoreLine, type Tally, tally } from './score.ts'

interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: NameType
}

interface Finder {
  readonly name: string
  find(text: string): readonly FoundName[]
}

/** What the shipped model did not learn from; re3d is annotated to other rules. */
const HELD_OUT = ['crossner-politics.dev', 're3d']
/** Held out from a model trained with `--without worldwide.dev` alone. */
const FILES = ['worldwide.dev', ...HELD_OUT]
const TYPES: readonly NameType[] = ['person', 'organization', 'place']
const MODEL_FILE = new URL('../../src/engine/names/names.model', import.meta.url)

/**
 * Prints precision, recall and F1 by type (exact span and type, as score.py) and MB/s on each file, ours
 * beside compromise's. `model` is the file of a model trained without worldwide.dev; the shipped one
 * learned from it, and so is not measured on it.
 */
export async function evaluate({ corpora, model }: EvaluateOptions): Promise<void> {
  const finders = [ours(decodeModel(readFileSync(model ?? MODEL_FILE))), compromise]
  for (const file of model === undefined ? HELD_OUT : FILES) {
    const articles = readNames(corpora, file)
    for (const finder of finders) measure(file, finder, articles)
  }
  const texts = readFileSync(join(corpora, 'text', 'news.jsonl'), 'utf8').split('\n', 400)
  speed(
    finders[0] as Finder,
    texts.map((line) => (JSON.parse(line) as { text: string }).text),
  )
}

function ours(model: NameModel): Finder {
  return {
    name: 'sourcemark',
    find: (text) =>
      findNames(analyse(plainArticle(text)), model).flatMap(({ start, end, type, latent }) =>
        type === undefined || latent === true ? [] : [{ start, end, type }],
      ),
  }
}

const compromise: Finder = {
  name: 'compromise',
  find(text) {
    const found: FoundName[] = []
    const doc = nlp(text)
    const views = [doc.people(), doc.organizations(), doc.places()] as const
    for (const [i, view] of views.entries()) {
      for (const { offset } of view.json({ offset: true }) as readonly {
        offset: { start: number; length: number }
      }[]) {
        found.push(trimmed(text, offset.start, offset.start + offset.length, TYPES[i] as NameType))
      }
    }
    return found
  },
}

/** compromise's spans take in the marks and spaces beside a name, and its possessive. */
function trimmed(text: string, from: number, to: number, type: NameType): FoundName {
  let start = from
  let end = to
  while (start < end && /[\s"'“”‘’(),.;:!?]/.test(text.charAt(start))) start++
  while (end > start && /[\s"'“”‘’(),;:!?]/.test(text.charAt(end - 1))) end--
  if (/['’]s$/.test(text.slice(start, end))) end -= 2
  return { start, end, type }
}

function measure(file: string, finder: Finder, articles: readonly GoldArticle[]): void {
  const byType = new Map(TYPES.map((type) => [type, tally()]))
  const all = tally()
  const began = performance.now()
  const found = articles.map(({ text }) => finder.find(text))
  const seconds = (performance.now() - began) / 1000
  for (const [i, article] of articles.entries()) {
    const gold = new Set(
      article.names
        .filter(({ kind }) => kind < 3)
        .map(({ start, end, kind }) => key(start, end, TYPES[kind] as NameType)),
    )
    const got = new Set((found[i] as readonly FoundName[]).map(({ start, end, type }) => key(start, end, type)))
    for (const name of got) add(byType, all, name, gold.has(name) ? 'right' : 'false')
    for (const name of gold) if (!got.has(name)) add(byType, all, name, 'missed')
  }
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(
    `\n${file}  ${finder.name}  ${articles.length} articles  F1 ${prf(all).f1.toFixed(4)}  ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
  )
  for (const type of TYPES) console.log(scoreLine(type, byType.get(type) as Tally))
  console.log(scoreLine('all', all))
}

function key(start: number, end: number, type: NameType): string {
  return `${start} ${end} ${type}`
}

function add(byType: ReadonlyMap<string, Tally>, all: Tally, name: string, outcome: keyof Tally): void {
  const type = byType.get(name.slice(name.lastIndexOf(' ') + 1)) as Tally
  type[outcome]++
  all[outcome]++
}

const SPEED_ROUNDS = 3

function speed(finder: Finder, texts: readonly string[]): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < SPEED_ROUNDS; round++) {
    const began = performance.now()
    for (const text of texts) finder.find(text)
    best = Math.min(best, (performance.now() - began) / 1000)
  }
  console.log(
    `\n${finder.name} on ${(bytes / 1e6).toFixed(1)} MB of news: ${(bytes / 1e6 / best).toFixed(2)} MB/s, the best of ${SPEED_ROUNDS}`,
  )
}
