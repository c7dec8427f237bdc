import type { AidCategory, AidStatus } from '../../model/money.ts'
import { BE } from '../text/function-words.ts'
import { type Clause, type Predicate, verbBefore } from './aid-clause.ts'
import { wordAt } from './aid-scene.ts'
import {
  AID_NOUNS,
  BEFORE_SUM,
  CATEGORY_ADJECTIVES,
  CATEGORY_WORDS,
  CLAUSE_OPENERS,
  DISASTERS,
  GIFT_NOUNS,
  LOAN_NOUNS,
  OTHER_PURPOSES,
} from './aid-words.ts'

/** What kind of aid a sum is; undefined where its words do not say. */
export function categoryOf(clause: Clause): AidCategory | undefined {
  const purpose = beforeNoun(clause) ?? purposeAfter(clause) ?? beforeSum(clause)
  return (purpose === undefined || purpose === 'other') && isLoan(clause) ? 'financial' : purpose
}

/** The category of the words before the noun; of several ("military and humanitarian aid") it is `other`. */
function beforeNoun(clause: Clause): AidCategory | undefined {
  const { noun, scene, place } = clause
  if (noun === undefined) return undefined
  const from = noun > place.first ? place.end : Math.max(clause.left, noun - 8)
  let found: AidCategory | undefined
  for (let i = from; i <= noun; i++) {
    const category = CATEGORY_WORDS.get(wordAt(scene, i))
    if (category === undefined) continue
    if (found !== undefined && found !== category) return 'other'
    found = category
  }
  return found === undefined || !isJoinedByOther(scene.words, noun, found) ? found : 'other'
}

/** "humanitarian aid and reconstruction", "military aid and budget support" */
function isJoinedByOther(words: readonly string[], noun: number, category: AidCategory): boolean {
  if (words[noun + 1] !== 'and') return false
  const joined = words[noun + 2] ?? ''
  const other = CATEGORY_WORDS.get(joined)
  return OTHER_PURPOSES.has(joined) || (other !== undefined && other !== category)
}

/** What the money is for, right of the sum up to the next sum or clause. */
function purposeAfter(clause: Clause): AidCategory | undefined {
  const { scene, place, right } = clause
  for (let i = place.end; i < Math.min(right, place.end + 30); i++) {
    const word = wordAt(scene, i)
    if (i > place.end + 1 && CLAUSE_OPENERS.has(word)) return disasterAfter(clause, i)
    if (isOffice(clause, i)) continue
    const category = CATEGORY_WORDS.get(word)
    if (category !== undefined) return category
    if (OTHER_PURPOSES.has(word)) return 'other'
  }
  return undefined
}

/** "after the earthquake", "following last week's floods": what calls for it. */
function disasterAfter(clause: Clause, opener: number): AidCategory | undefined {
  const { words } = clause.scene
  if (words[opener] !== 'after' && words[opener] !== 'following' && words[opener] !== 'as') return undefined
  return words.slice(opener + 1, opener + 8).some((word) => DISASTERS.has(word)) ? 'humanitarian' : undefined
}

/** "defence" of a defence minister is no purpose, nor "development" of a development bank. */
function isOffice(clause: Clause, i: number): boolean {
  return (
    /^(?:minister|ministry|secretary|department|council|chief|officials?|adviser|conference|forum|summit)$/.test(
      wordAt(clause.scene, i + 1),
    ) ||
    wordAt(clause.scene, i - 1) === 'security' ||
    clause.parties.some((party) => party.first <= i && party.end > i && party.isPeople !== true)
  )
}

/** "military aid to Ukraine worth", "increase military funding to": an outright category with its noun, before the sum. */
function beforeSum(clause: Clause): AidCategory | undefined {
  const { scene, place, left } = clause
  for (let i = place.first - 1; i >= Math.max(left, place.first - 25); i--) {
    const word = wordAt(scene, i)
    if (!CATEGORY_ADJECTIVES.has(word)) continue
    const next = wordAt(scene, i + 1)
    const afterNext = wordAt(scene, i + 2)
    if (GIFT_NOUNS.has(next) || AID_NOUNS.has(afterNext) || next === 'equipment') {
      return CATEGORY_WORDS.get(word)
    }
  }
  return goodsBefore(clause)
}

