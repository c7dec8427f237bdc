import type { QuotationReason } from '../../model/finding.ts'
import type { Comparison } from '../wording/comparison.ts'
import type { SpeakerMatch } from './quotation-speaker.ts'

/** What the verdict on a quotation rests on. The functions are asked only where they matter. */
export interface Grounds {
  readonly comparison: Comparison
  readonly speaker: SpeakerMatch
  /** The page says by a cue that asserts that its speaker said them: not one that asks, quotes another or reads. */
  readonly isAsserted: boolean
  /** The page only brings them up to be denied. */
  readonly isDenied: boolean
  /** They are speech, and no title, nickname, term or scare marks. */
  readonly isSpeech: boolean
  /** The record is a fact-check's: the words as it tells them, often in short. */
  readonly isReviewed: boolean
  /** The record is of a document: said on its day, among much else that may be like the page's words. */
  readonly isOfDocument: boolean
  /** The page was published before the words were said. */
  readonly isTooEarly: boolean
  /** The page is months later than the words. */
  readonly isMuchLater: boolean
  /** The recorded speaker is named in the quotation's sentence or the one before. */
  readonly isSpeakerNear: () => boolean
  readonly isSpeakerInArticle: () => boolean
  readonly isTopicNear: () => boolean
  /** Told the line of the policy that decided. */
  readonly trace: ((line: string) => void) | undefined
}

/** A verdict that speaks. Beside `supported` nothing differs. */
export interface Judgement {
  readonly verdict: 'supported' | 'qualified' | 'contradicted'
  readonly reasons: readonly [QuotationReason, ...QuotationReason[]]
}

/** Strength of the shared words under which a quotation is a mere fragment, checked only with speaker and topic. */
const LEAST_OWN_STRENGTH = 6
/** A run of this many words is no mere fragment, whatever the words. */
const OWN_RUN = 8
/** Words told apart without their speaker: few strong ones, or a long run of any. */
const DISTINCT_STRENGTH = 8
const DISTINCT_RUN = 7
/**
 * `other-speaker`: words so many and so rare that two people do not say them by chance. Under it, a
 * phrase in two mouths says nothing.
 */
const UNSHARED_RUN = 7
const UNSHARED_STRENGTH = 13
/** Share of the page's quotation that the record must hold to stand for the whole. */
const WHOLE = 0.75
/** Strength of recorded words that are only part of the page’s quotation. */
const PART_STRENGTH = 9
/** Share and strength of another wording: by the recorded speaker, and by anyone. */
const REWORDED = { share: 0.65, strength: 7 }
const REWORDED_BY_ANYONE = { share: 0.7, strength: 8 }
/** Share of the told stretch of the record that must stand on the page; transcripts hold every false start. */
const TOLD = 0.5

/**
 * The verdict on a page's quotation against one record; undefined where the record says nothing of it.
 *
 * The same words (whole, a run of them, or all of them in a slightly longer quotation) are supported
 * where the speaker is the recorded one, or where none is named and the recorded one is near; where another
 * is said to say them and the recorded one is only named beside, they are qualified; without
 * a name, only if distinct, and then `no-speaker`. Dropped words and other wording are at most
 * qualified. `altered` asks for the recorded speaker. `other-speaker` asks for a plainly different
 * person who is said to assert the same words, whole, in a run of UNSHARED_RUN and of UNSHARED_STRENGTH, and a page no older
 * than the words. What is denied supports nothing and contradicts nothing. A page's quotation of little strength counts only
 * with its speaker and its topic. A fact-check's words are at most `fact-checked`: it neither confirms nor corrects a wording.
 */
export function judge(grounds: Grounds): Judgement | undefined {
  const judgement = judgeWords(grounds)
  if (judgement === undefined) return undefined
  if (judgement.verdict === 'contradicted' && !grounds.isSpeech) return undefined
  return grounds.isReviewed ? judgeReviewed(judgement, grounds) : judgement
}

function judgeWords(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker } = grounds
  if (grounds.isDenied) return silent(grounds, 'the words are denied')
  if (isFragment(comparison)) return judgeFragment(grounds)
  if (speaker === 'other') return judgeOther(grounds)
  if (speaker === 'doubtful') return silent(grounds, 'it is doubtful who speaks')
  if (comparison.likeness === 'altered') return judgeAltered(grounds)
  if (comparison.likeness === 'abridged' || comparison.likeness === 'reworded') return judgeWording(grounds)
  return judgeSame(grounds)
}

function judgeReviewed({ verdict, reasons }: Judgement, grounds: Grounds): Judgement | undefined {
  if (verdict === 'contradicted') return silent(grounds, 'a fact-check, which tells the words in short')
  return spoken(grounds, 'words that a fact-check looked at', 'qualified', 'fact-checked', ...reasons)
}

/** Words that are only like those of a document, or few, are its only where the page is of its days. */
function isOfOtherDays({ isOfDocument, isTooEarly, isMuchLater }: Grounds): boolean {
  return isOfDocument && (isTooEarly || isMuchLater)
}

function silent({ trace }: Grounds, line: string): undefined {
  trace?.(`silent: ${line}`)
}

