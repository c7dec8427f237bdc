/** Accents, and the points of Hebrew and Arabic; the vowel signs of Indic scripts and Thai are letters and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+/g
const APOSTROPHES = /['’‘ʼʹʻ`´′]/g
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/iu
const SEPARATORS = /[\s\p{Pd}_/.,·・]+/gu
const INITIALS = /(?<![^\s.])(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu
const PLAIN_ASCII = /^[a-z0-9 ]*$/
const ASCII = /^[\x20-\x7e]*$/
const UNDECOMPOSED = /[øđðłıæœßþŋħə]/g
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    þ: 'th',
    ŋ: 'ng',
    ħ: 'h',
    ə: 'a',
  }),
)

/**
 * The folded form under which two spellings of one name or phrase meet: NFKD without marks, lower
 * case, apostrophes and a closing possessive off, hyphens, full stops and runs of space as one space,
 * initials closed up ("U.S." is "us", "J.D. Vance" is "jd vance"), ø, ł, ß and their like as Latin
 * letters. Cost: linear in `text`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().trim()
  if (PLAIN_ASCII.test(lower) && !lower.includes('  ')) return lower
  const owner = lower.replace(POSSESSIVE, '')
  const letters = (ASCII.test(owner) ? owner : plainLetters(owner)).replace(APOSTROPHES, '')
  const closed = letters.includes('.') ? letters.replace(INITIALS, (initials) => initials.replaceAll('.', '')) : letters
  return closed.replace(SEPARATORS, ' ').trim()
}

function plainLetters(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter)
}
