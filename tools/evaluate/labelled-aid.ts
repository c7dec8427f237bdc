import { knownParty } from '../../src/engine/aid/known-parties.ts'
import type { Span } from '../../src/model/span.ts'
import { type GoldGift, labelledPassages, NEWS } from '../aid-labels.ts'
import { lexicon } from '../lexicon/shipped.ts'
import type { AidRow, GoldFrame, OtherRow } from './aid-rows.ts'
import { inCodePoints } from './own-aid-rows.ts'

/** The labelled passages of real news, which nothing was learned from. Throws where the corpora are not there. */
export function newsRows(corpora: string): { readonly aid: readonly AidRow[]; readonly other: readonly OtherRow[] } {
  const aid: AidRow[] = []
  const other: OtherRow[] = []
  for (const passage of labelledPassages(corpora, NEWS)) {
    const { id, text } = passage
    const amounts = passage.sums.flatMap(({ start, end, gift }) =>
      gift === undefined ? [] : [goldFrame(inCodePoints(text, { start, end }), gift)],
    )
    const sums = passage.sums.flatMap(({ start, end, gift }) =>
      gift === undefined ? [inCodePoints(text, { start, end })] : [],
    )
    if (amounts.length > 0) aid.push({ id, text, amounts })
    if (sums.length > 0) other.push({ id, text, sums })
  }
  return { aid, other }
}

function goldFrame(span: Span, gift: GoldGift): GoldFrame {
  const { donors, recipients, categories, statuses } = gift
  return {
    ...span,
    donor: donors[0] ?? null,
    donorCountry: countryOf(donors),
    donorAlso: donors.slice(1),
    recipient: recipients[0] ?? null,
    recipientCountry: countryOf(recipients),
    recipientAlso: recipients.slice(1),
    category: categories[0] ?? 'other',
    categoryAlso: categories.slice(1),
    status: statuses[0] ?? null,
  }
}

function countryOf(parties: readonly string[]): string | null {
  return parties.map((name) => knownParty(name, lexicon)?.country).find((country) => country !== undefined) ?? null
}
