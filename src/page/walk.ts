import type { Step } from '../messages/calls.ts'
import type { LiveBlock, Mark } from './marks.ts'
import { placeOfBlock } from './paint-queue.ts'
import type { PageMarks } from './presenter.ts'
import { offsetIn } from './ranges.ts'

/** A place in the text that was read: the number of a block, and an offset in it. */
interface Place {
  readonly block: number
  readonly offset: number
}

/**
 * Finds the mark that a step of the reader's leads to: of those that the page sees too, for it sees where it is
 * scrolled to.
 */
export interface Walk {
  /** From the mark shown last, or from the caret where that has moved since; without either from what is seen. Round at either end. */
  step(marks: PageMarks, step: Step): Mark | undefined
  /** A mark's card is shown. */
  shown(mark: Mark): void
}

export function createWalk(): Walk {
  let last: Mark | undefined
  let caretThen: readonly [Node | null, number] | undefined
  const hasCaretMoved = (): boolean => {
    const [node, offset] = caret()
    return node !== caretThen?.[0] || offset !== caretThen[1]
  }
  return {
    step(marks, step) {
      const shown = marks.inOrder().filter(marks.isOpen)
      const from = last === undefined || hasCaretMoved() ? -1 : shown.indexOf(last)
      if (from >= 0 && step !== 'nearest') return shown.at((from + (step === 'next' ? 1 : -1)) % shown.length)
      const placeOf = placesIn(marks.blocks)
      const here = caretPlace(marks, placeOf) ?? { block: firstSeen(marks.blocks), offset: 0 }
      const starts = (mark: Mark): Place => placeOf(mark.parts[0].live, mark.parts[0].start)
      if (step === 'next') return shown.find((mark) => compare(starts(mark), here) > 0) ?? shown[0]
      if (step === 'previous') return shown.findLast((mark) => compare(starts(mark), here) < 0) ?? shown.at(-1)
      return nearest(shown, here, starts)
    },
    shown(mark) {
      last = mark
      caretThen = caret()
    },
  }
}

function caret(): readonly [Node | null, number] {
  const selection = getSelection()
  return [selection?.focusNode ?? null, selection?.focusOffset ?? 0]
}

function placesIn(blocks: readonly LiveBlock[]): (live: LiveBlock, offset: number) => Place {
  const numbers = new Map(blocks.map((live, number) => [live, number]))
  return (live, offset) => ({ block: numbers.get(live) ?? 0, offset })
}

function caretPlace(marks: PageMarks, placeOf: (live: LiveBlock, offset: number) => Place): Place | undefined {
  const [node, offset] = caret()
  const live = node === null ? undefined : marks.blockOf(node)
  const within = node === null || live === undefined ? undefined : offsetIn(live.block, node, offset)
  return live === undefined || within === undefined ? undefined : placeOf(live, within)
}

function firstSeen(blocks: readonly LiveBlock[]): number {
  return Math.max(
    0,
    blocks.findIndex((live) => placeOfBlock(live).bottom > 0),
  )
}

function compare(a: Place, b: Place): number {
  return a.block - b.block || a.offset - b.offset
}

/** A block counts as far longer than any text in one. */
const BLOCK = 1e7

function nearest(marks: readonly Mark[], here: Place, starts: (mark: Mark) => Place): Mark | undefined {
  const far = (mark: Mark): number => {
    const { block, offset } = starts(mark)
    return Math.abs(block - here.block) * BLOCK + Math.abs(offset - here.offset)
  }
  return marks.reduce<Mark | undefined>((best, mark) => (best && far(best) <= far(mark) ? best : mark), undefined)
}
