import { agentOf, antecedentOf, isPassive, objectOf, subjectOf } from '../../syntax/clause.ts'
import { childOf, childrenOf, NONE, type Parse, tagOf, wordAt } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { CueWords } from './cue-words.ts'
import { headOfPhrase, type Phrase, phraseOf } from './noun-phrases.ts'

/**
 * How someone stands to a cue. `subject`: "Berg said". `inverted`: "said Berg". `shared`: "Berg left, saying".
 * `agent`: "as was said by Berg". `passive`: "Berg was quoted". `quoted`: "Xinhua quoted Berg as saying".
 * `possessor`: "Berg's statement". `author`: "a statement by Berg". `according`: "according to Berg", "per Berg".
 * `view`: "for Berg, it was", "to critics such as Berg".
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
  'view',
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
  private readonly cues: CueWords

  constructor(parse: Parse, contexts: PassageContexts) {
    this.parse = parse
    this.contexts = contexts
    this.cues = contexts.cues
  }

  read(word: number): void {
    const { parse } = this
    if (this.cues.isAccording(this.token(word))) this.readAccording(word)
    else if (tagOf(parse, word) === 'ADP') this.readView(word)
    else if (tagOf(parse, word) === 'VERB' || this.isMistaggedCue(word)) this.readVerb(word)
    else if (this.cues.isSpeechNoun(this.token(word))) this.readNoun(word)
  }

  /** A verb of speech that the tagger took for another part: "said" hardly ever is one. */
  private isMistaggedCue(word: number): boolean {
    return this.cues.cue(this.token(word))?.isWeak === false && MISTAGS.has(tagOf(this.parse, word))
  }

  private token(word: number): number {
    return this.parse.token[word] ?? -1
  }

  private readVerb(verb: number): void {
    const { parse } = this
    if (this.isInside(verb)) return
    if (isPassive(parse, verb) || this.isDoneTo(verb)) {
      this.add('agent', verb, this.agentOf(verb))
      this.add('passive', verb, childOf(parse, verb, 'nsubj:pass', 'nsubj'))
      return
    }
    const own = this.ownSubject(verb)
    const subject = own === NONE ? this.sharedSubject(verb) : own
    this.add(own === NONE ? 'shared' : own > verb ? 'inverted' : 'subject', verb, subject)
    if (this.cues.isConveying(this.token(verb))) this.readConveyed(verb)
    if (this.cues.isQuoting(this.token(verb))) this.add('quoted', verb, objectOf(parse, verb), 1, subject)
    if (this.lower(verb) !== 'saying') return
    const quoting = quotingVerb(parse, verb, this.contexts)
    if (quoting !== NONE) this.add('quoted', verb, quotedBy(parse, quoting), 1, subjectOf(parse, quoting))
  }

  /** A verb's subject; right behind marks also what a parse takes for its object: `," said its chairman`. */
  private ownSubject(verb: number): number {
    const { parse } = this
    const subject = childOf(parse, verb, 'nsubj', 'nsubj:outer')
    if (subject !== NONE || !this.isBehindMarks(verb)) return subject
    if (this.cues.cue(this.token(verb))?.isWeak !== false) return NONE
    const object = childOf(parse, verb, 'obj')
    if (object !== NONE || verb + 1 >= parse.count) return object
    return OPENS_NAMES.has(tagOf(parse, verb + 1)) ? headOfPhrase(parse, verb + 1) : NONE
  }

  /** Whose verb it is by coordination, or, for "…, saying", by the clause before, whatever hangs on what. */
  private sharedSubject(verb: number): number {
    const { parse } = this
    const subject = subjectOf(parse, verb)
    if (subject !== NONE || this.cues.cue(this.token(verb))?.isParticiple !== true) return subject
    for (let before = verb - 1; before >= 0; before--) {
      if (tagOf(parse, before) !== 'VERB' || this.isInside(before)) continue
      const found = childOf(parse, before, 'nsubj')
      if (found !== NONE && found < before) return found
    }
    return NONE
  }

  /** "was asked", whatever the parse calls its subject. */
  private isDoneTo(verb: number): boolean {
    return verb > 0 && this.cues.isBe(this.token(verb - 1)) && this.cues.cue(this.token(verb))?.isParticiple === false
  }

  /** "asked by Reed": the agent, though a parse may hang it elsewhere. */
  private agentOf(verb: number): number {
    const agent = agentOf(this.parse, verb)
    if (agent !== NONE || this.lower(verb + 1) !== 'by' || verb + 2 >= this.parse.count) return agent
    return headOfPhrase(this.parse, verb + 2)
  }

  private isBehindMarks(verb: number): boolean {
    const { words } = this.contexts
    const before = (this.parse.token[verb] as number) - 1
    const last = words.sign(before) === ',' ? before - 1 : before
    return last >= 0 && (this.contexts.isTokenInside(before) || this.contexts.isTokenInside(last))
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

  /** "Per the ministry, …", and where a clause opens with it: "For Berg it was …", "To critics such as Berg, …". */
  private readView(word: number): void {
    const { parse } = this
    const preposition = this.lower(word)
    const isPer = preposition === 'per'
    if ((!isPer && !VIEWS.has(preposition)) || word + 1 >= parse.count || this.isInside(word)) return
    const opens = word === 0 || CONJOINS.has(tagOf(parse, word - 1)) || this.lower(word - 1) === ';'
    if (!opens && !(isPer && this.lower(word - 1) === ',')) return
    const head = headOfPhrase(parse, word + 1)
    if (PEOPLE_TAGS.has(tagOf(parse, head))) this.add(isPer ? 'according' : 'view', word, head)
  }

  private lower(word: number): string {
    return word < this.parse.count ? this.contexts.words.lower(this.parse.token[word] as number) : ''
  }

  private isInside(word: number): boolean {
    return this.contexts.isTokenInside(this.token(word))
  }

  /** "Who said …?": no one yet. */
  private isQuestion(head: number): boolean {
    return this.lower(head) === 'who' && this.contexts.words.isCapital(this.token(head))
  }

  private add(way: Way, cue: number, found: number, length = 1, reporter: number = NONE): void {
    const { parse, contexts } = this
    const head = nounOf(parse, found)
    if (head === NONE || !SPEAKING_TAGS.has(tagOf(parse, head)) || this.isInside(head)) return
    if (this.lower(head) === 'whom' || this.isQuestion(head)) return
    if (
      this.cues.isTime(this.token(head)) ||
      isThing(parse, head, contexts, this.cues.cue(this.token(cue)) !== undefined)
    )
      return
    const relative = tagOf(parse, head) === 'PRON' ? antecedentOf(parse, head, cue) : head
    const start = parse.token[cue] as number
    this.voices.push({
      way,
      phrase: phraseOf(parse, head, contexts),
      head: parse.token[head] as number,
      cue: { start, end: start + length },
      cueWord: cue,
      headWord: head,
      ...(reporter === NONE || reporter === head ? {} : { reporter: phraseOf(parse, reporter, contexts) }),
      ...(relative === head ? {} : { antecedent: phraseOf(parse, relative, contexts) }),
    })
  }
}

