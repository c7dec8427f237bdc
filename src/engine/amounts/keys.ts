import type { AmountMention } from '../../model/mention.ts'
import type { Commitment, LookupKey } from '../../model/records.ts'

/** The keys under which a commitment is filed. */
export function commitmentKeys(_commitment: Commitment): readonly LookupKey[] {
  return []
}

/** The keys under which an amount is looked up; none for an amount without an aid frame. */
export function amountKeys(_mention: AmountMention, _published?: string): readonly LookupKey[] {
  return []
}
