import { agentOf, antecedentOf, isPassive, objectOf, subjectOf } from '../../syntax/clause.ts'
import { childOf, childrenOf, NONE, type Parse, tagOf, wordAt } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { cueWord, isConveying, isQuoting, isRole, isSpeechNoun, isTime } from './cue-words.ts'
import { headOfPhrase, type Phrase, phraseOf } from './noun-phrases.ts'

/**
 * How someone stands to a cue. `subject`: "Berg said". `inverted`: "said Berg". `shared`: "Berg left, saying".
 * `agent`: "as was said by Berg". `passive`: "Berg was quoted". `quoted`: "Xinhua quoted Berg as saying".
 * `possessor`: "Berg's statement". `author`: "a statement by Berg". `according`: "according to Berg".
 * `signature`: "— Berg" after the words, or "Berg:" before them. `beside`: a name right before or after a verb of speech, but for an
 * aside, whatever the parse makes of it. `near`: a name or pronoun, without a cue of its own. `carried`: who spoke before.
 */
export const WAYS = [
  'subject',
  'inverted',
  'shared',
  'agent',
  'passive',
  'quoted',
  'possessor',
  'author',
  'according',
  'signature',
  'beside',
  'near',
  'carried',
] as const
export type Way = (typeof WAYS)[number]

/** Someone who may be speaking in a sentence, and by which cue. Token indexes; `cueWord` and `headWord` are words of the parse. */
export interface Voice {
  readonly way: Way
  readonly phrase: Phrase
  /** The token of the phrase's head. */
  readonly head: number
  readonly cue?: { readonly start: number; readonly end: number }
  readonly cueWord: number
  readonly headWord: number
  /** Whom a relative pronoun stands for. */
  readonly antecedent?: Phrase
  /** Who passes the words on, where the cue itself says so. */
  readonly reporter?: Phrase
}

/** Whether a sentence of so many voices still is one of prose. */
const MOST_VOICES = 60

/** All who may be speaking in a parsed sentence, outside the marks, in text order of their cues. Cost: linear in the sentence. */
export function voicesOf(parse: Parse, contexts: PassageContexts): readonly Voice[] {
  const reader = new VoiceReader(parse, contexts)
  for (let word = 0; word < parse.count && reader.voices.length < MOST_VOICES; word++) reader.read(word)
  return reader.voices
}

class VoiceReader {
  readonly voices: Voice[] = []
  private readonly parse: Parse
  private readonly contexts: PassageContexts

  constructor(parse: Parse, contexts: PassageContexts) {
    this.parse = parse
    this.contexts = contexts
  }

  read(word: number): void {
    const { parse, contexts } = this
    const lower = contexts.words.lower(parse.token[word] as number)
    if (lower === 'according') this.readAccording(word)
    else if (tagOf(parse, word) === 'VERB' || isPlainCue(lower, tagOf(parse, word))) this.readVerb(word)
    else if (isSpeechNoun(lower)) this.readNoun(word)
  }

  private readVerb(verb: number): void {
    const { parse } = this
    if (this.isInside(verb)) return
    if (isPassive(parse, verb)) {
      const agent = agentOf(parse, verb)
      if (agent !== NONE) this.add('agent', verb, agent)
      else this.add('passive', verb, childOf(parse, verb, 'nsubj:pass'))
      return
    }
    const own = this.ownSubject(verb)
    const subject = own === NONE ? subjectOf(parse, verb) : own
    this.add(own === NONE ? 'shared' : own > verb ? 'inverted' : 'subject', verb, subject)
    if (isConveying(this.lower(verb))) this.readConveyed(verb)
    if (isQuoting(this.lower(verb))) this.add('quoted', verb, objectOf(parse, verb), 1, subject)
    if (this.lower(verb) !== 'saying') return
    const quoting = quotingVerb(parse, verb, this.contexts)
    if (quoting !== NONE) this.add('quoted', verb, quotedBy(parse, quoting), 1, subjectOf(parse, quoting))
  }

  /** A verb's subject; behind marks or a comma also what a parse takes for its object: `," said its chairman`. */
  private ownSubject(verb: number): number {
    const { parse } = this
    const subject = childOf(parse, verb, 'nsubj', 'nsubj:outer')
    if (
      subject !== NONE ||
      verb === 0 ||
      !SIGNS_BEFORE.test(this.contexts.words.sign(parse.token[verb - 1] as number))
    ) {
      return subject
    }
    return cueWord(this.lower(verb))?.isWeak === false ? childOf(parse, verb, 'obj') : NONE
  }

