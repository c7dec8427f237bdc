import { describePage, type PageArticle } from './article.ts'
import { type PageBlock, readBlocks } from './blocks.ts'
import { isReadIn } from './elements.ts'
import { renderedLayout } from './layout.ts'
import { collected } from './slices.ts'

/** Reads the live page, in slices of time. */
export interface Reader {
  readonly page: PageArticle
  /** Reads the whole article. */
  all(signal: AbortSignal): Promise<readonly PageBlock[]>
  /** Reads those of the elements that belong to the article. */
  some(scopes: readonly Element[], signal: AbortSignal): Promise<readonly PageBlock[]>
  /** Whether the elements that hold the article still stand on the page. */
  stands(): boolean
}

/** Opens the page as it is now. `onShadowRoot` hears of each shadow root that is read. */
export function openReader(document: Document, onShadowRoot: (root: ShadowRoot) => void): Reader {
  const page = describePage(document, document.location.href)
  const read = async (elements: readonly Element[], signal: AbortSignal): Promise<readonly PageBlock[]> => {
    const blocks: PageBlock[] = []
    const reading = { layout: renderedLayout(), leavesOutAround: page.leavesOutAround, onShadowRoot }
    for (const element of elements) blocks.push(...(await collected(readBlocks(element, reading), signal)))
    return blocks
  }
  return {
    page,
    all: (signal) => read(page.roots, signal),
    some: (scopes, signal) =>
      read(
        inPageOrder(scopes.filter((scope) => page.roots.some((root) => isReadIn(root, scope, page.leavesOutAround)))),
        signal,
      ),
    stands: () => page.roots.every((root) => root.isConnected),
  }
}

function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => (a.compareDocumentPosition(b) & 4 /* following */ ? -1 : 1))
}
