import { fold } from '../../src/engine/text/fold.ts'
import type { AidFrame, AmountMention, Party } from '../../src/model/mention.ts'
import type { Span } from '../../src/model/span.ts'
import { utf16Places } from './rows.ts'

/** A party's words in the text, or its name: rows written by hand have the name alone. */
type GoldParty = string | Span | readonly [start: number, end: number]

/** A sum of a row and what is given with it. Offsets count code points. */
interface GoldSum {
  readonly text?: string
  readonly start: number
  readonly end: number
}

export interface GoldFrame extends GoldSum {
  readonly donor: GoldParty | null
  readonly donorCountry?: string | null
  readonly donorAlso?: readonly GoldParty[]
  readonly recipient: GoldParty | null
  readonly recipientCountry?: string | null
  readonly recipientAlso?: readonly GoldParty[]
  readonly category: string
  readonly categoryAlso?: readonly string[]
  readonly status?: string | null
}

export interface AidRow {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly amounts: readonly GoldFrame[]
}

/** Sums that are no aid. */
export interface OtherRow {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly sums: readonly GoldSum[]
}

/** What of one sum came out right; a sum that is not found, or has no frame, has nothing right. */
export interface FrameOutcome {
  readonly isFound: boolean
  readonly isFramed: boolean
  readonly donor: boolean
  readonly recipient: boolean
  readonly category: boolean
  /** Undefined where the row does not tell it. */
  readonly status: boolean | undefined
}

/**
 * The categories of the rows, and those of the engine that are right for them. What is to develop or rebuild a
 * country has no category of its own in the engine and comes as `other`, or as `financial` where it is told as
 * money for a state. A gold `other` is `other` alone: a row that can be read in two ways says so in categoryAlso.
 */
const RIGHT_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  economic: ['economic', 'financial'],
  development: ['development', 'other', 'financial'],
  reconstruction: ['reconstruction', 'other', 'financial'],
}

/** The first mention that overlaps a sum. */
export function mentionOf(text: string, sum: GoldSum, found: readonly AmountMention[]): AmountMention | undefined {
  const place = utf16Places(text)
  return found.find(({ start, end }) => start < place(sum.end) && place(sum.start) < end)
}

/** What is right of the frame of a mention. */
export function frameOutcome(text: string, gold: GoldFrame, mention: AmountMention | undefined): FrameOutcome {
  const frame = mention?.aid
  const none = { donor: false, recipient: false, category: false, status: gold.status == null ? undefined : false }
  if (frame === undefined) return { isFound: mention !== undefined, isFramed: false, ...none }
  return {
    isFound: true,
    isFramed: true,
    donor: isParty(text, frame.donor, gold.donor, gold.donorCountry, gold.donorAlso),
    recipient: isParty(text, frame.recipient, gold.recipient, gold.recipientCountry, gold.recipientAlso),
    category: isCategory(frame, gold),
    status: gold.status == null ? undefined : frame.status === gold.status,
  }
}

/**
 * A party is right if its country is the gold one, or its words overlap the gold words or others that will do.
 * Where the text names nobody (null), it is right to give nobody, or what will do.
 */
function isParty(
  text: string,
  got: Party | undefined,
  gold: GoldParty | null,
  country: string | null | undefined,
  also: readonly GoldParty[] = [],
): boolean {
  if (got === undefined) return gold === null && country == null
  if (country != null && got.country === country) return true
  return [...(gold === null ? [] : [gold]), ...also].some((party) => isNamed(text, got, party))
}

function isNamed(text: string, got: Party, gold: GoldParty): boolean {
  if (typeof gold === 'string') {
    if ([got.name, got.text, got.country].some((name) => name !== undefined && fold(name) === fold(gold))) return true
    return occurrences(text, gold).some((start) => got.start < start + gold.length && start < got.end)
  }
  const place = utf16Places(text)
  const [start, end] = 'start' in gold ? [gold.start, gold.end] : gold
  return got.start < place(end) && place(start) < got.end
}

function occurrences(text: string, words: string): readonly number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

function isCategory({ category }: AidFrame, gold: GoldFrame): boolean {
  return [gold.category, ...(gold.categoryAlso ?? [])].some((one) =>
    (RIGHT_CATEGORIES[one] ?? [one]).includes(category),
  )
}
