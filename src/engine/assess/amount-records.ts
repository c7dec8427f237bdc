import type { Commitment } from '../../model/records.ts'
import { dayRange } from '../aid/dates.ts'
import { partyKey } from '../aid/known-parties.ts'
import type { AssessContext } from './context.ts'

/** A commitment with what comparing asks of it again and again. */
export interface Recorded {
  readonly commitment: Commitment
  readonly donor: string
  readonly recipient: string
  /** First and last day it may be of. */
  readonly days: readonly [number, number] | undefined
}

interface RecordIndex {
  readonly byParty: ReadonlyMap<string, readonly Recorded[]>
}

const INDEXES = new WeakMap<AssessContext, RecordIndex>()

/** The commitments that one of these parties gives or gets, each once. The index is made once for an article. */
export function recordedOf(context: AssessContext, parties: readonly string[]): readonly Recorded[] {
  const index = INDEXES.get(context) ?? indexOf(context)
  INDEXES.set(context, index)
  return [...new Set(parties.flatMap((party) => index.byParty.get(party) ?? []))]
}

function indexOf(context: AssessContext): RecordIndex {
  const byParty = new Map<string, Recorded[]>()
  for (const record of context.records) {
    if (record.record !== 'commitment') continue
    const donor = partyKey(record.donor.name, context.lexicon)
    const recipient = partyKey(record.recipient.name, context.lexicon)
    const recorded = { commitment: record, donor, recipient, days: dayRange(record.date) }
    for (const party of new Set([donor, recipient])) {
      const list = byParty.get(party)
      if (list === undefined) byParty.set(party, [recorded])
      else list.push(recorded)
    }
  }
  return { byParty }
}
