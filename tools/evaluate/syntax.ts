import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeModel } from '../../src/engine/names/model.ts'
import { clustersOf } from '../../src/engine/syntax/clusters.ts'
import { type Relation, relationNumber, uposNumber } from '../../src/engine/syntax/labels.ts'
import { decodeSyntax } from '../../src/engine/syntax/model.ts'
import { type Parser, parserOf } from '../../src/engine/syntax/parser.ts'
import { emptyWords } from '../../src/engine/syntax/words.ts'
import { type GoldSentence, readTreebank } from '../train/syntax/treebank.ts'
import type { EvaluateOptions } from './options.ts'

/** Verbs of speech by lemma, for the one question that attribution asks of the parse. */
const SPEECH = new Set(
  'say tell announce add state note explain declare claim warn report argue insist reply suggest deny admit confirm'.split(
    ' ',
  ),
)
const SUBJECTS = new Set([relationNumber('nsubj'), relationNumber('nsubj:pass')])
const PUNCT = uposNumber('PUNCT')

/**
 * Tags and parses the treebanks' development sentences, with the treebank's own words, and prints how
 * many tags (UPOS), heads (UAS) and heads with relations (LAS) are right, then the speed.
 */
export async function evaluate({ corpora, model: modelPath }: EvaluateOptions): Promise<void> {
  const root = join(import.meta.dirname, '../..')
  const { lexicon } = decodeModel(new Uint8Array(readFileSync(join(root, 'src/engine/names/names.model'))))
  const model = decodeSyntax(new Uint8Array(readFileSync(modelPath ?? join(root, 'src/engine/syntax/syntax.model'))))
  const parser = parserOf(model, emptyWords())
  const sets = ['ewt.dev', 'gum.dev'].map((name) => ({
    name,
    sentences: readTreebank(corpora, name, clustersOf(lexicon)),
  }))
  for (const { name, sentences } of sets) report(name, parser, sentences)
  const all = sets.flatMap(({ sentences }) => sentences)
  report('both', parser, all)
  speed(parser, all)
}

type Found = Map<string, { gold: number; got: number; right: number }>

interface Counts {
  words: number
  tags: number
  heads: number
  both: number
  bare: number
  bareHeads: number
  bareBoth: number
}

function report(name: string, parser: Parser, sentences: readonly GoldSentence[]): void {
  const counts: Counts = { words: 0, tags: 0, heads: 0, both: 0, bare: 0, bareHeads: 0, bareBoth: 0 }
  const found: Found = new Map()
  for (const gold of sentences) {
    parser.parse(gold.words)
    count(counts, parser, gold)
    for (const relation of ['nsubj', 'obj', 'obl', 'nmod'] as const) tally(found, relation, parser, gold, () => true)
    tally(found, 'speech', parser, gold, (head) => SPEECH.has(gold.lemmas[head] ?? ''))
    tallyPhrases(found, parser, gold)
  }
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)
  console.log(
    `${name}  UPOS ${share(counts.tags, counts.words)}  UAS ${share(counts.heads, counts.words)}  LAS ${share(counts.both, counts.words)}` +
      `  without punctuation ${share(counts.bareHeads, counts.bare)} ${share(counts.bareBoth, counts.bare)}`,
  )
  for (const [relation, { gold, got, right }] of found) {
    console.log(`    ${relation.padEnd(8)} F1 ${share(2 * right, gold + got)}  of ${gold}`)
  }
}

function count(counts: Counts, { state }: Parser, gold: GoldSentence): void {
  for (let i = 0; i < gold.words.count; i++) {
    const isHead = state.heads[i] === gold.heads[i]
    const isBoth = isHead && state.relations[i] === (gold.relations[i] as number) + 1
    counts.words++
    if (state.tags[i] === (gold.tags[i] as number) + 1) counts.tags++
    if (isHead) counts.heads++
    if (isBoth) counts.both++
    if (gold.tags[i] === PUNCT) continue
    counts.bare++
    if (isHead) counts.bareHeads++
    if (isBoth) counts.bareBoth++
  }
}

function tally(
  found: Found,
  relation: Relation | 'speech',
  { state }: Parser,
  gold: GoldSentence,
  counts: (head: number) => boolean,
): void {
  const row = found.get(relation) ?? { gold: 0, got: 0, right: 0 }
  found.set(relation, row)
  const wanted = relation === 'speech' || relation === 'nsubj' ? SUBJECTS : new Set([relationNumber(relation)])
  for (let i = 0; i < gold.words.count; i++) {
    const head = gold.heads[i] as number
    const isGold = wanted.has(gold.relations[i] as number) && counts(head)
    const isGot = wanted.has((state.relations[i] as number) - 1) && counts(state.heads[i] as number)
    if (isGold) row.gold++
    if (isGot) row.got++
    if (isGold && isGot && state.heads[i] === head) row.right++
  }
}

/** Subjects of verbs of speech as phrases: right where one holds the other's head, as "cleric Muqtada al-Sadr" does by either. */
function tallyPhrases(found: Found, { state }: Parser, gold: GoldSentence): void {
  const row = found.get('speaker') ?? { gold: 0, got: 0, right: 0 }
  found.set('speaker', row)
  for (let verb = 0; verb < gold.words.count; verb++) {
    if (!SPEECH.has(gold.lemmas[verb] ?? '')) continue
    const wanted = subjectOf(gold.heads, (i) => gold.relations[i] as number, verb, gold.words.count)
    const got = subjectOf(state.heads, (i) => (state.relations[i] as number) - 1, verb, gold.words.count)
    if (wanted >= 0) row.gold++
    if (got >= 0) row.got++
    if (wanted >= 0 && got >= 0 && (isUnder(state.heads, wanted, got) || isUnder(gold.heads, got, wanted))) row.right++
  }
}

function subjectOf(heads: Int16Array, relation: (word: number) => number, verb: number, count: number): number {
  for (let i = 0; i < count; i++) if (heads[i] === verb && SUBJECTS.has(relation(i))) return i
  return -1
}

function isUnder(heads: Int16Array, word: number, ancestor: number): boolean {
  for (let i = word; i >= 0 && i < heads.length && i !== heads[i]; i = heads[i] as number)
    if (i === ancestor) return true
  return false
}

/** Parses all sentences again and again for a second or two; beside it, a fixed sum of work of the same machine. */
function speed(parser: Parser, sentences: readonly GoldSentence[]): void {
  let words = 0
  const start = performance.now()
  while (performance.now() - start < 2000) {
    for (const { words: own } of sentences) {
      parser.parse(own)
      words += own.count
    }
  }
  console.log(`${Math.round(words / ((performance.now() - start) / 1000)).toLocaleString('en')} words a second`)
}
