import type { NameMention, QuotationMention } from '../../model/mention.ts'
import type { Span, TextSpan } from '../../model/span.ts'
import type { Analysis } from '../text/analysis.ts'
import { type Attribution, attribute } from './attribute.ts'
import { Contexts, lastPart } from './contexts.ts'
import { formOf, isTitle } from './form.ts'
import { innerFrame } from './inner-cue.ts'
import { findPassages, type Part, type Passage } from './passages.ts'
import { SpeakerNames } from './speakers.ts'

/** The quotations in an article with their cues and speakers, in text order. `names` are those of the same article. */
export function findQuotations(analysis: Analysis, names: readonly NameMention[]): readonly QuotationMention[] {
  const passages = findPassages(analysis.article.text, analysis.article.blocks)
  if (passages.length === 0) return []
  const contexts = new Contexts(analysis, passages)
  const attributions = attribute(contexts)
  const speakers = new SpeakerNames(contexts, names)
  const mentions: QuotationMention[] = []
  for (let i = 0; i < passages.length; i++) {
    let next = i
    while (attributions[next + 1]?.continues !== undefined) next++
    mentions.push(mentionOf(contexts, i, next, attributions, speakers))
    i = next
  }
  return mentions
}

function mentionOf(
  contexts: Contexts,
  first: number,
  last: number,
  attributions: readonly Attribution[],
  speakers: SpeakerNames,
): QuotationMention {
  const parts: Part[] = []
  for (let i = first; i <= last; i++) parts.push(...(contexts.passages[i] as Passage).parts)
  const attribution = attributions[first] as Attribution
  const form = last > first ? 'direct' : formOf(contexts, first, attribution)
  const isSaid = form !== 'mixed' || !isUnsaid(contexts, first, attribution)
  const outer = isSaid ? attribution.frame : undefined
  const frame = innerFrame(contexts, first, attribution, (start, end) => speakers.nameWithin(start, end)) ?? outer
  return {
    kind: 'quotation',
    start: (parts[0] as Part).start,
    end: lastPart(contexts.passages[last] as Passage).end,
    text: parts.map((part) => contexts.words.text.slice(part.innerStart, part.innerEnd).trim()).join(' '),
    form,
    ...(parts.length > 1 ? { segments: parts.map(spanOf) } : {}),
    ...(frame?.cue === undefined ? {} : { cue: textSpan(contexts, frame.cue) }),
    ...(frame?.reporter === undefined ? {} : { reporter: speakers.resolve(frame.reporter, false) }),
    ...(frame?.speaker === undefined ? {} : { speaker: speakers.resolve(frame.speaker, true) }),
  }
}

function spanOf(part: Part): Span {
  return { start: part.start, end: part.end }
}

/** Scare quotes, titles and names are given no speaker. */
function isUnsaid(contexts: Contexts, passage: number, attribution: Attribution): boolean {
  return attribution.from === 'carried' || isTitle(contexts, passage, attribution)
}

function textSpan({ words }: Contexts, tokens: { readonly start: number; readonly end: number }): TextSpan {
  const start = words.start(tokens.start)
  const end = words.end(tokens.end - 1)
  return { start, end, text: words.text.slice(start, end) }
}
