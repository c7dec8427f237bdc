import type { Article, Block } from '../model/article.ts'
import type { Heading } from '../model/page-claims.ts'
import type { PageBlock } from './block-text.ts'

/** Blocks as one article, a new line between each two. `article.blocks[i]` is `blocks[i]`. */
export function articleOf(blocks: readonly PageBlock[], heading: Heading): Article {
  const placed: Block[] = []
  let start = 0
  for (const { kind, text, opensQuote, quoted } of blocks) {
    const at = start
    const spans = quoted.map((span) => ({ start: at + span.start, end: at + span.end }))
    placed.push({
      ...{ kind, start, end: start + text.length },
      ...(opensQuote && { opensQuote }),
      ...(spans.length === 0 ? {} : { quoted: spans }),
    })
    start += text.length + 1
  }
  return { ...heading, text: blocks.map(({ text }) => text).join('\n'), blocks: placed }
}
