import { NONE, type Parse, wordAt } from '../../syntax/parse.ts'
import type { Syntax } from '../../syntax/syntax.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Words } from '../marks/token-words.ts'
import { cueWord } from './cue-words.ts'
import type { Phrase } from './noun-phrases.ts'
import type { People } from './people.ts'
import { type Neighbour, neighboursBefore, ownNeighbours, type Place } from './neighbour-sentences.ts'
import { type Voice, voicesOf } from './sentence-cues.ts'

/** Someone who may have said a passage. */
export interface Candidate extends Voice {
  readonly place: Place
  readonly parse: Parse | undefined
}

const MOST_CANDIDATES = 48

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
    const voices = parse === undefined ? this.namesIn(from, to, undefined, []) : this.voicesIn(sentence, parse)
    for (const voice of voices) {
      const at = voice.cue?.start ?? voice.head
      if (at >= from && at < to && found.length < MOST_CANDIDATES) found.push({ ...voice, place, parse })
    }
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
    const heads = new Set(spoken.map((voice) => voice.headWord))
    const found: Voice[] = []
    const add = (start: number, end: number): void => {
      const headWord = parse === undefined ? NONE : topWord(parse, wordAt(parse, words.start(start)), wordAt(parse, words.start(end - 1)))
      if (contexts.isInside(words.start(start)) || (headWord !== NONE && heads.has(headWord))) return
      const phrase: Phrase = { start, end, headEnd: end }
      const cue = nearestCue(contexts, phrase, from, to)
      const cueWordAt = cue === undefined || parse === undefined ? NONE : wordAt(parse, words.start(cue))
      found.push({
        way: 'near',
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

const NEAR = 6

/** The verb of speech nearest to a phrase within tokens [from, to), outside marks. */
function nearestCue(contexts: PassageContexts, { start, end }: Phrase, from: number, to: number): number | undefined {
  const { words } = contexts
  for (let step = 0; step < NEAR; step++) {
    for (const at of [end + step, start - 1 - step]) {
      if (at < from || at >= to) continue
      const cue = cueWord(words.lower(at))
      if (cue !== undefined && !cue.isWeak && !contexts.isInside(words.start(at))) return at
    }
  }
  return undefined
}
