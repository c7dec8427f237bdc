import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Document, Turn } from '../../model/records.ts'
import { LONGEST_TEXT } from '../texts.ts'
import type { People } from './people.ts'
import { speakersOf } from './speakers.ts'
import { type LabelledTurn, turnsOf } from './turns.ts'

/** A document before its text is read. */
export type Unread = Omit<Document, 'record' | 'turns'>

/**
 * Reads a transcript, statement, speech or memorandum: every paragraph of its text in the turn of whoever says it.
 * `people` are those whom other documents of the same publisher name. Cost: linear in the text.
 */
export function readDocument(work: Unread, text: string, people: People, lexicon: Lexicon): Document {
  const turns = turnsOf(text, lexicon)
  const speakerOf = speakersOf(turns, work, people, lexicon)
  const told = ({ label, paragraphs }: LabelledTurn): Turn => {
    const speaker = speakerOf(label)
    return {
      ...(label === undefined ? {} : { label: label.text }),
      ...(speaker === undefined ? {} : { speaker }),
      paragraphs: paragraphs.flatMap(fitting),
    }
  }
  return { record: 'document', ...work, turns: turns.map(told) }
}

/** A paragraph that is too long for a record, as several. */
function fitting(paragraph: string): readonly string[] {
  const parts: string[] = []
  let rest = paragraph
  while (rest.length > LONGEST_TEXT) {
    const space = rest.lastIndexOf(' ', LONGEST_TEXT)
    const end = space > 0 ? space : LONGEST_TEXT
    parts.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...parts, rest]
}
