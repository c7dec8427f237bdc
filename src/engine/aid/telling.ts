import type { Telling } from '../../model/mention.ts'
import { childrenOf, NONE, relationOf, tagOf } from '../syntax/parse.ts'
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../text/calendar.ts'
import { categoryOf, giftVerb, nounKind } from './aid-words.ts'
import type { Roles } from './frame.ts'
import type { Gift, ToldBy } from './gift.ts'
import { governing } from './governing.ts'
import type { PartyPhrase } from './parties.ts'
import type { Meant, Peopled } from './standing-in.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/** Reads how a gift is told. Cost: linear in the sentence. */
export function tellingOf(here: Peopled, gift: Gift, { donor, recipient }: Roles): Telling {
  const [told] = gift.told
  if (told === undefined || !isSaidOfOne(here, donor) || !isSaidOfOne(here, recipient)) return 'other'
  if (!isNews(here.sentence, told) || !isFact(here, told, donor)) return 'other'
  const parties = [donor.phrase, recipient.phrase]
  return isAllRead(here, gift, told, parties) ? 'plain' : 'asserted'
}

/** Told of a party of this sentence that stands alone: no members of it, nobody beside it. */
function isSaidOfOne({ sentence, parties }: Peopled, meant: Meant | undefined): meant is Meant {
  if (meant === undefined || !meant.isSaid || meant.phrase.party === undefined) return false
  if (meant.phrase.party.isPronoun === true) return false
  const { first, end, form } = meant.phrase
  if (form === 'people' && /s$/.test(wordOf(sentence, end - 1)) && end - first > 1) return false
  if (JOINING.has(wordOf(sentence, end)) && !opensAnother(sentence, end + 1)) return false
  if (wordOf(sentence, end) === ',' && BESIDE.has(wordOf(sentence, end + 1))) return false
  const isAfterAnd = /^(?:and|&)$/.test(wordOf(sentence, first - 1)) || /^(?:and|&)$/.test(wordOf(sentence, first - 2))
  return !isAfterAnd || !parties.some((one) => one.end >= first - 2 && one.end < first)
}

/** "to Ukraine and an additional $5m", "Germany and will send": what is joined is no party. */
function opensAnother(sentence: SumSentence, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    if (sentence.sumOf[i] !== undefined && sentence.sumOf[i] !== -1) return true
    const tag = i < sentence.parse.count ? tagOf(sentence.parse, i) : 'PUNCT'
    if (tag === 'VERB' || tag === 'AUX') return i === at
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PUNCT') return false
  }
  return false
}

const JOINING: ReadonlySet<string> = new Set(['and', '&', 'or'])
const BESIDE: ReadonlySet<string> = new Set(['together', 'along', 'jointly', 'with', 'alongside'])

/** Verbs that tell of a gift as news; of the others only what is to come is ("will send"). */
const NEWS: ReadonlySet<string> = new Set('announce unveil pledge promise offer approve launch award'.split(' '))

function isNews({ parse, words }: SumSentence, { at, act, lemma }: ToldBy): boolean {
  const helpers = childrenOf(parse, at, 'aux', 'aux:pass').map((word) => words[word] ?? '')
  if (helpers.some((word) => HAVING.has(word) || POSSIBLE.has(word))) return false
  if (NEWS.has(lemma)) return true
  if (act !== 'give' && act !== 'receive') return false
  return helpers.some((word) => COMING.has(word)) || childrenOf(parse, at, 'mark').some((word) => words[word] === 'to')
}

const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve", '’ve', 'having'])
const POSSIBLE: ReadonlySet<string> = new Set(['could', 'may', 'might', 'should', 'can', 'must'])
const COMING: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", '’ll', 'is', 'are'])

/** Words that make a sentence no statement of fact, wherever they stand in it. */
const NO_FACT: ReadonlySet<string> = new Set(
  "not n't n’t never no cannot if unless whether claim claims claimed false true untrue reports expected ?".split(' '),
)

