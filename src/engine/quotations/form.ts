import type { QuotationForm } from '../../model/mention.ts'
import { classOf, UPPER } from '../text/characters.ts'
import { type Attribution, closingSign } from './attribute.ts'
import type { Contexts } from './contexts.ts'
import { lastPart } from './contexts.ts'
import type { Passage } from './passages.ts'

/** Tells speech from fragments, scare quotes, titles and nicknames. */
export function formOf(contexts: Contexts, first: number, last: number, attribution: Attribution): QuotationForm {
  const passage = contexts.passages[first] as Passage
  if (passage.markedBy === 'page') return 'block'
  if (last > first || passage.parts.length > 1) return 'direct'
  const { text } = contexts.words
  const part = passage.parts[0]
  const words = (contexts.after[first] as number) - (contexts.opening[first] as number) - 2
  const startsCapital = classOf(text.charCodeAt(part.innerStart)) === UPPER
  const before = contexts.opening[first] as number
  const opensSentence = contexts.beforeStart(first) === before
  const closing = closingSign(contexts, first)
  const endsStop = /[.!?…]['’]?\s*$/.test(
    text.slice(Math.max(part.innerStart, part.innerEnd - 4), lastPart(passage).innerEnd),
  )
  if (attribution.from === 'after' && attribution.frame?.speaker !== undefined && startsCapital) return 'direct'
  if (opensSentence && (endsStop || closing === 'comma') && words >= 3) return 'direct'
  const sign = contexts.words.sign(before - 1)
  if (attribution.from === 'before' && (sign === ',' || sign === ':') && words >= 2) return 'direct'
  if (startsCapital && endsStop && words >= 5) return 'direct'
  return 'mixed'
}
