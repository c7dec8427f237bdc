import type { FoundQuotation } from './quotation-peers.ts'

type Offsets = readonly [number, number]

interface GoldQuotation {
  readonly start: number
  readonly end: number
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly segments?: readonly Offsets[]
  readonly speaker: { readonly start: number; readonly end: number; readonly text: string } | null
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
}

export interface QuotationError {
  readonly kind: string
  readonly excerpt: string
}

/** Speakers of the marked runs within told sentences. */
export interface MixedSpeakers {
  readonly right: number
  readonly wrong: number
  /** No speaker given. */
  readonly none: number
  /** No quotation found. */
  readonly missed: number
}

export interface QuotationMatch {
  readonly right: number
  readonly false: number
  readonly missed: number
  readonly said: number
  readonly saidRight: number
  readonly mixed: MixedSpeakers
  /** Quotations found that touch none of the annotation's, and of them those told to be no speech. */
  readonly idle: number
  readonly idleTold: number
  /** Quotations of the annotation's that are told to be no speech. */
  readonly unspoken: number
  readonly errors: readonly QuotationError[]
}

const EDGE = ' \t\n\u00a0,.;"\'“”‘’«»„'
const TOLERANCE = 2
const FIRST_PERSON = /^\s*(?:I|we|you)\s*$/i

/** Gold offsets count code points, mentions UTF-16 units. */
export function inUtf16(article: GoldArticle): GoldArticle {
  const units: number[] = []
  let at = 0
  for (const char of article.text) {
    units.push(at)
    at += char.length
  }
  units.push(at)
  const unit = (point: number): number => units[point] ?? at
  const quotes = article.quotes.map(({ segments, speaker, ...quote }) => ({
    ...quote,
    start: unit(quote.start),
    end: unit(quote.end),
    speaker: speaker === null ? null : { ...speaker, start: unit(speaker.start), end: unit(speaker.end) },
    ...(segments === undefined ? {} : { segments: segments.map(([a, b]): Offsets => [unit(a), unit(b)]) }),
  }))
  return { ...article, quotes }
}

/** Counts one article as `score.py quotations` does. */
export function matchQuotations({ text, quotes }: GoldArticle, found: readonly FoundQuotation[]): QuotationMatch {
  const cores = found.flatMap((quotation) => coresOf(text, quotation))
  const used = new Set<FoundQuotation>()
  const errors: QuotationError[] = []
  const counts = { right: 0, false: 0, missed: 0, said: 0, saidRight: 0 }
  for (const gold of quotes) {
    if (gold.kind !== 'direct') continue
    for (const segment of gold.segments ?? [[gold.start, gold.end] as const]) {
      const [start, end] = trim(text, segment)
      const hit = cores.find(({ at: [a, b] }) => Math.abs(a - start) <= TOLERANCE && Math.abs(b - end) <= TOLERANCE)
      if (hit === undefined) {
        counts.missed++
        errors.push({ kind: missKind(cores, [start, end]), excerpt: text.slice(start, end) })
        continue
      }
      counts.right++
      used.add(hit.quotation)
      if (gold.speaker === null || FIRST_PERSON.test(gold.speaker.text)) continue
      counts.said++
      if (isSpeaker(hit.quotation, gold.speaker)) counts.saidRight++
      else errors.push(speakerError(text, hit.quotation, gold.speaker, [start, end]))
    }
  }
  for (const quotation of found) {
    if (used.has(quotation) || (quotation.form !== 'direct' && quotation.form !== 'block')) continue
    if (quotes.some((gold) => quotation.start < gold.end && gold.start < quotation.end)) continue
    counts.false++
    errors.push({ kind: `false alarm, ${quotation.form}`, excerpt: text.slice(quotation.start, quotation.end) })
  }
  const { idle, idleTold, unspoken } = speechCounts(quotes, found)
  return { ...counts, mixed: matchMixed(text, quotes, cores, errors), idle, idleTold, unspoken, errors }
}

