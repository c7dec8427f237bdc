import { fullAllowance } from './allowance.ts'
import { describePage, type PageArticle } from './article.ts'
import { type PageBlock, readBlocks } from './blocks.ts'
import { isBefore, isConnected } from './dom.ts'
import { isReadIn } from './elements.ts'
import { renderedLayout } from './layout.ts'
import type { Readout } from './live-text.ts'
import { collected } from './slices.ts'

/** Reads the live page, in slices of time. */
export interface Reader {
  readonly page: PageArticle
  /** Reads the whole article. */
  all(signal: AbortSignal): Promise<Readout>
  /** Reads those of the elements that belong to the article. */
  some(scopes: readonly Element[], signal: AbortSignal): Promise<Readout>
  /** Whether there are elements that hold the article, and they still stand on the page. */
  stands(): boolean
}

/** Opens the page as it is now. `onShadowRoot` hears of each shadow root that is read. */
export function openReader(document: Document, onShadowRoot: (root: ShadowRoot) => void): Reader {
  const page = describePage(document, location.href)
  const readAll = async (elements: readonly Element[], signal: AbortSignal): Promise<Readout> => {
    const allowance = fullAllowance()
    const read: (readonly PageBlock[])[] = []
    const reading = { layout: renderedLayout(), leavesOutAround: page.leavesOutAround, allowance, onShadowRoot }
    for (const element of elements) read.push(await collected(readBlocks(element, reading), signal))
    return { blocks: read.flat(), isCut: allowance.isCut }
  }
  return {
    page,
    all: (signal) => readAll(page.roots, signal),
    some: (scopes, signal) =>
      readAll(
        inPageOrder(scopes.filter((scope) => page.roots.some((root) => isReadIn(root, scope, page.leavesOutAround)))),
        signal,
      ),
    stands: () => page.roots.length > 0 && page.roots.every(isConnected),
  }
}

function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}
