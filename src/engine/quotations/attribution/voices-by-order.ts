import { NONE, type Parse, relationOf, tagOf, wordAt } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Phrase } from './noun-phrases.ts'
import type { Voice } from './sentence-cues.ts'

/** Adverbs, auxiliaries and days between who speaks and the verb. */
const MOST_BETWEEN = 4
const LONGEST_ASIDE = 24
const LONGEST_PHRASE = 12
/** "Two officials familiar with the matter in Kyiv said": phrases between that only describe. */
const MOST_HOPS = 3
/** Words behind an inverted speaker within which a verb shows a clause of its own. */
const CLAUSE_REACH = 6

/**
 * Who stands before a verb of speech, or behind one that follows marks or a comma, by the mere order of words:
 * where the parse gives the verb to no one of `spoken` (it takes "Minister calls" for two nouns), or to one of
 * `dropped`, whom it can't be. Token indexes. Cost: linear in the sentence.
 */
export function voicesByOrder(
  contexts: PassageContexts,
  parse: Parse,
  [from, to]: readonly [number, number],
  spoken: readonly Voice[],
  dropped: readonly Voice[],
): readonly Voice[] {
  const order = new WordOrder(contexts, parse, from, to, new Set(dropped.map(({ cue }) => cue?.start)))
  const told = new Map(spoken.map(({ cue, way }) => [cue?.start, way]))
  const found: Voice[] = []
  for (let token = from; token < to; token++) {
    const way = told.get(token)
    // Whose verb it is by coordination may be a guess: "He ran until it stopped, said the paper".
    const isOpen = way === undefined
    const voice = isOpen || way === 'shared' ? order.voiceOf(token, isOpen) : undefined
    const isShared = isOpen && voice === undefined && order.isConjoined(token)
    const shared = isShared ? order.sharedBy(token, [spoken, found]) : undefined
    if (shared !== undefined) found.push(shared)
    if (voice !== undefined) found.push(voice)
  }
  return found
}

class WordOrder {
  private readonly contexts: PassageContexts
  private readonly parse: Parse
  private readonly from: number
  private readonly to: number
  private readonly dropped: ReadonlySet<number | undefined>

  constructor(
    contexts: PassageContexts,
    parse: Parse,
    from: number,
    to: number,
    dropped: ReadonlySet<number | undefined>,
  ) {
    this.dropped = dropped
    this.contexts = contexts
    this.parse = parse
    this.from = from
    this.to = to
  }

  /** `isOpen`: no one at all is told to speak by this verb; else only one behind it may. */
  voiceOf(token: number, isOpen: boolean): Voice | undefined {
    const { contexts, parse } = this
    if (!this.isCue(token) || contexts.isTokenInside(token)) return undefined
    const inverted = this.isBehindMarks(token) ? this.inverted(token + 1) : undefined
    const phrase = inverted ?? (isOpen ? this.before(token - 1) : undefined)
    if (phrase === undefined || this.isThing(phrase)) return undefined
    const head = phrase.headEnd - 1
    return {
      way: 'beside',
      phrase,
      head,
      headWord: this.wordOf(head),
      cue: { start: token, end: token + 1 },
      cueWord: wordAt(parse, contexts.words.start(token)),
    }
  }

  /** "… and said". */
  isConjoined(token: number): boolean {
    return this.tag(token - 1) === 'CCONJ' && this.isCue(token) && !this.contexts.isTokenInside(token)
  }

  /** "Berg, the mayor, left and said": whoever spoke by the verb before. */
  sharedBy(token: number, spoken: readonly (readonly Voice[])[]): Voice | undefined {
    let last: Voice | undefined
    for (const voices of spoken) {
      for (const voice of voices) {
        const at = voice.cue?.start ?? -1
        if (at >= this.from && at < token && at > (last?.cue?.start ?? -1)) last = voice
      }
    }
    if (last === undefined) return undefined
    return { ...last, way: 'shared', cue: { start: token, end: token + 1 }, cueWord: this.wordOf(token) }
  }

  /** A strong finite verb of speech, or one of many uses that the tagger took for a noun: "Residents speak of". */
  private isCue(token: number): boolean {
    const cue = this.contexts.cues.cue(token)
    if (cue === undefined || cue.isParticiple || this.contexts.words.is(token - 1, 'to')) return false
    if (this.dropped.has(token)) return true
    const isTaken = this.tag(token) === 'NOUN'
    if (!cue.isWeak) return !isTaken || !this.isNounBefore(token + 1)
    return isTaken && LINKS.has(this.contexts.words.lower(token + 1))
  }

  /** "a claims office": what a noun follows is part of its name. */
  private isNounBefore(token: number): boolean {
    return this.contexts.words.isLower(token) && this.tag(token) === 'NOUN' && this.contexts.cues.isRole(token)
  }

  private isBehindMarks(token: number): boolean {
    const { words } = this.contexts
    const last = words.sign(token - 1) === ',' ? token - 2 : token - 1
    return words.sign(token - 1) === ',' || (last >= this.from && this.contexts.isTokenInside(last))
  }

