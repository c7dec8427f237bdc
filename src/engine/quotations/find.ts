import type { NameMention, QuotationMention } from '../../model/mention.ts'
import type { Span, TextSpan } from '../../model/span.ts'
import type { Analysis } from '../text/analysis.ts'
import { type Attribution, attribute } from './attribute.ts'
import { Contexts, lastPart } from './contexts.ts'
import { formOf } from './form.ts'
import { findPassages, type Part, type Passage } from './passages.ts'
import { nameSpeaker } from './speakers.ts'

/** The quotations in an article with their cues and speakers, in text order. `names` are those of the same article. */
export function findQuotations(analysis: Analysis, names: readonly NameMention[]): readonly QuotationMention[] {
  const passages = findPassages(analysis.article.text, analysis.article.blocks)
  if (passages.length === 0) return []
  const contexts = new Contexts(analysis, passages)
  const attributions = attribute(contexts)
  const mentions: QuotationMention[] = []
  for (let i = 0; i < passages.length; i++) {
    let next = i
    while (attributions[next + 1]?.continues !== undefined) next++
    mentions.push(mentionOf(contexts, i, next, attributions, names))
    i = next
  }
  return mentions
}

function mentionOf(
  contexts: Contexts,
  first: number,
  last: number,
  attributions: readonly Attribution[],
  names: readonly NameMention[],
): QuotationMention {
  const parts: Part[] = []
  for (let i = first; i <= last; i++) parts.push(...(contexts.passages[i] as Passage).parts)
  const attribution = attributions[first] as Attribution
  const form = formOf(contexts, first, last, attribution)
  const speaker = attribution.frame?.speaker
  return {
    kind: 'quotation',
    start: (parts[0] as Part).start,
    end: lastPart(contexts.passages[last] as Passage).end,
    text: parts.map((part) => contexts.words.text.slice(part.innerStart, part.innerEnd).trim()).join(' '),
    form,
    ...(parts.length > 1 ? { segments: parts.map(spanOf) } : {}),
    ...(attribution.frame === undefined ? {} : { cue: cueSpan(contexts, attribution) }),
    ...(speaker === undefined ? {} : { speaker: nameSpeaker(contexts, speaker, names) }),
  }
}

function spanOf(part: Part): Span {
  return { start: part.start, end: part.end }
}

function cueSpan(contexts: Contexts, attribution: Attribution): TextSpan {
  const { words } = contexts
  const cue = attribution.frame?.cue ?? { start: 0, end: 0 }
  const start = words.start(cue.start)
  const end = words.end(cue.end - 1)
  return { start, end, text: words.text.slice(start, end) }
}