/** "donate Archer guns worth $5m": what the sum is the worth of. */
function goodsBefore({ scene, place, left, predicate }: Clause): AidCategory | undefined {
  let i = place.first - 1
  while (i > left && BEFORE_SUM.has(wordAt(scene, i)) && wordAt(scene, i) !== 'worth' && wordAt(scene, i) !== 'valued')
    i--
  if (wordAt(scene, i) !== 'worth' && wordAt(scene, i) !== 'valued') return undefined
  for (let j = i - 1; j >= Math.max(left, i - 10) && j !== predicate?.at; j--) {
    const category = CATEGORY_WORDS.get(wordAt(scene, j))
    if (category !== undefined) return category
  }
  return undefined
}

function isLoan(clause: Clause): boolean {
  const { scene, place, noun, predicate } = clause
  if (predicate !== undefined && LOAN_NOUNS.has(wordAt(scene, predicate.at))) return true
  if (noun !== undefined && LOAN_NOUNS.has(wordAt(scene, noun))) return true
  for (let i = place.end; i < Math.min(clause.right, place.end + 8); i++)
    if (LOAN_NOUNS.has(wordAt(scene, i))) return true
  return false
}

/** How far the giving has come, by the verb the sum hangs on and those that govern that verb. */
export function statusOf(clause: Clause): AidStatus {
  const { predicate } = clause
  if (isRequestNoun(clause)) return 'requested'
  if (predicate === undefined) return nominalStatus(clause)
  return statusBy(clause, predicate, 3)
}

function statusBy(clause: Clause, predicate: Predicate, depth: number): AidStatus {
  const { kind, lemma } = predicate.verb
  if (kind === 'request') return 'requested'
  if (lemma === 'order' && !predicate.isPassive) return 'committed'
  const isParticiple = predicate.tense === 'progressive' && !BE.has(wordAt(clause.scene, predicate.at - 1))
  if (predicate.tense === 'infinitive' && /^wants?$|^plan/.test(wordAt(clause.scene, predicate.at - 2)))
    return 'announced'
  if ((predicate.tense === 'infinitive' || isParticiple) && depth > 0) {
    const outer = verbBefore(clause.scene, predicate.at)
    if (kind === 'commit') return outer?.verb.kind === 'request' ? 'requested' : 'committed'
    if (outer !== undefined && (outer.verb.kind === 'request' || outer.verb.kind === 'commit'))
      return statusBy(clause, outer, depth - 1)
    return 'announced'
  }
  if (predicate.tense === 'future') return 'announced'
  if (kind === 'commit') return 'committed'
  if (kind === 'announce' || kind === 'say') return 'announced'
  if (kind === 'receive' && (predicate.tense === 'progressive' || lemma === 'expect')) return 'announced'
  if (kind === 'receive') return lemma === 'secure' || lemma === 'obtain' || lemma === 'win' ? 'committed' : 'delivered'
  if ((kind === 'deliver' || lemma === 'pay') && predicate.tense === 'past')
    return lemma === 'extend' ? 'committed' : 'delivered'
  return 'announced'
}

/** "an appeal by the UN for $1 billion", "its request for". */
export function isRequestNoun(clause: Clause): boolean {
  const { scene, place, left } = clause
  const before = scene.words.slice(Math.max(left, place.first - 9), place.first)
  const lead = before.lastIndexOf('for')
  return (
    lead > 0 && before.length - lead < 5 && before.slice(0, lead).some((word) => /^(?:appeal|request|plea)$/.test(word))
  )
}

function nominalStatus(clause: Clause): AidStatus {
  const { scene, place, left, right } = clause
  for (let i = Math.max(left, place.first - 8); i < Math.min(right, place.end + 8); i++) {
    if (/^(?:appeal|request|plea|call|needs)$/.test(wordAt(scene, i))) return 'requested'
    if (wordAt(scene, i) === 'reached' || wordAt(scene, i) === 'arrived') return 'delivered'
  }
  return 'announced'
}
