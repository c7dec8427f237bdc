import { wordClass } from '../../lexicon/lexicon.ts'
import { lettersEnd, skipJoint, skipSpaces, unitAt, type Window } from './scan.ts'

/** What sums are counted by after "a": "$70 a share". After "per" any word will do. */
const COUNTED_BY = wordClass('counted-by')

/** What the amount that ends at `end` is counted by: "day" of "$2 million-a-day", "kg" of "$350 per kg", "hour" of "$15.4/hour". */
export function rateAfter(window: Window, end: number): string | undefined {
  const slash = skipSpaces(window, end)
  if (unitAt(window, slash) === 0x2f) return readWord(window, skipSpaces(window, slash + 1))
  const start = skipJoint(window, end)
  if (start === end) return undefined
  const article = readWord(window, start)
  if (article !== 'a' && article !== 'an' && article !== 'per') return undefined
  const unit = readWord(window, skipJoint(window, start + article.length))
  if (unit === undefined || unit === 'cent') return undefined
  return article === 'per' || window.lexicon.is(unit, COUNTED_BY) ? unit : undefined
}

function readWord(window: Window, at: number): string | undefined {
  const end = lettersEnd(window, at)
  return end === at ? undefined : window.text.slice(at, end).toLowerCase()
}
