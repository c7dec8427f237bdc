import { childrenOf, NONE, tagOf } from '../syntax/parse.ts'
import type { Gift, ToldBy } from './gift.ts'
import { giftVerb } from './gift-verbs.ts'
import { nounKind } from './lexicon.ts'
import type { Roles } from './roles.ts'
import type { Meant } from './standing-in.ts'
import { wordOf } from './sum-sentence.ts'

/** Whether what a sentence ties to a sum tells that somebody gives it to somebody, and not a price, a budget or a loss. */
export function isGiven(gift: Gift, { donor, recipient }: Roles): boolean {
  if (donor === undefined && recipient === undefined) return false
  if (isCompared(gift)) return false
  const { sentence, nouns, told, slot } = gift
  const kinds = nouns.map((noun) => (isBillToGive(gift, noun) ? 'money' : nounKind(wordOf(sentence, noun))))
  const [first] = told
  if (kinds[0] === 'trade' && !kinds.includes('aid') && !isForgiven(first)) return false
  if (kinds.includes('aid')) return true
  if (kinds.includes('request')) return recipient !== undefined
  const isTelling = first !== undefined && first.act !== 'say' && first.act !== 'trade' && first.act !== 'hold'
  const isBoth = donor !== undefined && recipient !== undefined
  if (first?.act === 'trade' && !kinds.includes('money')) return false
  if (first !== undefined && GIVING_ALONE.has(first.lemma) && kinds.length === 0) return isParty(donor) || isParty(recipient)
  if (isTelling && slot === 'for' && first.act !== 'ask' && first.act !== 'thank') return false
  if (first?.act === 'ask') return recipient?.phrase.party !== undefined
  if (kinds.includes('money') || kinds.includes('goods')) return isBoth || (isTelling && kinds.includes('money') && (donor ?? recipient)?.phrase.party?.country !== undefined)
  return isBoth && (isTelling || isNominal(gift, donor))
}

/** "a $5 billion bill to provide aid to Kenya" */
function isBillToGive({ sentence }: Gift, noun: number): boolean {
  if (wordOf(sentence, noun) !== 'bill') return false
  return childrenOf(sentence.parse, noun, 'acl').some((verb) => {
    const act = giftVerb(wordOf(sentence, verb))?.act
    return act === 'give' || act === 'help'
  })
}

/** Verbs that tell of a gift with one of its parties alone. */
const GIVING_ALONE: ReadonlySet<string> = new Set('pledge promise donate lend disburse'.split(' '))

function isParty(meant: Meant | undefined): boolean {
  return meant?.phrase.party !== undefined
}

/** "will forgive 5 billion dollars of Sudan's debt" */
function isForgiven(told: ToldBy | undefined): boolean {
  return told?.lemma === 'forgive' || told?.lemma === 'write'
}

/** "Norway: $5m for Ukraine", "Canada's C$60m for Haiti": no verb at all. */
function isNominal({ verb, sentence }: Gift, { phrase }: Meant): boolean {
  return verb === NONE && (phrase.form === 'owner' || wordOf(sentence, phrase.end) === ':')
}

/** Whether the sum's own words say that it is aid, or point back to what was told: then the sentence before may tell the rest. */
export function continues({ sentence, nouns, verb, place, told }: Gift): boolean {
  const isAid = nouns.some((noun) => {
    const kind = nounKind(wordOf(sentence, noun))
    return kind === 'aid' || (kind === 'money' && noun !== verb)
  })
  const isGiving = told.some(({ act }) => act === 'give' || act === 'announce' || act === 'approve' || act === 'withhold')
  return isAid || isGiving || sentence.words.slice(0, place.first).some((word, i) => i < 2 && POINTING.has(word))
}

const POINTING: ReadonlySet<string> = new Set(['it', 'that', 'this', 'some', 'another'])

/** "$7 billion more than he asked for": a difference, not a sum. */
function isCompared({ sentence, place }: Gift): boolean {
  return tagOf(sentence.parse, Math.min(place.end, sentence.parse.count - 1)) === 'ADJ' && wordOf(sentence, place.end + 1) === 'than'
}
