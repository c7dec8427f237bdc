import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordClass } from '../../lexicon/lexicon.ts'
import type { Article } from '../../model/article.ts'
import type { Document } from '../../model/records.ts'
import type { IsoDate } from '../../model/span.ts'
import { readDate } from '../dates.ts'
import { clipped } from '../texts.ts'
import { addPeople, type People } from './people.ts'
import { readDocument } from './read-document.ts'

const DOCUMENT_TITLE = wordClass('document-title')
const LONGEST_TITLE = 300
/** Of a transcript's words, so much at least stand under a label. */
const LABELLED_SHARE = 0.5

/**
 * An article as the transcript, statement, speech or memorandum that it is: most of it stands under labels of who
 * speaks, or its title or last line tells whose words it is. Undefined for any other, as news is. `name` is that of its
 * file. Cost: linear.
 */
export function articleDocument(article: Article, name: string, lexicon: Lexicon): Document | undefined {
  const { headline, url, language, text } = article
  const published = article.published ?? dateLine(text, lexicon)
  const first = headline === undefined ? titleLine(text, lexicon) : undefined
  const title = clipped(headline ?? first ?? name, LONGEST_TITLE)
  const people: People = new Map()
  addPeople(people, title, lexicon)
  const work = {
    id: idOf(title, published),
    title,
    ...(published === undefined ? {} : { date: published }),
    ...(url === undefined ? {} : { url }),
    language: language ?? 'en',
  }
  const body = first === undefined ? text : text.trimStart().slice(first.length)
  const document = readDocument(work, body, people, lexicon)
  return isDocument(document) ? document : undefined
}

/** The first line, where it reads as the title of such a document does: "Remarks by …", "Statement from …". */
function titleLine(text: string, lexicon: Lexicon): string | undefined {
  const [line = ''] = text.trimStart().split('\n', 1)
  const [word = ''] = line.split(/[\s:]/, 1)
  return line.length <= LONGEST_TITLE && lexicon.is(word.toLowerCase(), DOCUMENT_TITLE) ? line : undefined
}

/** Lines at the head among which one may be the day. */
const HEAD_LINES = 6
const WEEKDAY_BEFORE = /^\p{Lu}\p{L}+day,?\s+/u

/** The day that one of the first lines is and nothing else: "December 21, 2022", "Wednesday, 21 December 2022". */
function dateLine(text: string, lexicon: Lexicon): IsoDate | undefined {
  const lines = text.trimStart().split('\n', HEAD_LINES)
  const dates = lines.flatMap((line) => readDate(line.trim().replace(WEEKDAY_BEFORE, ''), 'unknown', lexicon) ?? [])
  return dates.find((date) => date.length === WHOLE_DATE)
}

const WHOLE_DATE = '2022-12-21'.length

function isDocument({ turns }: Document): boolean {
  const lengthOf = ({ paragraphs }: Document['turns'][number]): number => paragraphs.join(' ').length
  const labelled = turns.filter(({ label }) => label !== undefined)
  if (labelled.length === 0) return turns.some(({ speaker }) => speaker !== undefined)
  const sum = (some: Document['turns']): number => some.reduce((length, one) => length + lengthOf(one), 0)
  return sum(labelled) >= sum(turns) * LABELLED_SHARE
}

function idOf(title: string, date: string | undefined): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return [date, words.slice(0, LONGEST_ID)].filter(Boolean).join('-')
}

const LONGEST_ID = 60
