import { wordSet } from '../text/word-set.ts'
import type { SceneParty } from './aid-parties.ts'
import { type Scene, verbAt, wordAt } from './aid-scene.ts'
import { CATEGORY_WORDS, DETERMINERS, GIFT_NOUNS, OFFICE_HEADS, OFFICE_WORDS, PREPOSITIONS } from './aid-words.ts'

/** Where a run of office words that closes with a body or person ends; `from` where there is none. */
export function officeEnd(scene: Scene, from: number): number {
  let end = from
  for (let i = from; i < from + 8; i++) {
    const word = wordAt(scene, i)
    if (OFFICE_HEADS.has(word) && !isAidModifier(scene, i)) end = i + 1
    else if (word === 'aid' && OFFICE_HEADS.has(wordAt(scene, i + 1))) continue
    else if (!OFFICE_WORDS.has(word) && (i === from || !OFFICE_LINKS.has(word))) break
  }
  return end
}

const OFFICE_LINKS: ReadonlySet<string> = wordSet('of for and the - &')

/** "military" in "Ukraine military aid" is no office. */
export function isAidModifier(scene: Scene, i: number): boolean {
  const next = wordAt(scene, i + 1)
  return GIFT_NOUNS.has(next) || (next === 'and' && CATEGORY_WORDS.has(wordAt(scene, i + 2)))
}

/** Most words between a country and the person who acts for it. */
const GAP = 6

/**
 * "US President" + "Joe Biden", "Scholz, the German chancellor", "President Zelenskyy of Ukraine" and
 * "the head of USAID, Samantha Power" are one party each: the country or body, with the person.
 */
export function joinOffice(scene: Scene, before: SceneParty, after: SceneParty): SceneParty | undefined {
  const society = societyOf(before, after)
  if (society !== undefined) return society
  const gap = scene.words.slice(before.end, after.first)
  if (gap.length > GAP || gap.some((_, i) => verbAt(scene, before.end + i) !== undefined)) return undefined
  const { end } = after
  const first = wordAt(scene, before.first - 1) === 'of' && before.first > 1 ? before.first - 2 : before.first
  if (before.party !== undefined && before.person === undefined && after.person !== undefined) {
    if (!isPersonOf(scene, before, gap)) return undefined
    return { first, end, form: 'office', party: before.party, person: after.person }
  }
  if (before.person === undefined || before.party !== undefined || after.party === undefined) return undefined
  if (!isOfficeOf(gap, after)) return undefined
  return { first, end, form: 'office', party: after.party, person: before.person }
}

/** "the Syrian Red Crescent", "the Saudi aid agency KSrelief": a body of the country before it. */
function societyOf(before: SceneParty, after: SceneParty): SceneParty | undefined {
  if (before.end !== after.first || before.party?.country === undefined || after.person !== undefined) return undefined
  const isBodyOf = before.form === 'office' && after.party?.country === before.party.country
  const isSociety = before.form === 'adjective' && after.party?.name === 'Red Cross'
  return isBodyOf || isSociety ? { ...before, end: after.end, form: 'office' } : undefined
}

/** "the government in Tokyo": the word before "in" where it names who governs there; -1 elsewhere. */
export function seatedBodyAt(scene: Scene, first: number): number {
  const isBody = wordAt(scene, first - 1) === 'in' && GOVERNING.has(wordAt(scene, first - 2))
  return isBody && verbAt(scene, first - 2) === undefined ? first - 2 : -1
}

const GOVERNING: ReadonlySet<string> = wordSet('government cabinet ministry parliament administration')

/** "UN emergency relief coordinator, X": the words between tell an office, or the office stands before. */
function isPersonOf(scene: Scene, before: SceneParty, gap: readonly string[]): boolean {
  const isTitled = before.form === 'office' || gap.some((word) => OFFICE_HEADS.has(word))
  if (isTitled) return gap.every((word) => isTitleWord(word, before.form === 'noun'))
  if (gap.every((word) => OFFICE_WORDS.has(word))) return gap.length > 0
  const isOf = wordAt(scene, before.first - 1) === 'of' || wordAt(scene, before.first - 2) === 'of'
  return (
    isOf &&
    gap.length === 1 &&
    gap[0] === ',' &&
    scene.words.slice(0, before.first).some((word) => OFFICE_HEADS.has(word))
  )
}

/** A country's own name needs words of office alone: "Ukraine after talks with President X" is no title. */
function isTitleWord(word: string, isStrict: boolean): boolean {
  if (word === ',' || word === 'of' || word === 'for' || OFFICE_WORDS.has(word) || DETERMINERS.has(word)) return true
  return OFFICE_HEADS.has(word) || (/^\p{Ll}+$/u.test(word) && !PREPOSITIONS.has(word) && !(isStrict && word === 'and'))
}

/** "X of Ukraine", "X, the German chancellor", "X, the president of the Commission". */
function isOfficeOf(gap: readonly string[], after: SceneParty): boolean {
  if (gap.length === 1 && gap[0] === 'of') return true
  if (gap[0] !== ',') return false
  if (!gap.slice(1).every((word) => OFFICE_WORDS.has(word) || DETERMINERS.has(word) || word === 'of')) return false
  return after.form === 'office' || gap.some((word) => OFFICE_HEADS.has(word))
}
