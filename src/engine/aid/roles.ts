import { agentOf, objectOf, subjectOf } from '../syntax/clause.ts'
import { childOf, childrenOf, NONE, relationOf, tagOf } from '../syntax/parse.ts'
import { countryOf } from '../text/countries.ts'
import { type Gift, isSpeechBehind, type ToldBy } from './gift.ts'
import { type Act, giftVerb, PARTS, type Role } from './gift-verbs.ts'
import { BODY_CATEGORIES } from './known-parties.ts'
import { nounKind } from './lexicon.ts'
import type { PartyPhrase } from './parties.ts'
import { isOfGift, leadOf, leadWord } from './phrase-place.ts'
import { type Meant, type Peopled, partyMeant, phraseOver } from './standing-in.ts'
import { governing } from './status.ts'
import { isVerb, type SumSentence, wordOf } from './sum-sentence.ts'

/** A gift with the parties of its sentence. */
export interface Scene extends Peopled {
  readonly gift: Gift
  readonly before: () => Peopled | undefined
}

export interface Roles {
  readonly donor?: Meant
  readonly recipient?: Meant
}

/** Who gives and who gets, as far as the sentence decides it. */
export function rolesOf(scene: Scene): Roles {
  const recipient = firstOf(scene, RECIPIENT_WAYS, undefined)
  const donor = firstOf(scene, DONOR_WAYS, recipient)
  const other = isSame(donor, recipient) ? firstOf(scene, RECIPIENT_WAYS, donor) : recipient
  return {
    ...(donor === undefined ? {} : { donor }),
    ...(other === undefined ? {} : { recipient: other }),
  }
}

type Way = (scene: Scene) => Meant | undefined

/** The first way that names a party other than the one that has the other role. */
function firstOf(scene: Scene, ways: readonly Way[], other: Meant | undefined): Meant | undefined {
  for (const way of ways) {
    const found = way(scene)
    if (found !== undefined && !isSame(found, other)) return found
  }
  return undefined
}

/** Whether both mean one country or body. */
export function isSame(a: Meant | undefined, b: Meant | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.phrase === b.phrase || (keyOf(a.phrase) !== '' && keyOf(a.phrase) === keyOf(b.phrase))
}

function keyOf({ party }: PartyPhrase): string {
  return party?.country ?? party?.name ?? ''
}

