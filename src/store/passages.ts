import type { Document, Passage, Source, Turn } from '../model/records.ts'

/*
 * A document is filed paragraph by paragraph: each is found by any run of its words, whatever stands around it, and
 * a look-up never reads more of a long transcript than what it asks for.
 */

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

/** The document that passages were made of, in their order, by the source that they cite. */
export function documentOf({ hasText: _, file: __, ...work }: Source, passages: readonly Passage[]): Document {
  const turns: { turn: number; told: Turn & { readonly paragraphs: string[] } }[] = []
  for (const { turn, text, ...passage } of passages) {
    const last = turns.at(-1)
    if (last?.turn === turn) last.told.paragraphs.push(text)
    else turns.push({ turn, told: { ...whoSpeaks(passage), paragraphs: [text] } })
  }
  return { record: 'document', ...work, language: passages[0]?.language ?? 'en', turns: turns.map(({ told }) => told) }
}

function whoSpeaks({ label, speaker }: Pick<Turn, 'label' | 'speaker'>): Pick<Turn, 'label' | 'speaker'> {
  return { ...(label === undefined ? {} : { label }), ...(speaker === undefined ? {} : { speaker }) }
}

function endOf(text: string): string {
  return text.length <= NEIGHBOUR ? text : `… ${text.slice(-NEIGHBOUR).replace(/^\S*\s+/, '')}`
}

function beginningOf(text: string): string {
  return text.length <= NEIGHBOUR ? text : `${text.slice(0, NEIGHBOUR).replace(/\s+\S*$/, '')} …`
}
