import { childOf, childrenOf, NONE, tagOf } from '../syntax/parse.ts'
import { beforeRelative, isPassive, subjectMeant } from './doer.ts'
import { giftVerb, PARTS } from './gift-verbs.ts'
import { nounKind } from './lexicon.ts'
import type { PartyPhrase } from './parties.ts'
import { isOfGift, leadWord } from './phrase-place.ts'
import type { Scene } from './scene.ts'
import { type Meant, partyMeant, said } from './standing-in.ts'
import { wordOf } from './sum-sentence.ts'
import {
  behind,
  behindAnyVerb,
  byVerb,
  isGiftNoun,
  isGiverName,
  isOfTheGift,
  isSource,
  lenderWith,
  NEED_LEADS,
  ownerOfGift,
  type Way,
} from './told-of.ts'

export const RECIPIENT_WAYS: readonly Way[] = [
  (scene) => (lenderWith(scene) === undefined ? undefined : ownerOfGift(scene)),
  (scene) => objectOfGiving(scene),
  (scene) => whoTurnsDown(scene),
  (scene) => (scene.gift.told[0]?.act === 'receive' ? byVerb(scene, 'recipient') : undefined),
  (scene) => behind(scene, 'to', isReceiver),
  (scene) => behind(scene, 'for', isReceiver),
  (scene) => helped(scene),
  (scene) => placeOfNeed(scene, true),
  (scene) => byVerb(scene, 'recipient'),
  (scene) => behindAnyVerb(scene, 'recipient'),
  (scene) => modifiesGift(scene),
  (scene) => placeOfNeed(scene, false),
]

/** "Seoul's neighbour turned down $5m from it": who refuses what comes from another would have got it. */
function whoTurnsDown(scene: Scene): Meant | undefined {
  const told = scene.gift.told.find(({ act }) => act === 'refuse')
  return told === undefined || behind(scene, 'from', isSource) === undefined ? undefined : subjectMeant(scene, told.at)
}

function isReceiver({ sentence }: Scene, one: PartyPhrase): boolean {
  if (one.party === undefined) return false
  // "to US lawmakers" asks; "for German tanks" is a price.
  return !(one.form === 'modifier' && one.isAdjective === true && nounKind(wordOf(sentence, one.noun)) === 'trade')
}

/** "Ukraine aid", "Israel funding": whose name stands before the gift. */
function modifiesGift({ gift, parties }: Scene): Meant | undefined {
  return said(
    parties.find(
      (one) =>
        one.form === 'modifier' &&
        one.first >= gift.left &&
        one.first < gift.right &&
        isGiftNoun(gift, one.noun) &&
        !isGiverName(one),
    ),
  )
}

/** "gave Kenya $5m", "provides Ukraine with $5m": the object of giving that is not the gift. */
function objectOfGiving(scene: Scene): Meant | undefined {
  const { parse } = scene.sentence
  for (const { at, act } of scene.gift.told) {
    if (PARTS[act].object !== 'recipient') continue
    const described = isPassive(scene, at) ? beforeRelative(scene, at) : undefined
    if (described !== undefined) return said(described)
    const children = isPassive(scene, at)
      ? childrenOf(parse, at, 'nsubj:pass', 'nsubj')
      : childrenOf(parse, at, 'iobj', 'obj')
    for (const word of children) {
      if (isOfTheGift(scene.gift, word) || word > scene.gift.place.first || word < scene.gift.left) continue
      const found = partyMeant(scene, word, scene.before) ?? said(partyOfNoun(scene, word))
      if (found?.phrase.party !== undefined) return found
    }
    const next = scene.parties.find(
      (one) => one.first > at && one.first - at <= 3 && one.first < scene.gift.place.first,
    )
    // "sent Ukraine tanks": what stands right behind the verb gets them.
    const isBeside = next?.form !== 'modifier' || (next.first === at + 1 && next.isAdjective !== true)
    const isNext = next !== undefined && next.form !== 'owner' && isBeside && leadWord(scene.sentence, next) === ''
    if (isNext && next.first >= scene.gift.left) return said(next)
  }
  return undefined
}

/** "Ukraine's farmers", "Lebanese soldiers", "a hospital in Uzbekistan": whose or where a noun is. */
function partyOfNoun({ parties, sentence }: Scene, noun: number): PartyPhrase | undefined {
  return parties.find((one) => {
    if (one.noun === noun) return one.form === 'owner' || one.isAdjective === true
    return (
      one.first > noun &&
      one.first - noun < 4 &&
      NEED_LEADS.has(leadWord(sentence, one)) &&
      one.party?.country !== undefined
    )
  })
}

/** "to help Ukraine rebuild", "to support the people of Sudan": who is helped with the gift. */
function helped(scene: Scene): Meant | undefined {
  const { sentence, gift } = scene
  const { parse } = sentence
  for (let i = gift.place.end; i < gift.right && i < gift.place.end + 30; i++) {
    if (giftVerb(wordOf(sentence, i))?.act !== 'help' || tagOf(parse, i) !== 'VERB') continue
    const object = childOf(parse, i, 'obj', 'ccomp', 'xcomp', 'iobj')
    const found =
      object === NONE ? undefined : (partyMeant(scene, object, scene.before) ?? said(partyOfNoun(scene, object)))
    if (found?.phrase.party !== undefined) return found
    const near = scene.parties.find((one) => one.first > i && one.first - i <= 8 && one.first < gift.right)
    if (near?.party !== undefined && leadWord(sentence, near) !== 'from' && leadWord(sentence, near) !== 'by')
      return said(near)
  }
  return undefined
}

/** "for earthquake relief in Turkey", "refugees in Chad", "the people of Gaza": where those in need are. */
function placeOfNeed(scene: Scene, isForOthers: boolean): Meant | undefined {
  const { gift, parties, sentence } = scene
  return said(
    parties.find(
      (one) =>
        NEED_LEADS.has(leadWord(sentence, one)) &&
        one.party !== undefined &&
        one.form !== 'modifier' &&
        one.first > gift.place.end &&
        (!isForOthers ||
          sentence.words.slice(gift.place.end, one.first).some((word) => word === 'for' || word === 'to')) &&
        isOfGift(gift, one),
    ),
  )
}
