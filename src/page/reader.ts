import type { Heading, Judgement, PageClaims } from '../model/page-claims.ts'
import { fullAllowance } from './allowance.ts'
import { surveyPage } from './article.ts'
import { type PageBlock, readBlocks } from './blocks.ts'
import { isBefore, isConnected } from './dom.ts'
import { renderedLayout } from './layout.ts'
import type { Readout } from './live-text.ts'
import { inSlices } from './slices.ts'
import { isReadIn } from './surroundings.ts'

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
}

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
  const survey = await inSlices(surveyPage(document, location.href), signal)
  if (survey === undefined) return undefined
  const { roots } = survey
  const { isArticle, heading, aroundNames } = await judge(survey.claims)
  const around = isArticle || survey.hasArticleRoot ? new RegExp(aroundNames, 'i') : undefined
  const read = async (elements: readonly Element[]): Promise<Readout> => {
    const allowance = fullAllowance()
    const blocks: PageBlock[] = []
    const reading = { layout: renderedLayout(), around, allowance, onShadowRoot }
    for (const element of elements) await inSlices(readBlocks(element, reading), signal, (block) => blocks.push(block))
    return { blocks, isCut: allowance.isCut }
  }
  return {
    isArticle,
    heading,
    all: () => read(roots),
    some: (scopes) => read(inPageOrder(scopes.filter((scope) => roots.some((root) => isReadIn(root, scope, around))))),
    stands: () => roots.every(isConnected),
  }
}

function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}
