import type { QuotationReason } from '../../model/finding.ts'
import type { Comparison } from '../quotations/compare/comparison.ts'
import type { SpeakerMatch } from './quotation-speaker.ts'

/** What the verdict on a quotation rests on. The functions are asked only where they matter. */
export interface Grounds {
  readonly comparison: Comparison
  readonly speaker: SpeakerMatch
  /** The page was published before the words were said. */
  readonly isTooEarly: boolean
  /** The page is months later than the words. */
  readonly isMuchLater: boolean
  /** The recorded speaker is named in the quotation's sentence or the one before. */
  readonly isSpeakerNear: () => boolean
  readonly isSpeakerInArticle: () => boolean
  readonly isTopicNear: () => boolean
}

/** A verdict that speaks. */
export interface Judgement {
  readonly verdict: 'supported' | 'qualified' | 'contradicted'
  readonly reasons: readonly [QuotationReason, ...QuotationReason[]]
}

/** Weight of content words under which a quotation is a mere fragment, checked only with speaker and topic. */
const LEAST_OWN_WEIGHT = 5
/** Weight from which words are told apart without their speaker. */
const DISTINCT_WEIGHT = 6
const DISTINCT_RUN = 4
/**
 * `other-speaker`: words so many and so rare that two people do not say them by chance. Under it, a
 * phrase in two mouths says nothing.
 */
const OWN_RUN = 7
const OWN_WEIGHT = 8
/** Share of the page's quotation that the record must hold to stand for the whole. */
const WHOLE = 0.75
/** The same for another wording: by the recorded speaker, and by anyone. */
const REWORDED = 0.55
const REWORDED_BY_ANYONE = 0.75
const REWORDED_WEIGHT = 6
const REWORDED_WEIGHT_BY_ANYONE = 9

/**
 * The verdict on a page's quotation against one record; undefined where the record says nothing of it.
 *
 * The same words (whole, a run of them, or all of them in a slightly longer quotation) are supported
 * where the speaker is the recorded one, or where none is named and the recorded one is near; without
 * a name, only if distinct, and then `no-speaker`. Dropped words and other wording are at most
 * qualified. `altered` asks for the recorded speaker. `other-speaker` asks for a plainly different
 * person, the same words, whole, in a run of OWN_RUN and a weight of OWN_WEIGHT, and a page no older
 * than the words. A page's quotation of little weight counts only with its speaker and its topic.
 */
export function judge(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker } = grounds
  if (comparison.weight < LEAST_OWN_WEIGHT && comparison.likeness !== 'altered') return judgeFragment(grounds)
  if (speaker === 'other') return judgeOther(grounds)
  if (speaker === 'doubtful') return undefined
  if (comparison.likeness === 'altered') return judgeAltered(grounds)
  if (comparison.likeness === 'abridged' || comparison.likeness === 'reworded') return judgeWording(grounds)
  return judgeSame(grounds)
}

function isSpeaker({ speaker, isSpeakerNear }: Grounds): boolean {
  return speaker === 'same' || isSpeakerNear()
}

function judgeFragment(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker } = grounds
  const { likeness, pageShare } = comparison
  const isSame = likeness === 'verbatim' || likeness === 'punctuation-only' || likeness === 'fragment'
  if (!isSame || pageShare < 1 || speaker === 'doubtful' || speaker === 'other') return undefined
  if (!isSpeaker(grounds) || !grounds.isTopicNear()) return undefined
  return { verdict: 'supported', reasons: [likeness] }
}

function judgeOther({ comparison, isTooEarly }: Grounds): Judgement | undefined {
  const { likeness, run, weight, pageShare } = comparison
  const isSame = likeness === 'verbatim' || likeness === 'punctuation-only' || likeness === 'fragment'
  const isOwn = run >= OWN_RUN && weight >= OWN_WEIGHT && pageShare >= WHOLE
  if (!isSame || !isOwn || isTooEarly) return undefined
  return { verdict: 'contradicted', reasons: ['other-speaker'] }
}

function judgeAltered(grounds: Grounds): Judgement | undefined {
  const { comparison, isTooEarly, isMuchLater } = grounds
  if (!isSpeaker(grounds) || isTooEarly) return undefined
  // A figure that somebody gives again a month later may well be another one.
  if (comparison.alteration === 'number' && isMuchLater) return { verdict: 'qualified', reasons: ['reworded'] }
  return { verdict: 'contradicted', reasons: ['altered'] }
}

function judgeWording(grounds: Grounds): Judgement | undefined {
  const { comparison, speaker } = grounds
  const { likeness, weight, pageShare, recordShare } = comparison
  const share = likeness === 'abridged' ? pageShare : Math.min(pageShare, recordShare)
  const reason = likeness === 'abridged' ? 'abridged' : 'reworded'
  if (isSpeaker(grounds)) {
    return share >= REWORDED && weight >= REWORDED_WEIGHT ? { verdict: 'qualified', reasons: [reason] } : undefined
  }
  if (share < REWORDED_BY_ANYONE || weight < REWORDED_WEIGHT_BY_ANYONE) return undefined
  return { verdict: 'qualified', reasons: speaker === 'none' ? [reason, 'no-speaker'] : [reason] }
}

function judgeSame(grounds: Grounds): Judgement | undefined {
  const { comparison } = grounds
  const { likeness, weight, run, pageShare } = comparison
  if (likeness === 'altered') return undefined
  if (pageShare < WHOLE) {
    const isLong = pageShare >= REWORDED && weight >= REWORDED_WEIGHT
    return isLong && isSpeaker(grounds) ? { verdict: 'qualified', reasons: ['fragment'] } : undefined
  }
  if (isSpeaker(grounds)) return { verdict: 'supported', reasons: [likeness] }
  if (weight < DISTINCT_WEIGHT || run < DISTINCT_RUN) return undefined
  if (grounds.isSpeakerInArticle()) return { verdict: 'supported', reasons: [likeness] }
  return { verdict: 'qualified', reasons: [likeness, 'no-speaker'] }
}
