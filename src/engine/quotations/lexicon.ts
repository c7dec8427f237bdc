import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../text/calendar.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  QUANTIFIERS,
  RARER_PREPOSITIONS,
} from '../text/function-words.ts'
import { COUNTING_WORDS } from '../text/number-names.ts'
import { verbForms } from '../text/verb-forms.ts'
import { wordSet } from '../text/word-set.ts'

/** What a word may be in a sentence that gives someone's words: flags, summed. */
export const CUE_VERB = 1
/** A cue that ends in -ing and leans on the subject of another verb: "saying", "adding". */
export const CUE_PARTICIPLE = 2
/** A noun that stands for speech: "statement", "remark". */
export const CUE_NOUN = 4
/** A verb that often is none of speech: "called", "noted", "read". Believed only next to a quotation. */
export const WEAK = 8
export const AUXILIARY = 16
export const ADVERB = 32
export const PREPOSITION = 64
export const CONJUNCTION = 128
export const DETERMINER = 256
/** A pronoun that can speak. */
export const PRONOUN = 512
export const TIME = 1024
/** Any other common verb form: ends a noun phrase. */
export const OTHER_VERB = 2048
/** A pronoun that cannot be a subject ("him", "them"), or stands for no one. */
export const OBJECT_PRONOUN = 4096
/** "which notes", "a sign that read". */
export const RELATIVE = 8192

/** The flags of a word in lower case; 0 for one that is not listed: most likely a noun, a name or an adjective. */
export function flagsOf(word: string): number {
  return FLAGS.get(word) ?? 0
}

/** Strong verbs of speech: past and third person forms are derived. */
function buildFlags(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>()
  const add = (words: string | ReadonlySet<string>, flag: number): void => {
    for (const word of wordSet(words)) flags.set(word, (flags.get(word) ?? 0) | flag)
  }
  addVerbs(SPEECH_VERBS, 0, add)
  addVerbs(WEAK_VERBS, WEAK, add)
  add(SPEECH_NOUNS, CUE_NOUN)
  add(
    wordSet(
      AUXILIARIES,
      `hasn't haven't hadn't isn't aren't wasn't weren't doesn't didn't won't wouldn't can't couldn't`,
    ),
    AUXILIARY,
  )
  add(ADVERBS, ADVERB)
  add(wordSet(PREPOSITIONS, RARER_PREPOSITIONS, 'onto without behind beyond around following regarding'), PREPOSITION)
  add(wordSet(CONJUNCTIONS, 'so yet unless whereas than'), CONJUNCTION)
  add(wordSet(DETERMINERS, QUANTIFIERS, COUNTING_WORDS, 'another several'), DETERMINER)
  add('he she it they i we you who one', PRONOUN)
  add('him them me us her himself herself themselves itself whom', OBJECT_PRONOUN)
  add('who whose which that what', RELATIVE)
  add(
    wordSet(
      MONTHS,
      SHORT_MONTHS,
      WEEKDAYS,
      'today yesterday tomorrow tonight morning afternoon evening night week month year sept',
    ),
    TIME,
  )
  add(OTHER_VERBS, OTHER_VERB)
  return flags
}

/** Each entry as `verbForms` reads it; `!` leaves the base form out, which is a noun more often. */
function addVerbs(list: string, extra: number, add: (word: string, flag: number) => void): void {
  for (const entry of list.split(/,\s*/)) {
    const { base, third, pasts, ing } = verbForms(entry)
    for (const form of entry.includes('!') ? [third, ...pasts] : [base, third, ...pasts]) add(form, CUE_VERB | extra)
    add(ing, CUE_PARTICIPLE | extra)
  }
}

