import { childrenOf, NONE, tagOf } from '../syntax/parse.ts'
import type { Gift, ToldBy } from './gift.ts'
import { giftVerb } from './gift-verbs.ts'
import { type NounKind, nounKind } from './lexicon.ts'
import type { Roles } from './roles.ts'
import type { Meant } from './standing-in.ts'
import { governing } from './status.ts'
import { wordOf } from './sum-sentence.ts'

/**
 * Whether what a sentence ties to a sum tells that somebody gives it to somebody, and not a price, a budget or a loss.
 * A noun of aid says so with one party, a noun of money or goods with both or with a verb of giving, a verb of giving
 * with both.
 */
export function isGiven(gift: Gift, { donor, recipient }: Roles): boolean {
  if ((donor === undefined && recipient === undefined) || isCompared(gift)) return false
  const kinds = kindsOf(gift)
  const [told] = gift.told
  if (isOfTrade(gift, kinds)) return false
  if (kinds.has('aid')) return true
  if (kinds.has('request') || told?.act === 'ask') return isParty(recipient)
  const isBoth = donor !== undefined && recipient !== undefined
  if (!isTellingOfGift(gift)) return isBoth && (kinds.has('money') || kinds.has('goods') || isNominal(gift, donor))
  if (isBoth) return true
  const isAlone = kinds.has('money') ? (donor ?? recipient)?.phrase.party?.country !== undefined : kinds.size === 0
  return (
    isAlone &&
    (kinds.has('money') || (told !== undefined && GIVING_ALONE.has(told.lemma) && isParty(donor ?? recipient)))
  )
}

function kindsOf(gift: Gift): ReadonlySet<NounKind> {
  const kinds = new Set<NounKind>()
  for (const noun of gift.nouns) {
    const kind = isBillToGive(gift, noun) ? 'money' : nounKind(wordOf(gift.sentence, noun))
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}

/** A verb that tells of a gift, and the sum is what is given, not the price ("sold for $5m"). */
function isTellingOfGift({ told: [told], slot }: Gift): boolean {
  if (told === undefined || told.act === 'say' || told.act === 'trade' || told.act === 'hold') return false
  return slot !== 'for' || told.act === 'ask' || told.act === 'thank'
}

/** The nearest noun or the verb is one of business, law or budgets. */
function isOfTrade({ sentence, nouns, told: [told] }: Gift, kinds: ReadonlySet<NounKind>): boolean {
  const [nearest] = nouns
  const isForgiven = told?.lemma === 'forgive' || told?.lemma === 'write'
  if (nearest !== undefined && nounKind(wordOf(sentence, nearest)) === 'trade') {
    if (!kinds.has('aid') && !kinds.has('money') && !isForgiven) return true
  }
  if (told?.act === 'trade') return !kinds.has('aid') && !kinds.has('money')
  return told !== undefined && isDoneInTrade(sentence, told)
}

/** "fined the company $5m for sending data": what is done with the sum is told by another verb. */
function isDoneInTrade(sentence: Gift['sentence'], { at }: ToldBy): boolean {
  if (!wordOf(sentence, at).endsWith('ing')) return false
  return governing(sentence, at).some((outer) => giftVerb(wordOf(sentence, outer))?.act === 'trade')
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

/** "Norway: $5m for Ukraine", "Canada's C$60m for Haiti": no verb at all. */
function isNominal({ verb, sentence }: Gift, { phrase }: Meant): boolean {
  return verb === NONE && (phrase.form === 'owner' || wordOf(sentence, phrase.end) === ':')
}

/** Whether the sum's own words say that it is given, or point back to what was told: then the sentence before may tell the rest. */
export function continues({ sentence, nouns, verb, place, told }: Gift): boolean {
  const isAid = nouns.some((noun) => {
    const kind = nounKind(wordOf(sentence, noun))
    return kind === 'aid' || (kind === 'money' && noun !== verb)
  })
  const isGiving = told.some(
    ({ act }) => act === 'give' || act === 'announce' || act === 'approve' || act === 'withhold',
  )
  return isAid || isGiving || sentence.words.slice(0, Math.min(2, place.first)).some((word) => POINTING.has(word))
}

const POINTING: ReadonlySet<string> = new Set(['it', 'that', 'this', 'some', 'another'])

/** "$7 billion more than he asked for": a difference, not a sum. */
function isCompared({ sentence, place }: Gift): boolean {
  const { count } = sentence.parse
  return place.end < count && tagOf(sentence.parse, place.end) === 'ADJ' && wordOf(sentence, place.end + 1) === 'than'
}
