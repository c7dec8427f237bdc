import { NONE, tagOf } from '../syntax/parse.ts'
import { nounKind } from './aid-words.ts'
import { isCapital, isNominal, isVerb, type SumSentence, wordOf } from './sum-sentence.ts'

/** The last noun of the run of nouns, adjectives and numbers that starts at `from`; NONE where there is none. */
export function nounAfter(sentence: SumSentence, from: number): number {
  const { parse } = sentence
  let noun: number = NONE
  for (let i = from; i < from + 12 && i < parse.count; i++) {
    const isLink =
      wordOf(sentence, i) === '-' || (i > from && wordOf(sentence, i) === 'and' && tagOf(parse, i - 1) === 'ADJ')
    if (
      (!isNominal(sentence, i) && !isLink && nounKind(sentence, wordOf(sentence, i)) !== 'aid') ||
      isVerb(sentence, i) ||
      wordOf(sentence, i) === 'worth'
    )
      break
    if (
      i > from &&
      isCapital(sentence, i) &&
      tagOf(parse, i) === 'PROPN' &&
      sentence.sumOf[i] === -1 &&
      noun !== NONE &&
      nounKind(sentence, wordOf(sentence, noun)) !== undefined
    )
      break
    if (
      tagOf(parse, i) === 'NOUN' ||
      tagOf(parse, i) === 'PROPN' ||
      sentence.sumOf[i] !== -1 ||
      nounKind(sentence, wordOf(sentence, i)) === 'aid'
    )
      noun = i
  }
  return noun
}
