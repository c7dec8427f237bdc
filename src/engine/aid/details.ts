import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import { tagOf } from '../syntax/parse.ts'
import { giftVerb, isOf } from './aid-words.ts'
import type { Gift } from './gift.ts'
import { isVerb, type SumSentence, wordOf, written } from './sum-sentence.ts'

const isAdding = isOf(wordClass('adds-sum'))

/** "an additional $5m", "another", "$5m in further aid", "$5m more": on top of other sums. */
export function isAdditional({ sentence, place, nouns, left, right }: Gift): boolean {
  for (let i = place.first - 1; i >= Math.max(left, place.first - 5); i--) {
    const word = wordOf(sentence, i)
    if (isAdding(sentence, word) && !(word === 'more' && wordOf(sentence, i + 1) === 'than')) return true
    if (isVerb(sentence, i) || (word === 'top' && wordOf(sentence, i + 1) === 'of')) break
  }
  const noun = nouns.find((one) => one >= place.end)
  const end = Math.min(right, noun === undefined ? place.end + 2 : noun + 1)
  for (let i = place.end; i < end; i++) {
    if (isAdding(sentence, wordOf(sentence, i)) && wordOf(sentence, i + 1) !== 'than') return true
  }
  return false
}

/** What makes a sum a running total wherever it stands in its clause, and what must stand before or behind. */
const TOTAL = wordClass('running-total')
const TOTAL_BEFORE = wordClass('running-total-before')
const TOTAL_BEHIND = wordClass('running-total-behind')

/** How many words to either side are read. */
const BEFORE = 30
const AFTER = 30

/** A running total: "has provided … since", "so far", "to date", "bringing the total to", "altogether". */
export function isTotal({ sentence, place, left, right, verb }: Gift): boolean {
  const from = Math.max(left, place.first - BEFORE)
  const end = Math.min(right, place.end + AFTER)
  if (hasPhrase(sentence, from, place.first, TOTAL) || hasPhrase(sentence, place.end, end, TOTAL)) return true
  if (verb < place.first && hasPhrase(sentence, from, place.first, TOTAL_BEFORE)) return true
  return hasPhrase(sentence, place.end, end, TOTAL_BEHIND)
}

/** Whether a word or phrase of a class stands between. */
function hasPhrase({ words, lexicon }: SumSentence, from: number, end: number, ofClass: number): boolean {
  return hasPhraseOf(ofClass, words.slice(from, end), lexicon)
}

/** Whether words in lower case hold a word or phrase of a class, whole. */
export function hasPhraseOf(ofClass: number, words: readonly string[], lexicon: Lexicon): boolean {
  const text = ` ${words.join(' ')} `
  return phrasesOf(lexicon)(ofClass).some((phrase) => text.includes(phrase))
}

/** The words and phrases of a class with spaces around them; each class is listed once. */
const phrasesOf: (lexicon: Lexicon) => (ofClass: number) => readonly string[] = perLexicon((lexicon) => {
  const listed = new Map<number, readonly string[]>()
  return (ofClass) => {
    const phrases = listed.get(ofClass) ?? lexicon.listed(ofClass).map(({ text }) => ` ${text} `)
    listed.set(ofClass, phrases)
    return phrases
  }
})

const OPENS_PART = wordClass('opens-part')
const IS_PART = wordClass('is-part')

/** "as part of a $5bn package", "$1bn of the $5bn", "including $1bn for": a part of another sum. */
export function isPart({ sentence, place, left, right }: Gift): boolean {
  if (hasPhrase(sentence, Math.max(left, place.first - 12), place.first, OPENS_PART)) return true
  if (
    wordOf(sentence, place.end) === 'of' &&
    /^(?:the|its|their|that|this|those|it|which|a)$/.test(wordOf(sentence, place.end + 1))
  )
    return true
  const end = Math.min(right + 1, place.end + 20)
  return hasPhrase(sentence, place.end, end, IS_PART)
}

/** What the sum is said to include: "including Patriot missiles and radars". Verbatim, split at commas and "and". */
export function includesOf({ sentence, place, right }: Gift): readonly string[] {
  for (let i = place.end; i < Math.min(right, place.end + 40); i++) {
    const word = wordOf(sentence, i)
    if (word === 'including' || word === 'includes' || word === 'contains' || word === 'comprising') {
      return listFrom(sentence, i + 1, right)
    }
    if (word === 'such' && wordOf(sentence, i + 1) === 'as') return listFrom(sentence, i + 2, right)
    if (word === ';') return []
  }
  return []
}

const LIST_END: ReadonlySet<string> = new Set(
  '. ; — – ( ) " “ ” said says to for that after as amid following since while when because who although though where but whereas despite ahead before if whose until'.split(
    ' ',
  ),
)

function listFrom(sentence: SumSentence, from: number, right: number): readonly string[] {
  const items: string[] = []
  const last = Math.min(right, from + 40, sentence.words.length)
  let first = from
  for (let i = from; i <= last; i++) {
    const word = wordOf(sentence, i)
    const isEnd = i === last || LIST_END.has(word)
    if (!isEnd && word !== ',' && word !== 'and') continue
    // "…, officials said": the last words are who says it.
    if (word !== 'said' && word !== 'says') addItem(items, sentence, first, i)
    first = i + 1
    if (isEnd) break
  }
  return items
}

function addItem(items: string[], sentence: SumSentence, from: number, end: number): void {
  let first = from
  while (first < end && (tagOf(sentence.parse, first) === 'DET' || wordOf(sentence, first) === 'well')) first++
  if (end > first && end - first <= 8) items.push(written(sentence, first, end))
}

/** Who tells of it: the subject of the verb that announces or says it, and whether that stands behind the sum. */
export function isTelling(sentence: SumSentence, word: string): boolean {
  const act = giftVerb(sentence, word)?.act
  return act === 'say' || act === 'announce'
}
