import type { Voice } from '../../model/article.ts'
import type { Party } from '../../model/mention.ts'
import { NONE, tagOf } from '../syntax/parse.ts'
import { firstStartingFrom } from '../text/spans.ts'
import { isOthersNoun } from './aid-words.ts'
import { nounAfter } from './noun-run.ts'
import { type SumSentence, wordOf, written } from './sum-sentence.ts'

const FIRST_PERSONS: ReadonlySet<string> = new Set(['we', 'i', 'us', 'our', 'my'])
const SECOND_PERSONS: ReadonlySet<string> = new Set(['you', 'your'])
const OWNERS: ReadonlySet<string> = new Set(['our', 'my', 'your'])

/** Whether a word, in small letters, is a first person who may give or get. */
export function isFirstPerson(word: string): boolean {
  return FIRST_PERSONS.has(word)
}

/** A party told by a first or second person, as it stands in its sentence. */
interface SpokenPhrase {
  readonly first: number
  readonly end: number
  readonly form: 'name' | 'owner' | 'office'
  readonly noun: number
  readonly party: Party
  readonly person?: Party
}

/** "we", "our" as whoever says it, "you" as whom he says it to. */
export function spokenPhrase(sentence: SumSentence, i: number, voices: readonly Voice[]): SpokenPhrase | undefined {
  const party = spokenParty(sentence, i, voices)
  if (party === undefined) return undefined
  const whole = { first: i, end: i + 1, noun: i, party }
  // Who says "I" is a person who acts for it.
  if (wordOf(sentence, i) === 'i') return { ...whole, form: 'office', person: party }
  if (!OWNERS.has(wordOf(sentence, i))) return { ...whole, form: 'name' }
  const noun = nounAfter(sentence, i + 1)
  // "our allies" are others.
  if (noun !== NONE && isOthersNoun(sentence, wordOf(sentence, noun))) return undefined
  return { ...whole, form: 'owner', noun: noun === NONE ? i : noun }
}

/**
 * Whoever a "we" or "you" means in the words of a voice; undefined for any other word, where no voice is told of, and
 * where the voice addresses nobody.
 */
function spokenParty(sentence: SumSentence, word: number, voices: readonly Voice[]): Party | undefined {
  const { parse } = sentence
  const said = wordOf(sentence, word)
  const isSecond = SECOND_PERSONS.has(said)
  if (voices.length === 0 || !(isSecond || isFirstPerson(said)) || tagOf(parse, word) !== 'PRON') return undefined
  const [start, end] = [parse.start[word] as number, parse.end[word] as number]
  const voice = voices[firstStartingFrom(voices, start + 1) - 1]
  const meant = isSecond ? voice?.addressee : voice?.party
  if (voice === undefined || meant === undefined || start >= voice.end) return undefined
  return { text: written(sentence, word, word + 1), start, end, ...meant }
}
