import { parseHTML } from 'linkedom'
import type { Article } from '../model/article.ts'
import { noLimits } from '../page/allowance.ts'
import { surveyPage } from '../page/article.ts'
import { articleOf } from '../page/article-text.ts'
import { readBlocks } from '../page/blocks.ts'
import { withoutLayout } from '../page/layout.ts'
import { atOnce } from '../page/slices.ts'
import { judge } from '../schemas/page-judgement.ts'

/**
 * The article of an HTML file, read as the extension reads the same page, but for what only a
 * rendering shows. Never throws on bad markup.
 */
export function htmlArticle(html: string): Article {
  const { document } = parseHTML(html)
  const address = addressOf(document)
  const survey = atOnce(surveyPage(document, address ?? '', withoutLayout))
  if (survey === undefined) return articleOf([], {})
  const { isArticle, heading, aroundNames } = judge(survey.claims)
  const { url: _, ...unplaced } = heading
  const around = isArticle || survey.hasArticleRoot ? new RegExp(aroundNames, 'i') : undefined
  const reading = { layout: withoutLayout, around, allowance: noLimits() }
  const blocks = survey.roots.flatMap((root) => [...readBlocks(root, reading)])
  return articleOf(
    blocks.filter((block) => block !== undefined),
    address === undefined ? unplaced : heading,
  )
}

/** The address a saved page gives itself; undefined where it gives none that is whole. */
function addressOf(document: Document): string | undefined {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined
}
