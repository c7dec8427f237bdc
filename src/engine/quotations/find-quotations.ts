import type { NameMention, QuotationForm, QuotationMention } from '../../model/mention.ts'
import type { Span, TextSpan } from '../../model/span.ts'
import type { HashedWeights } from '../scoring/hashed-weights.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { ClusterOf } from '../syntax/words.ts'
import type { Analysis } from '../text/analysis.ts'
import { type Attribution, attributePassages, decideBy } from './attribution/attribute-passages.ts'
import { cueOf } from './attribution/cue-of-passage.ts'
import { People } from './attribution/people.ts'
import { SpeakerNames } from './attribution/speaker-names.ts'
import { unmarkedCandidates } from './attribution/unmarked-speech.ts'
import { PassageContexts } from './marks/passage-contexts.ts'
import { findPassages, type Part, type Passage } from './marks/passages.ts'
import { formOf } from './marks/quotation-form.ts'
import { findTurns, type Turn } from './marks/transcript-turns.ts'

/** What quotations are read with. */
export interface QuotationReader {
  readonly syntax: Syntax
  readonly model: HashedWeights
  readonly clusterOf: ClusterOf
}

/**
 * The quotations in an article with their cues and speakers, in text order and without overlap.
 * `names` are those of the same article. Latent ones are candidates that only the reference can
 * confirm. Cost: linear in the text.
 */
export function findQuotations(
  analysis: Analysis,
  names: readonly NameMention[],
  reader: QuotationReader,
): readonly QuotationMention[] {
  const contexts = new PassageContexts(analysis, findPassages(analysis))
  const people = new People(contexts, names)
  const marked = markedMentions(contexts, attributePassages({ contexts, people, ...reader }, decideBy(reader.model)))
  const speakers = new SpeakerNames(contexts, people)
  const starts = new Set(marked.map((mention) => mention.start))
  // A turn whose words stand in marks of their own is told better by them.
  const turns = findTurns(contexts).filter((turn) => !starts.has(turn.start))
  const spoken = turns.map((turn) => turnMention(contexts, turn, speakers))
  return withoutOverlap(spoken, marked, unmarkedCandidates(contexts, speakers))
}

function markedMentions(contexts: PassageContexts, attributions: readonly Attribution[]): readonly QuotationMention[] {
  const mentions: QuotationMention[] = []
  for (let i = 0; i < contexts.passages.length; i++) {
    let last = i
    while (attributions[last + 1]?.continues !== undefined) last++
    const attribution = attributions[i] as Attribution
    const before = attributions[i - 1]
    const joined = last === i && before !== undefined ? partsOfTwo(contexts, i, before, attribution) : undefined
    mentions.push(...(joined ?? [markedMention(contexts, i, last, attribution)]))
    i = last
  }
  return mentions
}

/**
 * A missing closing mark joins no two people's words: `“A,” said Holm. “B.⏎“C,” said Brandt.` What goes on
 * in the block of Holm's words stays Holm's, what stands in the next block with Brandt's cue is Brandt's.
 */
function partsOfTwo(
  contexts: PassageContexts,
  passage: number,
  before: Attribution,
  attribution: Attribution,
): readonly QuotationMention[] | undefined {
  const [first, ...rest] = (contexts.passages[passage] as Passage).parts
  const isGoingOn = contexts.lastBlock(passage - 1) === first.block && before.chosen?.place === 'after'
  const [earlier, later] = [before.speaker?.name, attribution.speaker?.name]
  const isTwo = earlier !== undefined && later !== undefined && earlier !== later
  if (rest.length === 0 || !isGoingOn || !isTwo || attribution.chosen?.place !== 'after') return undefined
  const own = { isSpeech: true, ...(before.speaker === undefined ? {} : { speaker: before.speaker }) }
  return [
    { ...mentionOf(contexts, [first], 'direct'), ...own },
    { ...mentionOf(contexts, rest, 'direct'), isSpeech: true, ...cueOf(contexts, passage, attribution) },
  ]
}

/** One mention of the passages `first` to `last`, which their cue breaks. */
function markedMention(
  contexts: PassageContexts,
  first: number,
  last: number,
  attribution: Attribution,
): QuotationMention {
  const parts: Part[] = []
  for (let i = first; i <= last; i++) for (const part of (contexts.passages[i] as Passage).parts) parts.push(part)
  const isSpeech = attribution.isSpeech || last > first || parts.length > 1
  const form = last > first ? 'direct' : formOf(contexts, first, attribution)
  return { ...mentionOf(contexts, parts, form), isSpeech, ...(isSpeech ? cueOf(contexts, first, attribution) : {}) }
}

function mentionOf(
  { words }: PassageContexts,
  parts: readonly Part[],
  form: QuotationForm,
): Omit<QuotationMention, 'isSpeech'> {
  return {
    kind: 'quotation',
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    text: parts.map((part) => words.text.slice(part.innerStart, part.innerEnd).trim()).join(' '),
    form,
    ...(parts.length > 1 ? { segments: parts.map(spanOf) } : {}),
  }
}

function turnMention(contexts: PassageContexts, { start, end, label }: Turn, speakers: SpeakerNames): QuotationMention {
  const form: QuotationForm = 'unmarked'
  const text = contexts.words.text.slice(start, end)
  const cue = { ...textSpan(contexts, { start: label.end, end: label.end + 1 }), kind: 'asserts' as const }
  return { kind: 'quotation', start, end, text, form, isSpeech: true, cue, speaker: speakers.labelled(label) }
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

/** The text of tokens, end exclusive. */
function textSpan({ words }: PassageContexts, tokens: { readonly start: number; readonly end: number }): TextSpan {
  const start = words.start(tokens.start)
  const end = words.end(tokens.end - 1)
  return { start, end, text: words.text.slice(start, end) }
}
