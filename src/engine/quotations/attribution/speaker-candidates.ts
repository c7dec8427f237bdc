import { isUnder, NONE, type Parse, relationOf } from '../../syntax/parse.ts'
import type { Syntax } from '../../syntax/syntax.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { datelineEnd } from './datelines.ts'
import { namesBesideCues } from './names-beside-cues.ts'
import { type Neighbour, neighboursBefore, ownNeighbours, type Place } from './neighbour-sentences.ts'
import { passageHead } from './passage-facts.ts'
import type { People } from './people.ts'
import { type Voice, voicesOf } from './sentence-cues.ts'
import { label, signature } from './signatures.ts'
import { isSound } from './sound-voices.ts'
import { voicesByOrder } from './voices-by-order.ts'
import { withWholePhrase } from './whole-phrases.ts'

/** Someone who may have said a passage. */
export interface Candidate extends Voice {
  readonly place: Place
  readonly parse: Parse | undefined
}

/** Tokens behind the words within which a verb of speech is theirs. */
const CUE_REACH = 6
const MOST_CANDIDATES = 48
/** Tokens that are read beside a passage where the sentence has no parse. */
const UNPARSED_REACH = 12

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
    for (const neighbour of ownNeighbours(this.contexts, passage)) this.addFrom(neighbour, passage, found)
    if (this.isSpoken(found) || this.hasCueBehind(passage)) return found
    for (const neighbour of neighboursBefore(this.contexts, passage)) {
      this.addFrom(neighbour, passage, found)
      if (this.isSpoken(found)) break
    }
    return found
  }

  /** `," 16 said`: who speaks is told right behind the words, if by no one who can. */
  private hasCueBehind(passage: number): boolean {
    const { contexts } = this
    const after = contexts.afterOf(passage)
    if (contexts.closing(passage) !== 'comma') return false
    const to = Math.min(contexts.nextSentence(after), after + CUE_REACH)
    for (let i = after; i < to; i++) if (contexts.cues.isSpeechVerb(i)) return true
    return false
  }

  private isSpoken(found: readonly Candidate[]): boolean {
    return found.some((candidate) => isPlainlySpeaking(candidate, this.contexts))
  }

  private addFrom(neighbour: Neighbour, passage: number, found: Candidate[]): void {
    const { sentence, from, to, place } = neighbour
    const parse = this.syntax.parse(sentence)
    const voices = parse === undefined ? this.namesNear(neighbour) : this.voicesIn(sentence, parse)
    for (const voice of voices) {
      const at = voice.cue?.start ?? voice.head
      if (at < from || at >= to || found.length === MOST_CANDIDATES || this.isOnlyTold(voice)) continue
      if (this.isIdle(voice, neighbour, parse, passage)) continue
      found.push({ ...voice, place, parse })
    }
  }

  /** The names of a stretch that has no parse, on its side next to the passage. */
  private namesNear({ from, to, place }: Neighbour): readonly Voice[] {
    const isBehind = place === 'after' || place === 'sentence after'
    const [first, end] = isBehind
      ? [from, Math.min(to, from + UNPARSED_REACH)]
      : [Math.max(from, to - UNPARSED_REACH), to]
    return namesBesideCues(this.contexts, this.people, { from: first, to: end }, undefined, [])
  }

  /** "Berg was asked", "Berg was told": what is done to someone by words is not said by them, unless they are quoted. */
  private isOnlyTold({ way, cue }: Voice): boolean {
    return way === 'passive' && cue !== undefined && this.contexts.cues.cue(cue.start)?.kind !== 'cites'
  }

  /**
   * Who does something that is not saying is believed to speak only where what is done governs the words in
   * marks ("Cruz named “Veep”"), or is what the sentence before tells first.
   */
  private isIdle(voice: Voice, { place, isNext }: Neighbour, parse: Parse | undefined, passage: number): boolean {
    if (parse === undefined || voice.way === 'according' || voice.way === 'view') return false
    if (voice.way === 'near' && !isNext) return true
    if (voice.way === 'near') return isInOtherClause(parse, voice.headWord, passageHead(parse, this.contexts, passage))
    if (voice.cue === undefined) return false
    const { cues } = this.contexts
    if (cues.cue(voice.cue.start) !== undefined || cues.isSpeechNoun(voice.cue.start)) return false
    if (cues.isPlace(voice.head) || cues.isRelative(voice.head)) return true
    if (place !== 'before' && place !== 'after') return !isNext || !isMainVerb(parse, voice.cueWord)
    const head = passageHead(parse, this.contexts, passage)
    return head !== NONE && !isUnder(parse, head, voice.cueWord)
  }

  private voicesIn(sentence: number, parse: Parse): readonly Voice[] {
    const known = this.voices.get(sentence)
    if (known !== undefined) return known
    const { contexts, people } = this
    const [start, to] = contexts.sentenceTokens(sentence)
    const from = datelineEnd(contexts, start)
    const read = voicesOf(parse, contexts)
    const isKept = (voice: Voice): boolean => voice.head >= from && isSound(voice, parse, contexts)
    const parsed = read.filter(isKept).map((voice) => withWholePhrase(contexts, people, voice))
    const dropped = read.filter((voice) => !isKept(voice))
    const spoken = [...parsed, ...voicesByOrder(contexts, parse, [from, to], parsed, dropped)]
    const all = [...spoken, ...namesBesideCues(contexts, people, { from, to }, parse, spoken)]
    this.voices.set(sentence, all)
    return all
  }
}

/** Whether a candidate has a verb of speech that is hardly ever anything else. */
function isPlainlySpeaking({ way, cue }: Candidate, { cues }: PassageContexts): boolean {
  if (way === 'near' || way === 'passive' || cue === undefined) return false
  return way === 'according' || cues.cue(cue.start)?.isWeak === false
}

/** "Berg, who had met Moen in Oslo, had one message": Moen stands in a relative clause that the marks are no part of. */
function isInOtherClause(parse: Parse, name: number, marked: number): boolean {
  let at = name
  while (at !== NONE && relationOf(parse, at) !== 'acl:relcl') at = parse.heads[at] as number
  return at !== NONE && (marked === NONE || !isUnder(parse, marked, at))
}

/** "Meanwhile, as Kenya voted, it rained": only what a sentence's main clauses tell goes on in the next. */
function isMainVerb(parse: Parse, verb: number): boolean {
  let at = verb
  while (at !== NONE && MAIN.has(relationOf(parse, at))) at = parse.heads[at] as number
  return at === NONE
}

const MAIN: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis'])
