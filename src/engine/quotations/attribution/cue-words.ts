import type { CueKind } from '../../../model/mention.ts'
import { MONTHS, WEEKDAYS } from '../../text/calendar.ts'
import { OFFICES } from '../../text/office-words.ts'
import { verbForms } from '../../text/verb-forms.ts'
import { wordSet } from '../../text/word-set.ts'

/** The words that attribution knows, each with its class: data, to stand in the lexicon with all others. */

/** How a cue gives words: its subject says them, asks them, brings another's up again, or is a text that holds them. */
export const CUE_KINDS: readonly CueKind[] = ['asserts', 'asks', 'cites', 'reads']

/** A verb of speech in one of its forms. `weak`: more often no verb of speech ("called", "noted", "put"). */
export interface CueWord {
  readonly kind: CueKind
  readonly isParticiple: boolean
  readonly isWeak: boolean
}

/** The verb of speech that a word in lower case is a form of; undefined for all others. */
export function cueWord(word: string): CueWord | undefined {
  return CUES.get(word)
}

export function isSpeechNoun(word: string): boolean {
  return SPEECH_NOUNS.has(word)
}

const ASSERTS = `say/said, tell/told, add, write/wrote/written, tweet, reply, respond, answer!,
  declare, state!, explain, argue, insist, admit*/admitted, concede, acknowledge, warn, claim!, assert, contend, maintain,
  remark, comment!, conclude, quip*/quipped, joke, exclaim, shout, yell, scream, whisper, mutter, murmur, announce,
  boast, brag*/bragged, complain, confess, continue, counter, cry, demand!, deny, emphasize, emphasise, enthuse,
  estimate, inform, interject, lament, muse, opine, plead/pleaded/pled, predict, proclaim, pronounce, protest,
  reiterate, rejoin, reassure, assure, remind, report!, retort, reveal, stress,
  surmise, testify, underline, underscore, urge, vow, advise, affirm, allege, blast, boom, caution, chant,
  chide, clarify, crow, declaim, gush, implore, intone, marvel, observe, pledge, post!, promise, reflect,
  roar, scoff, snap*/snapped, sneer, swear/swore, tout, utter, volunteer, bark, beam, reason!,
  blog*/blogged, bellow, deadpan*/deadpanned, email!, text!, fume, grumble, interrupt, jest, persist, preach, rail,
  request!, signal!, sniff, theorize, venture, posit, propose, recommend, summarize,
  summarise, apologize, apologise, telegraph, radio/radioed, dub/dubbed, characterize, characterise, label!, instruct,
  articulate, elaborate, hypothesize, praise, threaten, thunder, rebut*/rebutted, accuse, criticize, criticise,
  condemn, denounce, deride, slam*/slammed, lambaste, decry, hail, welcome, confirm, agree, shrug*/shrugged`
const ASSERTS_WEAKLY = `call, note, suggest, describe, go/went, think/thought, believe, feel/felt, begin/began,
  start, put/put, offer, point, refer/referred, mention, speak/spoke/spoken, talk, express, hope, want,
  sing/sang/sung, indicate, imply, sigh, laugh, smile, nod*/nodded, grin*/grinned, decide, consider, insinuate,
  advocate, appeal, defend, disagree, dismiss, vent, issue, order, paint, pose, thank,
  present, publish, reject, release, sign, tease, convey, relay, transmit, compare, deem, brand, pen*/penned,
  define, charge, shoot/shot, fire, retaliate, demur*/demurred, exhort, lecture, deliver, counsel, attack, bash,
  urge, see/saw/seen, use, find/found, cast/cast, blame, promote, push, invite, question, sum*/summed`
const ASKS = `ask, query, wonder, inquire, enquire, quiz*/quizzed`
const CITES = `quote, cite, recall, recount, remember, mock, echo, retweet, recite, misquote, parody/parodied, mimic/mimicked,
  paraphrase, ridicule`
const CITES_WEAKLY = `repeat, invoke, share, attribute, credit, hear/heard, borrow, parrot`
const READS = `read/read`
const READS_WEAKLY = `show, display, bear/bore, entitle, title`

/** Each entry as `verbForms` reads it; `!` leaves the base form out, which is a noun more often. */
function addVerbs(to: Map<string, CueWord>, list: string, kind: CueKind, isWeak: boolean): void {
  for (const entry of list.split(/,\s*/)) {
    const { base, third, pasts, ing } = verbForms(entry.trim())
    for (const form of entry.includes('!') ? [third, ...pasts] : [base, third, ...pasts]) {
      if (!to.has(form)) to.set(form, { kind, isParticiple: false, isWeak })
    }
    if (!to.has(ing)) to.set(ing, { kind, isParticiple: true, isWeak })
  }
}

const CUES: ReadonlyMap<string, CueWord> = allCues()

function allCues(): ReadonlyMap<string, CueWord> {
  const cues = new Map<string, CueWord>()
  addVerbs(cues, ASSERTS, 'asserts', false)
  addVerbs(cues, ASKS, 'asks', false)
  addVerbs(cues, CITES, 'cites', false)
  addVerbs(cues, READS, 'reads', false)
  addVerbs(cues, CITES_WEAKLY, 'cites', true)
  addVerbs(cues, READS_WEAKLY, 'reads', true)
  addVerbs(cues, ASSERTS_WEAKLY, 'asserts', true)
  return cues
}

