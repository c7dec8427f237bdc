import type { Span } from '../../src/model/span.ts'
import { AID_TABLES } from '../../tests/cases/aid/index.ts'
import { unmarked } from '../../tests/engine/aid/framed.ts'
import type { AidRow, GoldFrame, OtherRow } from './aid-rows.ts'

/** What a row tells of a sum nobody finds. */
const NOWHERE: Span = { start: 0, end: 0 }

/**
 * The project's own rows as the files have them. They count their sums and do not say where they stand: the
 * first is the first that is found.
 */
export function ownRows(sumsOf: (text: string) => readonly Span[]): {
  readonly aid: readonly AidRow[]
  readonly other: readonly OtherRow[]
} {
  const aid: AidRow[] = []
  const other: OtherRow[] = []
  for (const [marked, ...frames] of AID_TABLES.flatMap(([, rows]) => rows)) {
    const { text } = unmarked(marked)
    const found = sumsOf(text)
    const sums = frames.map((frame, i) => ({ frame, span: inCodePoints(text, found[i] ?? NOWHERE) }))
    const given = sums.filter(({ frame }) => frame !== 'none')
    const idle = sums.filter(({ frame }) => frame === 'none')
    if (given.length > 0) aid.push({ id: text, text, amounts: given.map(({ frame, span }) => goldFrame(frame, span)) })
    if (idle.length > 0) other.push({ id: text, text, sums: idle.map(({ span }) => span) })
  }
  return { aid, other }
}

/** "US > UA | military | announced" */
function goldFrame(frame: string, span: Span): GoldFrame {
  const [donor = '-', recipient = '-', category = '', status = ''] = frame.split(/ > | \| /)
  const party = (name: string): string | null => (name === '-' ? null : name)
  const country = (name: string): string | null => (/^[A-Z]{2}$/.test(name) ? name : null)
  return {
    ...span,
    donor: party(donor),
    donorCountry: country(donor),
    recipient: party(recipient),
    recipientCountry: country(recipient),
    category,
    status,
  }
}

/** A span in code points, as rows have it. */
export function inCodePoints(text: string, { start, end }: Span): Span {
  const points = (unit: number): number => [...text.slice(0, unit)].length
  return { start: points(start), end: points(end) }
}
