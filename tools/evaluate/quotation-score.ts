import {
  type Core,
  coresOf,
  type GoldSpeaker,
  isNamed,
  type Offsets,
  type SpeakerOutcome,
  speakerOutcome,
  trim,
} from './quotation-cores.ts'
import type { FoundQuotation } from './quotation-peers.ts'
import { utf16Places } from './rows.ts'

interface GoldQuotation {
  readonly start: number
  readonly end: number
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly segments?: readonly Offsets[]
  readonly speaker: GoldSpeaker | null
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

/** How many of each: the names are those of `score.py quotations`. */
export interface QuotationCounts {
  right: number
  false: number
  missed: number
  said: number
  saidRight: number
  mixedRight: number
  mixedWrong: number
  mixedNone: number
  mixedMissed: number
  marked: number
  idle: number
}

export interface QuotationMatch {
  readonly counts: QuotationCounts
  readonly errors: readonly QuotationError[]
}

const TOLERANCE = 2
const MARKED_RUN = /[“"]([^“”"]+)[”"]/g
const MIXED = { right: 'mixedRight', wrong: 'mixedWrong', none: 'mixedNone' } as const

export function noCounts(): QuotationCounts {
  const direct = { right: 0, false: 0, missed: 0, said: 0, saidRight: 0 }
  return { ...direct, mixedRight: 0, mixedWrong: 0, mixedNone: 0, mixedMissed: 0, marked: 0, idle: 0 }
}

/** Gold offsets count code points, mentions UTF-16 units. */
export function inUtf16(article: GoldArticle): GoldArticle {
  const unit = utf16Places(article.text)
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
export function matchQuotations(article: GoldArticle, found: readonly FoundQuotation[]): QuotationMatch {
  const scorer = new Scorer(article, found)
  for (const gold of article.quotes) {
    if (gold.kind === 'direct') scorer.direct(gold)
    if (gold.kind === 'mixed' && isNamed(gold.speaker)) scorer.mixed(gold, gold.speaker)
  }
  scorer.falseAlarms()
  return scorer
}

class Scorer implements QuotationMatch {
  readonly counts: QuotationCounts = noCounts()
  readonly errors: QuotationError[] = []
  private readonly article: GoldArticle
  private readonly found: readonly FoundQuotation[]
  private readonly cores: readonly Core[]
  private readonly used = new Set<FoundQuotation>()

  constructor(article: GoldArticle, found: readonly FoundQuotation[]) {
    this.article = article
    this.found = found
    this.cores = found.flatMap((quotation) => coresOf(article.text, quotation))
  }

  /** Each part is found where both its ends are; the speaker counts of the parts that are found. */
  direct(gold: GoldQuotation): void {
    for (const segment of gold.segments ?? [[gold.start, gold.end] as const]) {
      const at = trim(this.article.text, segment)
      const hit = this.cores.find(({ at: core }) => isNear(core, at))
      if (hit === undefined) {
        this.counts.missed++
        this.note(this.cores.some(({ at: core }) => overlap(core, at)) ? 'missed: other bounds' : 'missed', at)
        continue
      }
      this.counts.right++
      this.used.add(hit.quotation)
      if (!isNamed(gold.speaker)) continue
      this.counts.said++
      const outcome = speakerOutcome(hit.quotation, gold.speaker)
      if (outcome === 'right') this.counts.saidRight++
      else this.noteSpeaker(outcome, hit.quotation, gold.speaker, at)
    }
  }

  /** The marked runs of a told sentence, each of which is somebody's words. */
  mixed(gold: GoldQuotation, speaker: GoldSpeaker): void {
    const { text } = this.article
    for (const run of text.slice(gold.start, gold.end).matchAll(MARKED_RUN)) {
      const start = gold.start + run.index + 1
      const at = trim(text, [start, start + (run[1]?.length ?? 0)])
      if (at[1] <= at[0]) continue
      const hit = this.cores.find(({ at: core }) => overlap(core, at))
      if (hit === undefined) {
        this.counts.mixedMissed++
        this.note('fragment missed', at)
        continue
      }
      const outcome = speakerOutcome(hit.quotation, speaker)
      this.counts[MIXED[outcome]]++
      if (outcome !== 'right') this.noteSpeaker(outcome, hit.quotation, speaker, at)
    }
  }

  falseAlarms(): void {
    for (const quotation of this.found) {
      this.counts.marked++
      if (this.article.quotes.some((gold) => quotation.start < gold.end && gold.start < quotation.end)) continue
      this.counts.idle++
      if (this.used.has(quotation) || (quotation.form !== 'direct' && quotation.form !== 'block')) continue
      this.counts.false++
      this.note(`false alarm, ${quotation.form}`, [quotation.start, quotation.end])
    }
  }

  private noteSpeaker(outcome: SpeakerOutcome, found: FoundQuotation, gold: GoldSpeaker, at: Offsets): void {
    const names = `${gold.text} not ${found.speaker?.text ?? 'none'}: `
    this.note(`speaker ${outcome}, ${found.form}`, at, names)
  }

  private note(kind: string, [start, end]: Offsets, before = ''): void {
    this.errors.push({ kind, excerpt: before + this.article.text.slice(start, end) })
  }
}

function isNear([a, b]: Offsets, [start, end]: Offsets): boolean {
  return Math.abs(a - start) <= TOLERANCE && Math.abs(b - end) <= TOLERANCE
}

function overlap([a, b]: Offsets, [start, end]: Offsets): boolean {
  return a < end && start < b
}
