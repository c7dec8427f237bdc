import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { Telling } from '../../model/mention.ts'
import { childrenOf, NONE, relationOf, tagOf } from '../syntax/parse.ts'
import { categoryOf, giftVerb, isOf, nounKind } from './aid-words.ts'
import { hasPhraseOf } from './details.ts'
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
  if (isJoining(sentence, wordOf(sentence, end)) && !opensAnother(sentence, end + 1)) return false
  if (wordOf(sentence, end) === ',' && isBeside(sentence, wordOf(sentence, end + 1))) return false
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

const isJoiningWord = isOf(wordClass('joins-party'))
const isJoining = (sentence: SumSentence, word: string): boolean => word === '&' || isJoiningWord(sentence, word)
const isBeside = isOf(wordClass('beside-party'))
/** Verbs that tell of a gift as news; of the others only what is to come is ("will send"). */
const tellsNews = isOf(wordClass('tells-news'))
const isPerfect = isOf(wordClass('perfect-helper'))
const isPossible = isOf(wordClass('possible-helper'))
const isComing = isOf(wordClass('coming-helper'))

function isNews(sentence: SumSentence, { at, act, lemma }: ToldBy): boolean {
  const { parse, words } = sentence
  const helpers = childrenOf(parse, at, 'aux', 'aux:pass').map((word) => unmarked(words[word] ?? ''))
  if (helpers.some((word) => isPerfect(sentence, word) || isPossible(sentence, word))) return false
  if (tellsNews(sentence, lemma)) return true
  if (act !== 'give' && act !== 'receive') return false
  return (
    helpers.some((word) => isComing(sentence, word)) ||
    childrenOf(parse, at, 'mark').some((word) => words[word] === 'to')
  )
}

/** "'ll" and "n't" without their mark. */
function unmarked(word: string): string {
  return word.replace(/['’]/g, '')
}

/** Makes a sentence no statement of fact, wherever it stands in it. */
const isNoFactWord = isOf(wordClass('no-fact'))
const isNoFact = (sentence: SumSentence, word: string): boolean =>
  word === '?' || isNoFactWord(sentence, unmarked(word))

/** In the main clause, or in what the giver, the receiver or somebody of theirs says. */
function isFact({ sentence, parties }: Peopled, { at }: ToldBy, donor: Meant): boolean {
  const { parse, words } = sentence
  if (words.some((word) => isNoFact(sentence, word))) return false
  if (isOfLegislature(donor.phrase.party?.text ?? '', sentence.lexicon)) return false
  if (isDescribing(sentence, at) && !isMainOf(donor.phrase, parse.heads[at] as number)) return false
  if (relationOf(parse, at) === 'advcl') return false
  return governing(sentence, at).every((verb) => {
    if (isMainOf(donor.phrase, verb) || tagOf(parse, verb) === 'NOUN') return true
    const act = giftVerb(sentence, words[verb] ?? '')?.act
    if (act !== 'say' && act !== 'announce') return false
    if (childrenOf(parse, verb, 'aux').some((word) => isPerfect(sentence, unmarked(words[word] ?? '')))) return false
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

const LEGISLATURE = wordClass('legislature')

function isOfLegislature(party: string, lexicon: Lexicon): boolean {
  return hasPhraseOf(LEGISLATURE, party.toLowerCase().split(/\s+/), lexicon)
}

/** What a plain sentence may hold beside the gift's own words. */
const isPlainWord = isOf(wordClass('plain-telling'))
const PLAIN_SIGN = /^(?:[.,;:'’"“”()–—-]|['’]s)$/

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
    if (PLAIN_SIGN.test(word) || isPlainWord(sentence, word) || isDay(sentence, word)) continue
    if (categoryOf(sentence, word) !== undefined) continue
    const kind = nounKind(sentence, word)
    if (kind === 'aid' || word === 'support' || word === 'funding' || word === 'help') continue
    if (own.some((one) => one.first <= i && i < one.end) || (listed >= 0 && i > listed)) continue
    if (parties.some((one) => one.first <= i && i < one.end && isSpeakerOrPlace(sentence, one, own))) continue
    return false
  }
  return true
}

const isMonth = isOf(wordClass('month'))
const isWeekday = isOf(wordClass('weekday'))

function isDay(sentence: SumSentence, word: string): boolean {
  const isNumber = /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d\d$/.test(word)
  return isNumber || isWeekday(sentence, word) || isMonth(sentence, word)
}

/** "…, the White House said", "In Berlin, Germany pledged": of the giver's own country, or a person. */
function isSpeakerOrPlace({ parse }: SumSentence, one: PartyPhrase, [donor]: readonly PartyPhrase[]): boolean {
  if (one.person !== undefined || parse.heads[one.noun] === NONE) return true
  return one.party?.country !== undefined && one.party.country === donor?.party?.country
}
