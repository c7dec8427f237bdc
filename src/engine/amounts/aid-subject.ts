import { wordSet } from '../text/word-set.ts'
import { type Clause, REACH } from './aid-clause.ts'
import type { SceneParty } from './aid-parties.ts'
import { type Scene, verbAt, wordAt } from './aid-scene.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './aid-words.ts'

/** The party that does what the verb tells; looks left past its auxiliaries, and on past objects and phrases. */
export function subjectOf(clause: Clause, verbAtWord: number): SceneParty | undefined {
  const { scene, parties } = clause
  const head = headOf(clause, verbAtWord)
  if (isByOthers(clause, head)) return undefined
  const insert = insertStart(clause, head)
  for (let p = parties.length - 1; p >= 0; p--) {
    const party = parties[p] as SceneParty
    if (party.end > head || (party.first >= insert && party.end < head)) continue
    if (verbAtWord - party.end > REACH) break
    if (party.form === 'adjective' || party.form === 'owner') continue
    const isNext = party.end === head || (party.end === head - 1 && wordAt(scene, head - 1) === ',')
    if (canBeSubject(scene, party, isNext)) return party
  }
  return undefined
}

const OTHERS: ReadonlySet<string> = wordSet('donors allies partners others creditors lenders')

/** "The UN said donors had given": not the party before them; "the UN and partners" is. */
function isByOthers({ scene, parties }: Clause, head: number): boolean {
  if (!OTHERS.has(wordAt(scene, head - 1)) || wordAt(scene, head - 2) === 'and') return false
  return parties.every((party) => party.end !== head)
}

/** Whether the verb's subject is some unnamed others. */
export function isDoneByOthers(clause: Clause, verbAtWord: number): boolean {
  return isByOthers(clause, headOf(clause, verbAtWord))
}

/** Where the verb's auxiliaries begin. */
export function headOf({ scene }: Clause, verbAtWord: number): number {
  let head = verbAtWord
  while (head > 0 && AUXILIARIES.has(wordAt(scene, head - 1))) head--
  return head
}

function canBeSubject(scene: Scene, party: SceneParty, isNext: boolean): boolean {
  let i = party.first - 1
  while (i >= 0 && (DETERMINERS.has(wordAt(scene, i)) || wordAt(scene, i) === '"' || wordAt(scene, i) === '“')) i--
  if (i < 0) return true
  const before = wordAt(scene, i)
  if (isNext && CONJUNCTIONS.has(before)) return true
  if (isNext && (verbAt(scene, i) !== undefined || before === 'on' || before === 'upon')) return true
  if (PREPOSITIONS.has(before)) return false
  if (before === 'and' || before === ',' || before === 'but' || before === 'or') return true
  return (verbAt(scene, i) === undefined && !/(?:ed|met|told|ing)$/.test(before)) || isNext
}

/**
 * "Japan, which holds the G7 presidency, has sent": where an insert that closes before the verb opens,
 * if a party stands right before it; otherwise past the end.
 */
function insertStart(clause: Clause, head: number): number {
  const { words } = clause.scene
  const none = words.length
  if (words[head - 1] !== ',') return none
  for (let i = head - 2; i > Math.max(0, head - 20); i--) {
    if (words[i] !== ',') continue
    return clause.parties.some((party) => party.end === i) ? i : none
  }
  return none
}
