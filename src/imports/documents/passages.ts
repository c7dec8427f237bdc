import type { Document, Passage, Source, Turn } from '../../model/records.ts'

/** How much of the paragraph before and after a passage is kept with it, in UTF-16 units. */
const NEIGHBOUR = 240

/** The document as the source that its passages cite. */
export function sourceOf({ record: _, language: __, turns: ___, ...work }: Document): Source {
  return { ...work, hasText: true }
}

/** A document's paragraphs, in order, as the records they are filed as. */
export function* passagesOf(document: Document): Generator<Passage> {
  const { id, language, date } = document
  const all = document.turns.flatMap((turn, number) => turn.paragraphs.map((text) => ({ turn, number, text })))
  for (const [i, { turn, number, text }] of all.entries()) {
    const before = all[i - 1]?.text
    const after = all[i + 1]?.text
    yield {
      record: 'passage',
      id: `${id}#${i + 1}`,
      ...whoSpeaks(turn),
      text,
      language,
      ...(date === undefined ? {} : { date }),
      turn: number,
      ...(before === undefined ? {} : { before: endOf(before) }),
      ...(after === undefined ? {} : { after: beginningOf(after) }),
      sources: [id],
    }
  }
}

function whoSpeaks({ label, speaker }: Turn): Pick<Turn, 'label' | 'speaker'> {
  return { ...(label === undefined ? {} : { label }), ...(speaker === undefined ? {} : { speaker }) }
}

function endOf(text: string): string {
  return text.length <= NEIGHBOUR ? text : `… ${text.slice(-NEIGHBOUR).replace(/^\S*\s+/, '')}`
}

function beginningOf(text: string): string {
  return text.length <= NEIGHBOUR ? text : `${text.slice(0, NEIGHBOUR).replace(/\s+\S*$/, '')} …`
}
