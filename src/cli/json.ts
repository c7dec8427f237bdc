import type { Finding } from '../model/finding.ts'
import type { Mention, QuotationMention } from '../model/mention.ts'

/** A mention as the command line writes it: the model's, with a quotation's segments as pairs of offsets. */
export type JsonMention =
  | Exclude<Mention, QuotationMention>
  | (Omit<QuotationMention, 'segments'> & { readonly segments?: readonly (readonly [number, number])[] })

/** A finding as the command line writes it: its mention with verdict, reasons and evidence beside. */
export type JsonFinding = JsonMention & Pick<Finding, 'verdict' | 'reasons' | 'evidence'>

/** The mentions that stand by themselves: a latent one is only a question to the reference. */
export function shownMentions(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => mention.kind === 'amount' || mention.latent !== true)
}

export function jsonMention(mention: Mention): JsonMention {
  if (mention.kind !== 'quotation') return mention
  const { segments, ...rest } = mention
  return segments === undefined ? rest : { ...rest, segments: segments.map(({ start, end }) => [start, end] as const) }
}

export function jsonFinding({ mention, verdict, reasons, evidence }: Finding): JsonFinding {
  return { ...jsonMention(mention), verdict, reasons, evidence }
}
