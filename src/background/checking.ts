import { type Engine, open } from '../engine/index.ts'
import type { Article } from '../model/article.ts'
import type { CheckedFinding } from '../model/finding.ts'
import { fileUrl } from '../platform/runtime.ts'
import { checkedFindings } from './checked-findings.ts'
import { withReferences } from './reference.ts'
import { wordLists } from './word-lists.ts'

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
  const [names, syntax, attribution, aid, lexicon] = await Promise.all([
    modelFile('names.model'),
    modelFile('syntax.model'),
    modelFile('attribution.model'),
    modelFile('aid.model'),
    wordLists(),
  ])
  return open({ names, syntax, attribution, aid, lexicon })
}

async function modelFile(name: string): Promise<Uint8Array> {
  const response = await fetch(fileUrl(name))
  return new Uint8Array(await response.arrayBuffer())
}

/** Finds an article's mentions, looks up what they need in one batch and compares. Rejects with words for the reader. */
export async function checkArticle(article: Article): Promise<readonly CheckedFinding[]> {
  const { find, needs, assess } = await engine()
  const found = find(article)
  const answer = await withReferences((_, store) => store.get(needs(found)))
  return checkedFindings(answer, (known) => assess(found, known))
}
