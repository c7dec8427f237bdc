const MARKS = /\p{M}+/gu
const APOSTROPHES = /['’‘ʼʹʻ`´]/g
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/iu
const SEPARATORS = /[\s\p{Pd}_/.,]+/gu
const PLAIN_ASCII = /^[a-z0-9 ]*$/

/**
 * The folded form under which two spellings of one name or phrase meet: NFKD without marks, lower
 * case, apostrophes and a closing possessive off, hyphens, full stops and runs of space as one space.
 * Cost: linear in `text`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().trim()
  if (PLAIN_ASCII.test(lower) && !lower.includes('  ')) return lower
  return lower
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(SEPARATORS, ' ')
    .trim()
}
