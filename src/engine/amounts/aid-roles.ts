import type { Party } from '../../model/mention.ts'
import { type Clause, type Predicate, subjectOf, verbBefore } from './aid-clause.ts'
import type { SceneParty } from './aid-parties.ts'
import { verbAt } from './aid-scene.ts'
import { AID_NOUNS, DETERMINERS, FUNDING_NOUNS, OFFICE_WORDS, PEOPLE_WORDS } from './aid-words.ts'

/** Who gives, who gets, and who said so. */
export interface Roles {
  readonly donor?: SceneParty
  readonly recipient?: SceneParty
  readonly announcer?: Party
}

const GIVING: ReadonlySet<string> = new Set(['deliver', 'announce', 'commit'])
const TO: ReadonlySet<string> = new Set(['to', 'for', 'towards', 'toward', 'into', 'on'])

export function rolesOf(clause: Clause): Roles {
  const recipient = recipientOf(clause)
  const donor = donorOf(clause, recipient)
  const announcer = announcerOf(clause)
  return {
    ...(donor === undefined ? {} : { donor }),
    ...(recipient === undefined || isSame(donor, recipient) ? {} : { recipient }),
    ...(announcer === undefined ? {} : { announcer }),
  }
}

export function isSame(a: SceneParty | undefined, b: SceneParty | undefined): boolean {
  if (a?.party === undefined || b?.party === undefined) return false
  return a === b || (a.party.country ?? a.party.name) === (b.party.country ?? b.party.name)
}

// ---- Who gets it

function recipientOf(clause: Clause): SceneParty | undefined {
  return (
    destination(clause, clause.place.end, clause.right) ??
    indirectObject(clause) ??
    pronounObject(clause) ??
    beneficiary(clause, clause.place.end, clause.right) ??
    destination(clause, clause.left, clause.place.first) ??
    getter(clause) ??
    modifierRecipient(clause) ??
    located(clause)
  )
}

/** "to Ukraine", "for the Ukrainian army": a party after a preposition of direction, within bounds. */
function destination(clause: Clause, from: number, end: number): SceneParty | undefined {
  for (const party of clause.parties) {
    if (party.first < from) continue
    if (party.first >= end) return undefined
    const before = leadOf(clause, party)
    if (!isDestination(clause, before) || party.party === undefined) continue
    if (party.form === 'adjective') continue
    if (party.form === 'owner' && !isOwnedGood(clause, party)) continue
    if (!isOtherDirection(clause, before)) return party
  }
  return undefined
}

function isDestination(clause: Clause, at: number): boolean {
  const { words } = clause.scene
  const word = words[at] ?? ''
  if (TO.has(word) || word === 'reached' || word === 'reaches') return true
  if (word === 'in') return words[at - 1] === 'arrived'
  return word === 'with' && /^(?:agreement|deal|accord|contract|memorandum)$/.test(words[at - 1] ?? '')
}

/** "for Ukraine's defence": the owner is who gets it; "to Germany's ambassador" is no gift. */
function isOwnedGood(clause: Clause, party: SceneParty): boolean {
  return !OFFICE_WORDS.has(clause.scene.words[party.end] ?? '') || PEOPLE_WORDS.has(clause.scene.words[party.end] ?? '')
}

const OTHER_DIRECTIONS: ReadonlySet<string> = new Set(
  'visit trip travel travelled traveled according thanks due related ambassador envoy respect access threat refugees fled return returned back addition regard contrast flight tour journey response attack attacks exports sanctions impact war focus dependence close'.split(
    ' ',
  ),
)

function isOtherDirection(clause: Clause, preposition: number): boolean {
  const { words } = clause.scene
  const before = words[preposition - 1] ?? ''
  return OTHER_DIRECTIONS.has(before) || (words[preposition] === 'on' && before !== 'spent' && !AID_NOUNS.has(before))
}

/** The word before a party's phrase, over determiners and a participle ("to impoverished Haiti"). */
function leadOf(clause: Clause, party: SceneParty): number {
  const { words } = clause.scene
  let i = party.first - 1
  while (i >= 0 && i > party.first - 4 && (DETERMINERS.has(words[i] ?? '') || isAttribute(words, i))) i--
  return i
}

function isAttribute(words: readonly string[], i: number): boolean {
  return /(?:ed|ern|ring)$/.test(words[i] ?? '') && /^(?:to|for|of|in|from|by)$/.test(words[i - 1] ?? '')
}

