/** What a record's text may hold at most; see the schemas. */
export const LONGEST_TEXT = 20_000

/** A text short enough for a record, with plain spaces. */
export function clipped(text: string, longest: number = LONGEST_TEXT): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`
}

/** The parts of a cell that lists several things, each once: parted by semicolons, bars or line breaks. */
export function listed(cell: string): readonly string[] {
  const parts = cell.split(/[;|\n]/).map((part) => clipped(part))
  return [...new Set(parts.filter((part) => part !== ''))]
}

const TAG = /<\/?[a-z][^<>]{0,200}>/gi
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const NAMED_REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }),
)

/** A text that some web page's export left HTML in, without its tags and with its character references as characters. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text
  return text.replace(TAG, ' ').replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED_REFERENCES.get(name.toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}
