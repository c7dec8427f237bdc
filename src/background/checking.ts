import { type Engine, open } from '../engine/index.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { fileUrl } from '../platform/runtime.ts'
import { withReferences } from './reference.ts'

let opened: Promise<Engine> | undefined

/** The engine, opened once in the life of a background; a failure is forgotten, so that the next call tries again. */
function engine(): Promise<Engine> {
  opened ??= openEngine().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function openEngine(): Promise<Engine> {
  const response = await fetch(fileUrl('names.model'))
  return open(new Uint8Array(await response.arrayBuffer()))
}

/** Finds an article's mentions, looks up what they need in one batch and compares. Rejects with words for the reader. */
export async function checkArticle(article: Article): Promise<readonly Finding[]> {
  const { find, needs, assess } = await engine()
  const mentions = find(article)
  const answer = await withReferences((_, store) => store.get(needs(mentions, article)))
  return assess(article, mentions, answer)
}
