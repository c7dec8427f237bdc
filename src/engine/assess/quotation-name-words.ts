import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import { fold } from '../text/fold.ts'

/** Offices and forms of address that stand before a name. */
const BEFORE_NAME = wordClass('before-name')
/** Words of bodies: what they said may be in the words of anyone who speaks for them. */
const BODY_WORD = wordClass('body-word')
const PRONOUN_OF_SPEAKER = wordClass('pronoun-of-speaker')

/** The words of a name, folded: capitalised ones that are no title and no pronoun. */
export function nameWords(text: string, lexicon: Lexicon): readonly string[] {
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  return words
    .filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase() || /^\p{Lo}/u.test(word))
    .map(fold)
    .filter((word) => !lexicon.is(word, BEFORE_NAME) && !lexicon.is(word, PRONOUN_OF_SPEAKER))
}

/** Whether a name is a body's by one of its words. */
export function isBodyName(name: string, lexicon: Lexicon): boolean {
  return name.split(/[^\p{L}]+/u).some((word) => lexicon.is(word, BODY_WORD))
}
