import { wordSet } from '../text/word-set.ts'
import { type Clause, type Predicate, verbBefore } from './aid-clause.ts'
import { lenderWith } from './aid-donor.ts'
import type { SceneParty } from './aid-parties.ts'
import { GIVING, isGiverState, isInitials, isModifying, leadOf, withParty } from './aid-phrases.ts'
import { verbAt, wordAt } from './aid-scene.ts'
import { subjectOf } from './aid-subject.ts'
import { AID_NOUNS, OFFICE_WORDS, PEOPLE_WORDS } from './aid-words.ts'

const TO: ReadonlySet<string> = wordSet('to for towards toward into on')

/** Who gets the sum: after it, between its verb and it, before it, or the subject of a verb of getting. */
export function recipientOf(clause: Clause): SceneParty | undefined {
  return (
    destination(clause, clause.place.end, clause.right) ??
    indirectObject(clause) ??
    pronounObject(clause) ??
    beneficiary(clause, clause.place.end, clause.right) ??
    destination(clause, clause.left, clause.place.first) ??
    getter(clause) ??
    thankful(clause) ??
    borrower(clause) ??
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
    if (party.form === 'adjective' && wordAt(clause.scene, before) !== 'to' && !isDebtOf(clause, before)) continue
    if (party.form === 'owner' && !isOwnedGood(clause, party)) continue
    if (!isOtherDirection(clause, before)) return party
  }
  return undefined
}

function isDestination(clause: Clause, at: number): boolean {
  const { words } = clause.scene
  const word = words[at] ?? ''
  if (word === 'of' && isDebtOf(clause, at)) return true
  if (word === 'of') return isBenefitOf(words, at) || (words[at - 1] === 'bank' && isPaidIn(clause))
  if (word === 'from') return PEOPLE_WORDS.has(words[at - 1] ?? '') && TO.has(words[at - 2] ?? '')
  if (TO.has(word) || word === 'reached' || word === 'reaches') return true
  if (word === 'in') return words[at - 1] === 'arrived' || isPaidIn(clause)
  return word === 'with' && /^(?:agreement|deal|accord|contract|memorandum|loan|swap)$/.test(words[at - 1] ?? '')
}

/** "forgave $5bn of Sudan's debt" */
function isDebtOf({ scene, predicate }: Clause, at: number): boolean {
  return predicate?.verb.lemma === 'forgive' && scene.words.slice(at + 1, at + 5).includes('debt')
}

/** "deposited $1bn in the Central Bank of Yemen" */
function isPaidIn({ predicate }: Clause): boolean {
  return predicate?.verb.lemma === 'deposit' || predicate?.verb.lemma === 'inject'
}

const BENEFITS: ReadonlySet<string> = wordSet(
  'reconstruction rebuilding recovery defence defense benefit stabilisation stabilization sector system grid economy victims coast coffers treasury north south east west region',
)

/** "for the people of Gaza", "to the reconstruction of Ukraine". */
function isBenefitOf(words: readonly string[], at: number): boolean {
  const head = words[at - 1] ?? ''
  if (!PEOPLE_WORDS.has(head) && !BENEFITS.has(head)) return false
  return words.slice(Math.max(0, at - 6), at - 1).some((word) => TO.has(word) || word === 'help' || word === 'support')
}

/** "for Ukraine's defence": the owner is who gets it; "to Germany's ambassador" is no gift. */
function isOwnedGood(clause: Clause, party: SceneParty): boolean {
  return !OFFICE_WORDS.has(wordAt(clause.scene, party.end)) || PEOPLE_WORDS.has(wordAt(clause.scene, party.end))
}

const OTHER_DIRECTIONS: ReadonlySet<string> = wordSet(
  'visit trip travel travelled traveled according thanks due related ambassador envoy respect access threat refugees fled return returned back addition regard contrast flight tour journey response attack attacks exports sanctions impact war focus dependence close',
)

function isOtherDirection(clause: Clause, preposition: number): boolean {
  const { words } = clause.scene
  const before = words[preposition - 1] ?? ''
  if (words[preposition] === 'from') return false
  return OTHER_DIRECTIONS.has(before) || (words[preposition] === 'on' && before !== 'spent' && !AID_NOUNS.has(before))
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
  const word = wordAt(scene, predicate.at + 1)
  const isOwn =
    /^(?:his|her|its|their|the)$/.test(word) &&
    /^(?:country|nation|people|government)$/.test(wordAt(scene, predicate.at + 2))
  if (!isOwn && !/^(?:it|them|him|her)$/.test(word)) return undefined
  const outer = verbBefore(scene, predicate.at)
  const isTold = outer !== undefined && /^(?:request|say|announce)$/.test(outer.verb.kind)
  return isTold ? withParty(subjectOf(clause, outer.at)) : undefined
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
      /^(?:helping|supporting|aiding|assisting|backing|rebuilding|feeding|arming|for)$/.test(
        wordAt(clause.scene, before),
      )
    )
      return party
    if (/^(?:of|in)$/.test(wordAt(clause.scene, before)) && wordAt(clause.scene, before - 1) === 'support') return party
  }
  return undefined
}

