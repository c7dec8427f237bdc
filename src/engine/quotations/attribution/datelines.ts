import type { PassageContexts } from '../marks/passage-contexts.ts'

/** "BRUSSELS, Nov 3 (Reuters) - ", "WASHINGTON — ". */
const DATELINE =
  /^\p{Lu}[\p{Lu}'’. -]{2,30}(?:,[^—–\n-]{0,24})?(?:\s?\([^)\n]{2,24}\))?(?:,[^—–\n-]{0,24})?\s?(?:[—–]|-{1,2}\s)/u
const LONGEST = 120

/** The first token behind the dateline that a sentence opens with; the sentence's own first where there is none. */
export function datelineEnd({ words }: PassageContexts, sentence: number): number {
  const start = words.start(sentence)
  if (!words.isCapital(sentence)) return sentence
  const dateline = DATELINE.exec(words.text.slice(start, start + LONGEST))
  return dateline === null ? sentence : words.tokenAt(start + dateline[0].length)
}
