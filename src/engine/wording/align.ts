import { anchorsOf } from './anchors.ts'
import { alignWords } from './dynamic.ts'
import type { Word } from './words.ts'

/** A place where the two texts have the same word: indexes into the record's and the page's words. */
export interface Pair {
  readonly record: number
  readonly page: number
}

/** A stretch between two pairs where they differ: half-open ranges of word indexes. */
export interface Difference {
  readonly recordFrom: number
  readonly recordTo: number
  readonly pageFrom: number
  readonly pageTo: number
}

export interface Alignment {
  /** Same words, in order in both texts. */
  readonly pairs: readonly Pair[]
  /** The stretches between them, those at either end included; none is empty on both sides. */
  readonly differences: readonly Difference[]
}

/**
 * Aligns the words of a recorded quotation with those of a page's. Gaps at either end cost nothing, so a
 * fragment finds its place in the whole; a dropped clause costs little more than a dropped word.
 * Cost: the product of their lengths up to a fixed size, beyond that linear, by way of the runs that
 * both texts have once (patience diff, after Bram Cohen).
 */
export function align(record: readonly Word[], page: readonly Word[]): Alignment {
  const pairs: Pair[] = []
  for (const piece of anchorsOf(record, page)) {
    if (piece.kind === 'anchor') pairs.push({ record: piece.record, page: piece.page })
    else for (const pair of alignWords(record, page, piece)) pairs.push(pair)
  }
  extendToEnds(pairs, record, page)
  return { pairs, differences: differencesBetween(pairs, record.length, page.length) }
}

/** Most words between the outermost pair and both ends for the rest to be paired place by place. */
const NEAR_END = 6

/**
 * Where both texts have as many words before the first pair, or after the last, the same ones there are
 * pairs too; where one has a few more before the first, those that both begin with.
 */
function extendToEnds(pairs: Pair[], record: readonly Word[], page: readonly Word[]): void {
  const first = pairs[0]
  const last = pairs.at(-1)
  if (first === undefined || last === undefined) return
  const head: Pair[] = []
  if (first.record === first.page && first.page <= NEAR_END) {
    for (let i = 0; i < first.page; i++) if (record[i]?.stem === page[i]?.stem) head.push({ record: i, page: i })
  } else if (first.record <= NEAR_END && first.page <= NEAR_END) {
    const least = Math.min(first.record, first.page)
    for (let i = 0; i < least && record[i]?.stem === page[i]?.stem; i++) head.push({ record: i, page: i })
  }
  const left = page.length - last.page
  if (left === record.length - last.record && left <= NEAR_END + 1) {
    for (let i = 1; i < left; i++) {
      const pair = { record: last.record + i, page: last.page + i }
      if (record[pair.record]?.stem === page[pair.page]?.stem) pairs.push(pair)
    }
  }
  pairs.unshift(...head)
}

function differencesBetween(pairs: readonly Pair[], recordLength: number, pageLength: number): readonly Difference[] {
  const differences: Difference[] = []
  let before: Pair = { record: -1, page: -1 }
  for (const pair of [...pairs, { record: recordLength, page: pageLength }]) {
    if (pair.record > before.record + 1 || pair.page > before.page + 1) {
      differences.push({
        recordFrom: before.record + 1,
        recordTo: pair.record,
        pageFrom: before.page + 1,
        pageTo: pair.page,
      })
    }
    before = pair
  }
  return differences
}
