import { join } from 'node:path'
import { lines, unitsByCodePoint } from '../corpus.ts'
import type { LabelForm, LabelledText, SpeakerSpan } from './labelled.ts'

/** A quotation as PolNeAR has it or somebody labelled it, in UTF-16 units. */
export interface GoldQuotation {
  readonly start: number
  readonly end: number
  readonly kind: 'indirect' | LabelForm
  /** Mentions of whose words they are, each of which is right. */
  readonly speakers: readonly SpeakerSpan[]
  readonly cue?: readonly [start: number, end: number]
}

export interface GoldQuotations {
  readonly id: string
  readonly text: string
  readonly quotations: readonly GoldQuotation[]
  /** Whether every quotation is told: marked words that touch none are no speech. */
  readonly isWhole: boolean
}

interface QuotationsLine {
  readonly id: string
  readonly text: string
  readonly quotes: readonly {
    readonly start: number
    readonly end: number
    readonly kind: GoldQuotation['kind']
    readonly speaker: { readonly start: number; readonly end: number; readonly text: string } | null
    readonly cue_span?: readonly [number, number] | null
  }[]
}

/** Reads one file of annotated quotations, its code points turned into UTF-16 units. */
export function readQuotations(corpora: string, file: string): readonly GoldQuotations[] {
  return lines<QuotationsLine>(join(corpora, 'quotations', `${file}.jsonl`)).map(({ id, text, quotes }) => {
    const units = unitsByCodePoint(text)
    const unit = (point: number): number => units[point] ?? text.length
    const quotations = quotes.map(
      ({ start, end, kind, speaker, cue_span: cue }): GoldQuotation => ({
        start: unit(start),
        end: unit(end),
        kind,
        speakers: speaker === null ? [] : [{ start: unit(speaker.start), end: unit(speaker.end), text: speaker.text }],
        ...(cue === null || cue === undefined ? {} : { cue: [unit(cue[0]), unit(cue[1])] as const }),
      }),
    )
    return { id, text, quotations, isWhole: true }
  })
}

/** Labels of single marked words as quotations: what bears no label may be anything. */
export function labelledQuotations({ id, text, quotes }: LabelledText): GoldQuotations {
  return { id, text, quotations: quotes.map(({ form, ...quote }) => ({ ...quote, kind: form })), isWhole: false }
}

/** What the annotation says of a marked passage. `unclear`: it says nothing that can be learned. */
export type Truth = { readonly isSpeech: boolean | 'unclear'; readonly quotation?: GoldQuotation } | 'unclear'

/** The truth of marked words [start, end): the smallest direct or mixed quotation that they touch. */
export function truthOf({ quotations, isWhole }: GoldQuotations, start: number, end: number): Truth {
  const touched = quotations.filter((quotation) => quotation.start < end && start < quotation.end)
  if (touched.length === 0) return isWhole ? { isSpeech: false } : 'unclear'
  const marked = touched.filter(({ kind }) => kind !== 'indirect').sort((a, b) => a.end - a.start - (b.end - b.start))
  const quotation = marked[0]
  if (quotation === undefined) return 'unclear'
  if (quotation.kind === 'none') return { isSpeech: false }
  if (quotation.kind === 'unsaid') return { isSpeech: 'unclear' }
  return { isSpeech: true, quotation }
}

/** Whether a span of the text is the gold speaker: it overlaps, or its last word is the same. */
export function isGoldSpeaker(
  text: string,
  span: { readonly start: number; readonly end: number },
  gold: SpeakerSpan,
): boolean {
  if (span.start < gold.end && gold.start < span.end) return true
  const word = lastWord(text.slice(span.start, span.end))
  return word !== '' && word === lastWord(gold.text)
}

/** Whether a resolved speaker overlaps the gold one, or its full name ends in the same word. */
export function isNamedSo(
  { start, end, name }: { readonly start: number; readonly end: number; readonly name?: string },
  gold: SpeakerSpan,
): boolean {
  if (start < gold.end && gold.start < end) return true
  return name !== undefined && lastWord(name) === lastWord(gold.text)
}

function lastWord(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  )
}
