import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import { countryOf } from '../text/countries.ts'
import type { Word } from './words.ts'

/** Capitalised words that are offices, bodies or forms of address: another of them may name the same. */
const NO_PROPER_NAME = wordClass('no-proper-name')
const MOST_WORDS = 4

/**
 * Whether one proper name stands in place of another: every word on both sides a name's, and the two
 * neither spellings of one name nor a country and its people or capital.
 */
export function isNameChange(record: readonly Word[], page: readonly Word[], texts: Texts, lexicon: Lexicon): boolean {
  if (record.length === 0 || page.length === 0) return false
  if (record.length > MOST_WORDS || page.length > MOST_WORDS) return false
  const inRecord = countryOf(written(texts.record, record), lexicon)
  const onPage = countryOf(written(texts.page, page), lexicon)
  if (inRecord !== undefined && onPage !== undefined) return inRecord.code !== onPage.code
  if (![...record, ...page].every((word) => isName(word, lexicon))) return false
  return !record.some((a) => page.some((b) => areAlike(a.form, b.form)))
}

/** The two texts that the words were cut from. */
export interface Texts {
  readonly record: string
  readonly page: string
}

function written(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
}

function isName(word: Word, lexicon: Lexicon): boolean {
  if (!word.isCapital || word.isFirst || word.isBracketed || word.weight === 0) return false
  return !lexicon.is(word.form, NO_PROPER_NAME)
}

/** Spellings of one name share their beginning or their consonants: Alexei and Aleksey, Kharkov and Kharkiv. */
export function areAlike(a: string, b: string): boolean {
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true
  const shared = Math.min(a.length, b.length, 4)
  if (shared === 4 && a.slice(0, 4) === b.slice(0, 4)) return true
  return skeleton(a) === skeleton(b)
}

/** A name's sounds: one letter for those that transliterations mix, vowels and doubles off. */
function skeleton(name: string): string {
  return name
    .replace(/[ck]h|[cq]|ks|x/g, 'k')
    .replace(/[wf]|ph/g, 'v')
    .replace(/[sz]h?|ts|tz/g, 's')
    .replace(/[jgy]/g, 'y')
    .replace(/(?!^)[aeiouyh]/g, '')
    .replace(/(.)\1/g, '$1')
}
