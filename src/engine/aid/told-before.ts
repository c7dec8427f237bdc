import { tagOf } from '../syntax/parse.ts'
import { giftOf } from './gift.ts'
import { nounKind } from './lexicon.ts'
import { type Roles, rolesOf } from './roles.ts'
import type { Meant, Peopled } from './standing-in.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/**
 * What a sentence without a sum tells of giving, by its last noun of aid: "Washington is resuming its assistance to the
 * Palestinians. The package, $235 million in all, …". Nothing of it is said of the sum itself.
 */
export function toldWithoutSum({ sentence, parties }: Peopled): Roles {
  const noun = lastGift(sentence)
  if (noun < 0) return {}
  const gift = giftOf(sentence, { first: noun, end: noun + 1, head: noun })
  const { donor, recipient } = rolesOf({ sentence, parties, gift, before: () => undefined })
  return {
    ...(donor === undefined ? {} : { donor: implied(donor) }),
    ...(recipient === undefined ? {} : { recipient: implied(recipient) }),
  }
}

/** The same party, not said of this sum. */
export function implied(meant: Meant): Meant {
  return meant.isSaid ? { ...meant, isSaid: false } : meant
}

function lastGift(sentence: SumSentence): number {
  for (let i = sentence.words.length - 1; i >= 0; i--) {
    const kind = nounKind(wordOf(sentence, i))
    if ((kind === 'aid' || kind === 'money') && tagOf(sentence.parse, i) === 'NOUN') return i
  }
  return -1
}
