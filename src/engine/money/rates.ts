import { lettersEnd, skipJoint, skipSpaces, unitAt, type Window } from './scan.ts'

/** What sums are counted by after "a": "$70 a share". After "per" any word will do. */
const COUNTED_BY: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week fortnight month quarter year annum decade share unit piece head person pupil student child ' +
    'family household passenger worker employee citizen taxpayer patient seat ticket vote game match session visit trip barrel bushel ' +
    'gallon litre liter pint bottle can cup ounce pound kilo kilogram kg gram ton tonne acre hectare mile kilometre kilometer ' +
    'metre meter foot dozen pack packet box bag plate meal copy page word call text download plane aircraft missile shell round ' +
    'drone tank head token coin'
  ).split(' '),
)

/** What the amount that ends at `end` is counted by: "day" of "$2 million-a-day", "kg" of "$350 per kg", "hour" of "$15.4/hour". */
export function rateAfter(window: Window, end: number): string | undefined {
  const slash = skipSpaces(window, end)
  if (unitAt(window, slash) === 0x2f) return wordAt(window, skipSpaces(window, slash + 1))
  const start = skipJoint(window, end)
  if (start === end) return undefined
  const article = wordAt(window, start)
  if (article !== 'a' && article !== 'an' && article !== 'per') return undefined
  const unit = wordAt(window, skipJoint(window, start + article.length))
  if (unit === undefined || unit === 'cent') return undefined
  return article === 'per' || COUNTED_BY.has(unit) ? unit : undefined
}

function wordAt(window: Window, at: number): string | undefined {
  const end = lettersEnd(window, at)
  return end === at ? undefined : window.text.slice(at, end).toLowerCase()
}
