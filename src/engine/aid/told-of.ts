import { agentOf, objectOf } from '../syntax/clause.ts'
import { childOf, childrenOf, NONE } from '../syntax/parse.ts'
import { isPassive, subjectMeant } from './doer.ts'
import type { Gift, ToldBy } from './gift.ts'
import { PARTS, type Role } from './gift-verbs.ts'
import { BODY_CATEGORIES } from './known-parties.ts'
import { nounKind } from './lexicon.ts'
import type { PartyPhrase } from './parties.ts'
import { isOfGift, leadOf, leadWord } from './phrase-place.ts'
import type { Scene } from './scene.ts'
import { type Meant, partyMeant, said } from './standing-in.ts'
import { wordOf } from './sum-sentence.ts'

export type Way = (scene: Scene) => Meant | undefined

/** The first party of the gift behind a preposition. */
export function behind(
  scene: Scene,
  preposition: string,
  isFit: (scene: Scene, one: PartyPhrase) => boolean,
): Meant | undefined {
  const { gift, parties, sentence } = scene
  const fit = parties.filter(
    (one) => leadWord(sentence, one) === preposition && isOfGift(gift, one) && isFit(scene, one),
  )
  return said(fit.find((one) => one.first >= gift.place.end) ?? fit[0])
}

/** A noun before "from" that is no gift: "refugees from Syria", "oil from Libya". */
export function isSource({ gift, sentence }: Scene, one: PartyPhrase): boolean {
  if (one.party === undefined && one.person === undefined) return false
  if (one.first < gift.place.first && !isBehindGift(gift, leadOf(sentence, one))) return false
  if (gift.told.some(({ act }) => act === 'withhold')) return false
  if (one.form === 'modifier' && nounKind(wordOf(sentence, one.noun)) === undefined)
    return one.party?.country === undefined
  return one.form !== 'people'
}

/** "aid from Italy worth", "received from Norway": before the sum, what "from" is behind must be given or got. */
function isBehindGift({ sentence, told }: Gift, lead: number): boolean {
  const kind = nounKind(wordOf(sentence, lead - 1))
  return (kind !== undefined && kind !== 'trade') || told.some(({ at }) => at === lead - 1)
}

/** "a $5 million US package", "Germany's support", "a World Bank loan": who owns the gift, or lends its name to it. */
export function ownerOfGift({ gift, parties, sentence }: Scene): Meant | undefined {
  return said(
    parties.find((one) => {
      if (one.first < gift.left || one.first >= gift.right || one.party === undefined) return false
      if (!isGiftNoun(gift, one.noun)) return false
      const kind = nounKind(wordOf(sentence, one.noun))
      if (kind === 'goods' || kind === 'request' || kind === 'trade') return false
      return one.form === 'owner' || (one.form === 'modifier' && isGiverName(one))
    }),
  )
}

export function isGiftNoun({ place, nouns }: Gift, noun: number): boolean {
  return nouns.includes(noun) || (noun >= place.first && noun < place.end)
}

/** "US aid", "Saudi aid", "a World Bank loan" are from it; "Ukraine aid" is for it. */
export function isGiverName({ isAdjective, party }: PartyPhrase): boolean {
  if (party === undefined) return false
  return isAdjective === true || party.country === undefined || /^[\p{Lu}.]{2,5}$/u.test(party.text)
}

export function isOfTheGift({ place, nouns }: Gift, word: number): boolean {
  return (word >= place.first && word < place.end) || nouns.includes(word)
}

/** Who stands in a role by the table of verbs: as subject, agent or object. */
export function byVerb(scene: Scene, role: Role): Meant | undefined {
  for (const told of scene.gift.told) {
    const found = partOf(scene, told, role)
    if (found !== undefined) return found
  }
  return undefined
}

function partOf(scene: Scene, told: ToldBy, role: Role): Meant | undefined {
  const { parse } = scene.sentence
  const parts = PARTS[told.act]
  const meant = (word: number): Meant | undefined =>
    word === NONE || isOfTheGift(scene.gift, word) ? undefined : partyMeant(scene, word, scene.before)
  if (parts.by === role) {
    const agent = agentOf(parse, told.at)
    const isBy =
      agent !== NONE && childrenOf(parse, agent, 'case').some((word) => wordOf(scene.sentence, word) === 'by')
    const found = isBy ? meant(agent) : undefined
    if (found !== undefined) return found
  }
  if (parts.subject === role && !isPassive(scene, told.at)) {
    const found = subjectMeant(scene, told.at)
    if (found !== undefined && !isOfTheGift(scene.gift, headWord(found))) return found
  }
  if (parts.object !== role) return undefined
  const beside = childOf(parse, told.at, 'iobj')
  return meant(beside === NONE ? objectOf(parse, told.at) : beside)
}

function headWord({ phrase }: Meant): number {
  return phrase.noun
}

/** Who stands in a role behind a preposition of one of the verbs. */
export function behindAnyVerb(scene: Scene, role: Role): Meant | undefined {
  const { gift, parties, sentence } = scene
  for (const { act, at } of gift.told) {
    const found = parties.find((one) => {
      const lead = leadWord(sentence, one)
      if (lead === 'by' && !isPassive(scene, at)) return false
      return isPreposition(lead) && PARTS[act][lead] === role && isOfGift(gift, one)
    })
    if (found?.party !== undefined) return said(found)
  }
  return undefined
}

type Preposition = 'to' | 'for' | 'from' | 'by' | 'with' | 'of' | 'on'

const PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'for', 'from', 'by', 'with', 'of', 'on'])

function isPreposition(word: string): word is Preposition {
  return PREPOSITIONS.has(word)
}

/** "a programme with the IMF", "signed a loan with the World Bank": the bank lends. */
export function lenderWith({ gift, parties, sentence }: Scene): Meant | undefined {
  return said(
    parties.find(
      (one) =>
        leadWord(sentence, one) === 'with' &&
        isOfGift(gift, one) &&
        BODY_CATEGORIES.get(one.party?.name ?? '') === 'financial',
    ),
  )
}

export const NEED_LEADS: ReadonlySet<string> = new Set(['in', 'of', 'across', 'within'])
