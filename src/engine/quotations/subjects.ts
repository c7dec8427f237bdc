import { AUXILIARY, CUE_VERB, OTHER_VERB, PRONOUN, RELATIVE } from './lexicon.ts'
import { flagsInPlace, isMarkedAsNoun, type Phrase, phraseEndingAt, subjectEnd } from './phrases.ts'
import type { Words } from './words.ts'

/**
 * The subject that a later verb or participle leans on, within tokens [from, to): the subject of the
 * last main clause, else the last subject of any clause. "Trump said that he won, adding" gives Trump.
 */
export function mainSubject(words: Words, from: number, to: number): Phrase | undefined {
  let embedded: Phrase | undefined
  for (let i = to - 1; i > from; i--) {
    if (!isFiniteVerb(words, i, from)) continue
    const subject = phraseEndingAt(words, subjectEnd(words, i, from), from)
    if (subject === undefined || !canSpeak(words, subject)) continue
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

function canSpeak(words: Words, phrase: Phrase): boolean {
  const flags = words.flags(phrase.start)
  if ((flags & PRONOUN) !== 0) return (flags & RELATIVE) === 0
  for (let i = phrase.start; i < phrase.headEnd; i++) if (words.isCapital(i)) return true
  return false
}

/** Whether the clause whose subject starts at `subject` is no part of another: not "said he …", not "when Trump …". */
function opensMainClause(words: Words, subject: number, from: number): boolean {
  if (subject <= from) return true
  const sign = words.sign(subject - 1)
  if (sign !== '') return !opensAfterSubordinate(words, subject - 1, from)
  const before = words.lower(subject - 1)
  return before === 'and' || before === 'but' || before === 'so' || before === 'yet'
}

/** A comma inside "who, Trump said" is no main clause; any other sign before a subject opens one. */
function opensAfterSubordinate(words: Words, sign: number, from: number): boolean {
  return sign - 1 >= from && (words.flags(sign - 1) & RELATIVE) !== 0
}
