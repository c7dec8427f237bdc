import { wordSet } from '../text/word-set.ts'
import type { Contexts } from './contexts.ts'
import { cueAfter, signatureFrame } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import type { CueFrame } from './frames.ts'
import { CUE_PARTICIPLE, CUE_VERB } from './lexicon.ts'
import { isSomeone } from './roles.ts'
import { speechSentence } from './speech-sentence.ts'
import { mainSubject } from './subjects.ts'

/** Who is said to say a passage, and how that was found. */
export interface Attribution {
  readonly frame?: CueFrame
  /** Where the frame stands; `carried` from an earlier passage. */
  readonly from: 'before' | 'after' | 'carried' | 'none'
  /** The passage that this one goes on from, broken by its cue. */
  readonly continues?: number
}

/** Words further from a passage than this say nothing of its speaker. */
const WINDOW = 60

/** A cue this close before an opening mark is of that passage. */
const NEAR = 3

/** `"…niches." Grubbs said.`: a sentence this short is a cue that only its punctuation cuts off. */
const SHORT = 8
const LONGEST_SIGNATURE = 16

/** The attributions of the passages, one for each, in order. Cost: linear. */
export function attribute(contexts: Contexts): readonly Attribution[] {
  const attributions: Attribution[] = []
  for (let i = 0; i < contexts.passages.length; i++) attributions.push(attributeOne(contexts, i, attributions))
  return attributions
}

function attributeOne(contexts: Contexts, i: number, earlier: readonly Attribution[]): Attribution {
  const closing = contexts.closing(i)
  const before = saidByEarlier(contexts, i, frameBeforePassage(contexts, i), earlier)
  const after = frameAfterPassage(contexts, i)
  const broken = continuedPassage(contexts, i, earlier)
  const isOwn = broken === undefined || before?.cue?.start !== earlier[broken]?.frame?.cue?.start
  const isSaidAfter = after?.speaker !== undefined && closing === 'comma' && isAttached(contexts, i, after)
  if (before?.speaker !== undefined && isOwn && isIntroduced(contexts, i, before, isSaidAfter)) {
    return { frame: before, from: 'before' }
  }
  if (after?.speaker !== undefined && (closing === 'comma' || isAttached(contexts, i, after))) {
    return { frame: after, from: 'after' }
  }
  if (broken !== undefined) {
    const frame = earlier[broken]?.frame
    return frame === undefined ? { from: 'none' } : { frame, from: 'carried', continues: broken }
  }
  if (before?.speaker !== undefined) return { frame: before, from: 'before' }
  if (after?.speaker !== undefined) return { frame: after, from: 'after' }
  const last = frameEndingSentence(contexts, i)
  if (last !== undefined) return { frame: last, from: 'after' }
  const carried = carriedFrame(contexts, i, earlier)
  if (carried !== undefined) return { frame: carried, from: 'carried' }
  const frame = before ?? after
  return frame === undefined ? { from: 'none' } : { frame, from: frame === before ? 'before' : 'after' }
}

/**
 * Whether the words before plainly introduce the passage: `he warned, "…"`, `Trump: "…"`. A colon does
 * not where a cue of its own follows: `She was tired: "…," she said`.
 */
function isIntroduced(contexts: Contexts, i: number, before: CueFrame, isSaidAfter: boolean): boolean {
  const opening = contexts.opening[i] as number
  const sign = contexts.words.sign(opening - 1)
  if (sign === ':') return !isSaidAfter
  const cueEnd = before.cue?.end ?? -1
  return sign === ',' && cueEnd <= opening && cueEnd >= opening - NEAR
}

/** Whether the frame's speaker or cue stands right after the closing mark. */
function isAttached(contexts: Contexts, i: number, frame: CueFrame): boolean {
  const after = contexts.after[i] as number
  return frame.cue?.start === after || frame.speaker?.start === after
}

