import type { BlockKind } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** A stretch of block text that stands unbroken in one text node: `start + i` of the block is `offset + i` of the node. */
export interface Run extends Span {
  readonly node: Text
  readonly offset: number
}

/** A paragraph-like run of displayed text, with its way back to the page. Offsets count from the block's start. */
export interface PageBlock {
  readonly kind: BlockKind
  readonly text: string
  /** The first of its quotation. */
  readonly opensQuote?: true
  readonly runs: readonly Run[]
  readonly quoted: readonly Span[]
}

export interface BlockBuilder {
  /** Adds the node's text from `from` to `to`, or to its end. `isLink`: it stands in a link. */
  addText(node: Text, from: number, to: number, isLink: boolean): void
  /** A `<br>`. Gives true on the second in a row, which sites of an old make use between paragraphs. */
  lineBreak(): boolean
  /** A `<blockquote>` begins: the next block is the first of it. */
  openQuote(): void
  openQuoted(): void
  closeQuoted(): void
  readonly length: number
  /** The block so far, or undefined where it holds nothing but space, or links that are left out; starts the next one. */
  take(kind: BlockKind): PageBlock | undefined
}

/** What takes no room on the screen: soft hyphen, zero-width space, word joiner, byte order mark, marks of direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
/** Joiners shape the letters of Arabic, Persian and Indic scripts; between letters before U+0590 they are noise. */
const JOINER = /[\u200c\u200d]/
const FIRST_JOINED_SCRIPT = 0x590
const WORTH_A_LOOK = /[\t\n\f\r\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]| {2}/

/**
 * Collects displayed text, space collapsed as CSS does, with the runs that lead back to the nodes.
 * `keepsSpace` is asked where it matters whether a node's space stands as it is, as in `white-space: pre`.
 * `leavesOutLinks` passes over blocks that are links from end to end: teasers, tags, "read more".
 */
export function blockBuilder(keepsSpace: (node: Text) => boolean, leavesOutLinks: boolean): BlockBuilder {
  let pieces: string[] = []
  let length = 0
  /** The last two characters, for the text itself is put together once, at the end. */
  let tail = ''
  let runs: Run[] = []
  let quoted: Span[] = []
  let open: number[] = []
  let isAllLinks = leavesOutLinks
  let opensQuote = false

  const endsInSpace = (): boolean => tail === '' || tail.endsWith(' ') || tail.endsWith('\n')

  const add = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
    tail = piece.length > 1 ? piece.slice(-2) : tail.slice(-1) + piece
  }
  const addRun = (node: Text, offset: number, piece: string): void => {
    if (piece === '') return
    runs.push({ start: length, end: length + piece.length, node, offset })
    add(piece)
  }

  const appendSlowly = (node: Text, data: string, base: number): void => {
    const asItStands = keepsSpace(node)
    let pending = ''
    let pendingAt = 0
    const flush = (next: number): void => {
      addRun(node, base + pendingAt, pending)
      pending = ''
      pendingAt = next
    }
    let copied = 0
    const copyTo = (index: number): void => {
      pending += data.slice(copied, index)
      copied = index
    }
    for (let index = 0; index < data.length; index++) {
      const code = data.charCodeAt(index)
      const white = code === 32 || (code >= 9 && code <= 13 && code !== 11)
      if (!white && !dropped(data, index, code)) continue
      copyTo(index)
      copied = index + 1
      const endsWhite = pending === '' ? endsInSpace() : pending.endsWith(' ') || pending.endsWith('\n')
      if (white && asItStands) pending += code === 10 ? '\n' : ' '
      else if (white && !endsWhite) pending += ' '
      else flush(index + 1)
    }
    copyTo(data.length)
    flush(data.length)
  }

  return {
    addText(node, from, to, isLink) {
      const data = node.data.slice(from, to)
      if (!isLink && isAllLinks) isAllLinks = data.trim() === ''
      const plain = !WORTH_A_LOOK.test(data) && !(data.startsWith(' ') && endsInSpace())
      if (plain) addRun(node, from, data)
      else appendSlowly(node, data, from)
    },
    lineBreak() {
      const second = tail.endsWith('\n') || tail === '\n '
      if (length > 0) add('\n')
      return second
    },
    openQuote() {
      opensQuote = true
    },
    openQuoted() {
      open.push(length)
    },
    closeQuoted() {
      const start = open.pop()
      if (start !== undefined && start < length) quoted.push({ start, end: length })
    },
    get length() {
      return length
    },
    take(kind) {
      const block =
        length === 0 || isAllLinks
          ? undefined
          : trimmed({ kind, text: pieces.join(''), ...(opensQuote && { opensQuote }), runs, quoted })
      if (block !== undefined) opensQuote = false
      // A quoted stretch that goes on in the next block starts there anew.
      open = open.map(() => 0)
      pieces = []
      length = 0
      tail = ''
      runs = []
      quoted = []
      isAllLinks = leavesOutLinks
      return block
    },
  }
}

function dropped(data: string, index: number, code: number): boolean {
  if (code !== 0xad && (code < 0x200b || code > 0xfeff)) return false
  const character = data.charAt(index)
  if (INVISIBLE.test(character)) return true
  return JOINER.test(character) && index > 0 && data.charCodeAt(index - 1) < FIRST_JOINED_SCRIPT
}

function trimmed(block: PageBlock): PageBlock | undefined {
  const text = block.text.trimEnd()
  if (text === '') return undefined
  if (text.length === block.text.length) return block
  const cut = <S extends Span>(spans: readonly S[]): S[] =>
    spans
      .filter((span) => span.start < text.length)
      .map((span) => (span.end <= text.length ? span : { ...span, end: text.length }))
  return { ...block, text, runs: cut(block.runs), quoted: cut(block.quoted) }
}
