import * as v from 'valibot'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { SourceDescription } from '../../model/import.ts'
import type { Document } from '../../model/records.ts'
import { passagesOf, sourceOf } from '../../store/passages.ts'
import { readDate } from '../dates.ts'
import { type FoundItem, faultItem } from '../items.ts'
import { jsonOf, linesOf } from '../lines.ts'
import { clipped } from '../texts.ts'
import { webAddress } from '../web-address.ts'
import { addPeople, type People } from './people.ts'
import { readDocument, type Unread } from './read-document.ts'

const optional = v.nullish(v.string())
const line = v.looseObject({
  title: v.pipe(v.string(), v.regex(/\S/)),
  text: v.string(),
  url: optional,
  date: optional,
  publisher: optional,
  licence: optional,
  language: optional,
})
type Line = v.InferOutput<typeof line>

/** Whether a first line says a document of such a file. */
export function isDocumentLine(first: unknown): boolean {
  return v.is(line, first) && !('record' in first) && !('format' in first)
}

/** Transcripts and statements, one JSON object a line: title, text, and where known address, date, publisher, licence, language. */
export function* documentLineItems(lines: string, about: SourceDescription, lexicon: Lexicon): Generator<FoundItem> {
  for (const { number, document } of documentsIn(lines, about, lexicon)) {
    if (document !== undefined) yield* documentItems(document, `line ${number}`)
    else yield faultItem(`line ${number}`, 'is no JSON object with a title and a text')
  }
}

/** A line of such a file, counted from 1; without its document where it holds none. */
export interface DocumentLine {
  readonly number: number
  readonly document: Document | undefined
}

/** The documents of such a file, in order. */
export function* documentsIn(lines: string, about: SourceDescription, lexicon: Lexicon): Generator<DocumentLine> {
  const people = peopleOf(lines, lexicon)
  for (const [number, one] of numbered(lines)) {
    const parsed = v.safeParse(line, jsonOf(one))
    const document = parsed.success ? documentOf(parsed.output, about, people, lexicon) : undefined
    yield { number, document }
  }
}

/** A document as what a file of it gives: a source, then its passages. */
export function* documentItems(document: Document, place: string): Generator<FoundItem> {
  yield { kind: 'source', source: sourceOf(document), place }
  for (const record of passagesOf(document)) yield { kind: 'record', record, place }
}

/** The people whom all documents name: one names in full whom another calls by the surname. */
function peopleOf(lines: string, lexicon: Lexicon): People {
  const people: People = new Map()
  for (const [, one] of numbered(lines)) {
    const data = jsonOf(one)
    if (v.is(line, data)) addPeople(people, data.text, lexicon)
  }
  return people
}

function documentOf(one: Line, about: SourceDescription, people: People, lexicon: Lexicon): Document {
  const title = clipped(one.title, LONGEST_TITLE)
  const url = webAddress(one.url ?? '')
  const date = readDate((one.date ?? '').slice(0, 10), 'unknown', lexicon)
  const publisher = clipped(one.publisher ?? about.publisher ?? '')
  const work: Unread = {
    id: [date, shortHash(url ?? `${title}\n${one.text}`)].filter(Boolean).join('-'),
    title,
    ...(publisher === '' ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(one.licence ? { licence: clipped(one.licence) } : {}),
    language: one.language || 'en',
  }
  return readDocument(work, one.text, people, lexicon)
}

const LONGEST_TITLE = 500

/** The same for the same text wherever it comes: FNV-1a, in 32 bits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

function* numbered(lines: string): Generator<readonly [number, string]> {
  let number = 0
  for (const one of linesOf(lines)) {
    number++
    if (one.trim() !== '') yield [number, one]
  }
}