/** From the surest way of telling to the least. */
const DONOR_WAYS: readonly Way[] = [
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

const RECIPIENT_WAYS: readonly Way[] = [
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

function said(phrase: PartyPhrase | undefined): Meant | undefined {
  return phrase === undefined ? undefined : { phrase, isSaid: true }
}

/** "France pledged $4m, Germany $3m and Italy $2m": the party right before a sum that is not the first. */
function rowDonor({ gift, parties, sentence }: Scene): Meant | undefined {
  const { place, left } = gift
  if (left === 0) return undefined
  const right = parties.find((one) => one.end === place.first && one.first >= left && one.form !== 'owner')
  if (right === undefined || leadWord(sentence, right) !== '') return undefined
  return /^(?:,|and|while|but|;)$/.test(wordOf(sentence, right.first - 1)) ? said(right) : undefined
}

/** The first party of the gift behind a preposition. */
function behind(
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
function isSource({ gift, sentence }: Scene, one: PartyPhrase): boolean {
  if (one.party === undefined && one.person === undefined) return false
  if (one.first < gift.place.first && !isBehindGift(gift, leadOf(sentence, one))) return false
  if (gift.told.some(({ act }) => act === 'withhold')) return false
  if (one.form === 'modifier' && nounKind(wordOf(sentence, one.noun)) === undefined)
    return one.party?.country === undefined
  return one.form !== 'people'
}

/** "through USAID": a state's own agency, not another country. */
function isStateBody(_: Scene, { party }: PartyPhrase): boolean {
  return party?.country !== undefined && countryOf(party.text) === undefined
}

/** "Seoul's neighbour turned down $5m from it": who refuses what comes from another would have got it. */
function whoTurnsDown(scene: Scene): Meant | undefined {
  const told = scene.gift.told.find(({ act }) => act === 'refuse')
  return told === undefined || behind(scene, 'from', isSource) === undefined ? undefined : subjectMeant(scene, told.at)
}

/** "aid from Italy worth", "received from Norway": before the sum, what "from" is behind must be given or got. */
function isBehindGift({ sentence, told }: Gift, lead: number): boolean {
  const kind = nounKind(wordOf(sentence, lead - 1))
  return (kind !== undefined && kind !== 'trade') || told.some(({ at }) => at === lead - 1)
}

function isReceiver({ sentence }: Scene, one: PartyPhrase): boolean {
  if (one.party === undefined) return false
  // "to US lawmakers" asks; "for German tanks" is a price.
  return !(one.form === 'modifier' && one.isAdjective === true && nounKind(wordOf(sentence, one.noun)) === 'trade')
}

/** "a $5 million US package", "Germany's support", "a World Bank loan": who owns the gift, or lends its name to it. */
function ownerOfGift({ gift, parties, sentence }: Scene): Meant | undefined {
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

function isGiftNoun({ place, nouns }: Gift, noun: number): boolean {
  return nouns.includes(noun) || (noun >= place.first && noun < place.end)
}

/** "US aid", "Saudi aid", "a World Bank loan" are from it; "Ukraine aid" is for it. */
function isGiverName({ isAdjective, party }: PartyPhrase): boolean {
  if (party === undefined) return false
  return isAdjective === true || party.country === undefined || /^[\p{Lu}.]{2,5}$/u.test(party.text)
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

function isOfTheGift({ place, nouns }: Gift, word: number): boolean {
  return (word >= place.first && word < place.end) || nouns.includes(word)
}

/** Who stands in a role by the table of verbs: as subject, agent or object. */
function byVerb(scene: Scene, role: Role): Meant | undefined {
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

/**
 * Who does what a verb tells: its own subject; whoever is asked to do it ("urged the EU to speed up"); who does what
 * governs it; else the party right before it.
 */
export function subjectMeant(scene: Scene, verb: number): Meant | undefined {
  const { parse } = scene.sentence
  let at = verb
  for (let steps = 0; steps < 4; steps++) {
    const asked = askedToDo(scene, at)
    if (asked !== undefined) return asked
    const subject = subjectOf(parse, at)
    if (subject !== NONE && subject < verb) {
      const found = partyMeant(scene, subject, scene.before)
      if (found !== undefined) return found
      // "plans to lend", "a deal to lend": who plans it, who made the deal.
      if (isVerb(scene.sentence, subject) || relationOf(parse, at) !== 'acl') break
    }
    at = parse.heads[subject === NONE ? at : subject] as number
    if (at === NONE) break
  }
  return said(partyBefore(scene, verb))
}

/** "called on Germany to give", "asked Congress to approve" */
function askedToDo(scene: Scene, verb: number): Meant | undefined {
  const { parse } = scene.sentence
  const outer = parse.heads[verb] as number
  if (
    outer === NONE ||
    giftVerb(wordOf(scene.sentence, outer))?.act !== 'ask' ||
    childOf(parse, verb, 'nsubj') !== NONE
  )
    return undefined
  const word = childrenOf(parse, outer, 'obj', 'iobj', 'obl').find((one) => one < verb && one > outer)
  return word === undefined ? undefined : partyMeant(scene, word, scene.before)
}

/** "Japan, which holds the presidency, has sent", "Norway, one of the largest donors, has": where an insert opens, after a party. */
function insertStart({ words }: SumSentence, parties: readonly PartyPhrase[], close: number): number {
  for (let i = close - 1; i > 0 && close - i < INSERT_MAX; i--) {
    if (words[i] === ',' && parties.some((one) => one.end === i && one.form !== 'modifier')) return i
  }
  return close
}

const INSERT_MAX = 20

const ABOUT_TO: ReadonlySet<string> = new Set(
  'due set expected ready poised likely going planning plans plan'.split(' '),
)

/** The party right before a verb and its auxiliaries, in a clause whose subject the parse missed. */
function partyBefore({ sentence, parties }: Scene, verb: number): PartyPhrase | undefined {
  const { parse } = sentence
  let first = verb
  while (first > 0 && (/^(?:AUX|ADV|PART)$/.test(tagOf(parse, first - 1)) || ABOUT_TO.has(wordOf(sentence, first - 1))))
    first--
  if (wordOf(sentence, first - 1) === ',') first = insertStart(sentence, parties, first - 1)
  const one = parties.findLast((party) => party.end <= first)
  if (one === undefined || leadWord(sentence, one) !== '' || one.form === 'owner') return undefined
  if (one.form === 'modifier') return one.noun === verb || one.noun === first - 1 ? one : undefined
  return one.end === first ? one : undefined
}

/** With an auxiliary of the passive, or a participle behind its noun; the parse alone often errs. */
function isPassive(scene: Scene, verb: number): boolean {
  const { sentence } = scene
  const { parse } = sentence
  if (childOf(parse, verb, 'aux:pass') !== NONE) return true
  if (childOf(parse, verb, 'aux') !== NONE) return false
  if (relationOf(parse, verb) !== 'acl' || wordOf(sentence, verb).endsWith('ing')) return false
  // A party does it, whatever the parse says: "The International Monetary Fund disbursed".
  return phraseOver(scene, parse.heads[verb] as number) === undefined
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

/** Who stands in a role behind a preposition of one of the verbs. */
function behindAnyVerb(scene: Scene, role: Role): Meant | undefined {
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

const NEED_LEADS: ReadonlySet<string> = new Set(['in', 'of', 'across', 'within'])

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

/** "a programme with the IMF", "signed a loan with the World Bank": the bank lends. */
function lenderWith({ gift, parties, sentence }: Scene): Meant | undefined {
  return said(
    parties.find(
      (one) =>
        leadWord(sentence, one) === 'with' &&
        isOfGift(gift, one) &&
        BODY_CATEGORIES.get(one.party?.name ?? '') === 'financial',
    ),
  )
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
