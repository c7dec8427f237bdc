import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { Alignment, Difference } from './align.ts'
import { isNameChange, type Texts } from './name-change.ts'
import { isDeniedBefore, isNegation } from './negation.ts'
import { areOpposite } from './polarity.ts'
import type { Quantity, Word } from './words.ts'

/**
 * What was changed in a quotation that is otherwise the same. Only these count: a denial put in or
 * left out, a number, a name, a word turned into its opposite. Anything else is another wording.
 */
export type Alteration = 'negation' | 'number' | 'name' | 'polarity'

/** The two word lists that an alignment is of, with their texts. */
export interface Sides {
  readonly record: readonly Word[]
  readonly page: readonly Word[]
  readonly texts: Texts
  readonly lexicon: Lexicon
}

/** Longer differences are another wording, or a clause dropped or put in. */
const MOST_WORDS = 6
/** Most words that a denial brings along. */
const MOST_LEFT_OVER = 3

/** One difference judged. `turns`: how many times its sense is turned round, page against record. */
interface Judged {
  readonly difference: Difference
  readonly turns: number
  readonly alteration: Alteration | undefined
}

export interface Found {
  readonly difference: Difference
  readonly alteration: Alteration
}

/**
 * The alteration among the differences of an alignment. Denials that are moved and not changed ("I do
 * not think it is", "I think it is not") even out over the whole; where more than one name or number
 * differs, a set phrase was said again of something else. Cost: linear in the words.
 */
export function alterationOf(alignment: Alignment, sides: Sides): Found | undefined {
  const judged = alignment.differences.map((difference) => judge(difference, sides))
  const turns = judged.reduce((sum, { turns }) => sum + turns, 0)
  const isUncertain = alignment.differences.some(
    (difference) => isRepair(difference, sides) || isContrast(difference, sides),
  )
  const substitutes = judged.filter(({ alteration }) => alteration === 'number' || alteration === 'name')
  const found = judged.find(({ alteration }) => {
    if (alteration === 'number' || alteration === 'name') return substitutes.length === 1
    return alteration !== undefined && turns % 2 === 1 && !isUncertain
  })
  return found?.alteration === undefined ? undefined : { difference: found.difference, alteration: found.alteration }
}

function judge(difference: Difference, sides: Sides): Judged {
  const none = { difference, turns: 0, alteration: undefined }
  if (isTooLong(difference) || isOnlyLonger(difference, sides) || isRepair(difference, sides)) return none
  const { pageFrom, pageTo } = difference
  if (sides.page[pageTo]?.gap === 'ellipsis' && pageTo > 0) return none
  if (sides.page.slice(pageFrom, pageTo).some((word) => word.isBracketed)) return none
  const { denials, rest } = compared(difference, sides)
  const turns = denials + rest.opposites
  if (turns % 2 === 1 && isEmpty(rest, sides.lexicon)) {
    return { difference, turns, alteration: denials % 2 === 1 ? 'negation' : 'polarity' }
  }
  return { difference, turns, alteration: turns > 0 ? undefined : otherChange(rest, difference, sides) }
}

function isTooLong({ recordFrom, recordTo, pageFrom, pageTo }: Difference): boolean {
  return recordTo - recordFrom > MOST_WORDS || pageTo - pageFrom > MOST_WORDS
}

/** One text begins before the other, or goes on after it; a denial that the page puts first is more than that. */
function isOnlyLonger(
  { recordFrom, recordTo, pageFrom, pageTo }: Difference,
  { record, page, lexicon }: Sides,
): boolean {
  const isAtStart = recordFrom === 0 && pageFrom === 0 && !isDeniedBefore(page, pageTo, lexicon)
  const isAtEnd = recordTo === record.length && pageTo === page.length
  return (isAtStart || isAtEnd) && (recordFrom === recordTo || pageFrom === pageTo)
}

/** How many words deny on the two sides together, and what is left of the others. */
function compared(
  { recordFrom, recordTo, pageFrom, pageTo }: Difference,
  sides: Sides,
): { denials: number; rest: LeftOver } {
  const { lexicon } = sides
  const record = split(sides.record, recordFrom, recordTo, lexicon)
  const page = split(sides.page, pageFrom, pageTo, lexicon)
  return { denials: record.denials + page.denials, rest: leftOver(record.others, page.others, lexicon) }
}

