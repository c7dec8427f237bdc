import type { Heading, Judgement, PageClaims } from '../model/page-claims.ts'
import { fullAllowance } from './allowance.ts'
import { surveyPage } from './article.ts'
import { type PageBlock, readBlocks } from './blocks.ts'
import { contains, isBefore, isConnected } from './dom.ts'
import { isDisplayed, renderedLayout } from './layout.ts'
import type { Readout } from './live-text.ts'
import { inSlices } from './slices.ts'
import { holdsSentences, isReadIn } from './surroundings.ts'

/** Reads the live page, in slices of time. */
export interface Reader {
  readonly isArticle: boolean
  readonly heading: Heading
  /** Reads the whole article. */
  all(): Promise<Readout>
  /** Reads those of the elements that belong to the article. */
  some(scopes: readonly Element[]): Promise<Readout>
  /** Whether the elements that hold the article still stand on the page. */
  stands(): boolean
  /** Whether one of the elements stands beside what is read, and may be another article. */
  leavesOut(scopes: readonly Element[]): boolean
  /** Elements that were hidden when the page was read and are shown by now, each told once. */
  revealed(): readonly Element[]
}

/** What is hidden beyond so many elements is not read when it is shown. */
const MOST_HIDDEN = 1000

/**
 * Opens the page as it is now; undefined where it is empty. `judge` tells what holds of a page's claims,
 * `onShadowRoot` hears of each shadow root that is read. All of it rejects when the signal ends.
 */
export async function openReader(
  document: Document,
  judge: (claims: PageClaims) => Promise<Judgement>,
  onShadowRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
): Promise<Reader | undefined> {
  const hidden = new Set<Element>()
  const onHidden = (element: Element): void => {
    if (hidden.size < MOST_HIDDEN && !isDisplayed(element)) hidden.add(element)
  }
  const survey = await inSlices(surveyPage(document, location.href, renderedLayout(), onHidden), signal)
  if (survey === undefined) return undefined
  const { roots } = survey
  const { isArticle, heading, aroundNames } = await judge(survey.claims)
  const around = isArticle || survey.hasArticleRoot ? new RegExp(aroundNames, 'i') : undefined
  const read = async (elements: readonly Element[]): Promise<Readout> => {
    const allowance = fullAllowance()
    const blocks: PageBlock[] = []
    const reading = { layout: renderedLayout(), around, allowance, onShadowRoot, onHidden }
    for (const element of elements) await inSlices(readBlocks(element, reading), signal, (block) => blocks.push(block))
    return { blocks, isCut: allowance.isCut }
  }
  return {
    isArticle,
    heading,
    all: () => read(roots),
    some: (scopes) => read(inPageOrder(scopes.filter((scope) => roots.some((root) => isReadIn(root, scope, around))))),
    stands: () => roots.every(isConnected),
    leavesOut: (scopes) =>
      scopes.some(
        (scope) => roots.every((root) => !contains(root, scope) && !contains(scope, root)) && holdsSentences(scope),
      ),
    revealed() {
      const shown = [...hidden].filter((element) => !isConnected(element) || isDisplayed(element))
      for (const element of shown) hidden.delete(element)
      return shown.filter(isConnected)
    },
  }
}

function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}
