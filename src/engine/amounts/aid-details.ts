import { wordSet } from '../text/word-set.ts'
import type { Clause } from './aid-clause.ts'
import { type Scene, SUM, verbAt, wordAt, writtenOf } from './aid-scene.ts'
import { CLAUSE_OPENERS, DETERMINERS } from './aid-words.ts'

const ADDING: ReadonlySet<string> = wordSet('additional another further extra more')

/** "an additional $5m", "another", "$5m in further aid", "$5m more": on top of other sums. */
export function isAdditional(clause: Clause): boolean {
  const { scene, place, noun, left, right } = clause
  for (let i = place.first - 1; i >= Math.max(left, place.first - 5); i--) {
    const word = wordAt(scene, i)
    if (ADDING.has(word) && !(word === 'more' && wordAt(scene, i + 1) === 'than')) return true
    if (word === 'top' && wordAt(scene, i + 1) === 'of') return false
    if (verbAt(scene, i) !== undefined) break
  }
  const end = Math.min(right, noun !== undefined && noun >= place.end ? noun + 1 : place.end + 2)
  for (let i = place.end; i < end; i++) {
    if (ADDING.has(wordAt(scene, i)) && wordAt(scene, i + 1) !== 'than') return true
  }
  return false
}

/** What the sum is said to include: "including Patriot missiles and radars". Verbatim, split at commas and "and". */
export function includesOf(clause: Clause): readonly string[] {
  const { scene, place, right } = clause
  for (let i = place.end; i < Math.min(right, place.end + 40); i++) {
    const word = wordAt(scene, i)
    if (word === 'including' || word === 'includes' || word === 'contains' || word === 'comprising')
      return listFrom(scene, i + 1, right)
    if (word === 'such' && wordAt(scene, i + 1) === 'as') return listFrom(scene, i + 2, right)
    if (word === ';') return []
  }
  return []
}

const LIST_END: ReadonlySet<string> = new Set(['.', ';', '—', '–', '(', ')', '"', '“', '”', SUM, 'said', 'says'])

function listFrom(scene: Scene, from: number, right: number): readonly string[] {
  const items: string[] = []
  let first = from
  for (let i = from; i <= Math.min(right, from + 40, scene.words.length); i++) {
    const word = wordAt(scene, i) ?? '.'
    const isEnd =
      i === Math.min(right, from + 40) || LIST_END.has(word) || CLAUSE_OPENERS.has(word) || isToVerb(scene, i)
    if (!isEnd && word !== ',' && word !== 'and' && word !== 'as') continue
    // "…, officials said": the last words are who says it.
    if (word !== 'said' && word !== 'says') addItem(items, scene, first, i)
    first = i + 1
    if (isEnd) break
  }
  return items
}

function isToVerb(scene: Scene, i: number): boolean {
  return wordAt(scene, i) === 'to' || wordAt(scene, i) === 'for' || wordAt(scene, i) === 'that'
}

function addItem(items: string[], scene: Scene, from: number, end: number): void {
  let first = from
  while (first < end && (DETERMINERS.has(wordAt(scene, first)) || wordAt(scene, first) === 'well')) first++
  if (end > first && end - first <= 8) items.push(writtenOf(scene, first, end))
}
