import type { AmountMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'

/** The sums of money in an article, in text order, without aid frames. */
export function findAmounts(_analysis: Analysis): readonly AmountMention[] {
  return []
}
