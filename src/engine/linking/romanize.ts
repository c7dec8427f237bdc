/**
 * Cyrillic, Greek and Georgian letters in the Latin spelling that English news gives them: BGN/PCGN for
 * Russian and Belarusian, the Ukrainian national scheme of 2010, Serbian and Macedonian Latin without
 * marks, ELOT 743 for Greek, the Georgian national scheme of 2002
 * (with g for ghani, as names are printed). Only a start: the transliteration
 * key then evens out what these schemes write differently.
 */
type LetterTable = ReadonlyMap<string, string>

const CYRILLIC: LetterTable = tableOf({
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ѓ: 'gj',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  ќ: 'kj',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
})
const UKRAINIAN: LetterTable = new Map([...CYRILLIC, ...tableOf({ г: 'h', и: 'y' })])
const BELARUSIAN: LetterTable = new Map([...CYRILLIC, ...tableOf({ г: 'h' })])
/** Serbian as English papers print it: Latin with its marks left off. */
const SERBIAN: LetterTable = new Map([...CYRILLIC, ...tableOf({ ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's' })])
const BULGARIAN: LetterTable = new Map([...CYRILLIC, ...tableOf({ х: 'h', щ: 'sht', ъ: 'a' })])

const GREEK: LetterTable = tableOf({
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
})
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'ou'],
  [/(^|\s)γι(?=α)/g, '$1y'],
  [/([αε])υ(?=[βγδζλμνραεηιου])/g, '$1v'],
  [/([αε])υ/g, '$1f'],
  [/(^|\s)μπ/g, '$1b'],
  [/(^|\s)ντ/g, '$1d'],
  [/(^|\s)γκ/g, '$1g'],
  [/γγ|γκ/g, 'ng'],
]
const GEORGIAN_FIRST = 0x10d0
const GEORGIAN: readonly string[] = 'a b g d e v z t i k l m n o p zh r s t u p k g q sh ch ts dz ts ch kh j h'.split(
  ' ',
)

/**
 * The Latin readings of `text` (lower case, NFC): one, or two where Cyrillic letters do not tell Russian
 * from Ukrainian. Other scripts and Latin itself stay as they are. Cost: linear.
 */
export function romanize(text: string): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(text)) return [...new Set(cyrillicTables(text).map((table) => byTable(text, table)))]
  if (/\p{Script=Greek}/u.test(text)) return [romanizeGreek(text)]
  if (/\p{Script=Georgian}/u.test(text)) return [romanizeGeorgian(text)]
  return [text]
}

function tableOf(letters: Readonly<Record<string, string>>): LetterTable {
  return new Map(Object.entries(letters))
}

function byTable(text: string, table: LetterTable): string {
  let out = ''
  for (const letter of text) out += table.get(letter) ?? letter
  return out
}

/** Letters that one language alone writes tell which it is; without one it may be Russian or Ukrainian. */
function cyrillicTables(text: string): readonly LetterTable[] {
  if (text.includes('ў')) return [BELARUSIAN]
  if (/[іїєґ]/.test(text)) return [UKRAINIAN]
  if (/[ђјљњћџѓќѕ]/.test(text)) return [SERBIAN]
  if (/ъ(?=[бвгджзклмнпрстфхцчш]|$)/.test(text)) return [BULGARIAN]
  return /[ыэё]/.test(text) ? [CYRILLIC] : [CYRILLIC, UKRAINIAN]
}

function romanizeGreek(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0313\u0314\u0342\u0345]/g, '')
    .normalize('NFC')
  const paired = GREEK_PAIRS.reduce((word, [pair, latin]) => word.replace(pair, latin), plain)
  return byTable(paired.replaceAll('ϊ', 'ι').replaceAll('ϋ', 'υ'), GREEK)
}

function romanizeGeorgian(text: string): string {
  let out = ''
  for (const letter of text) out += GEORGIAN[(letter.codePointAt(0) ?? 0) - GEORGIAN_FIRST] ?? letter
  return out
}
