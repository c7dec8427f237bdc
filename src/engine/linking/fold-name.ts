import { fold } from '../text/fold.ts'

const INNER_POSSESSIVE = /['’]s(?=\s)/giu
const ARTICLE = 'the '

/** A name as it is compared exactly: folded, without "the" before it and without possessives inside it. */
export function foldName(text: string): string {
  const folded = fold(text.includes("'") || text.includes('’') ? text.replace(INNER_POSSESSIVE, '') : text)
  return folded.startsWith(ARTICLE) && folded.length > ARTICLE.length ? folded.slice(ARTICLE.length) : folded
}
