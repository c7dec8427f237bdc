import type { Article } from './article.ts'

/** What a page says of itself, as it stands there: nothing of it is parsed or chosen. */
export interface PageClaims {
  readonly url: string
  /** The text of its headline; empty where it has none. */
  readonly headline: string
  readonly title: string
  /** As its root element has it; may be empty. */
  readonly language: string
  /** Its text stands as that of an article does. */
  readonly looksLikeArticle: boolean
  /** The scripts of JSON-LD. */
  readonly linked: readonly string[]
  /** The name and the content of each `meta` element that may tell a date, a title or a kind. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  /** What elements marked as dates state, the most telling first. */
  readonly dates: readonly string[]
}

/** What an article says of itself beside its text. */
export type Heading = Pick<Article, 'headline' | 'published' | 'language' | 'url'>

/** What holds of a page's claims. */
export interface Judgement {
  /** False for front pages, lists and tools: then nothing is read unasked. */
  readonly isArticle: boolean
  readonly heading: Heading
  /** A regular expression for the names, in class and id, of what stands around an article. */
  readonly aroundNames: string
}