  /** Who is told behind the verb: no clause of their own follows ("said Berg had left"). */
  private inverted(start: number): Phrase | undefined {
    const phrase = this.behind(start)
    if (phrase === undefined) return undefined
    for (let at = phrase.end; at < Math.min(this.to, phrase.end + CLAUSE_REACH); at++) {
      if (!this.contexts.words.isWord(at)) break
      if (CLAUSES.has(this.tag(at))) return undefined
    }
    return phrase
  }

  /** The phrase that starts at a token: "the paper", "Rupert Harrison", "an official of the bank". */
  private behind(start: number): Phrase | undefined {
    let end = start
    while (end < Math.min(this.to, start + LONGEST_PHRASE) && this.isOfPhrase(end)) end++
    while (end > start && !this.isHead(end - 1)) end--
    if (end === start) return undefined
    const { words } = this.contexts
    const isLinked = LINKS.has(words.lower(end)) && this.isOfPhrase(end + 1)
    const rest = isLinked ? this.behind(end + 1) : undefined
    return { start, headEnd: end, end: rest?.end ?? end }
  }

  /** The phrase that ends before a verb, but for adverbs, an aside, and phrases that only describe it. */
  private before(last: number): Phrase | undefined {
    const { words, cues } = this.contexts
    let at = this.pastAside(this.pastAdverbs(last))
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      if (at < this.from) return undefined
      if (this.tag(at) === 'ADJ' && !words.isCapital(at)) at--
      const start = this.startOf(at)
      if (start === undefined) return undefined
      if (start === this.from || !cues.isPreposition(start - 1)) return { start, end: at + 1, headEnd: at + 1 }
      at = start - 2
    }
    return undefined
  }

  private pastAdverbs(last: number): number {
    let at = last
    for (let k = 0; k < MOST_BETWEEN && at >= this.from; k++) {
      const isDay = this.contexts.cues.isTime(at)
      if (!isDay && !BETWEEN.has(this.tag(at)) && !this.isBeforeDay(at)) return at
      at--
    }
    return at
  }

  private isBeforeDay(token: number): boolean {
    return this.contexts.cues.isPreposition(token) && this.contexts.cues.isTime(token + 1)
  }

  /** Before ", who runs the port," and "(D-Mo.)" that end at a token. */
  private pastAside(last: number): number {
    const { words } = this.contexts
    const opener = words.sign(last) === ',' ? ',' : words.sign(last) === ')' ? '(' : ''
    if (opener === '') return last
    for (let at = last - 1; at > Math.max(this.from, last - LONGEST_ASIDE); at--) {
      if (words.sign(at) === opener) return at - 1
    }
    return -1
  }

  /** The first token of the phrase whose head a token is. */
  private startOf(head: number): number | undefined {
    const { words } = this.contexts
    if (PRONOUNS.has(words.lower(head))) return head
    if (!this.isHead(head) && !(this.tag(head - 1) === 'DET')) return undefined
    let start = head
    while (start > Math.max(this.from, head - LONGEST_PHRASE) && this.isOfPhrase(start - 1)) {
      start--
      if (this.opensPhrase(start)) break
    }
    return start
  }

  private opensPhrase(token: number): boolean {
    const tag = this.tag(token)
    return tag === 'DET' || (tag === 'PRON' && this.tag(token + 1) !== 'PART')
  }

  private isHead(token: number): boolean {
    const { words, cues } = this.contexts
    const tag = this.tag(token)
    const isNoun = tag === 'NOUN' || tag === 'PROPN' || words.isCapital(token)
    return isNoun && words.isWord(token) && !cues.isTime(token) && !cues.isRelative(token)
  }

  private isOfPhrase(token: number): boolean {
    const { words, cues } = this.contexts
    if (token < this.from || token >= this.to || this.contexts.isTokenInside(token)) return false
    if (cues.isTime(token) || cues.isRelative(token) || cues.isSpeechVerb(token)) return false
    return OF_PHRASES.has(this.tag(token)) || JOINTS.has(words.sign(token)) || this.isOwner(token)
  }

  private isOwner(token: number): boolean {
    const word = this.wordOf(token)
    return word < this.parse.count && relationOf(this.parse, word) === 'nmod:poss'
  }

  /** "its full-scale invasion" speaks for nobody. */
  private isThing({ start, headEnd }: Phrase): boolean {
    const { words, cues } = this.contexts
    return words.is(start, 'its') && !cues.isRole(headEnd - 1) && !cues.isSpeechNoun(headEnd - 1)
  }

  private wordOf(token: number): number {
    return wordAt(this.parse, this.contexts.words.start(token))
  }

  private tag(token: number): string {
    const word = this.wordOf(token)
    return word === NONE || word >= this.parse.count ? '' : tagOf(this.parse, word)
  }
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for'])
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const JOINTS: ReadonlySet<string> = new Set(['-', '’', "'", '.'])
const CLAUSES: ReadonlySet<string> = new Set(['AUX', 'VERB'])
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART'])
const OF_PHRASES: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
