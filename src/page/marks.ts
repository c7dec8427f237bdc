import type { KnownName } from '../model/article.ts'
import type { CheckedFinding, Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import type { PageBlock } from './block-text.ts'
import { isConnected } from './dom.ts'
import { indexAt, rangesOf } from './ranges.ts'

/** A block as long as the page shows its text: when the page draws the same text anew, `block` is replaced. */
export interface LiveBlock {
  block: PageBlock
  /** In no order; those that touch the block. */
  readonly marks: Set<Mark>
  gone: boolean
}

/** A span of one live block, in the block's offsets. */
export interface MarkPart extends Span {
  readonly live: LiveBlock
}

/** A finding where it stands on the page. */
export interface Mark extends CheckedFinding {
  readonly id: number
  /** At least one; more where the mention runs on over paragraphs or its cue breaks it. */
  readonly parts: readonly [MarkPart, ...MarkPart[]]
  /** None before it is painted. */
  ranges: readonly Range[]
}

const MAX_KNOWN_NAMES = 500

/** Where a finding of an article made from `blocks` (one new line between each two) stands; null where nowhere. */
export function partsOf(finding: Finding, blocks: readonly LiveBlock[], placed: readonly Span[]): Mark['parts'] | null {
  const { mention } = finding
  const spans = (mention.kind === 'quotation' ? mention.segments : undefined) ?? [mention]
  const parts = spans.flatMap((span) => partsOfSpan(span, blocks, placed))
  const [first, ...rest] = parts
  return first === undefined ? null : [first, ...rest]
}

function partsOfSpan(span: Span, blocks: readonly LiveBlock[], placed: readonly Span[]): readonly MarkPart[] {
  const parts: MarkPart[] = []
  for (let index = Math.max(0, indexAt(placed, span.start)); index < blocks.length; index++) {
    const live = blocks[index]
    const place = placed[index]
    if (live === undefined || place === undefined || place.start >= span.end) break
    const start = Math.max(span.start, place.start) - place.start
    const end = Math.min(span.end, place.end) - place.start
    if (end > start) parts.push({ live, start, end })
  }
  return parts
}

/** Whether only the reader's own references know of a mark: the page must not notice it. */
export function isSecret({ openVerdict }: Mark): boolean {
  return openVerdict === undefined
}

/** The ranges that show a mark on the page as it is now. */
export function rangesOfMark(mark: Pick<Mark, 'parts'>): readonly Range[] {
  return mark.parts.flatMap(({ live, start, end }) => (live.gone ? [] : rangesOf(live.block, { start, end })))
}

/** Whether the page still shows all that the mark's ranges were made over: a re-render empties ranges without a word. */
export function isWhole(mark: Mark): boolean {
  return mark.ranges.length > 0 && mark.ranges.every((range) => !range.collapsed && isConnected(range.startContainer))
}

/** The marks at an offset of a block, innermost first: a name within a quotation comes before the quotation. */
export function marksAt(live: LiveBlock, offset: number): readonly Mark[] {
  const found: { readonly mark: Mark; readonly length: number }[] = []
  for (const mark of live.marks) {
    const part = mark.parts.find((each) => each.live === live && offset >= each.start && offset <= each.end)
    if (part !== undefined) found.push({ mark, length: part.end - part.start })
  }
  return found.sort((a, b) => a.length - b.length).map(({ mark }) => mark)
}

/**
 * The names that marks have shown, each once, for text that arrives later. A name that only the reader's
 * own references know is not told: what is marked for all to see must not hang on it.
 */
export function knownNames(marks: Iterable<Mark>): readonly KnownName[] {
  const names = new Map<string, KnownName>()
  for (const { finding, openVerdict } of marks) {
    const { mention } = finding
    if (openVerdict === undefined) continue
    if (mention.kind !== 'name' || mention.type === undefined || names.size >= MAX_KNOWN_NAMES) continue
    const text = mention.fullName ?? mention.text
    names.set(text, { text, type: mention.type })
  }
  return [...names.values()]
}