  /** "Medvedev conveyed Putin's “greetings”": the words are Putin's. */
  private readConveyed(verb: number): void {
    const { parse } = this
    const conveyed = objectOf(parse, verb)
    if (conveyed === NONE) return
    this.add('quoted', verb, childOf(parse, conveyed, 'nmod:poss'), 1, subjectOf(parse, verb))
  }

  /** "Clinton's slogan", "a statement by the ministry", "chants of … from the crowd". */
  private readNoun(noun: number): void {
    const { parse } = this
    if (this.isInside(noun)) return
    this.add('possessor', noun, childOf(parse, noun, 'nmod:poss'))
    for (const child of childrenOf(parse, noun, 'nmod')) {
      const preposition = childOf(parse, child, 'case')
      if (preposition !== NONE && AUTHORS.has(this.lower(preposition))) this.add('author', noun, child)
    }
  }

  private readAccording(word: number): void {
    const { parse } = this
    if (this.lower(word + 1) !== 'to' || word + 2 >= parse.count || this.isInside(word)) return
    this.add('according', word, headOfPhrase(parse, word + 2), 2)
  }

  private lower(word: number): string {
    return word < this.parse.count ? this.contexts.words.lower(this.parse.token[word] as number) : ''
  }

  private isInside(word: number): boolean {
    return this.contexts.isInside(this.parse.start[word] as number)
  }

  private add(way: Way, cue: number, head: number, length = 1, reporter: number = NONE): void {
    const { parse, contexts } = this
    if (head === NONE || !SPEAKING_TAGS.has(tagOf(parse, head)) || this.isInside(head)) return
    if (this.lower(head) === 'whom' || (head === 0 && this.lower(head) === 'who')) return
    if (isTime(this.lower(head)) || isThing(parse, head, contexts, cueWord(this.lower(cue)) !== undefined)) return
    const relative = tagOf(parse, head) === 'PRON' ? antecedentOf(parse, head, cue) : head
    const start = parse.token[cue] as number
    this.voices.push({
      way,
      phrase: phraseOf(parse, head, contexts.words),
      head: parse.token[head] as number,
      cue: { start, end: start + length },
      cueWord: cue,
      headWord: head,
      ...(reporter === NONE || reporter === head ? {} : { reporter: phraseOf(parse, reporter, contexts.words) }),
      ...(relative === head ? {} : { antecedent: phraseOf(parse, relative, contexts.words) }),
    })
  }
}

/** "its full-scale invasion": what is of a thing or a body and no person speaks for nobody. */
function isThing(parse: Parse, head: number, { words }: PassageContexts, isCue: boolean): boolean {
  const lower = words.lower(parse.token[head] as number)
  if (tagOf(parse, head) === 'NUM' && childOf(parse, head, 'nmod', 'det') === NONE) return true
  if (THINGS.has(lower) && !isCue) return true
  const owner = childOf(parse, head, 'nmod:poss')
  return owner !== NONE && words.lower(parse.token[owner] as number) === 'its' && !isRole(lower) && !isSpeechNoun(lower)
}

/** Pronouns that stand for no person: they only "say" what a text says. */
const THINGS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what', 'there'])

const SIGNS_BEFORE = /^[,”"’'»]$/

const AUTHORS: ReadonlySet<string> = new Set(['by', 'from', 'of'])
const SPEAKING_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'X', 'NUM', 'ADJ', 'DET'])

/** A verb of speech that the tagger took for another part: "said" hardly ever is one. */
function isPlainCue(lower: string, tag: string): boolean {
  const cue = cueWord(lower)
  return cue !== undefined && !cue.isWeak && (tag === 'ADJ' || tag === 'X' || tag === 'AUX' || tag === 'INTJ')
}

/** Whom a verb quotes: its object, or the first noun behind it. */
function quotedBy(parse: Parse, quoting: number): number {
  const object = objectOf(parse, quoting)
  return object !== NONE ? object : quoting + 1 < parse.count ? headOfPhrase(parse, quoting + 1) : NONE
}

/** The verb that quotes, where `saying` stands in "quoted Xi as saying". */
function quotingVerb(parse: Parse, saying: number, contexts: PassageContexts): number {
  if (saying === 0 || contexts.words.lower(parse.token[saying - 1] as number) !== 'as') return NONE
  for (let verb = saying - 2; verb >= Math.max(0, saying - FARTHEST_QUOTED); verb--) {
    if (cueWord(contexts.words.lower(parse.token[verb] as number))?.kind === 'cites') return verb
  }
  return NONE
}

const FARTHEST_QUOTED = 14

/** The word of a parse that a token is, if it is one. */
export function wordOfToken(parse: Parse, contexts: PassageContexts, token: number): number {
  return wordAt(parse, contexts.words.start(token))
}