/** The subject of "received", "asked for", "needs". */
function getter(clause: Clause): SceneParty | undefined {
  const { predicate, scene } = clause
  if (predicate === undefined) return undefined
  if (predicate.isPassive && GIVING.has(predicate.verb.kind) && predicate.at < clause.place.first) {
    return withParty(subjectOf(clause, predicate.at))
  }
  if (predicate.verb.kind === 'receive') {
    return predicate.isPassive ? getterBy(clause, predicate) : withParty(subjectOf(clause, predicate.at))
  }
  const request = requestOf(clause, predicate)
  if (request === undefined) return undefined
  const asker = subjectOf(clause, request.at)
  if (asker?.party === undefined || isGiverState(clause, asker)) return undefined
  return wordAt(scene, request.at - 1) === 'been' ? undefined : asker
}

/** "was secured by Zambia" */
function getterBy(clause: Clause, predicate: Predicate): SceneParty | undefined {
  return clause.parties.find(
    (party) =>
      party.first > predicate.at && wordAt(clause.scene, leadOf(clause, party)) === 'by' && party.party !== undefined,
  )
}

/** "Ukraine thanked Denmark for its $340m package" */
function thankful(clause: Clause): SceneParty | undefined {
  const at = clause.scene.thanks
  return at > 0 && at < clause.place.first ? withParty(subjectOf(clause, at)) : undefined
}

/** "Jordan's $1.2bn programme with the IMF" */
function borrower(clause: Clause): SceneParty | undefined {
  if (lenderWith(clause) === undefined) return undefined
  return clause.parties.find((party) => party.form === 'owner' && party.end <= clause.place.first)
}

/** The request itself, or the one whose infinitive this is: "urged partners to provide". */
function requestOf(clause: Clause, predicate: Predicate): Predicate | undefined {
  if (predicate.verb.kind === 'request') return predicate
  if (predicate.tense !== 'infinitive' || predicate.at > clause.place.first) return undefined
  const outer = verbBefore(clause.scene, predicate.at)
  return outer?.verb.kind === 'request' ? outer : undefined
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
      wordAt(scene, party.first - 1) !== 'by',
  )
}

/** "for people in Gaza", "finance a hospital in Uzbekistan with": the place where it is spent. */
function located(clause: Clause): SceneParty | undefined {
  for (const party of clause.parties) {
    if (isPlaceOfProject(clause, party)) return party
    if (party.first < clause.place.end || party.first >= clause.right) continue
    if (clause.noun !== undefined && party.first < clause.noun) continue
    const lead = leadOf(clause, party)
    const before = wordAt(clause.scene, lead)
    if (party.party === undefined || party.form === 'adjective') {
      if (party.form === 'adjective' && isPurpose(clause, lead)) return party
      continue
    }
    if ((before === 'in' || before === 'across' || before === 'inside') && isSpentThere(clause, lead)) return party
    if (party.isPeople === true && before !== 'by' && before !== 'from') return party
  }
  return undefined
}

function isPlaceOfProject(clause: Clause, party: SceneParty): boolean {
  const { predicate, place, scene } = clause
  if (predicate === undefined || party.first < predicate.at || party.end > place.first) return false
  const isProject = /^(?:finance|fund|support|rebuild)$/.test(predicate.verb.lemma) && predicate.at < place.first
  return isProject && wordAt(scene, leadOf(clause, party)) === 'in' && party.party?.country !== undefined
}

function isPurpose(clause: Clause, lead: number): boolean {
  return wordAt(clause.scene, lead) === 'for'
}

/** Not "said in London", "at a conference in Paris". */
function isSpentThere(clause: Clause, lead: number): boolean {
  for (let i = lead - 1; i >= Math.max(clause.place.end, lead - 12); i--) {
    const word = wordAt(clause.scene, i)
    if (/^(?:conference|summit|meeting|speech|talks|visit|ceremony|reporters|at|during|news)$/.test(word)) return false
    if (verbAt(clause.scene, i)?.kind === 'say') return false
  }
  return true
}