/** First and last letter and length of each finite, strong verb of speech: most words are told apart without a look-up. */
const VERB_SHAPES: Uint8Array = new Uint8Array(26 * 26 * 16)

/**
 * Whether text [start, end) is a strong verb of speech in lower case, finite. Reads two letters of most
 * words and copies none but the likely ones.
 */
export function isSpeechVerb(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 15) return false
  const first = text.charCodeAt(start) - 0x61
  const last = text.charCodeAt(end - 1) - 0x61
  if (first < 0 || first > 25 || last < 0 || last > 25) return false
  if (VERB_SHAPES[((first * 26 + last) << 4) + end - start] === 0) return false
  const cue = CUES.get(text.slice(start, end))
  return cue !== undefined && !cue.isWeak && !cue.isParticiple
}

for (const [word, { isWeak, isParticiple }] of CUES) {
  const shape = ((word.charCodeAt(0) - 0x61) * 26 + word.charCodeAt(word.length - 1) - 0x61) << 4
  if (!isWeak && !isParticiple && word.length < 16) VERB_SHAPES[shape + word.length] = 1
}

/** What is held, not said: in "Putin said Moscow would consider it “war”" the words are Putin's. */
export function isAttitude(word: string): boolean {
  return ATTITUDES.test(word)
}

const ATTITUDES = /^(?:consider|deem|want|believ|think|thought|feel|felt|hop|decid|agree)(?:e?[ds]|s|e|ing)?$/

/** Verbs that give another's words to their object: "conveyed Putin's “greetings”". */
export function isConveying(word: string): boolean {
  return CONVEYING.test(word)
}

const CONVEYING = /^(?:convey|relay|deliver|transmit)(?:s|ed|ing)$/

/** Verbs whose object is whose words they are: "quoted an old friend". */
export function isQuoting(word: string): boolean {
  return QUOTING.test(word)
}

const QUOTING = /^quot(?:e[ds]?|ing)$/

/** Nouns that stand for speech or hold it. */
const SPEECH_NOUNS: ReadonlySet<string> =
  wordSet(`statement statements remark remarks comment comments interview speech address letter email e-mail
  tweet tweets post memo op-ed editorial article column essay release briefing conference testimony report reports headline
  message messages reply response answer question words word quote quotes quotation slogan motto warning caption text note book blog ad
  advertisement video petition lawsuit filing affidavit transcript document documents chant chants cry mantra sign poster banner
  placard cable call plea promise pledge vow claim assertion description account paper study poll survey law bill
  complaint indictment ruling resolution communique readout proverb joke`)

/** Whether a noun describes one person by a role: "governor", "chief", "witness". */
export function isRole(noun: string): boolean {
  return OFFICES.has(noun) || PERSON_NOUNS.has(noun)
}

/** Nouns for a person by office, work or part in an event, beside those that the text room knows as offices. */
const PERSON_NOUNS: ReadonlySet<string> = wordSet(
  `legislator councillor councilor priest rabbi pastor official strategist boss executive manager coach player
  officer soldier magistrate attorney lawyer sheriff detective professor scientist researcher economist analyst
  expert author writer journalist reporter host presenter candidate nominee rival opponent critic activist
  campaigner organizer organiser volunteer doctor physician nurse surgeon teacher student farmer fisherman trader
  driver pilot worker owner resident neighbor neighbour witness survivor victim lady man woman boy girl mother
  father brother sister son daughter wife husband widow uncle aunt grandmother grandfather friend colleague
  counterpart supporter veteran historian observer scholar fan tycoon billionaire counsel captain ally source`,
)

/** Days and months: no one speaks by them, whatever a parse makes of "Friday saying". */
export function isTime(word: string): boolean {
  return TIMES.has(word)
}

const TIMES: ReadonlySet<string> = wordSet(
  WEEKDAYS,
  MONTHS.filter((month) => month !== 'may' && month !== 'april' && month !== 'june' && month !== 'august'),
  `today yesterday tomorrow tonight et gmt hour hours day days week weeks month months year years minute minutes
  moment moments morning afternoon evening night`,
)

/** What names a work, a programme or a name itself where it stands before the marks: "her book, “Hard Choices,”". */
export function isNaming(word: string): boolean {
  return NAMING.has(word)
}

const NAMING: ReadonlySet<string> =
  wordSet(`titled entitled named nicknamed dubbed aka book novel memoir memoirs film movie show
  series song album podcast magazine play musical programme episode documentary sitcom ballad poem painting sequel`)

/** What passes words on rather than speaks of its own: a site, an agency, a paper. */
export const OUTLET_NOUNS: ReadonlySet<string> =
  wordSet(`website websites site sites agency agencies newspaper newspapers
  paper papers outlet outlets media channel broadcaster transcript transcripts release releases report reports
  statement statements readout readouts ministry press service`)
