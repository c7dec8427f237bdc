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
