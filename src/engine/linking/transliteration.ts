import { fold } from '../text/fold.ts'
import { wordSet } from '../text/word-set.ts'
import { arabicKey, persianKey } from './arabic.ts'
import { hebrewKey } from './hebrew.ts'
import { koreanKey } from './korean.ts'
import { type Rewriting, rewrite, type SchemeKey } from './rewrite.ts'
import { romanize } from './romanize.ts'
import { slavicKeys } from './slavic.ts'
import { pinyinReadings } from './wade-giles.ts'

/*
 * The transliteration keys of a name. A mention and a record's name meet where they share a key of a
 * scheme that is sure of the record's name: the name shows the language, or the record's country does.
 *
 *   g:  any name. Cyrillic, Greek and Georgian in Latin letters (romanize.ts); marks read twice, once
 *       left off (Schroder, Vucic) and once spelt out (Schroeder, Vuchich); x as ks; spaces, hyphens and
 *       the Arabic article left out. Wade-Giles also as Pinyin (wade-giles.ts).
 *   s:  names with a Slavic ending or given name: one key for the schemes of Cyrillic (slavic.ts).
 *   a:  names with an Arabic or Persian given name or article (arabic.ts).
 *   p:  the same, with q and gh as one.
 *   h:  names with a Hebrew given name (hebrew.ts).
 *   k:  Korean names, surname first (korean.ts).
 *
 * Each language's rules apply only to names that look like it: "Deng" and "Ding", "Orban" and "Urban",
 * "Lee" and "Li" are other people, though "Khaled" and "Khalid", "Nouri" and "Nuri" are not. Names in
 * Chinese, Arabic and Hebrew letters meet by the aliases that a record declares.
 */

const SPELT_OUT: Rewriting = [
  [/[šşș]/g, 'sh'],
  [/[čć]/g, 'ch'],
  [/ž/g, 'zh'],
  [/[țţ]/g, 'ts'],
  [/đ/g, 'dj'],
  [/[äæ]/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
]
const ARTICLE = /\b(?:al|el) (?=[a-z]{3})/g
/** Letters of languages that borrowed Arabic names but write their own: there ö and ü, o and u tell names apart. */
const TURKISH = /[ğışçöü]|\u0307/
const ASCII = /^[ -~]*$/
const LATIN = /^[a-z ]+$/
const SHORTEST = 4
/** Countries whose people's names mostly come to English from Cyrillic, from Arabic letters. */
const SLAVIC_COUNTRIES: ReadonlySet<string> = wordSet('RU UA BY BG RS MK ME KZ KG TJ TM UZ AZ AM MD')
const ARABIC_COUNTRIES: ReadonlySet<string> = wordSet(
  'AE AF BH DJ DZ EG EH IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE',
)

/** Keys made before: an article names the same few people over and over, and so does the next. Only ever a short cut. */
const MADE: Map<string, readonly SchemeKey[]> = new Map()
const MADE_MAX = 4096

/**
 * The transliteration keys of one name, each once; none for letters that are not romanised. `country` is
 * the bearer's, ISO 3166-1 alpha-2, where it is known: it too tells which scheme fits. Cost: linear.
 */
export function transliterationKeys(name: string, country = ''): readonly SchemeKey[] {
  const identity = `${country}:${name}`
  const made = MADE.get(identity)
  if (made !== undefined) return made
  const keys = makeKeys(name, country)
  if (MADE.size >= MADE_MAX) MADE.clear()
  MADE.set(identity, keys)
  return keys
}

function makeKeys(name: string, country: string): readonly SchemeKey[] {
  const lower = name.normalize('NFC').toLowerCase()
  const spellings = ASCII.test(lower) ? [lower] : latinSpellings(lower)
  const readings = [...new Set(spellings.map(fold))].filter((reading) => LATIN.test(reading))
  const keys = new Map<string, boolean>()
  const add = (scheme: string, found: SchemeKey | undefined): void => {
    if (found === undefined || found.key.length < SHORTEST) return
    const key = scheme + found.key
    keys.set(key, found.sure || keys.get(key) === true)
  }
  for (const reading of readings) {
    add('g:', generalKey(reading.replace(ARTICLE, '').replaceAll(' ', '')))
    for (const key of slavicKeys(reading)) add('s:', surer(key, SLAVIC_COUNTRIES.has(country)))
    if (!TURKISH.test(lower)) {
      add('a:', surer(arabicKey(reading), ARABIC_COUNTRIES.has(country)))
      add('p:', persianKey(reading))
    }
    add('h:', hebrewKey(reading))
    add('k:', koreanKey(reading))
  }
  for (const reading of pinyinReadings(lower)) add('g:', generalKey(reading))
  return [...keys].map(([key, sure]) => ({ key, sure }))
}

function latinSpellings(lower: string): readonly string[] {
  return romanize(lower).flatMap((latin) => [latin.replaceAll('đ', 'dj'), rewrite(latin, SPELT_OUT)])
}

function surer({ key, sure }: SchemeKey, fits: boolean): SchemeKey {
  return { key, sure: sure || fits }
}

function generalKey(joined: string): SchemeKey {
  return { key: joined.replaceAll('x', 'ks').replace(/chvili$/, 'shvili'), sure: true }
}
