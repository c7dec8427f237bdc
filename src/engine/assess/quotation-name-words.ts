import { fold } from '../text/fold.ts'
import { wordSet } from '../text/word-set.ts'

/** Offices and forms of address that stand before a name. */
const TITLES: ReadonlySet<string> =
  wordSet(`president vice deputy prime minister chancellor secretary general senator congressman congresswoman representative
governor mayor king queen prince princess pope bishop archbishop cardinal judge justice professor ambassador chairman
chairwoman chief commander colonel captain lieutenant sergeant admiral director speaker leader premier foreign defense
defence state press spokesman spokeswoman spokesperson former acting mr mrs ms miss dr sir lady lord dame sen rep gov
gen col lt sgt adm prof hon the`)
/** Words of bodies: what they said may be in the words of anyone who speaks for them. */
const BODIES: ReadonlySet<string> =
  wordSet(`ministry agency news government office department council commission committee congress parliament senate house
embassy kremlin pentagon administration union party army forces police court bank university institute association
foundation company corporation group organization organisation times post press website union nations nato statement
spokesperson official officials`)

const PRONOUNS: ReadonlySet<string> = wordSet('i he she it they we you who his her their')

/** The words of a name, folded: capitalised ones that are no title and no pronoun. */
export function nameWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  return words
    .filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase() || /^\p{Lo}/u.test(word))
    .map(fold)
    .filter((word) => !TITLES.has(word) && !PRONOUNS.has(word))
}

/** Whether a name is a body's by one of its words. */
export function isBodyName(name: string): boolean {
  return name.split(/[^\p{L}]+/u).some((word) => BODIES.has(word.toLowerCase()))
}
