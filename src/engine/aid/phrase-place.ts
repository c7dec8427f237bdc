import { NONE, tagOf } from '../syntax/parse.ts'
import type { Gift } from './gift.ts'
import type { PartyPhrase } from './parties.ts'
import { headOf, isAttribute, isNominal, type SumSentence, wordOf } from './sum-sentence.ts'

/** The place of the preposition before a phrase; NONE where it has none. Looks past adjectives: "for war-torn Ukraine". */
export function leadOf(sentence: SumSentence, phrase: PartyPhrase): number {
  const { parse } = sentence
  for (let i = phrase.first - 1; i >= 0 && i >= phrase.first - 9; i--) {
    if (DIRECTIONS.has(wordOf(sentence, i))) continue
    const tag = tagOf(parse, i)
    if (tag === 'ADP' || (tag === 'PART' && wordOf(sentence, i) === 'to')) return i
    if (wordOf(sentence, i) === 'to' || wordOf(sentence, i) === 'for' || wordOf(sentence, i) === 'from') return i
    const isJoined = [i - 1, i, i + 1].some((at) => wordOf(sentence, at) === '-')
    const isModifier =
      tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || tag === 'ADV' || isParticiple(sentence, i, phrase)
    const isPossessive = tag === 'PRON' || /^['’]s?$/.test(wordOf(sentence, i))
    const isNoun = tag === 'NOUN' && isUnder(sentence, i, phrase)
    if (!isJoined && !isModifier && !isPossessive && !isNoun) return NONE
  }
  return NONE
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  'east west north south eastern western northern southern central'.split(' '),
)

function isParticiple(sentence: SumSentence, i: number, phrase: PartyPhrase): boolean {
  const { parse } = sentence
  if (isAttribute(sentence, i)) return true
  const head = parse.heads[i] as number
  return tagOf(parse, i) === 'VERB' && head >= phrase.first && head < phrase.end
}

function isUnder({ parse }: SumSentence, i: number, phrase: PartyPhrase): boolean {
  const head = parse.heads[i] as number
  return head >= phrase.first && head < phrase.end
}

/** The preposition before a phrase, in lower case; empty without one. */
export function leadWord(sentence: SumSentence, phrase: PartyPhrase): string {
  const lead = leadOf(sentence, phrase)
  const word = lead === NONE ? '' : wordOf(sentence, lead)
  return word === 'toward' || word === 'towards' ? 'to' : word
}

/**
 * Whether a phrase belongs to the gift: by the parse, to its sum, its nouns or one of its verbs; or by its place, in
 * the run of nouns and prepositions behind the sum. Modifiers of other nouns ("criticism from Hungary") never do.
 */
export function isOfGift(gift: Gift, phrase: PartyPhrase): boolean {
  if (phrase.first < gift.left || phrase.end > gift.right) return false
  return isTiedToGift(gift, phrase) || isInRun(gift, phrase)
}

function isTiedToGift(gift: Gift, phrase: PartyPhrase): boolean {
  const { parse } = gift.sentence
  let at = headOf(parse, phrase.first, phrase.end)
  for (let steps = 0; steps < 6; steps++) {
    const head = parse.heads[at] as number
    if (head === NONE) return false
    if (isPartOfGift(gift, head)) return true
    if (!isGoods(gift, head)) return false
    at = head
  }
  return false
}

function isPartOfGift({ place, nouns, told, verb }: Gift, word: number): boolean {
  const isSum = word >= place.first && word < place.end
  return isSum || word === verb || nouns.includes(word) || told.some(({ at }) => at === word)
}

/** What stands behind the sum in its own noun phrase: "in ammunition and spare parts". */
function isGoods({ place, sentence }: Gift, word: number): boolean {
  return (
    word > place.first &&
    isNominal(sentence, word) &&
    sentence.parse.tags[word] !== undefined &&
    inRun(sentence, place.end, word)
  )
}

/** From the sum, or from a noun or verb of the gift that stands nearer. */
function isInRun({ place, sentence, nouns, told }: Gift, phrase: PartyPhrase): boolean {
  const starts = [place.end, ...nouns.map((noun) => noun + 1), ...told.map(({ at }) => at + 1)]
  return starts.some(
    (start) => start <= phrase.first && phrase.first - start < RUN_MAX && inRun(sentence, start, phrase.first),
  )
}

const RUN_MAX = 25

const RUN_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in of to for from by on through via worth towards toward with into across and & - 's ’s ' ’".split(' '),
)

/** Whether only nouns, what modifies them, and the prepositions of giving stand between. */
function inRun(sentence: SumSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagOf(sentence.parse, i)
    if (isNominal(sentence, i) || tag === 'DET' || tag === 'PRON' || tag === 'ADV') continue
    if (RUN_PREPOSITIONS.has(wordOf(sentence, i))) continue
    if (wordOf(sentence, i) === ',' && (i > from || isNominal(sentence, i + 1))) continue
    if (tag === 'VERB' && (isBeforeNoun(sentence, i) || (i > from && RUN_PREPOSITIONS.has(wordOf(sentence, i - 1)))))
      continue
    if (/^[()"“”]$/.test(wordOf(sentence, i))) continue
    return false
  }
  return true
}

/** "war-torn", "displaced people": a participle before its noun. */
function isBeforeNoun(sentence: SumSentence, i: number): boolean {
  const isJoined = wordOf(sentence, i - 1) === '-' || wordOf(sentence, i + 1) === '-'
  return isJoined || (/(?:ed|en)$/.test(wordOf(sentence, i)) && isNominal(sentence, i + 1))
}
