import type { Finding } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'

/** A finding as the command line writes it: its mention with verdict, reasons and evidence beside. */
export type FlatFinding = Mention & Pick<Finding, 'verdict' | 'reasons' | 'evidence'>

/** The mentions that stand by themselves: a latent one is only a question to the reference. */
export function shownMentions(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => mention.kind === 'amount' || mention.latent !== true)
}

export function flatFinding({ mention, verdict, reasons, evidence }: Finding): FlatFinding {
  return { ...mention, verdict, reasons, evidence }
}
