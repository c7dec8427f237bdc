import type { QuotationMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'

/** Words that may join a cue to what is said. */
const JOINT = /^[\s,:]*(?:that\s+)?/i

/**
 * The words of a quotation without a cue and speaker that the page puts inside the marks ("Medvedev
 * said that …"). Cost: linear in the mention's text.
 */
export function withoutInnerCue(mention: QuotationMention): string {
  const { speaker, cue, text } = mention
  if (speaker === undefined || cue === undefined) return text
  if (!isInside(speaker, mention) || !isInside(cue, mention)) return text
  const [first, second] = speaker.start < cue.start ? [speaker, cue] : [cue, speaker]
  return withoutOpening(text, first.text, second.text) ?? withoutClosing(text, first.text, second.text) ?? text
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function withoutOpening(text: string, first: string, second: string): string | undefined {
  const start = text.trimStart()
  if (!start.startsWith(first)) return undefined
  const rest = start.slice(first.length).trimStart()
  return rest.startsWith(second) ? rest.slice(second.length).replace(JOINT, '') : undefined
}

function withoutClosing(text: string, first: string, second: string): string | undefined {
  const end = text.trimEnd().replace(/[.,]$/, '')
  if (!end.endsWith(second)) return undefined
  const rest = end.slice(0, -second.length).trimEnd()
  return rest.endsWith(first) ? rest.slice(0, -first.length) : undefined
}
