/** One rule, word table or group of features switched off, and where it stands. */
export interface Mutant {
  /** What the code asks `__mutant` with. */
  readonly id: number
  /** From the project's root. */
  readonly file: string
  readonly line: number
  readonly lastLine: number
  /** "isGift returns true", "GIVING is empty", "words of the class country are none" */
  readonly name: string
}

/** Text put into a file before a place of it. */
export interface Insertion {
  readonly at: number
  readonly text: string
  /** Closing texts stand before opening ones at the same place, and the last opened is the first closed. */
  readonly isClosing: boolean
}

/** A file's text with the insertions. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const ordered = insertions.map((one, i) => ({ ...one, order: one.isClosing ? -i : i }))
  ordered.sort((a, b) => a.at - b.at || Number(b.isClosing) - Number(a.isClosing) || a.order - b.order)
  let out = ''
  let from = 0
  for (const { at, text: inserted } of ordered) {
    out += text.slice(from, at) + inserted
    from = at
  }
  return out + text.slice(from)
}
