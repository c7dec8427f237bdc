import { fold } from '../text/fold.ts'

const INNER_POSSESSIVE = /['’]s(?=\s)/giu
const ARTICLE = 'the '

/** Names folded before: an article looks at the same few again and again. Only ever a short cut. */
const FOLDED: Map<string, string> = new Map()
const FOLDED_MAX = 8192
/** Longer texts are no names, and are not kept. */
const KEPT_MAX = 100

/** A name as it is compared exactly: folded, without "the" before it and without possessives inside it. */
export function foldName(text: string): string {
  const known = FOLDED.get(text)
  if (known !== undefined) return known
  const folded = folding(text)
  if (FOLDED.size >= FOLDED_MAX) FOLDED.clear()
  if (text.length <= KEPT_MAX) FOLDED.set(text, folded)
  return folded
}

function folding(text: string): string {
  const folded = fold(text.includes("'") || text.includes('’') ? text.replace(INNER_POSSESSIVE, '') : text)
  return folded.startsWith(ARTICLE) && folded.length > ARTICLE.length ? folded.slice(ARTICLE.length) : folded
}
