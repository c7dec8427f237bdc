import { NONE, tagOf } from '../syntax/parse.ts'
import type { PartyPhrase } from './parties.ts'
import { isAttribute, type SumSentence, wordOf } from './sum-sentence.ts'

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