function frameAfterPassage(contexts: Contexts, i: number): CueFrame | undefined {
  const from = contexts.after[i] as number
  const to = Math.min(contexts.afterEnd(i), from + WINDOW)
  if (from >= to) return signatureBelow(contexts, i)
  const closing = contexts.closing(i)
  const opens = contexts.opensSentence(i)
  if (closing === 'none' && !opens) return undefined
  const frame = cueAfter(contexts.words, from, to)
  if (!opens && frame?.cue?.start === from && !/^(?:said|says|according)$/.test(contexts.words.lower(from)))
    return undefined
  if (closing === 'comma' || closing === 'open' || frame?.speaker === undefined) return frame
  const end = Math.max(frame.cue?.end ?? 0, frame.speaker.end)
  const isShort =
    closing === 'none' ? isAttached(contexts, i, frame) : contexts.words.sign(end) === '.' && end < from + SHORT
  return isShort || frame.cue?.start === from ? frame : undefined
}

/** `… is “on the precipice” of war, said Natan Sachs.`: a cue that ends the sentence, after a comma outside all marks. */
function frameEndingSentence(contexts: Contexts, i: number): CueFrame | undefined {
  const { words } = contexts
  const from = contexts.after[i] as number
  if (contexts.opensSentence(i) || contexts.closing(i) !== 'none') return undefined
  const to = Math.min(contexts.nextSentence(from), contexts.blockEnd(contexts.lastBlock(i)), from + WINDOW)
  for (let k = to - 1; k >= from; k--) {
    if (words.sign(k) !== ',') continue
    const frame = cueAfter(words, k + 1, to)
    if (frame?.speaker === undefined || frame.cue === undefined) continue
    const isAttachedHere = frame.cue.start === k + 1 || frame.speaker.start === k + 1
    if (isAttachedHere && !contexts.hasPassage(k, to) && isSomeone(words, frame.speaker)) return frame
  }
  return undefined
}

/** "— Barack Obama" on a line of its own below the words, where they fill theirs; else it signs the article. */
function signatureBelow(contexts: Contexts, i: number): CueFrame | undefined {
  if (contexts.opening[i] !== contexts.blockStart(contexts.firstBlock(i))) return undefined
  const block = contexts.lastBlock(i) + 1
  const from = contexts.blockStart(block)
  const to = contexts.blockEnd(block)
  return to - from > LONGEST_SIGNATURE ? undefined : signatureFrame(contexts.words, from, to)
}

function frameBeforePassage(contexts: Contexts, i: number): CueFrame | undefined {
  const opening = contexts.opening[i] as number
  let from = contexts.beforeStart(i)
  let to = opening
  if (from === opening) {
    const block = contexts.firstBlock(i)
    const blockStart = contexts.blockStart(block)
    if (opening !== blockStart || block === 0) return undefined
    to = contexts.blockEnd(block - 1)
    if (contexts.words.sign(to - 1) !== ':') return undefined
    from = contexts.sentenceStart(to - 1)
  }
  from = Math.max(from, to - WINDOW)
  return cueBefore(contexts.words, from, to, insideEarlier(contexts, i))
}

/** `"We have trees," said Wang, adding that "…"`: not the "we" of the words before, but who said them. */
function saidByEarlier(
  contexts: Contexts,
  i: number,
  frame: CueFrame | undefined,
  earlier: readonly Attribution[],
): CueFrame | undefined {
  const start = frame?.speaker?.start
  const previous = earlier[i - 1]?.frame?.speaker
  if (frame === undefined || start === undefined || previous === undefined) return frame
  const isInside = start > (contexts.opening[i - 1] as number) && start < (contexts.after[i - 1] as number)
  return isInside ? { ...frame, speaker: previous } : frame
}

/** Tells, for falling token indexes, whether a token stands within an earlier passage. */
function insideEarlier(contexts: Contexts, i: number): (token: number) => boolean {
  let earlier = i - 1
  return (token) => {
    while (earlier >= 0 && (contexts.opening[earlier] as number) > token) earlier--
    return earlier >= 0 && token < (contexts.after[earlier] as number)
  }
}

