/** How a script writes names, as far as finding candidates goes. */
export const LATIN = 1
/** Cyrillic, Greek, Armenian, Georgian in its capitals: names start with a capital. */
export const CASED = 2
/** Arabic, Hebrew, Georgian, Indic scripts: words without case. */
export const WORDS = 3
/** Chinese characters and Korean syllables: no space tells where a name ends. */
export const UNSPACED = 4
export const KATAKANA = 5

type Range = readonly [from: number, to: number, script: number]

const RANGES: readonly Range[] = [
  [0x41, 0x24f, LATIN],
  [0x1e00, 0x1eff, LATIN],
  [0x370, 0x3ff, CASED],
  [0x400, 0x52f, CASED],
  [0x531, 0x587, CASED],
  [0x5d0, 0x5ea, WORDS],
  [0x620, 0x6d3, WORDS],
  [0x900, 0xdff, WORDS],
  [0x10d0, 0x10ff, WORDS],
  [0x30a1, 0x30fa, KATAKANA],
  [0x30fc, 0x30fc, KATAKANA],
  [0x3400, 0x9fff, UNSPACED],
  [0xac00, 0xd7a3, UNSPACED],
]

/** The kind of script of one UTF-16 unit; 0 for all others. */
export function scriptOf(unit: number): number {
  if (unit < 0x250) return unit >= 0x41 ? LATIN : 0
  for (const [from, to, script] of RANGES) if (unit >= from && unit <= to) return script
  return 0
}
