import { UNLISTED, wordClass } from '../../../lexicon/lexicon.ts'
import type { CueKind } from '../../../model/mention.ts'
import type { Analysis } from '../../text/analysis.ts'

export const CUE_KINDS: readonly CueKind[] = ['asserts', 'asks', 'cites', 'reads']

/** A verb of speech in one of its forms. `isWeak`: of many uses, or of thought; a cue only beside the marks. */
export interface CueWord {
  readonly kind: CueKind
  readonly isParticiple: boolean
  readonly isWeak: boolean
}

const ASSERTS = wordClass('asserts')
const ASKS = wordClass('asks')
const CITES = wordClass('cites')
const READS = wordClass('reads')
const THINKS = wordClass('thinks')
const DENIES = wordClass('denies')
const CONVEYS = wordClass('conveys')
const BASE = wordClass('base-form')
const ING = wordClass('ing-form')
const VERB = wordClass('verb')
const SPEECH_NOUN = wordClass('speech-noun')
const OUTLET = wordClass('outlet')
const WORK = wordClass('names-a-work')
const NAMED_SO = wordClass('names-so')
const PERSON = wordClass('person-noun')
const OFFICE = wordClass('office')
const SHORT_OFFICE = wordClass('short-office')
const ADDRESS = wordClass('form-of-address')
const BODY = wordClass('state-body')
const BE = wordClass('be')
const MONTH = wordClass('month')
const WEEKDAY = wordClass('weekday')
const TIME = wordClass('time-noun')
const NOTICE = wordClass('notice-label')
const COUNTRY = wordClass('country')
const CAPITAL = wordClass('capital')
const RELATIVE = wordClass('relative')
const ARTICLE = wordClass('article')
const PREPOSITION = wordClass('preposition')
const NEGATION = wordClass('negation')
const EMPTIES = wordClass('empties-negation')
const CONJUNCTION = wordClass('conjunction')

/** Classes of phrases whose first word alone would be a verb of speech: "press office". */
const NAMED_BY_TWO: readonly number[] = [PERSON, BODY, OUTLET, SPEECH_NOUN]

/** Each class of verbs with the kind of cue that it makes, the first that holds. What is denied is brought up, not said. */
const KINDS: readonly (readonly [wordClass: number, kind: CueKind, isWeak: boolean])[] = [
  [CITES, 'cites', false],
  [DENIES, 'cites', false],
  [ASSERTS, 'asserts', false],
  [ASKS, 'asks', false],
  [READS, 'reads', false],
  [THINKS, 'asserts', true],
  [CONVEYS, 'asserts', true],
]

/** What an article's words are to whoever looks for speakers. Token indexes; outside the text no word is anything. */
export class CueWords {
  private readonly analysis: Analysis
  /** By the entry of the lexicon: most words are asked about again and again. */
  private readonly cues = new Map<number, CueWord | undefined>()

  constructor(analysis: Analysis) {
    this.analysis = analysis
  }

  /** The verb of speech that a word is a form of; undefined for all others. */
  cue(token: number): CueWord | undefined {
    const entry = this.analysis.entries[token] ?? UNLISTED
    if (entry === UNLISTED) return undefined
    // "pointed out": what a phrase is hangs on the words behind.
    if (this.analysis.phrases[token] !== UNLISTED) return this.cueOf(token)
    if (this.cues.has(entry)) return this.cues.get(entry)
    const cue = this.cueOf(token)
    this.cues.set(entry, cue)
    return cue
  }

  private cueOf(token: number): CueWord | undefined {
    const { analysis } = this
    const found = KINDS.find(([of]) => analysis.lengthOf(token, of) > 0)
    if (found === undefined || (analysis.is(token, BE) && found[0] !== READS)) return undefined
    // "press secretary"
    if (NAMED_BY_TWO.some((of) => analysis.lengthOf(token, of) > 1)) return undefined
    // "the Mueller report": what is a noun as well is a verb only where its place says so.
    const isNoun = analysis.is(token, BASE) && (analysis.is(token, SPEECH_NOUN) || analysis.is(token, PERSON))
    return { kind: found[1], isParticiple: analysis.is(token, ING), isWeak: found[2] || isNoun }
  }

  /** Whether a token is a strong verb of speech, finite. Cost: two array reads for most. */
  isSpeechVerb(token: number): boolean {
    const cue = this.cue(token)
    return cue !== undefined && !cue.isWeak && !cue.isParticiple
  }

