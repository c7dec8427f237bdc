import type { Passage } from '../../model/records.ts'

/** "(Laughter.)", "(as interpreted)": what the transcriber puts into a turn. No longer one, nor one in one. */
const STAGE_DIRECTION = /\([^()]{1,120}\)/g

/**
 * The text of a passage with spaces where stage directions stand: what was spoken, every word in its place. In a
 * document without turns brackets are the text's own. Cost: linear.
 */
export function spokenText({ label, text }: Pick<Passage, 'label' | 'text'>): string {
  return label === undefined ? text : text.replace(STAGE_DIRECTION, (direction) => ' '.repeat(direction.length))
}
