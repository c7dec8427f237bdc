import { MOST_CELLS, type Piece } from './dynamic.ts'
import type { Word } from './words.ts'

/** A pair of same words, or a piece between such pairs that is still to be aligned. */
export type Cut =
  | { readonly kind: 'anchor'; readonly record: number; readonly page: number }
  | ({ readonly kind: 'piece' } & Piece)

/** Words in a run that anchors two long texts. */
const RUN = 4

/**
 * Cuts two texts where both have the same run of words exactly once, so that each piece between is
 * small enough to align; texts small enough as they stand are one piece. Cost: n log n in their lengths.
 */
export function anchorsOf(record: readonly Word[], page: readonly Word[]): readonly Cut[] {
  const whole: Piece = { recordFrom: 0, recordTo: record.length, pageFrom: 0, pageTo: page.length }
  if (record.length * page.length <= MOST_CELLS) return [{ kind: 'piece', ...whole }]
  const cuts: Cut[] = []
  let recordFrom = 0
  let pageFrom = 0
  for (const anchor of rising(sharedRuns(record, page))) {
    for (let k = 0; k < RUN; k++) {
      const at = { record: anchor.record + k, page: anchor.page + k }
      if (at.record < recordFrom || at.page < pageFrom) continue
      addPiece(cuts, { recordFrom, recordTo: at.record, pageFrom, pageTo: at.page }, record.length)
      cuts.push({ kind: 'anchor', ...at })
      recordFrom = at.record + 1
      pageFrom = at.page + 1
    }
  }
  addPiece(cuts, { ...whole, recordFrom, pageFrom }, record.length)
  return cuts
}

/** A piece at either end of a page far longer than the record is cut down to what the record can fill. */
function addPiece(cuts: Cut[], piece: Piece, reach: number): void {
  if (piece.recordTo === piece.recordFrom || piece.pageTo === piece.pageFrom) return
  const isFirst = cuts.length === 0
  const most = piece.recordTo - piece.recordFrom + reach
  if (piece.pageTo - piece.pageFrom <= most) cuts.push({ kind: 'piece', ...piece })
  else if (isFirst) cuts.push({ kind: 'piece', ...piece, pageFrom: piece.pageTo - most })
  else cuts.push({ kind: 'piece', ...piece, pageTo: piece.pageFrom + most })
}

interface Anchor {
  readonly record: number
  readonly page: number
}

function sharedRuns(record: readonly Word[], page: readonly Word[]): readonly Anchor[] {
  const inRecord = singleRuns(record)
  const inPage = singleRuns(page)
  const shared: Anchor[] = []
  for (const [run, at] of inRecord) {
    const other = inPage.get(run)
    if (at >= 0 && other !== undefined && other >= 0) shared.push({ record: at, page: other })
  }
  return shared
}

/** Where each run of words stands; -1 for one that stands more than once. In order of first appearance. */
function singleRuns(words: readonly Word[]): ReadonlyMap<string, number> {
  const runs = new Map<string, number>()
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words
      .slice(i, i + RUN)
      .map((word) => word.stem)
      .join(' ')
    runs.set(run, runs.has(run) ? -1 : i)
  }
  return runs
}

/** The longest choice of anchors that rises in both texts, by patience sorting. */
function rising(anchors: readonly Anchor[]): readonly Anchor[] {
  const tops: number[] = []
  const before: number[] = []
  anchors.forEach((anchor, i) => {
    const pile = lowerBound(tops, anchors, anchor.page)
    before[i] = pile > 0 ? (tops[pile - 1] as number) : -1
    tops[pile] = i
  })
  const chosen: Anchor[] = []
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] as number) chosen.push(anchors[i] as Anchor)
  return chosen.reverse()
}

function lowerBound(tops: readonly number[], anchors: readonly Anchor[], page: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anchors[tops[middle] as number] as Anchor).page < page) low = middle + 1
    else high = middle
  }
  return low
}