function split(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): { denials: number; others: readonly Word[] } {
  const others = words.slice(from, to).filter((_word, i) => !isNegation(words, from + i, lexicon, to))
  return { denials: to - from - others.length, others }
}

interface LeftOver {
  readonly record: readonly Word[]
  readonly page: readonly Word[]
  readonly opposites: number
}

/** What is left of two sides after words that both have, and pairs of opposites, are taken off. */
function leftOver(record: readonly Word[], page: readonly Word[], lexicon: Lexicon): LeftOver {
  const inRecord = [...record]
  const onPage = page.filter((word) => !removeFirst(inRecord, (other) => other.stem === word.stem))
  const unpaired = onPage.filter(
    (word) => !removeFirst(inRecord, (other) => areOpposite(other.stem, word.stem, lexicon)),
  )
  return { record: inRecord, page: unpaired, opposites: onPage.length - unpaired.length }
}

function removeFirst(words: Word[], test: (word: Word) => boolean): boolean {
  const at = words.findIndex(test)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

function isEmpty({ record, page }: LeftOver, lexicon: Lexicon): boolean {
  const isBrought = ({ form }: Word): boolean => lexicon.is(form, COMES_WITH_DENIAL)
  return [record, page].every((side) => side.length <= MOST_LEFT_OVER && side.every(isBrought))
}

/** What a denial brings along or takes with it: auxiliaries, articles, quantities; no pronoun, which may be another subject. */
const COMES_WITH_DENIAL = wordClass('comes-with-denial')

function otherChange(rest: LeftOver, difference: Difference, sides: Sides): Alteration | undefined {
  const record = rest.record.filter((word) => word.weight > 0 || word.quantity !== undefined)
  const page = rest.page.filter((word) => word.weight > 0 || word.quantity !== undefined)
  const [a, ...more] = record
  const [b, ...others] = page
  if (a?.quantity !== undefined && b?.quantity !== undefined && more.length + others.length === 0) {
    return isOtherNumber(a.quantity, b.quantity) ? 'number' : undefined
  }
  if (isFirstName(difference, sides)) return undefined
  return isNameChange(record, page, sides.texts, sides.lexicon) ? 'name' : undefined
}

/** Not where the coarser of the two is the finer one rounded or cut off. */
function isOtherNumber(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return a.value !== b.value
  return Math.abs(a.value - b.value) >= Math.max(a.unit, b.unit)
}

/** Before the same surname another first name is most likely a nickname or a fuller form. */
function isFirstName({ recordTo, pageTo }: Difference, { record, page }: Sides): boolean {
  const next = record[recordTo]
  return next?.isCapital === true && next.weight === 2 && page[pageTo]?.isCapital === true && next.gap === 'none'
}

/** What is left out is the one half of "not … but": the denial went with it. */
function isContrast({ recordFrom, recordTo, pageFrom, pageTo }: Difference, { record, lexicon }: Sides): boolean {
  if (pageTo > pageFrom || recordFrom === 0 || recordTo === record.length) return false
  return record.slice(recordFrom, recordTo).some((word) => lexicon.is(word.form, CONTRAST))
}

const CONTRAST = wordClass('contrast')

/** The record's speaker starts again ("we don't — we can't do it"), or says the same words twice. */
function isRepair({ recordFrom, recordTo, pageFrom, pageTo }: Difference, { record }: Sides): boolean {
  if (pageTo > pageFrom) return false
  for (let i = recordFrom + 1; i <= recordTo; i++) if (record[i]?.gap === 'dash') return true
  const length = recordTo - recordFrom
  const left = record.slice(recordFrom, recordTo)
  const repeats = (at: number): boolean => left.every((word, i) => record[at + i]?.stem === word.stem)
  return repeats(recordTo) || repeats(recordFrom - length) || isSaidBeforeDash(left, recordFrom, record)
}

/** Words about a dash within which a speaker starts again: "never — will never be". */
const RESTART = 3

/** Whether words were said before a dash near by already, and again behind it. */
function isSaidBeforeDash(words: readonly Word[], from: number, record: readonly Word[]): boolean {
  for (let dash = from; dash > 0 && dash > from - RESTART; dash--) {
    if (record[dash]?.gap !== 'dash') continue
    const before = new Set(record.slice(Math.max(0, dash - RESTART), dash).map(({ stem }) => stem))
    if (words.length > 0 && words.every(({ stem }) => before.has(stem))) return true
  }
  return false
}
