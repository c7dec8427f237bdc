import type { AmountMention, NameMention } from '../../model/mention.ts'
import type { AidCategory } from '../../model/money.ts'
import { casedHash } from '../names/hash.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { ClusterOf } from '../syntax/words.ts'
import type { Analysis } from '../text/analysis.ts'
import { type Gift, giftOf, inRowWith, sharingNouns } from './gift.ts'
import { type NameIndex, nameIndex, partiesOf } from './parties.ts'
import { type LastRoles, partyCandidates } from './party-candidates.ts'
import { giftFacts, type Scene } from './scene-facts.ts'
import type { Peopled } from './standing-in.ts'
import { type SumSentence, sumSentence } from './sum-sentence.ts'

/** What is asked about one sum. */
export interface SumScene extends Scene {
  /** The sentence before; undefined where there is none that can be read. */
  readonly before: Peopled | undefined
  /** Index among the article's sums. */
  readonly index: number
  /** Whether the sum before, near by, was given: 0 there is none, 1 no, 2 yes. */
  readonly last: number
  /** What kind of aid that was; undefined where there is none, or it was not given. */
  readonly lastCategory: AidCategory | undefined
}

/** What of a sum's decision the next sums may lean on. */
export interface Decided extends LastRoles {
  readonly isGiven: boolean
  readonly category: AidCategory
}

/** How many sentences on a sum may lean on another for what it leaves out. */
const NEAR = 2

/**
 * Goes through the sums of an article in text order and has each decided, with all who may give or get it in view.
 * Conversions ("3 billion crowns ($287 million)") are not asked about. Only sentences with sums, and two before them,
 * are parsed. Gives for each sum the index of the sum that decides it; -1 for one in a sentence that can't be read.
 */
export function walkSums(
  analysis: Analysis,
  syntax: Syntax,
  amounts: readonly AmountMention[],
  names: readonly NameMention[],
  clusterOf: ClusterOf,
  decide: (scene: SumScene) => Decided,
): Int32Array {
  const deciding = new Int32Array(amounts.length).fill(-1)
  const index = nameIndex(names, analysis)
  const read = (number: number, first = 0, end = 0): Peopled | undefined =>
    peopled(analysis, syntax, index, number, amounts.slice(first, end), first)
  let last: Decided | undefined
  let lastNumber = -9
  for (const [number, first, end] of sentencesOf(analysis, amounts)) {
    const here = read(number, first, end)
    if (here === undefined) continue
    if (number - lastNumber > NEAR) last = undefined
    const clusterAt = clustersIn(here.sentence, clusterOf)
    const [before, twoBefore] = [read(number - 1), read(number - 2)]
    let decides = -1
    for (const gift of giftsOf(here)) {
      const { place } = gift
      if (!place.isConversion) {
        const candidates = partyCandidates(here, place, before, twoBefore, last ?? {})
        const told = last === undefined ? 0 : last.isGiven ? 2 : 1
        const lastCategory = last?.isGiven === true ? last.category : undefined
        last = decide({
          here,
          gift,
          candidates,
          facts: giftFacts(here, gift),
          clusterAt,
          before,
          index: place.index,
          last: told,
          lastCategory,
        })
        lastNumber = number
        decides = place.index
      }
      deciding[place.index] = decides
    }
  }
  return deciding
}

/** The clusters of a sentence's words, made when first asked for. */
function clustersIn({ text, parse }: SumSentence, clusterOf: ClusterOf): (word: number) => number {
  const known = new Int32Array(parse.count).fill(-1)
  return (word) => {
    if (word < 0 || word >= parse.count) return 0
    if (known[word] !== -1) return known[word] as number
    const start = parse.start[word] as number
    const cluster = clusterOf(casedHash(text, start, Math.min(parse.end[word] as number, start + LONGEST)))
    known[word] = cluster
    return cluster
  }
}

/** Letters of a word that are read; no word that has a cluster is longer. */
const LONGEST = 40

/** What the sums of a sentence are tied to, with what they share in a row. */
function giftsOf({ sentence }: Peopled): readonly Gift[] {
  const gifts: Gift[] = []
  for (const place of sentence.sums) {
    const gift = giftOf(sentence, place)
    const last = gifts[gifts.length - 1]
    gifts.push(last === undefined ? gift : inRowWith(gift, last))
  }
  return gifts.map((gift, i) => {
    const next = gifts[i + 1]
    return next === undefined ? gift : sharingNouns(gift, next)
  })
}

/** The sentences with sums: their number, their first sum and one past their last. */
function* sentencesOf(
  { tokens, sentences }: Analysis,
  amounts: readonly AmountMention[],
): Generator<readonly [number: number, first: number, end: number]> {
  let at = 0
  for (let s = 0; s + 1 < sentences.length && at < amounts.length; s++) {
    const limit = tokens.end[(sentences[s + 1] as number) - 1] as number
    const first = at
    while (at < amounts.length && (amounts[at] as AmountMention).start < limit) at++
    if (at > first) yield [s, first, at]
  }
}

function peopled(
  analysis: Analysis,
  syntax: Syntax,
  index: NameIndex,
  number: number,
  amounts: readonly AmountMention[],
  firstIndex: number,
): Peopled | undefined {
  const parse = number < 0 ? undefined : syntax.parse(number)
  if (parse === undefined) return undefined
  const sentence = sumSentence(analysis, parse, amounts, firstIndex)
  return { sentence, ...partiesOf(sentence, index) }
}