  /** A verb of speech that is hardly ever anything else, or "according". */
  isPlainCue(token: number): boolean {
    return this.cue(token)?.isWeak === false || this.isAccording(token)
  }

  isAccording(token: number): boolean {
    const { article, tokens } = this.analysis
    const start = tokens.start[token] ?? 0
    const end = tokens.end[token] ?? 0
    return end - start === ACCORDING.length && article.text.slice(start, end).toLowerCase() === ACCORDING
  }

  /** A noun that stands for speech or holds it. */
  isSpeechNoun(token: number): boolean {
    return this.analysis.is(token, SPEECH_NOUN)
  }

  /** A noun for one person by a role: "governor", "chief", "witness". */
  isRole(token: number): boolean {
    return this.analysis.is(token, OFFICE) || this.analysis.is(token, PERSON)
  }

  /** Whether a word is a role in its plural. */
  isRolePlural(word: string): boolean {
    const singular = word.slice(0, -1)
    const { lexicon } = this.analysis
    return word.endsWith('s') && (lexicon.is(singular, OFFICE) || lexicon.is(singular, PERSON))
  }

  /** Days, months and the like: no one speaks by them, whatever a parse makes of "Friday saying". */
  isTime(token: number): boolean {
    const { analysis } = this
    const isMonth = analysis.is(token, MONTH) && !NAMED_MONTHS.has(analysis.value(token, MONTH) ?? '')
    return isMonth || analysis.is(token, WEEKDAY) || analysis.is(token, TIME)
  }

  /** What passes words on rather than speaks of its own: a site, an agency, a paper. */
  isOutlet(token: number): boolean {
    return this.analysis.is(token, OUTLET)
  }

  isPreposition(token: number): boolean {
    return this.analysis.is(token, PREPOSITION)
  }

  /** A country or its capital: it speaks only by a verb of speech. */
  isPlace(token: number): boolean {
    return this.analysis.is(token, COUNTRY) || this.analysis.is(token, CAPITAL)
  }

  isRelative(token: number): boolean {
    return this.analysis.is(token, RELATIVE)
  }

  isBody(token: number): boolean {
    return this.analysis.is(token, BODY)
  }

  isBe(token: number): boolean {
    return this.analysis.is(token, BE)
  }

  /** "Ms", "Sen": with a point, and a name after it. */
  isShortTitle(token: number): boolean {
    return this.analysis.is(token, SHORT_OFFICE) || this.analysis.is(token, ADDRESS)
  }

  /** What names a work or a name itself where it stands before the marks: "her book, “Hard Choices,”". */
  isNaming(token: number): boolean {
    return this.analysis.is(token, WORK) || this.analysis.is(token, NAMED_SO)
  }

  /** A verb that says of what follows that it is not so. */
  isDenying(token: number): boolean {
    return this.analysis.is(token, DENIES)
  }

  isNegation(token: number): boolean {
    const { article, tokens } = this.analysis
    const word = article.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0)
    return this.analysis.is(token, NEGATION) || /n['’]t$/i.test(word)
  }

  /** After it a denial denies nothing: "not only". */
  isEmptied(token: number): boolean {
    return this.analysis.is(token, EMPTIES)
  }

  /** What is held, not said: in "Putin said Moscow would consider it “war”" the words are Putin's. */
  isAttitude(token: number): boolean {
    return this.analysis.is(token, THINKS)
  }

  /** A verb that gives another's words to its object: "conveyed Putin's “greetings”". */
  isConveying(token: number): boolean {
    return CONVEYING.has(this.analysis.value(token, VERB) ?? '')
  }

  /** A verb whose object is whose words they are: "quoted an old friend", "citing the governor's office". */
  isQuoting(token: number): boolean {
    return QUOTING.has(this.analysis.value(token, VERB) ?? '')
  }

  /** "Watch:", "More:": no one speaks under it. */
  isNotice(token: number): boolean {
    return this.analysis.is(token, NOTICE)
  }

  /** A word that opens sentences with a capital and is part of no name. */
  isNameless(token: number): boolean {
    const { analysis } = this
    return this.isTime(token) || [ARTICLE, PREPOSITION, CONJUNCTION].some((of) => analysis.is(token, of))
  }
}

const ACCORDING = 'according'
/** April, May, June and August are names of people too. */
const NAMED_MONTHS: ReadonlySet<string> = new Set(['4', '5', '6', '8'])
const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite'])
const CONVEYING: ReadonlySet<string> = new Set(['convey', 'relay', 'deliver', 'transmit'])
