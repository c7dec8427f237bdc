import type { Party } from '../../model/mention.ts'
import { type Clause, REACH } from './aid-clause.ts'
import { donorOf } from './aid-donor.ts'
import type { SceneParty } from './aid-parties.ts'
import { GIVING, isSame } from './aid-phrases.ts'
import { recipientOf } from './aid-recipient.ts'
import { verbAt, wordAt } from './aid-scene.ts'
import { subjectOf } from './aid-subject.ts'
import { AID_NOUNS, FUNDING_NOUNS } from './aid-words.ts'

/** Who gives, who gets, and who said so. */
export interface Roles {
  readonly donor: SceneParty | undefined
  readonly recipient: SceneParty | undefined
  readonly announcer: Party | undefined
}

export function rolesOf(clause: Clause): Roles {
  const recipient = recipientOf(clause)
  const donor = donorOf(clause, recipient)
  return { donor, recipient: isSame(donor, recipient) ? undefined : recipient, announcer: announcerOf(clause) }
}

/** A person or body that announces or says it, where that is told left or right of the sum. */
function announcerOf(clause: Clause): Party | undefined {
  const { scene, parties } = clause
  const from = Math.max(0, clause.place.first - REACH)
  for (let i = from; i < Math.min(scene.words.length, clause.place.end + REACH); i++) {
    const verb = verbAt(scene, i)
    if (verb === undefined || (verb.kind !== 'say' && verb.kind !== 'announce')) continue
    const subject = subjectOf(clause, i) ?? parties.find((party) => party.first === i + 1)
    if (subject !== undefined) return subject.person ?? subject.party
  }
  const agent = parties.find((party) => party.person !== undefined && wordAt(scene, party.first - 1) === 'by')
  return agent?.person ?? actor(clause)
}

/** "Biden approved", "Blinken authorised": the person whose act it is. */
function actor(clause: Clause): Party | undefined {
  const { predicate } = clause
  if (predicate === undefined || predicate.isPassive || predicate.at > clause.place.first) return undefined
  return GIVING.has(predicate.verb.kind) ? subjectOf(clause, predicate.at)?.person : undefined
}

/** Whether a noun is money given in itself, or only where givers are told of. */
export function nounStrength(clause: Clause): 'aid' | 'funding' | 'none' {
  const word = clause.noun === undefined ? '' : wordAt(clause.scene, clause.noun)
  if (AID_NOUNS.has(word)) return 'aid'
  if (clause.noun !== undefined && AID_NOUNS.has(wordAt(clause.scene, clause.noun - 1))) return 'aid'
  return FUNDING_NOUNS.has(word) ? 'funding' : 'none'
}