/** "give Ukraine $5m", "provided Kyiv with": the party between verb and sum. */
function indirectObject(clause: Clause): SceneParty | undefined {
  const { predicate } = clause
  if (predicate === undefined || predicate.at > clause.place.first) return undefined
  if (predicate.verb.kind !== 'deliver' && predicate.verb.kind !== 'announce')
    return beneficiary(clause, clause.left, clause.place.first)
  const object = clause.parties.find(
    (party) => party.first > predicate.at && party.end <= clause.place.first && leadOf(clause, party) === predicate.at,
  )
  if (object?.party !== undefined && object.form !== 'adjective' && object.form !== 'owner') return object
  return beneficiary(clause, clause.left, clause.place.first)
}

/** "give his country", "lend it": whoever asked or announced it, by the verb before. */
function pronounObject(clause: Clause): SceneParty | undefined {
  const { predicate, scene, place } = clause
  if (predicate === undefined || predicate.at > place.first) return undefined
  const word = scene.words[predicate.at + 1] ?? ''
  const isOwn =
    /^(?:his|her|its|their|the)$/.test(word) &&
    /^(?:country|nation|people|government)$/.test(scene.words[predicate.at + 2] ?? '')
  if (!isOwn && !/^(?:it|them|him|her)$/.test(word)) return undefined
  const outer = verbBefore(scene, predicate.at)
  return outer === undefined ? undefined : withParty(subjectOf(clause, outer.at))
}

/** "help Ukraine", "support Ukrainian refugees": the object of a verb of helping. */
function beneficiary(clause: Clause, from: number, end: number): SceneParty | undefined {
  for (const party of clause.parties) {
    if (party.first < from || party.party === undefined) continue
    if (party.first >= end) return undefined
    const before = leadOf(clause, party)
    const verb = verbAt(clause.scene, before)
    if (before >= from && verb?.kind === 'help') return party
    if (
      before >= from &&
      /^(?:helping|supporting|aiding|assisting|backing|for)$/.test(clause.scene.words[before] ?? '')
    )
      return party
    if (/^(?:of|in)$/.test(clause.scene.words[before] ?? '') && clause.scene.words[before - 1] === 'support')
      return party
  }
  return undefined
}

/** The subject of "received", "asked for", "needs". */
function getter(clause: Clause): SceneParty | undefined {
  const { predicate, scene } = clause
  if (predicate === undefined) return undefined
  if (predicate.verb.kind === 'receive' && !predicate.isPassive) return withParty(subjectOf(clause, predicate.at))
  if (predicate.verb.kind !== 'request') return undefined
  const asker = subjectOf(clause, predicate.at)
  if (asker?.party === undefined || isGiverState(clause, asker)) return undefined
  return scene.words[predicate.at - 1] === 'been' ? undefined : asker
}

/** Asking one's own parliament is giving, not getting; the UN asks for others. */
function isGiverState(clause: Clause, asker: SceneParty): boolean {
  if (asker.party?.country === undefined) return true
  return clause.parties.some(
    (party) => party !== asker && party.first > asker.end && isSame(party, asker) && party.form !== 'adjective',
  )
}

/** "the Ukraine aid bill", "a $5m Ukraine package": a country's name (not adjective) before the noun. */
function modifierRecipient(clause: Clause): SceneParty | undefined {
  const { noun, scene } = clause
  if (noun === undefined) return undefined
  return clause.parties.find(
    (party) =>
      party.form === 'noun' &&
      party.end <= noun &&
      party.end >= noun - 4 &&
      party.first >= clause.left &&
      party.party?.country !== undefined &&
      !isInitials(party) &&
      isModifying(clause, party) &&
      scene.words[party.first - 1] !== 'by',
  )
}

/** "US", "UK", "EU", "UAE" stand before a noun as adjectives do. */
function isInitials(party: SceneParty): boolean {
  return /^(?:the )?[A-Z.]{2,6}$/.test(party.party?.text ?? '')
}

/** Whether only adjectives and nouns stand between a party and the counted noun. */
function isModifying(clause: Clause, party: SceneParty): boolean {
  const { scene, noun = 0, place } = clause
  for (let i = party.end; i < noun; i++) {
    const word = scene.words[i] ?? ''
    const isSum = i >= place.first && i < place.end
    if (
      !isSum &&
      (/^(?:to|for|in|of|from|by|with|at|on|and|,|is|are|was|has|have|will|would)$/.test(word) ||
        verbAt(scene, i) !== undefined)
    )
      return false
  }
  return true
}