/** The noun that an article or an adjective belongs to, where a parse took that for the head: "said an angry Anna Berg". */
function nounOf(parse: Parse, head: number): number {
  if (head === NONE || !BEFORE_NOUNS.has(tagOf(parse, head))) return head
  let at = head
  while (at + 1 < parse.count && at - head < FARTHEST_NOUN && BEFORE_NOUNS.has(tagOf(parse, at))) at++
  if (!NOUNS.has(tagOf(parse, at))) return head
  while (at + 1 < parse.count && NOUNS.has(tagOf(parse, at + 1))) at++
  return at
}

const FARTHEST_NOUN = 5
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'VERB'])
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** "its full-scale invasion": what is of a thing or a body and no person speaks for nobody. */
function isThing(parse: Parse, head: number, { words, cues }: PassageContexts, isCue: boolean): boolean {
  const token = parse.token[head] as number
  if (tagOf(parse, head) === 'NUM' && childOf(parse, head, 'nmod', 'det') === NONE) return true
  if (THINGS.has(words.lower(token)) && !isCue) return true
  const owner = childOf(parse, head, 'nmod:poss')
  return (
    owner !== NONE &&
    words.lower(parse.token[owner] as number) === 'its' &&
    !cues.isRole(token) &&
    !cues.isSpeechNoun(token)
  )
}

/** Pronouns that stand for no person: they only "say" what a text says. */
const THINGS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what', 'there'])

const CONJOINS: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ'])
const VIEWS: ReadonlySet<string> = new Set(['for', 'to'])
const PEOPLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const AUTHORS: ReadonlySet<string> = new Set(['by', 'from', 'of'])
const SPEAKING_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'X', 'NUM', 'ADJ', 'DET'])

const OPENS_NAMES: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN'])
const MISTAGS: ReadonlySet<string> = new Set(['ADJ', 'X', 'AUX', 'INTJ'])

/** Whom a verb quotes: its object, or the first noun behind it. */
function quotedBy(parse: Parse, quoting: number): number {
  const object = objectOf(parse, quoting)
  return object !== NONE ? object : quoting + 1 < parse.count ? headOfPhrase(parse, quoting + 1) : NONE
}

/** The verb that quotes, where `saying` stands in "quoted Xi as saying". */
function quotingVerb(parse: Parse, saying: number, contexts: PassageContexts): number {
  if (saying === 0 || contexts.words.lower(parse.token[saying - 1] as number) !== 'as') return NONE
  for (let verb = saying - 2; verb >= Math.max(0, saying - FARTHEST_QUOTED); verb--) {
    if (contexts.cues.cue(parse.token[verb] as number)?.kind === 'cites') return verb
  }
  return NONE
}

const FARTHEST_QUOTED = 14

/** The word of a parse that a token is, if it is one. */
export function wordOfToken(parse: Parse, contexts: PassageContexts, token: number): number {
  return wordAt(parse, contexts.words.start(token))
}
