import { wordHash } from '../names/hash.ts'
import type { FeatureList } from '../scoring/feature-list.ts'
import { categoryOf, isCategoryAdjective, isDisaster, isLoanWord, isOtherPurpose } from './aid-words.ts'
import { kindsInRow } from './category-words.ts'
import { addNouns, bag, type Chosen, typeOf } from './gift-features.ts'
import type { SumScene } from './sum-scenes.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/** What speaks for a kind of aid. */
export function addKind(
  list: FeatureList,
  base: number,
  { here, gift, facts, clusterAt, before }: SumScene,
  chosen: Chosen,
): void {
  const { sentence } = here
  list.add(base, 0)
  list.add(base + 1, facts.lemma)
  list.add(base + 2, typeOf(chosen.donor), typeOf(chosen.recipient))
  const giver = chosen.donor?.phrase.party
  list.add(base + 3, wordHash(giver?.name ?? ''), giver?.country === undefined ? 1 : 0)
  list.add(base + 4, facts.kind, facts.act)
  const lastKind = wordHash(chosen.lastCategory ?? '')
  list.add(base + 6, lastKind, Number(gift.nouns.length === 0), Number(gift.left > 0))
  list.add(base + 7, lastKind, facts.kind)
  addNouns(list, base + 10, gift, clusterAt)
  list.add(base + 5, Number(chosen.recipient?.phrase.form === 'people'), typeOf(chosen.donor))
  addNamed(list, base + 30, { here, gift, before }, lastKind)
  for (const word of bag(sentence, gift, 12, 18)) list.add(base + 30, word)
}

/** By the kinds that words name: of the gift's own nouns, near the sum, in its sentence and in the one before. */
function addNamed(
  list: FeatureList,
  base: number,
  { here: { sentence }, gift, before }: Pick<SumScene, 'here' | 'gift' | 'before'>,
  lastKind: number,
): void {
  for (const name of namedKinds(sentence, gift.left, gift.place.first)) list.add(base + 1, name)
  for (const name of namedKinds(sentence, gift.place.end, gift.right)) list.add(base + 2, name)
  const near = namedKinds(sentence, Math.max(gift.left, gift.place.first - 6), Math.min(gift.right, gift.place.end + 7))
  list.add(base + 3, together(near))
  for (const noun of gift.nouns) {
    const named = namedKinds(sentence, Math.max(0, noun - 4), noun + 1)
    list.add(base + 4, together(named))
    for (const one of named) list.add(base + 5, one)
  }
  const own = kindsInRow(gift)
  list.add(base + 8, wordHash([...own].sort().join(' ')))
  list.add(base + 9, own.size)
  list.add(base + 10, own.size, lastKind)
  for (const name of namedKinds(sentence, 0, sentence.words.length)) list.add(base + 6, name)
  const told = before === undefined ? NO_KINDS : namedKinds(before.sentence, 0, before.sentence.words.length)
  const outright = new Set([...told].filter((name) => name <= OUTRIGHT))
  list.add(base + 11, together(outright), own.size, lastKind)
  for (const name of told) {
    list.add(base + 7, name, Number(gift.nouns.length === 0))
    list.add(base + 12, name, own.size, near.size)
  }
}

const NO_KINDS: ReadonlySet<number> = new Set()
/** Kinds up to this are named by an adjective: "military", "humanitarian", "financial". */
const OUTRIGHT = 3

/** The kinds of aid that words between name: 1 to 4, 5 a loan, 6 a disaster. */
function namedKinds(sentence: SumSentence, from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = from; i < end; i++) {
    const word = wordOf(sentence, i)
    const category = categoryOf(sentence, word)
    if (category === 'military') found.add(isCategoryAdjective(sentence, word) ? 1 : 7)
    if (category === 'humanitarian') found.add(isCategoryAdjective(sentence, word) ? 2 : 8)
    if (category === 'financial') found.add(isCategoryAdjective(sentence, word) ? 3 : 9)
    if (isOtherPurpose(sentence, word)) found.add(4)
    if (isLoanWord(sentence, word)) found.add(5)
    if (isDisaster(sentence, word)) found.add(6)
  }
  return found
}

/** One number for kinds named together, in whatever order. */
function together(kinds: ReadonlySet<number>): number {
  return [...kinds].sort((a, b) => a - b).reduce((sum, one) => sum * 7 + one, 1)
}
