import { fold } from '../text/fold.ts'

const INNER_POSSESSIVE = /['’]s(?=\s)/giu
const LEADING_ARTICLE = /^the (?=.)/

/** A name as it is compared exactly: folded, without "the" before it and without possessives inside it. */
export function foldName(text: string): string {
  return fold(text.replace(INNER_POSSESSIVE, '')).replace(LEADING_ARTICLE, '')
}
