import { BODY_CATEGORIES } from './aid-bodies.ts'
import { type Clause, type Predicate, verbBefore } from './aid-clause.ts'
import type { SceneParty } from './aid-parties.ts'
import { GIVING, isGiverState, isInitials, isModifying, isSame, leadOf, withParty } from './aid-phrases.ts'
import { verbAt, wordAt } from './aid-scene.ts'
import { isRequestNoun } from './aid-sense.ts'
import { headOf, isDoneByOthers, subjectOf } from './aid-subject.ts'
import { BEFORE_SUM, FUNDING_NOUNS, OFFICE_HEADS, PREPOSITIONS } from './aid-words.ts'

/** Who gives the sum: in its noun phrase, after "from" or "by", or as the subject of its verb. */
export function donorOf(clause: Clause, recipient: SceneParty | undefined): SceneParty | undefined {
  if (isRequestNoun(clause)) return undefined
  const found =
    lenderWith(clause) ??
    modifierDonor(clause, recipient) ??
    thanked(clause) ??
    sourceAfter(clause) ??
    subjectDonor(clause, recipient)
  if (found?.party === undefined) return undefined
  return isSame(found, recipient) ? undefined : found
}

/** "Jordan's $1.2bn programme with the IMF": the bank lends, the owner gets. */
export function lenderWith(clause: Clause): SceneParty | undefined {
  const { scene, noun, place, right } = clause
  if (noun === undefined) return undefined
  return clause.parties.find(
    (party) =>
      party.first > place.first &&
      party.first < right &&
      wordAt(scene, leadOf(clause, party)) === 'with' &&
      BODY_CATEGORIES.get(party.party?.name ?? '') === 'financial',
  )
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
    const word = wordAt(scene, i)
    if (word === 'of' && FUNDING_NOUNS.has(wordAt(scene, i - 1))) continue
    if (verbAt(scene, i) !== undefined || /^(?:,|and|of|to|for|in|by|is|was|has|will)$/.test(word)) return false
  }
  return noun !== undefined || /^(?:to|for)$/.test(wordAt(scene, place.end))
}

/** The modifier and the sum belong to one noun phrase: it stands after the sum, or its noun leads to it. */
function isInNounPhrase(clause: Clause, party: SceneParty): boolean {
  const { place, scene } = clause
  if (party.first >= place.end) return !/^(?:to|for)$/.test(wordAt(scene, party.first - 1))
  if (clause.noun !== undefined && clause.noun < place.first) return party.form !== 'owner' || party.end <= clause.noun
  return party.form === 'adjective' && isModifying(clause, party)
}

/** "from Germany", "by the EU" after the sum. */
function sourceAfter(clause: Clause): SceneParty | undefined {
  const { predicate, scene, place } = clause
  for (const party of clause.parties) {
    if (party.first < place.end) {
      if (party.first < clause.left || wordAt(scene, leadOf(clause, party)) !== 'from') continue
      if (party.party === undefined || party.form === 'adjective' || !isFromGiver(clause, party)) continue
      return party
    }
    if (party.first >= clause.right) return undefined
    const lead = leadOf(clause, party)
    const before = wordAt(scene, lead)
    if (party.party === undefined || party.form === 'adjective') continue
    if (before === 'from' && !isFleeing(clause, lead) && !isAside(clause, lead)) return party
    if (before === 'by' && predicate !== undefined && isByAgent(clause, predicate, lead)) return party
  }
  return undefined
}

/** "thanked Germany for a €1.3 billion package". */
function thanked(clause: Clause): SceneParty | undefined {
  return clause.parties.find(
    (party) =>
      party.end <= clause.place.first &&
      party.first >= clause.left &&
      party.party !== undefined &&
      /^(?:thanked|thanking|thank)$/.test(wordAt(clause.scene, leadOf(clause, party))),
  )
}

/** Before the sum "from" is its giver only after the noun or a verb of getting: "aid from Italy worth". */
function isFromGiver(clause: Clause, party: SceneParty): boolean {
  const kind = clause.predicate?.verb.kind
  return clause.noun !== undefined && clause.noun < party.first ? true : kind === 'receive' || kind === 'request'
}

/** "…, part of a commitment from the G7": after a comma, of another sum than this subject's. */
function isAside(clause: Clause, lead: number): boolean {
  const { scene, place, predicate } = clause
  if (predicate === undefined || predicate.at > place.first || !GIVING.has(predicate.verb.kind)) return false
  return scene.words.slice(place.end, lead).includes(',')
}

function isFleeing(clause: Clause, lead: number): boolean {
  return /^(?:refugees|people|fled|fleeing|migrants|withdrawal|returned|evacuees|those|away|far|gas|oil|grain)$/.test(
    wordAt(clause.scene, lead - 1),
  )
}

function isByAgent(clause: Clause, predicate: Predicate, lead: number): boolean {
  const before = wordAt(clause.scene, lead - 1)
  if (/^(?:visit|trip|request|speech|destroyed|hit|displaced|affected|caused)$/.test(before)) return false
  const near = verbBefore(clause.scene, lead)
  return near !== undefined && (near.at === predicate.at || near.verb.form === 'past') && GIVING.has(near.verb.kind)
}

