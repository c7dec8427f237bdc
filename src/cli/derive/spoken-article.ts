import { spokenText } from '../../engine/quotations/spoken-text.ts'
import type { Article, Block, Voice } from '../../model/article.ts'
import type { Document, Turn } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'

/** A document's words as the engine reads them, without labels and stage directions. */
export interface SpokenArticle {
  readonly article: Article
  /** The turn that an offset of the article's text (UTF-16 units) is in. */
  turnAt(offset: number): Turn | undefined
}

/** For whom a turn is said, and to whom. */
export type Speaking = Omit<Voice, keyof Span>

/** Reads a document as an article, each paragraph a block; `voiceOf` tells for whom the speaker of a turn stands. */
export function spokenArticle(
  { title, date, url, language, turns }: Document,
  voiceOf: (turn: Turn) => Speaking | undefined,
): SpokenArticle {
  const parts: string[] = []
  const blocks: Block[] = []
  const voices: Voice[] = []
  const starts: number[] = []
  let at = 0
  for (const turn of turns) {
    const { label, paragraphs } = turn
    const voice = voiceOf(turn)
    const start = at
    starts.push(start)
    for (const paragraph of paragraphs) {
      const text = spokenText({ ...(label === undefined ? {} : { label }), text: paragraph })
      parts.push(text)
      if (text.trim() !== '') blocks.push({ start: at, end: at + text.length, kind: 'paragraph' })
      at += text.length + 1
    }
    if (voice !== undefined) voices.push({ start, end: at, ...voice })
  }
  const about = { ...(date === undefined ? {} : { published: date }), ...(url === undefined ? {} : { url }) }
  const article = { text: parts.join('\n'), blocks, headline: title, language, voices, ...about }
  return { article, turnAt: (offset) => turns[starts.findLastIndex((start) => start <= offset)] }
}
