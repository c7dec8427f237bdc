import { type Engine, type Found, keysOf, NONE, type Parse, relationOf, type Trace, tagOf } from '../engine/index.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { LookupKey, PackLabel, ReferenceRecord } from '../model/records.ts'
import type { ReferenceStore } from '../store/lookup.ts'
import { sentencesOf, sentenceText } from './sentences.ts'

/** How one finding came about: all that the engine read, asked for, met and decided, in that order. */
export interface Explanation {
  readonly mention: Mention
  /** The sentences that the mention stands in. */
  readonly sentences: readonly SentenceReading[]
  readonly keys: readonly KeyMet[]
  /** What decided, a line each. */
  readonly policy: readonly string[]
  /** Undefined where the mention comes to none: a candidate that no record confirms, or a part of a longer name. */
  readonly finding: Finding | undefined
}

export interface SentenceReading {
  /** Its number in the article, from 0. */
  readonly number: number
  readonly text: string
  /** Undefined where the sentence is not worth a parse. */
  readonly words: readonly WordReading[] | undefined
}

/** A word of a parse (Universal Dependencies); `head` is the number of a word of the sentence, from 0. */
export interface WordReading {
  readonly text: string
  readonly tag: string
  readonly relation: string
  readonly head: number | undefined
}

/** A look-up key, and the records under it, each with its pack. */
export interface KeyMet {
  readonly key: LookupKey
  readonly met: readonly { readonly record: ReferenceRecord; readonly pack: PackLabel | undefined }[]
}

/**
 * Explains the findings of an article in text order: with `at`, an offset in UTF-16 units, of the mentions
 * that hold it; else of all but the candidates that came to nothing.
 */
export async function explain(
  article: Article,
  at: number | undefined,
  engine: Engine,
  store: ReferenceStore,
): Promise<readonly Explanation[]> {
  const decided = new Map<string, string[]>()
  const trace: Trace = (mention, line) => {
    const place = placeOf(mention)
    decided.set(place, [...(decided.get(place) ?? []), line])
  }
  const found = engine.find(article, trace)
  const answer = await store.get(engine.needs(found))
  const findings = engine.assess(found, answer, trace)
  const byPlace = new Map(findings.map((finding) => [placeOf(finding.mention), finding]))
  const asked = found.mentions.filter((mention) =>
    at === undefined ? isShown(mention) || byPlace.has(placeOf(mention)) : mention.start <= at && at < mention.end,
  )
  return Promise.all(
    asked.map(async (mention) => ({
      mention,
      sentences: sentencesOf(found, mention).map((sentence) => readingOf(found, sentence)),
      keys: await keysMet(mention, found, store),
      policy: decided.get(placeOf(mention)) ?? [],
      finding: byPlace.get(placeOf(mention)),
    })),
  )
}

function isShown(mention: Mention): boolean {
  return mention.kind === 'amount' || mention.latent !== true
}

function placeOf({ kind, start, end }: Mention): string {
  return `${kind} ${start} ${end}`
}

function keysMet(mention: Mention, { analysis }: Found, store: ReferenceStore): Promise<readonly KeyMet[]> {
  return Promise.all(
    keysOf(mention, analysis).map(async (key) => {
      const { records, packs } = await store.get([key])
      return { key, met: records.map((record) => ({ record, pack: packs.get(record) })) }
    }),
  )
}

function readingOf(found: Found, sentence: number): SentenceReading {
  const parse = found.syntax.parse(sentence)
  const words = parse === undefined ? undefined : wordsOf(parse, found.analysis.article.text)
  return { number: sentence, text: sentenceText(found, sentence), words }
}

function wordsOf(parse: Parse, text: string): readonly WordReading[] {
  return Array.from({ length: parse.count }, (_, word) => {
    const head = parse.heads[word]
    return {
      text: text.slice(parse.start[word], parse.end[word]),
      tag: tagOf(parse, word),
      relation: relationOf(parse, word),
      head: head === NONE ? undefined : head,
    }
  })
}
