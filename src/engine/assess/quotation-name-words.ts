import { fold } from '../text/fold.ts'
import { FORMS_OF_ADDRESS, OFFICES, SHORT_OFFICES, STATE_BODIES } from '../text/office-words.ts'
import { wordSet } from '../text/word-set.ts'

/** Offices and forms of address that stand before a name. */
const TITLES: ReadonlySet<string> = wordSet(
  OFFICES,
  SHORT_OFFICES,
  FORMS_OF_ADDRESS,
  'vice prime foreign defense defence state press former acting hon the',
)
/** Words of bodies: what they said may be in the words of anyone who speaks for them. */
const BODIES: ReadonlySet<string> = wordSet(
  STATE_BODIES,
  `news kremlin pentagon union party court bank university institute association foundation company corporation
  group organization organisation times post press website nations nato statement spokesperson official officials`,
)

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
