import type { DiffPart } from '../../../model/finding.ts'
import type { Alignment } from '../align.ts'
import type { ComparedText } from './comparison.ts'

/** The words of both texts in order, as runs that both have or only one of them. Cost: linear in the words. */
export function wordDiff(
  record: ComparedText,
  page: ComparedText,
  { pairs, differences }: Alignment,
): readonly DiffPart[] {
  const parts: DiffPart[] = []
  let i = 0
  for (const difference of [...differences, undefined]) {
    const until =
      difference === undefined ? pairs.length : firstFrom(pairs, i, difference.recordFrom, difference.pageFrom)
    if (until > i)
      parts.push({ op: 'same', text: written(page, pairs[i]?.page ?? 0, (pairs[until - 1]?.page ?? 0) + 1) })
    i = until
    if (difference === undefined) continue
    const { recordFrom, recordTo, pageFrom, pageTo } = difference
    if (recordTo > recordFrom) parts.push({ op: 'record', text: written(record, recordFrom, recordTo) })
    if (pageTo > pageFrom) parts.push({ op: 'page', text: written(page, pageFrom, pageTo) })
  }
  return parts
}

function firstFrom(pairs: Alignment['pairs'], from: number, record: number, page: number): number {
  let i = from
  while (i < pairs.length && (pairs[i]?.record ?? 0) < record && (pairs[i]?.page ?? 0) < page) i++
  return i
}

/** The words as they stand in their text, with the marks between them; of a contraction cut in two, the word meant. */
function written({ text, words }: ComparedText, from: number, to: number): string {
  const first = words[from]
  const last = words[to - 1]
  if (first === undefined || last === undefined) return ''
  const isCutBefore = words[from - 1]?.start === first.start
  const isCutAfter = words[to]?.start === last.start
  const inside = text.slice(
    (isCutBefore ? words[from + 1] : first)?.start ?? last.end,
    (isCutAfter ? words[to - 2] : last)?.end ?? first.start,
  )
  if (to - from === 1) return isCutBefore || isCutAfter ? first.form : inside
  return [isCutBefore ? first.form : '', inside, isCutAfter ? last.form : ''].filter((part) => part !== '').join(' ')
}
