import { tagOf } from '../syntax/parse.ts'
import type { Gift } from './gift.ts'
import { nounKind } from './lexicon.ts'
import type { Roles } from './roles.ts'
import { wordOf } from './sum-sentence.ts'

/** Whether what a sentence ties to a sum tells that somebody gives it to somebody, and not a price, a budget or a loss. */
export function isGiven(gift: Gift, { donor, recipient }: Roles): boolean {
  if (donor === undefined && recipient === undefined) return false
  if (isCompared(gift)) return false
  const { sentence, nouns, told, slot } = gift
  const kinds = nouns.map((noun) => nounKind(wordOf(sentence, noun)))
  const [first] = told
  if (kinds[0] === 'trade' && !kinds.includes('aid')) return false
  if (kinds.includes('aid')) return true
  if (kinds.includes('request')) return recipient !== undefined
  const isTelling = first !== undefined && first.act !== 'say' && first.act !== 'trade' && first.act !== 'hold'
  const isBoth = donor !== undefined && recipient !== undefined
  if (first?.act === 'trade') return false
  if (isTelling && slot === 'for' && first.act !== 'ask' && first.act !== 'thank') return false
  if (first?.act === 'ask') return recipient?.phrase.party !== undefined
  if (kinds.includes('money') || kinds.includes('goods')) return isBoth || (isTelling && kinds.includes('money') && (donor ?? recipient)?.phrase.party?.country !== undefined)
  return isBoth && isTelling
}

/** "$7 billion more than he asked for": a difference, not a sum. */
function isCompared({ sentence, place }: Gift): boolean {
  return tagOf(sentence.parse, Math.min(place.end, sentence.parse.count - 1)) === 'ADJ' && wordOf(sentence, place.end + 1) === 'than'
}
