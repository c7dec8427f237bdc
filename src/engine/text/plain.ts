import type { Article, Block } from '../../model/article.ts'

const BLOCK = /[^\n]+/g

/**
 * An article from plain text: each non-empty line is a block (an empty line between them changes
 * nothing). Offsets index the text as given.
 */
export function plainArticle(text: string, published?: string): Article {
  const blocks: Block[] = []
  for (const match of text.matchAll(BLOCK)) {
    if (match[0].trim() !== '') {
      blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'paragraph' })
    }
  }
  return published === undefined ? { text, blocks } : { text, blocks, published }
}