function spoken(
  { trace }: Grounds,
  line: string,
  verdict: Judgement['verdict'],
  ...reasons: Judgement['reasons']
): Judgement {
  trace?.(`${verdict}: ${line}`)
  return { verdict, reasons }
}

function isFragment({ likeness, strength, run }: Comparison): boolean {
  return likeness !== 'altered' && strength < LEAST_OWN_STRENGTH && run < OWN_RUN
}

function isSpeaker({ speaker, isSpeakerNear }: Grounds): boolean {
  return speaker === 'same' || (speaker !== 'beside' && isSpeakerNear())
}

function judgeFragment(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker } = grounds
  const { likeness, pageShare } = comparison
  const isSame = likeness === 'verbatim' || likeness === 'punctuation-only' || likeness === 'fragment'
  if (!isSame || pageShare < 1) return silent(grounds, 'a mere fragment, and not the same words')
  if (speaker === 'doubtful' || speaker === 'other') return silent(grounds, 'a mere fragment of somebody else')
  if (!isSpeaker(grounds)) return silent(grounds, 'a mere fragment, and its speaker is not near')
  if (isOfOtherDays(grounds)) return silent(grounds, 'a mere fragment, of other days')
  if (!grounds.isTopicNear()) return silent(grounds, 'a mere fragment, and its topic is not near')
  return agreed(grounds, 'a mere fragment, with its speaker and its topic')
}

/** Supported; but who told the words before they were said has them from elsewhere. */
function agreed(grounds: Grounds, line: string): Judgement {
  const { likeness } = grounds.comparison
  if (grounds.isTooEarly) return spoken(grounds, `${line}, told before they were said`, 'qualified', likeness)
  return spoken(grounds, line, 'supported', likeness)
}

function judgeOther(grounds: Grounds): Judgement | undefined {
  const { likeness, run, strength, pageShare } = grounds.comparison
  const isSame = likeness === 'verbatim' || likeness === 'punctuation-only' || likeness === 'fragment'
  const isOwn = run >= UNSHARED_RUN && strength >= UNSHARED_STRENGTH && pageShare >= WHOLE
  if (!isSame || !isOwn) return silent(grounds, 'another speaker, of words that two may say')
  if (!grounds.isAsserted) return silent(grounds, 'another speaker, who may only pass the words on')
  if (grounds.isTooEarly) return silent(grounds, 'another speaker, before the recorded one')
  return spoken(grounds, 'another speaker, of words that two do not say by chance', 'contradicted', 'other-speaker')
}

function judgeAltered(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker, isTooEarly, isMuchLater } = grounds
  if (speaker === 'passing' || !isSpeaker(grounds)) return silent(grounds, 'altered, and not told of the speaker')
  if (isTooEarly) return silent(grounds, 'altered, and told before the recorded words')
  if (isOfOtherDays(grounds)) return silent(grounds, 'altered, or said on another day')
  // A figure that somebody gives again a month later may well be another one.
  if (comparison.alteration === 'number' && isMuchLater)
    return spoken(grounds, 'another figure, much later', 'qualified', 'reworded')
  return spoken(grounds, `the speaker's words with another ${comparison.alteration}`, 'contradicted', 'altered')
}

function judgeWording(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker } = grounds
  const { likeness, strength, pageShare, recordShare } = comparison
  const reason = likeness === 'abridged' ? 'abridged' : 'reworded'
  const isBySpeaker = isSpeaker(grounds)
  const least = isBySpeaker ? REWORDED : REWORDED_BY_ANYONE
  if (isOfOtherDays(grounds)) return silent(grounds, `${reason}, or said on another day`)
  if (likeness === 'reworded' && recordShare < TOLD) return silent(grounds, 'too little of the record in other words')
  if (pageShare < least.share || strength < least.strength) return silent(grounds, 'too few of the words are recorded')
  if (isBySpeaker || speaker !== 'none') return spoken(grounds, `${reason}, of a speaker`, 'qualified', reason)
  return spoken(grounds, `${reason}, of nobody named`, 'qualified', reason, 'no-speaker')
}

function judgeSame(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker } = grounds
  const { likeness, strength, run, pageShare } = comparison
  if (likeness === 'altered') return undefined
  if (isOfOtherDays(grounds) && run < DISTINCT_RUN) return silent(grounds, 'few of the same words, of other days')
  if (pageShare < WHOLE) {
    const isLong = pageShare >= REWORDED.share && strength >= PART_STRENGTH
    if (isLong && isSpeaker(grounds)) return spoken(grounds, 'most of it, of the speaker', 'qualified', 'fragment')
    return silent(grounds, 'the record has only a part of it')
  }
  if (isSpeaker(grounds)) return agreed(grounds, 'the same words, of the speaker')
  if (speaker === 'beside')
    return spoken(grounds, 'the same words, told of one beside the speaker', 'qualified', likeness, 'other-speaker')
  if (strength < DISTINCT_STRENGTH && run < DISTINCT_RUN)
    return silent(grounds, 'the same words, not distinct, and the speaker is not near')
  if (grounds.isSpeakerInArticle()) return agreed(grounds, 'the same distinct words, the speaker in the article')
  return spoken(grounds, 'the same distinct words, of nobody named', 'qualified', likeness, 'no-speaker')
}