/** In the main clause, or in what the giver, the receiver or somebody of theirs says. */
function isFact({ sentence, parties }: Peopled, { at }: ToldBy, donor: Meant): boolean {
  const { parse, words } = sentence
  if (words.some((word) => NO_FACT.has(word))) return false
  if (LEGISLATURES.test(donor.phrase.party?.text ?? '')) return false
  if (isDescribing(sentence, at) && !isMainOf(donor.phrase, parse.heads[at] as number)) return false
  if (relationOf(parse, at) === 'advcl') return false
  return governing(sentence, at).every((verb) => {
    if (isMainOf(donor.phrase, verb) || tagOf(parse, verb) === 'NOUN') return true
    const act = giftVerb(sentence, words[verb] ?? '')?.act
    if (act !== 'say' && act !== 'announce') return false
    if (childrenOf(parse, verb, 'aux').some((word) => HAVING.has(words[word] ?? ''))) return false
    const speaker = childrenOf(parse, verb, 'nsubj')[0]
    const named = speaker === undefined ? undefined : parties.find((one) => one.first <= speaker && speaker < one.end)
    return (
      named === undefined ||
      named.party?.country === undefined ||
      named.party.country === donor.phrase.party?.country ||
      named.person !== undefined
    )
  })
}

/** "the $5 million that Washington gave", "a bill giving": a clause that describes a noun; not "the news that". */
function isDescribing({ parse, words }: SumSentence, verb: number): boolean {
  const isContent = childrenOf(parse, verb, 'mark').some((word) => words[word] === 'that')
  return relationOf(parse, verb).startsWith('ac') && !isContent
}

/** A verb that the parse hangs on its own subject: "Germany on Friday promised". */
function isMainOf({ first, end, form }: PartyPhrase, head: number): boolean {
  return head >= first && head < end && form !== 'modifier' && form !== 'owner'
}

const LEGISLATURES = /\b(?:senate|congress|house of representatives|us house|parliament|bundestag|capitol)/i

/** What a plain sentence may hold beside the gift's own words. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a an the its to for in of on from by worth more than over up about nearly almost some around roughly as and with new fresh
  will would be is was it that said says say told announced this week today yesterday package packages including include . , ; : - — – ' ’ 's ’s " “ ” ( )`.split(
    /\s+/,
  ),
)

/** Whether every word is a part of the gift, of who says it, of its day or its place, or holds the sentence together. */
function isAllRead(
  { sentence, parties }: Peopled,
  { place, told: verbs }: Gift,
  told: ToldBy,
  own: readonly PartyPhrase[],
): boolean {
  const { words } = sentence
  const listed = words.indexOf('including')
  for (let i = 0; i < words.length; i++) {
    const word = wordOf(sentence, i)
    if ((i >= place.first && i < place.end) || i === told.at || verbs.some(({ at }) => at === i)) continue
    if (PLAIN_WORDS.has(word) || categoryOf(sentence, word) !== undefined || isDay(word)) continue
    const kind = nounKind(sentence, word)
    if (kind === 'aid' || word === 'support' || word === 'funding' || word === 'help') continue
    if (own.some((one) => one.first <= i && i < one.end) || (listed >= 0 && i > listed)) continue
    if (parties.some((one) => one.first <= i && i < one.end && isSpeakerOrPlace(sentence, one, own))) continue
    return false
  }
  return true
}

function isDay(word: string): boolean {
  return (
    WEEKDAYS.includes(word) ||
    MONTHS.includes(word) ||
    SHORT_MONTHS.includes(word) ||
    /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d\d$/.test(word)
  )
}

/** "…, the White House said", "In Berlin, Germany pledged": of the giver's own country, or a person. */
function isSpeakerOrPlace({ parse }: SumSentence, one: PartyPhrase, [donor]: readonly PartyPhrase[]): boolean {
  if (one.person !== undefined || parse.heads[one.noun] === NONE) return true
  return one.party?.country !== undefined && one.party.country === donor?.party?.country
}
