import type { Engine } from '../engine/index.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { ReferenceStore } from '../store/lookup.ts'

/** Finds, looks up and assesses one article. */
export type Checker = (article: Article) => Promise<readonly Finding[]>

/** A checker over an engine and a reference set. */
export function checker(engine: Engine, store: ReferenceStore): Checker {
  return async (article) => {
    const found = engine.find(article)
    return engine.assess(found, await store.get(engine.needs(found)))
  }
}
