import { NONE, type Parse, wordAt } from '../../syntax/parse.ts'
import type { Syntax } from '../../syntax/syntax.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Words } from '../marks/token-words.ts'
import { cueWord } from './cue-words.ts'
import { type Neighbour, neighboursBefore, ownNeighbours, type Place } from './neighbour-sentences.ts'
import type { Phrase } from './noun-phrases.ts'
import type { People } from './people.ts'
import { type Voice, voicesOf } from './sentence-cues.ts'
import { label, signature } from './signatures.ts'

/** Someone who may have said a passage. */
export interface Candidate extends Voice {
  readonly place: Place
  readonly parse: Parse | undefined
}

const MOST_CANDIDATES = 48
/** Tokens that are read beside a passage where the sentence has no parse. */
const UNPARSED_REACH = 16

/** Finds the candidates of each passage; each sentence is read once. */
export class CandidateFinder {
  private readonly contexts: PassageContexts
  private readonly people: People
  private readonly syntax: Syntax
  private readonly voices = new Map<number, readonly Voice[]>()

  constructor(contexts: PassageContexts, people: People, syntax: Syntax) {
    this.contexts = contexts
    this.people = people
    this.syntax = syntax
  }

  /**
   * The candidates in the sentences around a passage, nearest first: those of its own, and where no one
   * speaks there, those of the sentences before. Cost: bounded.
   */
  around(passage: number): readonly Candidate[] {
    const found: Candidate[] = []
    const signed = label(this.contexts, passage) ?? signature(this.contexts, passage)
    if (signed !== undefined) return [signed]
    for (const neighbour of ownNeighbours(this.contexts, passage)) this.addFrom(neighbour, found)
    if (this.isSpoken(found)) return found
    for (const neighbour of neighboursBefore(this.contexts, passage)) {
      this.addFrom(neighbour, found)
      if (this.isSpoken(found)) break
    }
    return found
  }

  private isSpoken(found: readonly Candidate[]): boolean {
    return found.some((candidate) => isPlainlySpeaking(candidate, this.contexts.words))
  }

  private addFrom(neighbour: Neighbour, found: Candidate[]): void {
    const { sentence, from, to, place } = neighbour
    const parse = this.syntax.parse(sentence)
    const voices = parse === undefined ? this.namesNear(neighbour) : this.voicesIn(sentence, parse)
    for (const voice of voices) {
      const at = voice.cue?.start ?? voice.head
      if (at < from || at >= to || found.length === MOST_CANDIDATES || this.isOnlyTold(voice)) continue
      found.push({ ...voice, place, parse })
    }
  }

  /** The names of a stretch that has no parse, on its side next to the passage. */
  private namesNear({ from, to, place }: Neighbour): readonly Voice[] {
    const isBehind = place === 'after' || place === 'sentence after'
    const [first, end] = isBehind
      ? [from, Math.min(to, from + UNPARSED_REACH)]
      : [Math.max(from, to - UNPARSED_REACH), to]
    return this.namesIn(first, end, undefined, [])
  }

  /** "Berg was asked", "Berg was told": what is done to someone by words is not said by them, unless they are quoted. */
  private isOnlyTold({ way, cue }: Voice): boolean {
    return way === 'passive' && cue !== undefined && cueWord(this.contexts.words.lower(cue.start))?.kind !== 'cites'
  }

  private voicesIn(sentence: number, parse: Parse): readonly Voice[] {
    const known = this.voices.get(sentence)
    if (known !== undefined) return known
    const spoken = voicesOf(parse, this.contexts)
    const [from, to] = this.contexts.sentenceTokens(sentence)
    const all = [...spoken, ...this.namesIn(from, to, parse, spoken)]
    this.voices.set(sentence, all)
    return all
  }

  /** Names and pronouns of tokens [from, to) that no cue has. */
  private namesIn(from: number, to: number, parse: Parse | undefined, spoken: readonly Voice[]): readonly Voice[] {
    const { contexts, people } = this
    const { words } = contexts
    const found: Voice[] = []
    const add = (start: number, end: number): void => {
      const headWord =
        parse === undefined
          ? NONE
          : topWord(parse, wordAt(parse, words.start(start)), wordAt(parse, words.start(end - 1)))
      if (contexts.isInside(words.start(start))) return
      const phrase: Phrase = { start, end, headEnd: end }
      const cue = cueBeside(contexts, phrase, from, to)
      const isKnown = spoken.some(
        (voice) => voice.headWord === headWord && (cue === undefined || voice.cue?.start === cue),
      )
      if (headWord !== NONE && isKnown) return
      const cueWordAt = cue === undefined || parse === undefined ? NONE : wordAt(parse, words.start(cue))
      found.push({
        way: cue === undefined ? 'near' : 'beside',
        phrase,
        head: end - 1,
        headWord,
        cueWord: cueWordAt,
        ...(cue === undefined ? {} : { cue: { start: cue, end: cue + 1 } }),
      })
    }
    for (const name of people.between(words.start(from), words.start(to))) {
      if (found.length < MOST_CANDIDATES) add(words.tokenAt(name.start), words.tokenAt(name.end))
    }
    for (let i = from; i < to && found.length < MOST_CANDIDATES; i++) if (PRONOUNS.has(words.lower(i))) add(i, i + 1)
    return found
  }
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

/** Whether a candidate has a verb of speech that is hardly ever anything else. */
function isPlainlySpeaking({ way, cue }: Candidate, words: Words): boolean {
  if (way === 'near' || way === 'passive' || cue === undefined) return false
  const verb = cueWord(words.lower(cue.start))
  return way === 'according' || (verb !== undefined && !verb.isWeak)
}

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
const LONGEST_ASIDE = 30

/** The verb of speech right after a phrase, but for an aside and a few words, or right before it. */
function cueBeside(contexts: PassageContexts, { start, end }: Phrase, from: number, to: number): number | undefined {
  const { words } = contexts
  const isCue = (at: number): boolean => {
    const cue = cueWord(words.lower(at))
    return cue !== undefined && !cue.isWeak && !contexts.isInside(words.start(at))
  }
  if (start - 1 >= from && isCue(start - 1)) return start - 1
  const next = behindAsides(words, end, to)
  for (let at = next; at < Math.min(to, next + MOST_BETWEEN); at++) {
    if (isCue(at)) return at
    if (!words.isLower(at)) return undefined
  }
  return undefined
}

/** The token behind "(D-Mo.)" and ", who runs the port," at token `at`. */
function behindAsides(words: Words, at: number, to: number): number {
  let next = at
  for (const [opener, closer] of ASIDES) {
    if (words.sign(next) !== opener) continue
    for (let i = next + 1; i < Math.min(to, next + LONGEST_ASIDE); i++) {
      if (words.sign(i) !== closer) continue
      next = i + 1
      break
    }
  }
  return next
}

const ASIDES = [
  ['(', ')'],
  [',', ','],
] as const
