import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.ts'
import { type GoldGift, readGift } from './aid-labels.ts'

/** A stretch of a document with all names that its speaker may be told by; "-" is nobody. */
export interface GoldTurn extends Span {
  readonly speakers: readonly string[]
}

/** A sum in UTF-16 units of its document's text: given as told, or (undefined) one that may be drafted, or not. */
export interface GoldCommitment extends Span {
  readonly gift: GoldGift | undefined
}

/** What a person read off one document. */
export interface LabelledDocument {
  readonly path: string
  /** Empty where only its sums were read. */
  readonly turns: readonly GoldTurn[]
  readonly commitments: readonly GoldCommitment[]
}

/** Those noted before any draft was looked at, and those noted after the drafts of the first were mended. */
export const LABELS = ['first', 'second'] as const

/** The labelled documents of the corpus text/whitehouse, without their words. */
export function labelledDocuments(labels: (typeof LABELS)[number]): readonly LabelledDocument[] {
  const documents: { path: string; turns: GoldTurn[]; commitments: GoldCommitment[] }[] = []
  const file = readFileSync(join(import.meta.dirname, 'document-labels', `${labels}.txt`), 'utf8')
  for (const line of file.split('\n')) {
    const path = /^= (.+)$/.exec(line)?.[1]
    if (path !== undefined) documents.push({ path, turns: [], commitments: [] })
    const [, sign, first, last, label = ''] = /^([@$?]) (\d+) (\d+)(?: \| (.*))?$/.exec(line) ?? []
    const span = { start: Number(first), end: Number(last) }
    if (sign === '@') documents.at(-1)?.turns.push({ ...span, speakers: label.split('/') })
    else if (sign !== undefined)
      documents.at(-1)?.commitments.push({ ...span, gift: sign === '$' ? readGift(label) : undefined })
  }
  return documents
}
