/** Letters that are no letter with a mark, and the plain one that is read for them. */
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({ ø: 'o', đ: 'd', ł: 'l', ı: 'i', ħ: 'h' }))
const APOSTROPHES = "'’‘ʼ"
const HYPHENS = '-‐‑'
/** Latin, Greek and Cyrillic; past them no script has both cases and words listed here. */
const CASED_END = 0x530
const MORE_LATIN = 0x1e00
const MORE_LATIN_END = 0x1f00
const TABLE_END = 0x2050

const FOLDED: Uint16Array = Uint16Array.from({ length: TABLE_END }, (_, unit) => plain(unit))

function plain(unit: number): number {
  const isCased = unit < CASED_END || (unit >= MORE_LATIN && unit < MORE_LATIN_END)
  const char = String.fromCharCode(unit)
  if (APOSTROPHES.includes(char)) return 0x27
  if (HYPHENS.includes(char)) return 0x2d
  if (!isCased) return unit
  const lower = char.toLowerCase()
  return (LETTERS.get(lower) ?? lower.normalize('NFD')).charCodeAt(0)
}

/**
 * The unit under which words meet: lower case, without accents; one apostrophe and one hyphen for all.
 * Unit by unit, so that a word of a text is looked up where it stands. Cost: one array read.
 */
export function foldedUnit(unit: number): number {
  return unit < TABLE_END ? (FOLDED[unit] as number) : unit
}
