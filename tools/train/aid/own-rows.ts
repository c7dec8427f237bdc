import type { Span } from '../../../src/model/span.ts'
import { AID_TABLES } from '../../../tests/cases/aid/index.ts'
import { unmarked } from '../../../tests/engine/aid/framed.ts'
import { AID_CHANGES } from '../../../tests/engine/changes/aid-changes.ts'
import type { GoldGift, GoldPassage } from '../../aid-labels.ts'

/**
 * The project's own rows, and each under the changes that must not matter ("war-torn Ukraine", "After pressure from
 * Poland, …"): what is right of a row is right of the changed row. Of rows with aid every
 * `share`th change is taken, of sums that are no aid, which there are fewer of, all.
 */
export function ownPassages(sumsOf: (text: string) => readonly Span[], share: number): readonly GoldPassage[] {
  const passages: GoldPassage[] = []
  for (const [, rows] of AID_TABLES) {
    for (const row of rows) {
      const [marked, ...frames] = row
      const group = unmarked(marked).text
      const changed = AID_CHANGES.flatMap(({ apply }) => apply(row) ?? [])
      for (const [i, one] of [marked, ...changed].entries()) {
        const isOther = frames.every((frame) => frame === 'none')
        if (i > 0 && !isOther && (i + group.length) % share !== 0) continue
        const { text } = unmarked(one)
        const sums = sumsOf(text)
        if (sums.length !== frames.length) continue
        passages.push({
          id: i === 0 ? `r${passages.length}` : `c${passages.length}`,
          text,
          group,
          from: 0,
          sums: sums.map(({ start, end }, k) => ({ start, end, gift: giftOf(frames[k] ?? 'none') })),
        })
      }
    }
  }
  return passages
}

/** "US > UA | military | announced" */
function giftOf(frame: string): GoldGift | undefined {
  if (frame === 'none') return undefined
  const [donor = '-', recipient = '-', category = '', status = ''] = frame.split(/ > | \| /)
  const party = (name: string): readonly string[] => (name === '-' ? [] : [name])
  return { donors: party(donor), recipients: party(recipient), categories: [category], statuses: [status] }
}
