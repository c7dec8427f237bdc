import type { Engine } from '../../engine/index.ts'
import { articleDocument } from '../../imports/documents/article-document.ts'
import { documentsIn, isDocumentLine } from '../../imports/documents/document-lines.ts'
import { jsonOf } from '../../imports/lines.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Article } from '../../model/article.ts'
import type { Document, Source, Turn } from '../../model/records.ts'
import type { ReferenceStore } from '../../store/lookup.ts'
import { checker } from '../checker.ts'
import { articleIn, DocumentError } from '../documents.ts'
import { shownMentions } from '../json.ts'
import { draftRecords, type Said } from './draft-records.ts'
import { knownNames } from './known-names.ts'
import type { Draft } from './seed-yaml.ts'
import { isQuestion, type SpeakingDocument, withSpeakers } from './speakers.ts'
import { spokenArticle } from './spoken-article.ts'

/** What drafts are made with: the engine, and the reference sets whose entities they are linked to. */
export interface Deriver {
  readonly engine: Engine
  readonly store: ReferenceStore
  readonly lexicon: Lexicon
}

/**
 * Drafts the records of a file's text, an article's or a document's; of each document where it has one a line. Throws
 * a DocumentError where a line of such a file holds none.
 */
export async function deriveFile(
  name: string,
  text: string,
  published: string | undefined,
  deriver: Deriver,
): Promise<readonly Draft[]> {
  const [first = ''] = text.split('\n', 1)
  if (isDocumentLine(jsonOf(first))) {
    const drafts: Draft[] = []
    for (const { number, document } of documentsIn(text, { title: name }, deriver.lexicon)) {
      if (document === undefined)
        throw new DocumentError(`${name}:${number}: is no JSON object with a title and a text`)
      drafts.push(await deriveDocument(document, deriver))
    }
    return drafts
  }
  const article = articleIn(name, text, published)
  const document = articleDocument(article, name, deriver.lexicon)
  return [await (document === undefined ? deriveArticle(name, article, deriver) : deriveDocument(document, deriver))]
}

const ARTICLE_SOURCE = 'this-article'

async function deriveArticle(name: string, article: Article, { engine, store, lexicon }: Deriver): Promise<Draft> {
  const found = engine.find(article)
  const known = knownNames(engine.assess(found, await store.get(engine.needs(found))))
  const context = { article, source: ARTICLE_SOURCE, known, lexicon }
  return { of: articleSource(name, article), records: draftRecords(shownMentions(found.mentions), context) }
}

function articleSource(name: string, { headline, published, url }: Article): Source {
  return {
    id: ARTICLE_SOURCE,
    title: headline ?? name,
    ...(published === undefined ? {} : { date: published }),
    ...(url === undefined ? { file: name } : { url }),
  }
}

/** The records of a document: its turns, and what is told in them. */
export async function deriveDocument(unresolved: Document, { engine, store, lexicon }: Deriver): Promise<Draft> {
  const { document, known, titled, voiceOf } = await withSpeakers(unresolved, checker(engine, store), lexicon)
  const { article, turnAt } = spokenArticle(document, voiceOf)
  const found = engine.find(article)
  const inText = knownNames(engine.assess(found, await store.get(engine.needs(found))))
  const context = {
    article,
    source: document.id,
    known: { get: (name: string) => known.get(name) ?? inText.get(name) },
    lexicon,
    spoken: {
      titled,
      speakers: document.turns.flatMap(({ speaker }) => speaker ?? []),
      saidAt: (offset: number) => saidIn(turnAt(offset), voiceOf),
    },
  }
  return { of: document, records: draftRecords(shownMentions(found.mentions), context) }
}

function saidIn(turn: Turn | undefined, voiceOf: SpeakingDocument['voiceOf']): Said {
  if (turn === undefined) return {}
  const voice = voiceOf(turn)?.party.name
  const { speaker } = turn
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(voice === undefined ? {} : { voice }),
    isQuestion: isQuestion(turn),
  }
}
