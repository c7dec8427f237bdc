import { wordSet } from '../text/word-set.ts'
import {
  ADVERB,
  AUXILIARY,
  CUE_PARTICIPLE,
  CUE_VERB,
  DETERMINER,
  OTHER_VERB,
  PREPOSITION,
  RELATIVE,
  TIME,
} from './lexicon.ts'
import { canSpeak, flagsInPlace, isMarkedAsNoun, type Phrase, phraseEndingAt } from './phrases.ts'
import { isSomeone } from './roles.ts'
import type { Words } from './words.ts'

const LONGEST_ASIDE = 30
const MOST_STEPS = 12

/**
 * The subject of the verb at token `verb`, not before `low`: adverbs, auxiliaries, times ("on
 * Monday") and asides between commas, brackets or dashes are stepped over.
 */
export function subjectOf(words: Words, verb: number, low: number): Phrase | undefined {
  let end = verb
  for (let steps = 0; end > low && steps < MOST_STEPS; steps++) {
    const before = end - 1
    const sign = words.sign(before)
    if (ASIDE_OPENERS.has(sign)) {
      const beyond = beyondAside(words, before, low, sign)
      if (beyond !== undefined) return beyond
      end = sign === ')' ? Math.max(low, openingOf(words, before, low, '(')) : before
    } else if (isSteppedOver(words, before, low)) end = before
    else break
  }
  const phrase = phraseEndingAt(words, end, low)
  return phrase === undefined ? undefined : (antecedentOf(words, phrase, low) ?? phrase)
}

/** "Reinaldo Ortuno who is the head of mission said": the one whom "who is" describes. */
function antecedentOf(words: Words, { start }: Phrase, low: number): Phrase | undefined {
  const isDescribed = words.lower(start - 2) === 'who' && /^(?:is|was)$/.test(words.lower(start - 1))
  return isDescribed && start - 2 > low ? phraseEndingAt(words, start - 2, low) : undefined
}

/** Signs that close an aside, with those that open it. */
const ASIDE_OPENERS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [')', '('],
  ['—', '—'],
  ['–', '–'],
])

/** Asides may follow each other: "Anna Berg, 45, of Oslo, said". */
const MOST_ASIDES = 3

/** The phrase before the aside that closes at `closing`, if what stands there can speak. */
function beyondAside(words: Words, closing: number, low: number, sign: string): Phrase | undefined {
  let opening = closing
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    opening = openingOf(words, opening, low, ASIDE_OPENERS.get(sign) ?? sign)
    if (opening <= low) return undefined
    const phrase =
      words.sign(opening - 1) === ')' ? subjectOf(words, opening, low) : phraseEndingAt(words, opening, low)
    if (phrase === undefined) return undefined
    const relative = relativeOpening(words, phrase.start, low)
    if (relative > low) {
      const antecedent = phraseEndingAt(words, relative, low)
      if (antecedent !== undefined && canSpeak(words, antecedent)) return antecedent
    }
    const isAfterPreposition = phrase.start > low && (words.flags(phrase.start - 1) & PREPOSITION) !== 0
    const isPerson = canSpeak(words, phrase) || (words.flags(phrase.start) & DETERMINER) !== 0
    if (isPerson && !isAfterPreposition) return phrase
    if (words.sign(phrase.start - 1) !== sign) return undefined
  }
  return undefined
}

/** The comma of the clause that token `i` stands in, if "who", "whose" or "which" opens it; -1 otherwise. */
function relativeOpening(words: Words, i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - LONGEST_ASIDE); k--) {
    if (words.sign(k) === '' || words.sign(k) === '-') continue
    return words.sign(k) === ',' && (words.flags(k + 1) & RELATIVE) !== 0 ? k : -1
  }
  return -1
}

/** The token where the aside closed at `closing` opens; -1 where it is none. */
function openingOf(words: Words, closing: number, low: number, opener: string): number {
  const lowest = Math.max(low, closing - LONGEST_ASIDE)
  for (let i = closing - 1; i >= lowest; i--) if (words.sign(i) === opener) return i
  return -1
}

function isSteppedOver(words: Words, i: number, low: number): boolean {
  const flags = words.flags(i)
  if ((flags & (ADVERB | AUXILIARY)) !== 0) return words.isLower(i)
  if (/^[a-z]+ly$/.test(words.surface(i))) return true
  if ((flags & TIME) !== 0) return i - 1 >= low
  return (flags & (PREPOSITION | DETERMINER)) !== 0 && (words.flags(i + 1) & TIME) !== 0
}

/**
 * The subject that a later verb or participle leans on, within tokens [from, to): the subject of the
 * last main clause, else the last subject of any clause. "Trump said that he won, adding" gives Trump.
 */
export function mainSubject(words: Words, from: number, to: number): Phrase | undefined {
  let embedded: Phrase | undefined
  for (let i = to - 1; i > from; i--) {
    if (!isFiniteVerb(words, i, from)) continue
    const subject = subjectOf(words, i, from)
    if (subject === undefined || !isSomeone(words, subject)) continue
    if (opensMainClause(words, subject.start, from)) return subject
    embedded ??= subject
    i = Math.min(i, subject.start + 1)
  }
  return embedded
}

function isFiniteVerb(words: Words, i: number, from: number): boolean {
  if (!words.isLower(i) || isMarkedAsNoun(words, i)) return false
  const flags = flagsInPlace(words, i, from)
  if ((flags & (CUE_VERB | OTHER_VERB | AUXILIARY)) !== 0) return true
  return flags === 0 && /(?:[a-z]{2}ed|es|ts|ks|ns)$/.test(words.surface(i))
}

/** Whether the clause whose subject starts at `subject` is no part of another: not "said he …", not "when Trump …". */
function opensMainClause(words: Words, subject: number, from: number): boolean {
  if (subject <= from) return true
  if (words.sign(subject - 1) !== '') return subject - 2 < from || (words.flags(subject - 2) & RELATIVE) === 0
  const before = words.lower(subject - 1)
  return before === 'and' || before === 'but' || before === 'so' || before === 'yet'
}

/** The subject of a participle ("saying"): the phrase it stands by ("with Trump yelling"), else that of the main clause. */
export function participleSubject(words: Words, participle: number, from: number): Phrase | undefined {
  let end = participle
  while (end > from && (words.flags(end - 1) & (ADVERB | CUE_PARTICIPLE)) !== 0) end--
  const beside = words.sign(end - 1) === '' ? phraseEndingAt(words, end, from) : undefined
  if (beside !== undefined && isGivenTo(words, beside, from) && (canSpeak(words, beside) || isShown(words, beside))) {
    return beside
  }
  return mainSubject(words, from, participle) ?? beside
}

function isGivenTo(words: Words, phrase: Phrase, from: number): boolean {
  return phrase.start === from || WITH.has(words.lower(phrase.start - 1))
}

/** "Videos showing demonstrators chanting". */
function isShown(words: Words, phrase: Phrase): boolean {
  return /^(?:show|hear|saw)/.test(words.lower(phrase.start - 1))
}

const WITH: ReadonlySet<string> = wordSet('with of hear heard saw show shows showed showing')
