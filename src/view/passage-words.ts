import type { DiffPart } from '../model/finding.ts'
import type { Passage } from '../model/records.ts'
import type { Span } from '../model/span.ts'

/** A run of quoted words, or of what stands around them in the record: a paragraph of its own on a line of its own. */
export interface QuotedPart {
  readonly op: DiffPart['op'] | 'around'
  readonly text: string
}

/** So much of a paragraph is read on either side, in UTF-16 units. */
const MOST = 90

/**
 * Quoted words where they stand: in their paragraph, which in a document stands between two others. What the page
 * leaves out at either end is no difference, but a part of what stands around.
 */
export function inPlace(
  { before, text, after }: Pick<Passage, 'before' | 'text' | 'after'>,
  stretch: Span,
  quoted: readonly QuotedPart[],
): readonly QuotedPart[] {
  const around = (part: string): QuotedPart => ({ op: 'around', text: part })
  const isEnd = (i: number): boolean => i === 0 || i === quoted.length - 1
  return [
    around((before ? `${ending(before)}\n` : '') + ending(text.slice(0, stretch.start))),
    ...quoted.map((part, i) => (part.op === 'record' && isEnd(i) ? around(part.text) : part)),
    around(beginning(text.slice(stretch.end)) + (after ? `\n${beginning(after)}` : '')),
  ].filter((part) => part.text !== '')
}

function ending(text: string): string {
  return text.length > MOST ? `…${text.slice(-MOST).replace(/^\S+/, '')}` : text
}

function beginning(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST).replace(/\S+$/, '')}…` : text
}

/** The first words of a text, and its last: of one sentence, as between two the page may have a note, or more than a space. */
const FIRST = /^(?:[^\s.!?:]+ ){0,7}\S+/
const LAST = /(?:[^\s.!?:]+ ){0,3}\S+$/
const LONGEST_LAST = 99

/** The address of a text on its page: browsers scroll to it (a text fragment, by the WICG's draft). */
export function addressOf(url: string, text: string): string {
  const plain = text.trim()
  const ends = [FIRST.exec(plain)?.[0] ?? '', LAST.exec(plain.slice(-LONGEST_LAST))?.[0] ?? '']
  const named = ends.join(' ').length < plain.length ? ends : ends.slice(0, 1)
  const encoded = named.map((end) => encodeURIComponent(end).replaceAll('-', '%2D'))
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`
}