/** "for people in Gaza", "humanitarian projects in Syria": the place where it is spent. */
function located(clause: Clause): SceneParty | undefined {
  for (const party of clause.parties) {
    if (party.first < clause.place.end || party.first >= clause.right) continue
    const lead = leadOf(clause, party)
    const before = clause.scene.words[lead] ?? ''
    if (party.party === undefined || party.form === 'adjective') {
      if (party.form === 'adjective' && isPurpose(clause, lead)) return party
      continue
    }
    if ((before === 'in' || before === 'across' || before === 'inside') && isSpentThere(clause, lead)) return party
    if (party.isPeople === true && before !== 'by' && before !== 'from') return party
  }
  return undefined
}

function isPurpose(clause: Clause, lead: number): boolean {
  return clause.scene.words[lead] === 'for'
}

/** Not "said in London", "at a conference in Paris". */
function isSpentThere(clause: Clause, lead: number): boolean {
  for (let i = lead - 1; i >= Math.max(clause.place.end, lead - 12); i--) {
    const word = clause.scene.words[i] ?? ''
    if (/^(?:conference|summit|meeting|speech|talks|visit|ceremony|reporters|at|during|news)$/.test(word)) return false
    if (verbAt(clause.scene, i)?.kind === 'say') return false
  }
  return true
}

function withParty(party: SceneParty | undefined): SceneParty | undefined {
  return party?.party === undefined ? undefined : party
}

// ---- Who gives it

function donorOf(clause: Clause, recipient: SceneParty | undefined): SceneParty | undefined {
  const found = modifierDonor(clause, recipient) ?? sourceAfter(clause) ?? subjectDonor(clause)
  if (found?.party === undefined) return undefined
  return isSame(found, recipient) && !isOwnGift(found) ? undefined : found
}

function isOwnGift(_party: SceneParty): boolean {
  return false
}

/** "a $5m US package", "Germany's €5m", "American military aid", "a World Bank loan". */
function modifierDonor(clause: Clause, recipient: SceneParty | undefined): SceneParty | undefined {
  const { noun, place } = clause
  const end = noun ?? place.first
  for (const party of clause.parties) {
    if (party === recipient || party.party === undefined || party.isPeople === true || party.first < clause.left)
      continue
    if (party.first >= Math.max(end, place.first)) break
    const isBeforeSum = party.form === 'owner' && party.end <= place.first && isOwnerOfSum(clause, party)
    const isBeforeNoun = noun !== undefined && party.end <= noun && party.end >= noun - 8 && isModifying(clause, party)
    const isName =
      party.form === 'adjective' || party.form === 'owner' || isInitials(party) || party.party.country === undefined
    if (isBeforeSum || (isBeforeNoun && isName && isInNounPhrase(clause, party))) return party
  }
  return undefined
}

/** "Germany's new €500m package": nothing but adjectives between owner and sum or noun. */
function isOwnerOfSum(clause: Clause, party: SceneParty): boolean {
  const { scene, place, noun } = clause
  const end = noun !== undefined && noun < place.first ? noun : place.first
  if (party.end > end || end - party.end > 6) return false
  for (let i = party.end; i < end; i++) {
    const word = scene.words[i] ?? ''
    if (verbAt(scene, i) !== undefined || /^(?:,|and|of|to|for|in|by|is|was|has|will)$/.test(word)) return false
  }
  return noun !== undefined
}

/** The modifier and the sum belong to one noun phrase: it stands after the sum, or its noun leads to it. */
function isInNounPhrase(clause: Clause, party: SceneParty): boolean {
  const { place, scene } = clause
  if (party.first >= place.end) return !/^(?:to|for)$/.test(scene.words[party.first - 1] ?? '')
  if (clause.noun !== undefined && clause.noun < place.first) return party.form !== 'owner' || party.end <= clause.noun
  return party.form === 'adjective' && isModifying(clause, party)
}

