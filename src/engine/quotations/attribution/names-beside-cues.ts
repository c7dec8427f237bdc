import { NONE, type Parse, tagOf, wordAt } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Words } from '../marks/token-words.ts'
import type { Phrase } from './noun-phrases.ts'
import type { People } from './people.ts'
import type { Voice } from './sentence-cues.ts'

/** A stretch of a sentence, as tokens, end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const MOST_NAMES = 48
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

/**
 * The names and pronouns of a stretch by themselves, whatever its parse makes of them: `beside` a verb of
 * speech or `near` none. Those that are told by a cue already, or only describe another who is, are left
 * out. Cost: linear in the stretch.
 */
export function namesBesideCues(
  contexts: PassageContexts,
  people: People,
  stretch: Stretch,
  parse: Parse | undefined,
  spoken: readonly Voice[],
): readonly Voice[] {
  const found: Voice[] = []
  for (const phrase of phrasesIn(contexts, people, stretch)) {
    const voice = voiceOf(contexts, phrase, stretch, parse)
    if (found.length < MOST_NAMES && !isKnown(voice, spoken) && !isAside(contexts, voice)) found.push(voice)
  }
  return found
}

function* phrasesIn(contexts: PassageContexts, people: People, { from, to }: Stretch): Iterable<Phrase> {
  const { words } = contexts
  for (const name of people.between(words.start(from), words.start(to))) {
    if (contexts.isInside(name.start)) continue
    const nameEnd = words.tokenAt(name.end)
    // "a White House official": not the house speaks.
    const end = words.isLower(nameEnd) && contexts.cues.isRole(nameEnd) ? nameEnd + 1 : nameEnd
    yield { start: words.tokenAt(name.start), end, headEnd: end }
  }
  for (let i = from; i < to; i++) {
    const isOutside = PRONOUNS.has(words.lower(i)) && !contexts.isTokenInside(i)
    if (isOutside) yield { start: i, end: i + 1, headEnd: i + 1 }
  }
}

function voiceOf(contexts: PassageContexts, phrase: Phrase, stretch: Stretch, parse: Parse | undefined): Voice {
  const { words } = contexts
  const isNoun = (token: number): boolean =>
    contexts.cues.isRole(token) || (parse !== undefined && tagOf(parse, wordAt(parse, words.start(token))) === 'NOUN')
  const cue = cueBeside(contexts, phrase, stretch, isNoun)
  const wordOf = (token: number): number => (parse === undefined ? NONE : wordAt(parse, words.start(token)))
  return {
    way: cue === undefined ? 'near' : 'beside',
    phrase,
    head: phrase.end - 1,
    headWord: parse === undefined ? NONE : topWord(parse, wordOf(phrase.start), wordOf(phrase.end - 1)),
    cueWord: cue === undefined ? NONE : wordOf(cue),
    ...(cue === undefined ? {} : { cue: { start: cue, end: cue + 1 } }),
  }
}

/** Whether a cue has this one already, or one whose description it is in: "a spokesman for Berg". */
function isKnown({ headWord, cue, phrase }: Voice, spoken: readonly Voice[]): boolean {
  return spoken.some((voice) => {
    const isSame = headWord !== NONE && voice.headWord === headWord
    const isWithin = phrase.start >= voice.phrase.start && phrase.end <= voice.phrase.end
    const isPart = isWithin && (voice.head < phrase.start || voice.head >= phrase.end)
    return isPart || (isSame && (cue === undefined || voice.cue?.start === cue.start))
  })
}

/** "after talks with the Guild", "Senator Reed of New Mexico told": whom a preposition leads away from the clause's verb. */
function isAside({ words, cues }: PassageContexts, { way, phrase, cue }: Voice): boolean {
  const before = words.lower(phrase.start - 1) === 'the' ? phrase.start - 2 : phrase.start - 1
  if (way === 'near') return AWAY.has(words.lower(before))
  return cue !== undefined && cue.start >= phrase.end && !words.is(before, 'as') && cues.isPreposition(before)
}

const AWAY: ReadonlySet<string> = new Set([
  'in',
  'at',
  'with',
  'against',
  'about',
  'after',
  'over',
  'into',
  'toward',
  'towards',
  'near',
  'behind',
  'between',
  'amid',
  'despite',
  'without',
])

/** The word of a run that governs the others. */
function topWord(parse: Parse, first: number, last: number): number {
  for (let word = Math.min(last, parse.count - 1); word >= first; word--) {
    const head = parse.heads[word] as number
    if (head < first || head > last) return word
  }
  return NONE
}

/** Adverbs and auxiliaries between a subject and its verb. */
const MOST_BETWEEN = 3
const LONGEST_ASIDE = 20

/**
 * The verb of speech right after a phrase, but for an aside and a few words, or right before it. A noun
 * between is who speaks: "a White House official said".
 */
function cueBeside(
  contexts: PassageContexts,
  { start, end }: Phrase,
  { from, to }: Stretch,
  isNoun: (token: number) => boolean,
): number | undefined {
  const { words } = contexts
  const isCue = (at: number): boolean => {
    const cue = contexts.cues.cue(at)
    return cue !== undefined && !cue.isWeak && !contexts.isTokenInside(at)
  }
  if (start - 1 >= from && isCue(start - 1)) return start - 1
  const next = behindAsides(contexts, end, to)
  for (let at = next; at < Math.min(to, next + MOST_BETWEEN); at++) {
    if (isCue(at)) return at
    if (!words.isLower(at) || isNoun(at)) return undefined
  }
  return undefined
}

/** The token behind "(D-Mo.)" and ", who runs the port," at token `at`. Words in marks are no aside. */
function behindAsides(contexts: PassageContexts, at: number, to: number): number {
  const { words } = contexts
  let next = at
  for (const [opener, closer] of ASIDES) {
    if (words.sign(next) !== opener) continue
    const end = closingOf(words, next, Math.min(to, next + LONGEST_ASIDE), closer)
    if (end > 0 && !contexts.hasPassage(next, end)) next = end
  }
  return next
}

function closingOf(words: Words, at: number, to: number, closer: string): number {
  for (let i = at + 1; i < to; i++) if (words.sign(i) === closer) return i + 1
  return 0
}

const ASIDES = [
  ['(', ')'],
  [',', ','],
] as const
