import type { NameMention, QuotationForm, QuotationMention } from '../../model/mention.ts'
import type { Span, TextSpan } from '../../model/span.ts'
import type { Analysis } from '../text/analysis.ts'
import { type Attribution, attribute } from './attribute.ts'
import { Contexts, lastPart } from './contexts.ts'
import { formOf, isTitle } from './form.ts'
import type { CueFrame } from './frames.ts'
import { innerFrame } from './inner-cue.ts'
import { findPassages, type Part, type Passage } from './passages.ts'
import { People } from './people.ts'
import { SpeakerNames } from './speakers.ts'
import { findTurns, type Turn } from './transcripts.ts'
import { unmarkedCandidates } from './unmarked.ts'

/**
 * The quotations in an article with their cues and speakers, in text order and without overlap.
 * `names` are those of the same article. Latent ones are candidates that only the reference can
 * confirm. Cost: linear in the text.
 */
export function findQuotations(analysis: Analysis, names: readonly NameMention[]): readonly QuotationMention[] {
  const contexts = new Contexts(analysis, findPassages(analysis.article.text, analysis.article.blocks))
  const people = new People(contexts, names)
  const marked = markedMentions(contexts, new SpeakerNames(contexts, people))
  const speakers = new SpeakerNames(contexts, people)
  const starts = new Set(marked.map((mention) => mention.start))
  // A turn whose words stand in marks of their own is told better by them.
  const turns = findTurns(contexts).filter((turn) => !starts.has(turn.start))
  const spoken = turns.map((turn) => turnMention(contexts, turn, speakers))
  return withoutOverlap(spoken, marked, unmarkedCandidates(contexts, speakers))
}

function markedMentions(contexts: Contexts, speakers: SpeakerNames): readonly QuotationMention[] {
  const attributions = attribute(contexts)
  const mentions: QuotationMention[] = []
  for (let i = 0; i < contexts.passages.length; i++) {
    let last = i
    while (attributions[last + 1]?.continues !== undefined) last++
    mentions.push(markedMention(contexts, i, last, attributions[i] as Attribution, speakers))
    i = last
  }
  return mentions
}

/** One mention of the passages `first` to `last`, which their cue breaks. */
function markedMention(
  contexts: Contexts,
  first: number,
  last: number,
  attribution: Attribution,
  speakers: SpeakerNames,
): QuotationMention {
  const parts: Part[] = []
  for (let i = first; i <= last; i++) for (const part of (contexts.passages[i] as Passage).parts) parts.push(part)
  const form = last > first ? 'direct' : formOf(contexts, first, attribution)
  const outer = form === 'mixed' && isUnsaid(contexts, first, attribution) ? undefined : attribution.frame
  const inner = innerFrame(contexts, first, attribution, (start, end) => speakers.nameWithin(start, end))
  return {
    kind: 'quotation',
    start: (parts[0] as Part).start,
    end: lastPart(contexts.passages[last] as Passage).end,
    text: parts.map((part) => contexts.words.text.slice(part.innerStart, part.innerEnd).trim()).join(' '),
    form,
    ...(parts.length > 1 ? { segments: parts.map(spanOf) } : {}),
    ...framed(contexts, inner ?? outer, speakers),
  }
}

function framed(
  contexts: Contexts,
  frame: CueFrame | undefined,
  speakers: SpeakerNames,
): Pick<QuotationMention, 'cue' | 'speaker' | 'reporter'> {
  if (frame === undefined) return {}
  return {
    ...(frame.cue === undefined ? {} : { cue: textSpan(contexts, frame.cue) }),
    ...(frame.reporter === undefined ? {} : { reporter: speakers.resolve(frame.reporter, false) }),
    ...(frame.speaker === undefined ? {} : { speaker: speakers.resolve(frame.speaker, true) }),
  }
}

/** Scare quotes, titles and names are given no speaker. */
function isUnsaid(contexts: Contexts, passage: number, attribution: Attribution): boolean {
  return attribution.from === 'carried' || isTitle(contexts, passage, attribution)
}

function turnMention(contexts: Contexts, { start, end, label }: Turn, speakers: SpeakerNames): QuotationMention {
  const form: QuotationForm = 'unmarked'
  const text = contexts.words.text.slice(start, end)
  const cue = textSpan(contexts, { start: label.end, end: label.end + 1 })
  return { kind: 'quotation', start, end, text, form, cue, speaker: speakers.labelled(label) }
}

/** The mentions of all lists in text order; where two overlap, that of the earlier list. */
function withoutOverlap(...lists: readonly (readonly QuotationMention[])[]): readonly QuotationMention[] {
  let kept: readonly QuotationMention[] = []
  for (const list of lists) {
    const merged: QuotationMention[] = []
    let next = 0
    for (const mention of list) {
      while (next < kept.length && (kept[next] as QuotationMention).end <= mention.start) {
        merged.push(kept[next++] as QuotationMention)
      }
      if ((kept[next]?.start ?? Number.POSITIVE_INFINITY) >= mention.end) merged.push(mention)
    }
    kept = [...merged, ...kept.slice(next)]
  }
  return kept
}

function spanOf(part: Part): Span {
  return { start: part.start, end: part.end }
}

function textSpan({ words }: Contexts, tokens: { readonly start: number; readonly end: number }): TextSpan {
  const start = words.start(tokens.start)
  const end = words.end(tokens.end - 1)
  return { start, end, text: words.text.slice(start, end) }
}
