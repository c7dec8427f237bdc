import type { Lexicon } from '../../lexicon/lexicon.ts'
import { paragraphsOf } from './clean-text.ts'
import { type Label, type Labelled, labelOf } from './labels.ts'

/** What stands under one label, or under none, in the order of the text. */
export interface LabelledTurn {
  readonly label?: Label
  readonly paragraphs: readonly string[]
}

/** "10:23 A.M. EST", "END 2:41 P.M.", "* * *", "###": what parts and times a transcript, and nobody says. */
const NOBODYS = /^(?:END\b.{0,20}|.{0,12}\b\d{1,2}:\d\d\s?[AP]\.?\s?M\.?.{0,12}|[*#\-_\s]+)$/i
/** As often a label comes that could be a heading too. */
const OFTEN = 2

/** Cuts a document's text into turns; every paragraph is in one of them. A text without labels is one turn. Cost: linear. */
export function turnsOf(text: string, lexicon: Lexicon): readonly LabelledTurn[] {
  const paragraphs = paragraphsOf(text)
  const labelled = paragraphs.map((paragraph) => labelOf(paragraph, lexicon))
  const counts = new Map<string, number>()
  for (const one of labelled) if (one !== undefined) counts.set(one.label.text, (counts.get(one.label.text) ?? 0) + 1)
  const isLabel = ({ label, isSure }: Labelled): boolean => isSure || (counts.get(label.text) ?? 0) >= OFTEN
  const turns: { label?: Label; paragraphs: string[] }[] = []
  const isTranscript = labelled.some((one) => one !== undefined && isLabel(one))
  for (const [i, paragraph] of paragraphs.entries()) {
    const found = labelled[i]
    if (found !== undefined && isLabel(found)) {
      turns.push({ label: found.label, paragraphs: found.rest === '' ? [] : [found.rest] })
    } else if (turns.length === 0 || (isTranscript && NOBODYS.test(paragraph))) turns.push({ paragraphs: [paragraph] })
    else turns.at(-1)?.paragraphs.push(paragraph)
  }
  return turns
}
