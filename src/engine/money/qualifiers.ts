import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { AmountQualifier } from '../../model/money.ts'
import { valueAt } from '../text/held-words.ts'
import { tokenize } from '../text/tokens.ts'
import { isDash, skipSpaces, skipSpacesBack, textBefore, unitAt, type Window, wordBefore } from './scan.ts'

const QUALIFIER = wordClass('qualifier')
const QUALIFIER_AFTER = wordClass('qualifier-after')
/** Before "over" it is no "more than": "a dispute over $4 billion". */
const CONTESTED_OVER = wordClass('contested-over')
const MOST_TOKENS = 5
const LOOK_BACK = 48
const PLUS = 0x2b

/** How exactly the words around the amount at `start` to `end` state it. Cost: a bounded look to either side. */
export function qualifierAround(window: Window, start: number, end: number): AmountQualifier {
  return qualifierBefore(window, start) ?? qualifierAfter(window, end) ?? 'exact'
}

/** "+", "-plus", " or more", " at least" */
function qualifierAfter(window: Window, end: number): AmountQualifier | undefined {
  const unit = unitAt(window, end)
  if (unit === PLUS) return 'more-than'
  const next = isDash(unit) ? end + 1 : skipSpaces(window, end)
  return next === end ? undefined : asQualifier(valueAt(window.analysis, next, QUALIFIER_AFTER))
}

/** The last token of each phrase: where none of them stands before an amount, no more is read. */
const lastTokens: (lexicon: Lexicon) => ReadonlySet<string> = perLexicon(
  (lexicon) => new Set(lexicon.listed(QUALIFIER).flatMap(({ text }) => tokensOf(text).at(-1) ?? [])),
)

/** The longest phrase that ends before the amount counts: "no more than" is not "more than". */
function qualifierBefore(window: Window, start: number): AmountQualifier | undefined {
  const { lexicon } = window
  const last = wordBefore(window, start) || window.text.charAt(skipSpacesBack(window, start) - 1)
  if (!lastTokens(lexicon).has(last)) return undefined
  const words = tokensOf(textBefore(window, start, LOOK_BACK).toLowerCase())
  let found: AmountQualifier | undefined
  for (let count = 1; count <= MOST_TOKENS && count <= words.length; count++) {
    found = asQualifier(lexicon.valueFor(words.slice(-count).join(' '), QUALIFIER)) ?? found
  }
  const isContested = words.at(-1) === 'over' && lexicon.is(words.at(-2) ?? '', CONTESTED_OVER)
  return isContested ? undefined : found
}

function tokensOf(text: string): readonly string[] {
  const { count, start, end } = tokenize(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

function asQualifier(value: string | undefined): AmountQualifier | undefined {
  return QUALIFIERS.find((qualifier) => qualifier === value)
}

const QUALIFIERS: readonly AmountQualifier[] = ['more-than', 'up-to', 'nearly', 'about']
