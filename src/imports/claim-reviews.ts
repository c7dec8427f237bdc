import * as v from 'valibot'
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { Review } from '../model/records.ts'
import { holdsWord } from './cell-words.ts'
import { readDate } from './dates.ts'
import { FILE_SOURCE, type FoundItem, faultItem, recordItem, sourceItem } from './items.ts'
import { clipped } from './texts.ts'
import { isUnsafe, webAddress } from './web-address.ts'

const text = v.nullish(v.string())
const party = v.looseObject({ name: text })
const parties = v.nullish(v.union([v.array(party), party]))
const isReview = v.looseObject({
  '@type': v.union([v.literal('ClaimReview'), v.pipe(v.array(v.string()), v.includes('ClaimReview'))]),
})
const rating = v.looseObject({
  alternateName: v.nullish(v.union([v.string(), v.array(v.string())])),
  name: text,
  ratingValue: v.nullish(v.union([v.string(), v.number()])),
  bestRating: v.nullish(v.union([v.string(), v.number()])),
})
const review = v.looseObject({
  ...isReview.entries,
  claimReviewed: v.string(),
  itemReviewed: v.nullish(v.looseObject({ author: parties, datePublished: text, name: text })),
  author: parties,
  datePublished: text,
  url: text,
  inLanguage: text,
  // One that can't be read costs itself, not the claim.
  reviewRating: v.fallback(v.nullish(rating), undefined),
})

type Claim = v.InferOutput<typeof review>

const QUOTED = /^[“"«„‘']([^“”"«»„]{10,})[”"»“’']\.?$/
/** Authors that are no one who could be quoted. */
const NOBODY_CERTAIN = wordClass('nobody-certain')

/** Whether JSON holds fact-checks: one ClaimReview, a list, or a graph of them. */
export function holdsClaimReviews(data: unknown): boolean {
  return nodesOf(data).some((node) => v.is(isReview, node))
}

/**
 * Quotations out of fact-checks (schema.org ClaimReview). A claim is somebody's words only where it
 * stands in quotation marks and names who said it; others are told as faults with the reason. The rating
 * goes with the words, so that nobody takes them for confirmed.
 */
export function* claimReviewItems(data: unknown, idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  let number = 0
  for (const node of nodesOf(data)) {
    number++
    const place = `claim ${number}`
    const parsed = v.safeParse(review, node)
    if (!parsed.success) yield faultItem(place, 'is no ClaimReview with a claim')
    else yield* itemsOf(parsed.output, place, `${idPrefix}/${number}`, lexicon)
  }
}

function* itemsOf(claim: Claim, place: string, id: string, lexicon: Lexicon): Generator<FoundItem> {
  const words = QUOTED.exec(clipped(claim.claimReviewed))?.[1]
  const speaker = clipped(firstOf(claim.itemReviewed?.author)?.name ?? '')
  const checker = clipped(firstOf(claim.author)?.name ?? '')
  if (words === undefined)
    return yield faultItem(place, 'tells the claim in the fact-checker’s words, not between quotation marks')
  if (speaker === '' || holdsWord(speaker, NOBODY_CERTAIN, lexicon))
    return yield faultItem(place, 'names nobody who said it')
  if (checker.startsWith(speaker)) return yield faultItem(place, 'names the fact-checker itself as who said it')
  if (isUnsafe(claim.url ?? '')) return yield faultItem(place, `“${clipped(claim.url ?? '', 60)}” is no web address`)
  const url = webAddress(claim.url ?? '')
  const said = readDate((claim.itemReviewed?.datePublished ?? '').slice(0, 10), 'unknown', lexicon)
  const checked = readDate((claim.datePublished ?? '').slice(0, 10), 'unknown', lexicon)
  yield sourceItem(
    {
      id: `review:${id}`,
      title: clipped(claim.itemReviewed?.name || `Fact-check: ${words}`, 200),
      ...(checker === '' ? {} : { publisher: checker }),
      ...(checked === undefined ? {} : { date: checked }),
      ...(url === undefined ? {} : { url }),
    },
    place,
  )
  yield recordItem(
    {
      record: 'quotation',
      id,
      speaker: { name: speaker },
      text: words,
      language: (claim.inLanguage ?? 'en').slice(0, 2).toLowerCase(),
      ...(said === undefined ? {} : { date: said }),
      review: reviewOf(claim, checker),
      sources: [FILE_SOURCE, `review:${id}`],
    },
    place,
  )
}

function reviewOf({ reviewRating }: Claim, checker: string): Review {
  const words = ratingWords(reviewRating ?? {})
  return { ...(words === '' ? {} : { rating: words }), ...(checker === '' ? {} : { publisher: checker }) }
}

const MAX_RATING = 300

/** "False"; without words the number on its scale. */
function ratingWords({ alternateName, name, ratingValue, bestRating }: v.InferOutput<typeof rating>): string {
  const named = clipped([alternateName ?? name ?? ''].flat()[0] ?? '', MAX_RATING)
  if (named !== '' || ratingValue === undefined || ratingValue === null) return named
  return clipped(bestRating === undefined || bestRating === null ? `${ratingValue}` : `${ratingValue} of ${bestRating}`)
}

/** The things of a JSON-LD document: itself, the members of a list, or of its graph. */
function nodesOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf)
  if (typeof data !== 'object' || data === null) return []
  const graph = '@graph' in data ? data['@graph'] : undefined
  return Array.isArray(graph) ? graph : [data]
}

function firstOf(value: v.InferOutput<typeof parties>): v.InferOutput<typeof party> | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}
