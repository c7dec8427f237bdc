import { type Engine, open } from '../engine/index.ts'
import type { Article } from '../model/article.ts'
import type { CheckedFinding } from '../model/finding.ts'
import { fileUrl } from '../platform/runtime.ts'
import { databaseStore, type ReferenceStore } from '../store/lookup.ts'
import { checkedFindings } from './checked-findings.ts'
import { referenceSet } from './reference.ts'

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
  const [names, syntax, attribution] = await Promise.all(
    ['names.model', 'syntax.model', 'attribution.model'].map(modelFile),
  )
  if (names === undefined || syntax === undefined || attribution === undefined) throw new Error('a model is missing')
  return open({ names, syntax, attribution })
}

async function modelFile(name: string): Promise<Uint8Array> {
  const response = await fetch(fileUrl(name))
  return new Uint8Array(await response.arrayBuffer())
}

let asked: Promise<ReferenceStore> | undefined

/** The reference set to be asked; kept for what it remembers of its index. */
function referenceStore(): Promise<ReferenceStore> {
  asked ??= referenceSet().then(databaseStore, (error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

/** Finds an article's mentions, looks up what they need in one batch and compares. */
export async function checkArticle(article: Article): Promise<readonly CheckedFinding[]> {
  const [{ find, needs, assess }, references] = await Promise.all([engine(), referenceStore()])
  const found = find(article)
  const answer = await references.get(needs(found))
  return checkedFindings(answer, (known) => assess(found, known))
}
