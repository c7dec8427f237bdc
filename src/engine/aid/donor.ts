import { subjectOf } from '../syntax/clause.ts'
import { countryOf } from '../text/countries.ts'
import { isPassive, subjectMeant } from './doer.ts'
import { isSpeechBehind } from './gift.ts'
import { type Act, giftVerb } from './gift-verbs.ts'
import type { PartyPhrase } from './parties.ts'
import { leadWord } from './phrase-place.ts'
import type { Scene } from './scene.ts'
import { type Meant, partyMeant, said } from './standing-in.ts'
import { governing } from './status.ts'
import { wordOf } from './sum-sentence.ts'
import { behind, behindAnyVerb, byVerb, isSource, lenderWith, ownerOfGift, type Way } from './told-of.ts'

/** From the surest way of telling to the least. */
export const DONOR_WAYS: readonly Way[] = [
  (scene) => rowDonor(scene),
  (scene) => lenderWith(scene),
  (scene) => behind(scene, 'from', isSource),
  (scene) => ownerOfGift(scene),
  (scene) => byVerb(scene, 'donor'),
  (scene) => behindAnyVerb(scene, 'donor'),
  (scene) => beforeColon(scene),
  (scene) => asker(scene),
  (scene) => behind(scene, 'through', isStateBody),
  (scene) => speaker(scene),
]

/** "France pledged $4m, Germany $3m and Italy $2m": the party right before a sum that is not the first. */
function rowDonor({ gift, parties, sentence }: Scene): Meant | undefined {
  const { place, left } = gift
  if (left === 0) return undefined
  const right = parties.find((one) => one.end === place.first && one.first >= left && one.form !== 'owner')
  if (right === undefined || leadWord(sentence, right) !== '') return undefined
  return /^(?:,|and|while|but|;)$/.test(wordOf(sentence, right.first - 1)) ? said(right) : undefined
}

/** "through USAID": a state's own agency, not another country. */
function isStateBody({ sentence }: Scene, { party }: PartyPhrase): boolean {
  return party?.country !== undefined && countryOf(party.text, sentence.lexicon) === undefined
}

/** "Norway: $5m for Ukraine" */
function beforeColon({ parties, sentence, gift }: Scene): Meant | undefined {
  const [first] = parties
  if (first === undefined || first.first !== 0 || wordOf(sentence, first.end) !== ':') return undefined
  return gift.place.first - first.end < 4 ? said(first) : undefined
}

/** "…, the Saudi aid agency said": who tells of a gift whose giver is left out gives it. */
function speaker(scene: Scene): Meant | undefined {
  const { sentence, gift } = scene
  const [told] = gift.told
  if (told === undefined || told.act === 'ask' || told.act === 'receive' || told.act === 'trade') return undefined
  if (!isPassive(scene, told.at) && told.act !== 'go') return undefined
  const behind = sentence.words.findLastIndex((_, i) => i >= gift.place.end && isSpeechBehind(sentence, i))
  for (const verb of behind < 0 ? governing(sentence, told.at) : [behind, ...governing(sentence, told.at)]) {
    const act = giftVerb(wordOf(sentence, verb))?.act
    if (act !== 'say' && act !== 'announce') continue
    const found = partyMeant(scene, subjectOf(sentence.parse, verb), scene.before)
    if (found?.phrase.party !== undefined) return { ...found, isSaid: false }
  }
  return undefined
}

/** Who asks for the gift. */
export function askerOf(scene: Scene): Meant | undefined {
  const told = scene.gift.told.find(isAsking)
  return told === undefined ? undefined : subjectMeant(scene, told.at)
}

/** A state that asks for money for another asks its own parliament. */
function asker(scene: Scene): Meant | undefined {
  if (!scene.gift.told.some(({ act }) => act === 'ask')) return undefined
  const found = byVerb({ ...scene, gift: { ...scene.gift, told: scene.gift.told.filter(isAsking) } }, 'recipient')
  return found?.phrase.party?.country === undefined ? undefined : found
}

function isAsking({ act }: { readonly act: Act }): boolean {
  return act === 'ask'
}