const SPEECH_VERBS = `say/said, tell/told, ask, add, write/wrote/written, tweet, retweet, reply, respond, answer!,
  declare, state!, explain, argue, insist, admit*/admitted, concede, acknowledge, warn, claim!, assert, contend, maintain,
  remark, comment!, conclude, quip*/quipped, joke, exclaim, shout, yell, scream, whisper, mutter, murmur, announce,
  boast, brag*/bragged, complain, confess, continue, counter, cry, demand!, deny, emphasize, emphasise, enthuse,
  estimate, inform, interject, lament, muse, opine, plead/pleaded/pled, predict, proclaim, pronounce, protest,
  query, quote, recall, recount, reiterate, rejoin, reassure, assure, remember, remind, report!, retort, reveal, stress,
  surmise, testify, underline, underscore, urge, vow, wonder, advise, affirm, allege, blast, boom, caution, chant,
  chide, clarify, crow, declaim, echo, gush, implore, intone, marvel, observe, pledge, post!, promise, reflect, repeat,
  riff*/riffed, roar, scoff, snap*/snapped, sneer, sum*/summed, swear/swore, tout, utter, volunteer, bark, beam,
  blog*/blogged, bellow, deadpan*/deadpanned, email!, text!, fume, grumble, implied, interrupt, jest, persist, preach, rail,
  recite, request!, signal!, sniff, theorize, venture, weigh, posit, propose, recommend, summarize,
  summarise, apologize, apologise, cautioned, telegraph, dub/dubbed, characterize, characterise, label!, instruct, press!,
  articulate, elaborate, hypothesize, mock, praise, threaten, thunder, rebut*/rebutted, accuse, criticize, criticise,
  condemn, denounce, deride, slam*/slammed, lambaste, decry, hail, welcome, confirm`

const WEAK_VERBS = `call, note, read/read, suggest, describe, go/went, think/thought, believe, feel/felt, begin/began,
  start, put/put, agree, offer, point, refer/referred, mention, speak/spoke, talk, express, cite, hope, want,
  sing/sang, show, indicate, imply, sigh, laugh, smile, nod*/nodded, grin*/grinned, joke, decide, consider, insinuate,
  advocate, appeal, defend, disagree, dismiss, vent, inquire, wrote, hear/heard, invoke, issue, order, paint, pose,
  present, publish, question, reject, release, share, sign, tease, convey, relay, transmit, title, entitle, compare, deem, brand, pen*/penned,
  define, charge, shoot/shot, fire, retaliate, demur*/demurred, exhort, lecture, deliver, thank, counsel, allow, attack, rip*/ripped, bash, open, finish, quiz`

const SPEECH_NOUNS = `statement statements remark remarks comment comments interview speech address letter email e-mail
  tweet tweets post memo op-ed editorial article column essay release briefing conference testimony report headline message
  reply response answer question words quote quotes quotation slogan motto warning caption text note book blog ad
  advertisement video release petition lawsuit filing affidavit transcript document chant chants cry mantra`

const ADVERBS = `also then later once even just now never still often always again ever recently previously reportedly
  repeatedly publicly famously simply further already allegedly quickly bluntly flatly clearly only briefly privately
  angrily apparently sarcastically jokingly softly quietly loudly immediately subsequently specifically rhetorically finally
  first earlier similarly recently initially instead not really reluctantly proudly promptly explicitly correctly openly
  confidently deliberately directly frequently falsely eventually ultimately himself herself themselves itself currently
  however meanwhile additionally moreover furthermore too there here yet soon`

const OTHER_VERBS = `took take takes made make makes got get gets came come comes seemed seems appeared appears became become
  becomes held hold holds gave give gives met meets saw sees knew knows found finds left leaves led leads kept keeps
  won wins lost loses ran runs running took sat sits stood stands turned turns used uses using wanted tried tries trying
  joined joins called visited released gone seen known given taken held received receives expected faced faces
  launched launches leading spent spends shook rose fell grew drew threw flew drove rode wore tore hung hid bit ate drank
  blew broke chose froze woke spread bent lent built bought caught taught fought sought brought slept swept wept sent
  understood struck stuck sank swam rang sprang lay laid paid sold forgot forgave leant dealt dug shone shut cut hit let set
  put`

/** First and last letter and length of each strong verb of speech: most words are told apart without a look-up. */
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
  return (flagsOf(text.slice(start, end)) & (CUE_VERB | WEAK)) === CUE_VERB
}

const FLAGS: ReadonlyMap<string, number> = buildFlags()

for (const [word, flags] of FLAGS) {
  const shape = ((word.charCodeAt(0) - 0x61) * 26 + word.charCodeAt(word.length - 1) - 0x61) << 4
  if ((flags & (CUE_VERB | WEAK)) === CUE_VERB && word.length < 16) VERB_SHAPES[shape + word.length] = 1
}
