import type { DiffPart } from '../../model/finding.ts'
import type { Alignment, Pair } from './align.ts'
import type { ComparedText } from './comparison.ts'

/**
 * The words of both texts in order, as runs that both have or only one of them; a word in another
 * inflection counts as another word. Cost: linear in the words.
 */
export function wordDiff(record: ComparedText, page: ComparedText, { pairs }: Alignment): readonly DiffPart[] {
  const parts: DiffPart[] = []
  const same = pairs.filter((pair) => record.words[pair.record]?.form === page.words[pair.page]?.form)
  let run = 0
  let before: Pair = { record: -1, page: -1 }
  for (const [i, pair] of [...same, { record: record.words.length, page: page.words.length }].entries()) {
    const isNext = i > 0 && pair.record === before.record + 1 && pair.page === before.page + 1
    if (!isNext || i === same.length) {
      if (i > run) parts.push({ op: 'same', text: written(page, same[run]?.page ?? 0, before.page + 1) })
      if (pair.record > before.record + 1) {
        parts.push({ op: 'record', text: written(record, before.record + 1, pair.record) })
      }
      if (pair.page > before.page + 1) parts.push({ op: 'page', text: written(page, before.page + 1, pair.page) })
      run = i
    }
    before = pair
  }
  return parts
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
