import type { Verdict } from '../model/finding.ts'
import type { Box } from './layer-strokes.ts'
import type { Stage } from './stage.ts'

/** What is to be drawn of the marks that are seen. */
export interface Looked {
  readonly boxes: ReadonlyMap<Verdict, readonly Box[]>
  /** More are seen than are drawn. */
  readonly isCrowded: boolean
}

export const MAX_DRAWN = 500

/**
 * Looks where the marks of these elements are seen, with a place to pause before each: to ask a browser for
 * one place in a text of megabytes may take it as long as a whole page of others. The marks may change meanwhile.
 */
export function* lookOver(
  elements: Iterable<Element>,
  rangesIn: (element: Element) => readonly Range[],
  verdictOf: (range: Range) => Verdict | undefined,
  { isUpright, boxesOf }: Pick<Stage, 'isUpright' | 'boxesOf'>,
): Generator<undefined, Looked> {
  const boxes = new Map<Verdict, Box[]>()
  let left = MAX_DRAWN
  for (const element of elements) {
    for (const range of isUpright(element) ? rangesIn(element) : []) {
      yield
      const verdict = verdictOf(range)
      const found = verdict === undefined ? [] : boxesOf(range)
      if (verdict === undefined || found.length === 0) continue
      if (left-- === 0) return { boxes, isCrowded: true }
      const list = boxes.get(verdict)
      if (list === undefined) boxes.set(verdict, [...found])
      else list.push(...found)
    }
  }
  return { boxes, isCrowded: false }
}