/** What stands between a cue and the words that go on; a word there brings something else ("told CNN's “New Day”"). */
const GOES_ON: ReadonlySet<string> = wordSet(', . — – - ; ! ?')

/** The passage just before, if only its cue stands between: `"A," she said. "B."` */
function continuedPassage(contexts: Contexts, i: number, earlier: readonly Attribution[]): number | undefined {
  const previous = earlier[i - 1]
  if (previous === undefined || contexts.lastBlock(i - 1) !== contexts.firstBlock(i)) return undefined
  const from = contexts.after[i - 1] as number
  const to = contexts.opening[i] as number
  const root = previous.continues ?? i - 1
  if (to - from > WINDOW) return undefined
  const frame = previous.frame
  if (to === from) return previous.continues
  if (previous.from !== 'after' || frame?.cue === undefined || frame.cue.start < from) return undefined
  const sign = contexts.words.sign(to - 1)
  if (!GOES_ON.has(sign) || contexts.nextSentence(from) < to) return undefined
  if (contexts.sentenceStart(to) === to) return root
  const rest = Math.max(frame.cue.end, frame.speaker?.end ?? 0, to - NEAR)
  for (let k = rest; k < to; k++) {
    const isCue = (contexts.words.flags(k) & (CUE_VERB | CUE_PARTICIPLE)) !== 0
    if (isCue && contexts.words.sign(k - 1) !== '-') return undefined
  }
  return root
}

/**
 * The speaker of the passage before, where it goes on in this one; after a sentence of its own before
 * this passage, the subject of that sentence.
 */
function carriedFrame(contexts: Contexts, i: number, earlier: readonly Attribution[]): CueFrame | undefined {
  if (!contexts.opensSentence(i)) return undefined
  const opening = contexts.opening[i] as number
  const previousEnd = contexts.after[i - 1] ?? -1
  const blockStart = contexts.blockStart(contexts.firstBlock(i))
  const sentence = contexts.sentenceStart(Math.max(0, opening - 1))
  if (sentence >= blockStart && sentence >= previousEnd && opening > blockStart) {
    const speaker = mainSubject(contexts.words, Math.max(sentence, opening - WINDOW), opening - 1)
    if (speaker !== undefined && contexts.words.lower(speaker.start) !== 'it') return { speaker }
  }
  const previous = earlier[i - 1]
  const speaker = contexts.lastBlock(i - 1) < contexts.firstBlock(i) - 1 ? undefined : previous?.frame?.speaker
  return speaker === undefined ? announcedFrame(contexts, i, earlier) : { speaker }
}

/** Blocks and sentences of each that are looked back through for who is speaking. */
const BLOCKS_BACK = 3
const SENTENCES_BACK = 2

/**
 * For a passage that fills its block without a cue: who speaks by the nearest sentence before that tells
 * of someone's speech ("Reed said he was glad."), or by the nearest passage.
 */
function announcedFrame(contexts: Contexts, i: number, earlier: readonly Attribution[]): CueFrame | undefined {
  const block = contexts.firstBlock(i)
  if (contexts.opening[i] !== contexts.blockStart(block) || contexts.after[i] !== contexts.blockEnd(block))
    return undefined
  for (let back = block - 1; back >= Math.max(0, block - BLOCKS_BACK); back--) {
    if (contexts.blocks[back]?.kind === 'heading') return undefined
    const start = contexts.blockStart(back)
    let to = contexts.blockEnd(back)
    for (let sentences = 0; sentences < SENTENCES_BACK && to > start; sentences++) {
      const from = Math.max(start, contexts.sentenceStart(to - 1))
      const spoken = speechSentence(contexts, Math.max(from, to - WINDOW), to)
      if (spoken !== undefined) return { speaker: spoken.speaker }
      to = from
    }
    const speaker = contexts.lastBlock(i - 1) === back ? earlier[i - 1]?.frame?.speaker : undefined
    if (speaker !== undefined) return { speaker }
  }
  return undefined
}
