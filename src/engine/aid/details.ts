import { tagOf } from '../syntax/parse.ts'
import { giftVerb } from './aid-words.ts'
import type { Gift } from './gift.ts'
import { isVerb, type SumSentence, wordOf, written } from './sum-sentence.ts'

const ADDING: ReadonlySet<string> = new Set(['additional', 'another', 'further', 'extra', 'more'])

/** "an additional $5m", "another", "$5m in further aid", "$5m more": on top of other sums. */
export function isAdditional({ sentence, place, nouns, left, right }: Gift): boolean {
  for (let i = place.first - 1; i >= Math.max(left, place.first - 5); i--) {
    const word = wordOf(sentence, i)
    if (ADDING.has(word) && !(word === 'more' && wordOf(sentence, i + 1) === 'than')) return true
    if (isVerb(sentence, i) || (word === 'top' && wordOf(sentence, i + 1) === 'of')) break
  }
  const noun = nouns.find((one) => one >= place.end)
  const end = Math.min(right, noun === undefined ? place.end + 2 : noun + 1)
  for (let i = place.end; i < end; i++) {
    if (ADDING.has(wordOf(sentence, i)) && wordOf(sentence, i + 1) !== 'than') return true
  }
  return false
}

/** Phrases that make a sum a running total, wherever they stand in its clause, and those that must stand before or behind. */
const TOTAL = [
  'so far',
  'to date',
  'altogether',
  'in all',
  'in total',
  'over the past',
  'over the last',
  'cumulative',
  'thus far',
]
const TOTAL_BEFORE = [
  'overall',
  'combined',
  'running total',
  'total to',
  'has now',
  'have now',
  'had now',
  'since',
  'its total',
  'their total',
  'the total',
  'a total',
  'brings',
  'bringing',
  'brought',
  'taking total',
  'total',
]
const TOTAL_AFTER = ['until now', 'up to now', 'annually', 'every year', 'each year', 'a year', 'per year', 'since']

/** How many words to either side are read. */
const BEFORE = 30
const AFTER = 30

/** A running total: "has provided … since", "so far", "to date", "bringing the total to", "altogether". */
export function isTotal({ sentence, place, left, right, verb }: Gift): boolean {
  const from = Math.max(left, place.first - BEFORE)
  const end = Math.min(right, place.end + AFTER)
  if (hasPhrase(sentence, from, place.first, TOTAL) || hasPhrase(sentence, place.end, end, TOTAL)) return true
  if (verb < place.first && hasPhrase(sentence, from, place.first, TOTAL_BEFORE)) return true
  return hasPhrase(sentence, place.end, end, TOTAL_AFTER)
}

/** Whether one of the phrases stands between, as whole words. */
export function hasPhrase({ words }: SumSentence, from: number, end: number, phrases: readonly string[]): boolean {
  const text = ` ${words.slice(from, end).join(' ')} `
  return phrases.some((phrase) => text.includes(` ${phrase} `))
}

const PART_BEFORE = [
  'of which',
  'comprising',
  'consisting of',
  'made up of',
  'including',
  'includes',
  'included',
  'include',
]

/** "as part of a $5bn package", "$1bn of the $5bn", "including $1bn for": a part of another sum. */
export function isPart({ sentence, place, left, right }: Gift): boolean {
  if (hasPhrase(sentence, Math.max(left, place.first - 12), place.first, PART_BEFORE)) return true
  if (
    wordOf(sentence, place.end) === 'of' &&
    /^(?:the|its|their|that|this|those|it|which|a)$/.test(wordOf(sentence, place.end + 1))
  )
    return true
  const end = Math.min(right + 1, place.end + 20)
  return hasPhrase(sentence, place.end, end, [
    'part of a',
    'part of an',
    'part of the',
    'part of its',
    'part of their',
    'part of that',
    'part of this',
  ])
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