const MARKED_RUN = /[“"]([^“”"]+)[”"]/g

/** Counts the speakers of the marked runs inside mixed quotations. */
function matchMixed(text: string, quotes: readonly GoldQuotation[], cores: readonly Core[], errors: QuotationError[]): MixedSpeakers {
  const counts = { right: 0, wrong: 0, none: 0, missed: 0 }
  for (const { kind, start: from, end: to, speaker } of quotes) {
    if (kind !== 'mixed' || speaker === null || FIRST_PERSON.test(speaker.text)) continue
    for (const { index, 1: inner = '' } of text.slice(from, to).matchAll(MARKED_RUN)) {
      const [start, end] = trim(text, [from + index + 1, from + index + 1 + inner.length])
      if (end <= start) continue
      const hit = cores.find(({ at: [a, b] }) => a < end && start < b)
      const result = mixedResult(hit?.quotation, speaker)
      counts[result]++
      if (result === 'right') continue
      const excerpt = `${speaker.text} not ${hit?.quotation.speaker?.text ?? 'none'}: ${text.slice(Math.max(0, start - 150), start).replaceAll('\n', ' / ')}[${text.slice(start, end)}]${text.slice(end, end + 80).replaceAll('\n', ' / ')}`
      errors.push({ kind: `mixed speaker, ${result}`, excerpt })
    }
  }
  return counts
}

function mixedResult(found: FoundQuotation | undefined, speaker: NonNullable<GoldQuotation['speaker']>): keyof MixedSpeakers {
  if (found === undefined) return 'missed'
  if (found.speaker === undefined) return 'none'
  return isSpeaker(found, speaker) ? 'right' : 'wrong'
}

function speechCounts(quotes: readonly GoldQuotation[], found: readonly FoundQuotation[]): { idle: number; idleTold: number; unspoken: number } {
  const isIdle = ({ start, end }: FoundQuotation): boolean => !quotes.some((gold) => start < gold.end && gold.start < end)
  const idle = found.filter(isIdle)
  const told = idle.filter(({ isSpeech }) => isSpeech === false)
  const unspoken = found.filter((quotation) => quotation.isSpeech === false && !isIdle(quotation))
  return { idle: idle.length, idleTold: told.length, unspoken: unspoken.length }
}

interface Core {
  readonly quotation: FoundQuotation
  readonly at: Offsets
}

function coresOf(text: string, quotation: FoundQuotation): readonly Core[] {
  const parts = quotation.segments ?? [quotation]
  return parts.map(({ start, end }) => ({ quotation, at: trim(text, [start, end]) }))
}

function trim(text: string, [from, to]: Offsets): Offsets {
  let start = from
  let end = to
  while (start < end && EDGE.includes(text.charAt(start))) start++
  while (end > start && EDGE.includes(text.charAt(end - 1))) end--
  return [start, end]
}

function missKind(cores: readonly Core[], [start, end]: Offsets): string {
  const isNear = cores.some(({ at: [a, b] }) => a < end && start < b)
  return isNear ? 'missed: other bounds' : 'missed: not found'
}

function isSpeaker({ speaker }: FoundQuotation, gold: NonNullable<GoldQuotation['speaker']>): boolean {
  if (speaker === undefined) return false
  if (speaker.start < gold.end && gold.start < speaker.end) return true
  const word = lastWord(speaker.text)
  return word !== '' && word === lastWord(gold.text)
}

function lastWord(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/\p{L}+/gu)
  return words?.[words.length - 1] ?? ''
}

function speakerError(
  text: string,
  { speaker, form }: FoundQuotation,
  gold: NonNullable<GoldQuotation['speaker']>,
  [start, end]: Offsets,
): QuotationError {
  const kind = speaker === undefined ? `speaker not found, ${form}` : `another speaker, ${form}`
  return { kind, excerpt: `${gold.text} not ${speaker?.text ?? 'none'}: ${text.slice(start, end)}` }
}