/** "from Germany", "by the EU" after the sum. */
function sourceAfter(clause: Clause): SceneParty | undefined {
  const { predicate, scene, place } = clause
  for (const party of clause.parties) {
    if (party.first < place.end) {
      if (party.first < clause.left || scene.words[leadOf(clause, party)] !== 'from') continue
      if (party.party === undefined || party.form === 'adjective' || !isFromGiver(clause, party)) continue
      return party
    }
    if (party.first >= clause.right) return undefined
    const lead = leadOf(clause, party)
    const before = scene.words[lead] ?? ''
    if (party.party === undefined || party.form === 'adjective') continue
    if (before === 'from' && !isFleeing(clause, lead)) return party
    if (before === 'by' && predicate !== undefined && isByAgent(clause, predicate, lead)) return party
  }
  return undefined
}

/** Before the sum "from" is its giver only after the noun or a verb of getting: "aid from Italy worth". */
function isFromGiver(clause: Clause, party: SceneParty): boolean {
  const kind = clause.predicate?.verb.kind
  return clause.noun !== undefined && clause.noun < party.first ? true : kind === 'receive' || kind === 'request'
}

function isFleeing(clause: Clause, lead: number): boolean {
  return /^(?:refugees|people|fled|fleeing|migrants|withdrawal|returned|evacuees|those|away|far|gas|oil|grain)$/.test(
    clause.scene.words[lead - 1] ?? '',
  )
}

function isByAgent(clause: Clause, predicate: Predicate, lead: number): boolean {
  const before = clause.scene.words[lead - 1] ?? ''
  if (/^(?:visit|trip|request|speech|destroyed|hit|displaced|affected|caused)$/.test(before)) return false
  const near = verbBefore(clause.scene, lead)
  return near !== undefined && (near.at === predicate.at || near.verb.form === 'past') && GIVING.has(near.verb.kind)
}

/** The subject of a verb of giving, or whom a request is put to. */
function subjectDonor(clause: Clause): SceneParty | undefined {
  const { predicate } = clause
  if (predicate === undefined) return undefined
  if (predicate.verb.kind === 'request') return asked(clause, predicate)
  if (predicate.isPassive || predicate.at > clause.place.first) return undefined
  if (GIVING.has(predicate.verb.kind))
    return withParty(subjectOf(clause, predicate.at)) ?? fallbackSubject(clause, predicate)
  if (predicate.verb.kind === 'say' || predicate.verb.kind === 'help') return withParty(subjectOf(clause, predicate.at))
  return undefined
}

/** "Scholz said his country would give": the nearest subject of an earlier verb that is a party. */
function fallbackSubject(clause: Clause, predicate: Predicate): SceneParty | undefined {
  const outer = verbBefore(clause.scene, predicate.at)
  return outer === undefined ? undefined : withParty(subjectOf(clause, outer.at))
}

/** "asked Congress", "called on Germany to give", "from its allies"; a state that asks its own parliament gives. */
function asked(clause: Clause, predicate: Predicate): SceneParty | undefined {
  const { scene, parties } = clause
  for (const party of parties) {
    if (party.first <= predicate.at || party.end > clause.place.first || party.party === undefined) continue
    const lead = leadOf(clause, party)
    const isObject = lead === predicate.at || (scene.words[lead] === 'on' && lead === predicate.at + 1)
    if (isObject) return party
  }
  const asker = subjectOf(clause, predicate.at)
  if (
    asker?.party !== undefined &&
    !predicate.isPassive &&
    isGiverState(clause, asker) &&
    asker.party.country !== undefined
  )
    return asker
  return undefined
}

// ---- Who said it

/** A person or body that announces or says it, where that is told left or right of the sum. */
function announcerOf(clause: Clause): Party | undefined {
  const { scene, parties } = clause
  for (let i = 0; i < scene.words.length; i++) {
    const verb = verbAt(scene, i)
    if (verb === undefined || (verb.kind !== 'say' && verb.kind !== 'announce')) continue
    const subject = subjectOf(clause, i) ?? parties.find((party) => party.first === i + 1)
    if (subject !== undefined) return subject.person ?? subject.party
  }
  return parties.find((party) => party.person !== undefined && scene.words[party.first - 1] === 'by')?.person
}

/** Whether a noun is money given in itself, or only where givers are told of. */
export function nounStrength(clause: Clause): 'aid' | 'funding' | 'none' {
  const word = clause.noun === undefined ? '' : (clause.scene.words[clause.noun] ?? '')
  if (AID_NOUNS.has(word)) return 'aid'
  if (clause.noun !== undefined && AID_NOUNS.has(clause.scene.words[clause.noun - 1] ?? '')) return 'aid'
  return FUNDING_NOUNS.has(word) ? 'funding' : 'none'
}
