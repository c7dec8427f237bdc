/** What a UTF-16 unit may be as a quotation mark. */
export const NO_MARK = 0
/** “ ‟ 〝: opens a double quotation; closes one that „ opened. */
export const DOUBLE_OPEN = 1
/** ” 〞 */
export const DOUBLE_CLOSE = 2
/** „ */
export const DOUBLE_LOW = 3
/** " ＂ */
export const DOUBLE_STRAIGHT = 4
/** « and », either of which may open. */
export const GUILLEMET_LEFT = 5
export const GUILLEMET_RIGHT = 6
/** 「 『 and 」 』 */
export const CORNER_OPEN = 7
export const CORNER_CLOSE = 8
/** ‘ ‛: opens a single quotation, or stands for an apostrophe. */
export const SINGLE_OPEN = 9
/** ’: closes a single quotation, or is an apostrophe. */
export const SINGLE_CLOSE = 10
/** ' : anything. */
const SINGLE_STRAIGHT = 11
/** ` : opens, alone or doubled. */
export const BACKTICK = 12
/** ‚ */
export const SINGLE_LOW = 13
/** ‹ › */
export const SINGLE_GUILLEMET_LEFT = 14
export const SINGLE_GUILLEMET_RIGHT = 15

const KIND_BY_UNIT: Uint8Array = kindTable({
  '“‟〝': DOUBLE_OPEN,
  '”〞': DOUBLE_CLOSE,
  '„': DOUBLE_LOW,
  '"＂': DOUBLE_STRAIGHT,
  '«': GUILLEMET_LEFT,
  '»': GUILLEMET_RIGHT,
  '「『': CORNER_OPEN,
  '」』': CORNER_CLOSE,
  '‘‛': SINGLE_OPEN,
  '’': SINGLE_CLOSE,
  "'": SINGLE_STRAIGHT,
  '`': BACKTICK,
  '‚': SINGLE_LOW,
  '‹': SINGLE_GUILLEMET_LEFT,
  '›': SINGLE_GUILLEMET_RIGHT,
})

function kindTable(kinds: Readonly<Record<string, number>>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [marks, kind] of Object.entries(kinds)) {
    for (const mark of marks) table[mark.charCodeAt(0)] = kind
  }
  return table
}

/** The mark that one UTF-16 unit may be; NO_MARK for all else and past the end (NaN). */
export function markKindOf(unit: number): number {
  return unit >= 0 ? (KIND_BY_UNIT[unit] as number) : NO_MARK
}

/** The families within which an opening and a closing mark answer each other. */
export const DOUBLE = 1
export const SINGLE = 2
export const GUILLEMET = 3
export const SINGLE_GUILLEMET = 4
export const CORNER = 5
