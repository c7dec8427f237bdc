import type { AmountQualifier } from '../../model/money.ts'
import { isSpace, textAfter, textBefore, type Window } from './scan.ts'

const PHRASES: Readonly<Record<Exclude<AmountQualifier, 'exact'>, string>> = {
  'more-than':
    'more than|over|well over|just over|at least|above|in excess of|exceeding|exceeds|exceed|exceeded|upwards of|upward of|north of|no less than|not less than|a minimum of|minimum of|minimum|greater than|better than|as little as|as low as|topping|topped|tops|surpassing|surpassed|surpasses|>',
  'up-to':
    'up to|as much as|as high as|as many as|at most|no more than|not more than|a maximum of|maximum of|less than|fewer than|lower than|under|below|capped at|not exceed|not exceeding|<',
  nearly:
    'nearly|almost|just under|close to|just shy of|just short of|shy of|approaching|not quite|slightly less than|a little less than|slightly under|a little under|just below|slightly below',
  about:
    'about|around|roughly|approximately|approx|approx.|some|an estimated|estimated|estimated at|circa|c.|ca.|near|somewhere around|somewhere near|in the region of|in the neighborhood of|in the neighbourhood of|in the order of|on the order of|or so|~|≈',
}

const BY_PHRASE: ReadonlyMap<string, AmountQualifier> = new Map(
  Object.entries(PHRASES).flatMap(([qualifier, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, qualifier as AmountQualifier] as const),
  ),
)
const LAST_WORDS: ReadonlySet<string> = new Set([...BY_PHRASE.keys()].map((phrase) => phrase.split(' ').pop() ?? ''))
const MOST_WORDS = 4
const LOOK_BACK = 48

/** After these, "over" does not count: "a dispute over $4 billion". */
const OVER_WHAT =
  /(?:disput\w*|row|fight\w*|talks|concerns?|questions?|debate\w*|battle|clash\w*|wrangl\w*|argu\w*|hand(?:ed|ing)?|turn(?:ed|ing)?|t[ao]ken?|spread|control) over$/i
const AFTER = /^(?:\+|-plus\b| or (more|so|less)\b| at (least|most)\b)/i
const BY_WORD_AFTER: ReadonlyMap<string, AmountQualifier> = new Map(
  Object.entries<AmountQualifier>({
    more: 'more-than',
    so: 'about',
    less: 'up-to',
    least: 'more-than',
    most: 'up-to',
  }),
)

/** How exactly the words around the amount at `start` to `end` state it. Cost: a bounded look to either side. */
export function qualifierAround(window: Window, start: number, end: number): AmountQualifier {
  const before = qualifierBefore(textBefore(window, start, LOOK_BACK))
  if (before !== undefined) return before
  const after = AFTER.exec(textAfter(window, end, 12))
  if (after === null) return 'exact'
  return BY_WORD_AFTER.get((after[1] ?? after[2] ?? 'more').toLowerCase()) ?? 'exact'
}

/** The longest phrase that ends the text counts: "no more than" is not "more than". */
function qualifierBefore(text: string): AmountQualifier | undefined {
  const trimmed = text.trimEnd()
  if (!LAST_WORDS.has(lastWord(trimmed).toLowerCase().replace(OPENING_MARKS, ''))) return undefined
  const words = trimmed.split(/\s+/)
  let found: AmountQualifier | undefined
  for (let count = 1; count <= MOST_WORDS && count <= words.length; count++) {
    const phrase = words.slice(-count).join(' ').toLowerCase().replace(OPENING_MARKS, '')
    found = BY_PHRASE.get(phrase) ?? found
  }
  if (found === undefined || !OVER_WHAT.test(words.join(' '))) return found
  return undefined
}

const OPENING_MARKS = /^[(["'“‘—–]+/

function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--
  return text.slice(start)
}
