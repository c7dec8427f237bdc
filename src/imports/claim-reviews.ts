import * as v from 'valibot'
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { Review } from '../model/records.ts'
import { holdsWord } from './cell-words.ts'
import { readDate } from './dates.ts'
import { FILE_SOURCE, type FoundItem, faultItem, recordItem, sourceItem } from './items.ts'
import { clipped } from './texts.ts'
import { isUnsafe, webAddress } from './web-address.ts'

const text = v.nullish(v.string())
const party = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => ({ name })),
  ),
  v.looseObject({ name: text }),
])
const parties = v.nullish(v.union([v.array(party), party]))
/** "ClaimReview", "schema:ClaimReview" or its whole address. */
const isReviewType = v.pipe(v.string(), v.regex(/(?:^|[:/#])ClaimReview$/))
const isReview = v.looseObject({
  '@type': v.union([
    isReviewType,
    v.pipe(
      v.array(v.unknown()),
      v.someItem((type) => v.is(isReviewType, type)),
    ),
  ]),
})
const claimed = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ text: v.string() }),
    v.transform((claim) => claim.text),
  ),
])
const item = v.looseObject({ author: parties, datePublished: text, name: text })
const rating = v.looseObject({
  alternateName: v.nullish(v.union([v.string(), v.array(v.string())])),
  name: text,
  ratingValue: v.nullish(v.union([v.string(), v.number()])),
  bestRating: v.nullish(v.union([v.string(), v.number()])),
})
const review = v.looseObject({
  ...isReview.entries,
  claimReviewed: claimed,
  itemReviewed: v.nullish(
    v.union([
      v.pipe(
        v.array(item),
        v.transform(([first]) => first),
      ),
      item,
    ]),
  ),
  author: parties,
  datePublished: text,
  url: text,
  inLanguage: text,
  // One that can't be read costs itself, not the claim.
  reviewRating: v.fallback(v.nullish(rating), undefined),
})

type Claim = v.InferOutput<typeof review>

const QUOTED = /^[“"«„]([^“”"«»„]{10,})[”"»“]\.?$|^[‘']([^“”"«»„]{10,})[’']\.?$/
/** A single mark that no letter stands before, or none behind, is no apostrophe: other words are quoted in between. */
const INNER_MARK = /(?<!\p{L})['‘’]|['‘’](?!\p{L})/u
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
  const words = quotedWords(clipped(claim.claimReviewed))
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

/** The words of a claim that is one stretch in quotation marks. */
function quotedWords(claim: string): string | undefined {
  const [, double, single] = QUOTED.exec(claim) ?? []
  return double ?? (INNER_MARK.test(single ?? '') ? undefined : single)
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

/** Where a document keeps the things it tells of: JSON-LD's graph, and schema.org's lists and feeds. */
const HOLDERS = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity'] as const

/** The things of a JSON-LD document: itself, the members of a list, or those of what holds others. */
function nodesOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf)
  if (typeof data !== 'object' || data === null) return [data]
  const held = v.is(isReview, data) ? [] : Object.entries(data).filter(([key]) => HOLDERS.some((one) => one === key))
  return held.length > 0 ? held.flatMap(([, value]) => nodesOf(value)) : [data]
}

function firstOf(value: v.InferOutput<typeof parties>): v.InferOutput<typeof party> | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}
