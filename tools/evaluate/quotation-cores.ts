import type { FoundQuotation } from './quotation-peers.ts'

export type Offsets = readonly [number, number]

export interface GoldSpeaker {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The words of a quotation, or of one part of a broken one, without the marks at their edges. */
export interface Core {
  readonly quotation: FoundQuotation
  readonly at: Offsets
}

const EDGE = ' \t\n\u00a0,.;"\'“”‘’«»„'
const FIRST_PERSON = /^\s*(?:I|we|you)\s*$/i

export function coresOf(text: string, quotation: FoundQuotation): readonly Core[] {
  const parts = quotation.segments ?? [quotation]
  return parts.map(({ start, end }) => ({ quotation, at: trim(text, [start, end]) }))
}

export function trim(text: string, [from, to]: Offsets): Offsets {
  let start = from
  let end = to
  while (start < end && EDGE.includes(text.charAt(start))) start++
  while (end > start && EDGE.includes(text.charAt(end - 1))) end--
  return [start, end]
}

/** A speaker whom the text names: nobody can be held to "I" and "you". */
export function isNamed(speaker: GoldSpeaker | null | undefined): speaker is GoldSpeaker {
  return speaker !== null && speaker !== undefined && !FIRST_PERSON.test(speaker.text)
}

export type SpeakerOutcome = 'right' | 'wrong' | 'none'

/** Right: the spans overlap, or the last words are the same. */
export function speakerOutcome({ speaker }: FoundQuotation, gold: GoldSpeaker): SpeakerOutcome {
  if (speaker === undefined) return 'none'
  if (speaker.start < gold.end && gold.start < speaker.end) return 'right'
  const word = lastWord(speaker.text)
  return word !== '' && word === lastWord(gold.text) ? 'right' : 'wrong'
}

function lastWord(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/\p{L}+/gu)
  return words?.at(-1) ?? ''
}
