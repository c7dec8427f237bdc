import { type Decision, GIVEN_LEAST } from '../../../src/engine/aid/frame.ts'
import { knownParty } from '../../../src/engine/aid/known-parties.ts'
import type { PartyPhrase } from '../../../src/engine/aid/parties.ts'
import type { Role } from '../../../src/engine/aid/role-features.ts'
import type { SumScene } from '../../../src/engine/aid/sum-scenes.ts'
import { fold } from '../../../src/engine/text/fold.ts'
import type { GoldGift, GoldPassage, GoldSum } from '../../aid-labels.ts'
import { lexicon } from '../../lexicon/shipped.ts'

/** What came out for an annotated sum; no decision where its sentence can't be read. */
export interface Outcome {
  readonly passage: GoldPassage
  readonly sum: GoldSum
  readonly decision: Decision | undefined
  readonly isRight: Readonly<Record<Role | 'category' | 'status', boolean>>
}

export function unread(passage: GoldPassage, sum: GoldSum): Outcome {
  const isRight = { donor: false, recipient: false, category: false, status: false }
  return { passage, sum, decision: undefined, isRight }
}

export function outcomeOf(passage: GoldPassage, sum: GoldSum, scene: SumScene, decision: Decision): Outcome {
  const { gift } = sum
  if (gift === undefined) return { ...unread(passage, sum), decision }
  const isRight = (role: Role): boolean => {
    const chosen = decision[role]?.candidate.phrase
    const parties = partiesOf(gift, role)
    return chosen === undefined ? parties.length === 0 : isOneOf(scene, chosen, parties)
  }
  return {
    passage,
    sum,
    decision,
    isRight: {
      donor: isRight('donor'),
      recipient: isRight('recipient'),
      category: gift.categories.includes(decision.category),
      status: gift.statuses.includes(decision.status),
    },
  }
}

export function partiesOf(gift: GoldGift, role: Role): readonly string[] {
  return role === 'donor' ? gift.donors : gift.recipients
}

/** Whether a phrase means one of the parties: by its country, its name or its words, or as the country of one that does. */
export function isOneOf(scene: SumScene, phrase: PartyPhrase, parties: readonly string[]): boolean {
  if (isNamed(scene, phrase, parties)) return true
  const { party } = phrase
  if (party?.country === undefined) return false
  return scene.candidates.some(
    (one) => one.phrase.party?.country === party.country && isNamed(scene, one.phrase, parties),
  )
}

function isNamed({ here }: SumScene, { party, person }: PartyPhrase, parties: readonly string[]): boolean {
  const { text } = here.sentence
  const spans = [party, person].filter((one) => one !== undefined)
  return parties.some((name) => {
    if (party?.country === name) return true
    const known = knownParty(name, lexicon)
    if (known?.country !== undefined && party?.country === known.country) return true
    if (known !== undefined && party?.name === known.name) return true
    if (spans.some((one) => fold(one.name ?? '') === fold(name) || fold(one.text) === fold(name))) return true
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (spans.some(({ start, end }) => start < at + name.length && at < end)) return true
    }
    return false
  })
}

/** The shares that came out right, in a line, where `least` must speak for a sum's being given. */
export function told(outcomes: readonly Outcome[], least: number = GIVEN_LEAST): string {
  const gifts = outcomes.filter(({ sum }) => sum.gift !== undefined)
  const others = outcomes.filter(({ sum }) => sum.gift === undefined)
  const share = (all: readonly Outcome[], isSuch: (one: Outcome) => boolean): string =>
    (all.filter(isSuch).length / Math.max(1, all.length)).toFixed(3)
  const isFramed = ({ decision }: Outcome): boolean => decision !== undefined && decision.given > least
  const isAllRight = (one: Outcome): boolean =>
    isFramed(one) && one.isRight.donor && one.isRight.recipient && one.isRight.category
  return [
    `of ${gifts.length} given: framed ${share(gifts, isFramed)}`,
    `donor ${share(gifts, ({ isRight }) => isRight.donor)}`,
    `recipient ${share(gifts, ({ isRight }) => isRight.recipient)}`,
    `category ${share(gifts, ({ isRight }) => isRight.category)}`,
    `status ${share(gifts, ({ isRight }) => isRight.status)}`,
    `framed and these three right ${share(gifts, isAllRight)}`,
    `of ${others.length} others framed ${share(others, isFramed)}`,
  ].join(', ')
}