/** The subject of a verb of giving, or whom a request is put to. */
function subjectDonor(clause: Clause, recipient: SceneParty | undefined): SceneParty | undefined {
  const { predicate } = clause
  if (predicate === undefined) return beforeColon(clause)
  if (predicate.verb.kind === 'request') return asked(clause, predicate, recipient)
  if (predicate.at > clause.place.first) return relativeSubject(clause, predicate) ?? speakingGiver(clause, predicate)
  if (predicate.isPassive) return ordered(clause, predicate)
  if (GIVING.has(predicate.verb.kind)) {
    return beforeSum(clause) ?? withParty(subjectOf(clause, predicate.at)) ?? fallbackSubject(clause, predicate)
  }
  const isSubjectGiving =
    predicate.verb.kind === 'say' || predicate.verb.kind === 'help' || predicate.verb.lemma === 'order'
  if (isSubjectGiving) return withParty(subjectOf(clause, predicate.at))
  if (predicate.verb.kind === 'receive' && predicate.tense === 'future') return lender(saidAfter(clause))
  return undefined
}

/** "the $5m that Germany has sent": the subject right before a verb behind the sum. */
function relativeSubject(clause: Clause, predicate: Predicate): SceneParty | undefined {
  const head = headOf(clause, predicate.at)
  const party = clause.parties.find((one) => one.end === head && one.first >= clause.place.end)
  if (party === undefined || !GIVING.has(predicate.verb.kind) || party.form === 'adjective') return undefined
  const lead = wordAt(clause.scene, leadOf(clause, party))
  return lead === ',' || PREPOSITIONS.has(lead) ? undefined : withParty(party)
}

/** "A tranche worth $5m holds shells, the Pentagon said", "$5m will be sent, Norway said": who tells of it gives it. */
function speakingGiver(clause: Clause, predicate: Predicate): SceneParty | undefined {
  const isOpen = predicate.verb.kind === 'say' ? clause.noun !== undefined : predicate.tense === 'future'
  const speaker = isOpen && predicate.verb.kind !== 'trade' ? saidAfter(clause) : undefined
  return beforeColon(clause) ?? (speaker?.party?.country === undefined ? undefined : speaker)
}

/** "Scholz said his country would give": the nearest subject of an earlier verb that is a party. */
function fallbackSubject(clause: Clause, predicate: Predicate): SceneParty | undefined {
  if (isDoneByOthers(clause, predicate.at)) return undefined
  const outer = verbBefore(clause.scene, predicate.at)
  const subject = outer === undefined ? undefined : withParty(subjectOf(clause, outer.at))
  return subject ?? saidAfter(clause) ?? seatOf(clause, predicate)
}

/** "The president ordered that Syria be given": whoever had it done. */
function ordered(clause: Clause, predicate: Predicate): SceneParty | undefined {
  const outer = verbBefore(clause.scene, predicate.at)
  return outer?.verb.lemma === 'order' ? withParty(subjectOf(clause, outer.at)) : undefined
}

/** "Norway: 1.5 billion kroner for": a headline's giver. */
export function beforeColon(clause: Clause): SceneParty | undefined {
  const first = clause.parties[0]
  return first?.first === 0 && wordAt(clause.scene, first.end) === ':' ? withParty(first) : undefined
}

/** "In London, the government announced": a body without a country is that of the capital named first. */
function seatOf(clause: Clause, predicate: Predicate): SceneParty | undefined {
  const { scene, parties } = clause
  const first = parties[0]
  if (first?.first !== 1 || wordAt(scene, 0) !== 'in' || wordAt(scene, first.end) !== ',') return undefined
  const isBody = scene.words.slice(first.end, predicate.at).some((word) => OFFICE_HEADS.has(word))
  return isBody ? withParty(first) : undefined
}

/** "The bloc will lend …, the European Commission said": who speaks for the one who gives. */
function saidAfter(clause: Clause): SceneParty | undefined {
  return clause.parties.find(
    (party) =>
      party.first >= clause.place.end &&
      party.party !== undefined &&
      party.form !== 'adjective' &&
      verbAt(clause.scene, party.end)?.kind === 'say' &&
      /^[,"”]$/.test(wordAt(clause.scene, leadOf(clause, party))),
  )
}

/** "Sri Lanka will receive $330m, the IMF said": a bank that tells of it lends it. */
function lender(party: SceneParty | undefined): SceneParty | undefined {
  return BODY_CATEGORIES.get(party?.party?.name ?? '') === 'financial' ? party : undefined
}

/** "Norway gave $15 million and Denmark $10 million": the second verb is left out. */
function beforeSum(clause: Clause): SceneParty | undefined {
  const { scene, place, left, parties } = clause
  if (left === 0) return undefined
  let i = place.first
  while (i > left && BEFORE_SUM.has(wordAt(scene, i - 1))) i--
  const party = parties.find(
    (one) => one.end === i && one.first >= left && one.form !== 'adjective' && one.form !== 'owner',
  )
  const lead = party === undefined ? '' : wordAt(scene, leadOf(clause, party))
  return lead === 'and' || lead === ',' || lead === ';' || lead === 'while' ? withParty(party) : undefined
}

/** "asked Congress", "called on Germany to give", "from its allies"; a state that asks its own parliament gives. */
function asked(clause: Clause, predicate: Predicate, recipient: SceneParty | undefined): SceneParty | undefined {
  const { scene, parties } = clause
  for (const party of parties) {
    if (party.first <= predicate.at || party.end > clause.place.first || party.party === undefined) continue
    const lead = leadOf(clause, party)
    const isObject = lead === predicate.at || (wordAt(scene, lead) === 'on' && lead === predicate.at + 1)
    if (isObject) return party
  }
  const asker = subjectOf(clause, predicate.at)
  if (asker?.party?.country === undefined || predicate.isPassive) return undefined
  const isForOther = recipient !== undefined && !isSame(asker, recipient)
  return isForOther || isGiverState(clause, asker) ? asker : undefined
}
