import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { Entity } from '../../model/records.ts'
import { foldName } from './fold-name.ts'

const NO_INITIAL = wordClass('no-initial')

/** A person's name by its first and last word. */
export interface Ends {
  readonly text: string
  /** The folded words left out between them. */
  readonly middle: readonly string[]
}

const INITIAL = /^\p{L}$/u
const PATRONYMIC = /(?:[oeiy]v[iy]ch|yich|mich|[oeiy]vna|ichna)$/
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i
const WORDS_MAX = 5

/** A person's name without what stands between its first and last word; undefined where nothing does. */
export function withoutMiddle(name: string): Ends | undefined {
  const words = name.trim().split(/\s+/)
  const last = words[words.length - 1] ?? ''
  if (words.length < 3 || words.length > WORDS_MAX || GENERATION.test(last)) return undefined
  return { text: `${words[0]} ${last}`, middle: words.slice(1, -1).map(foldName) }
}

/** Where people go by one given name, and a second is mostly left out: ISO 3166-1 alpha-2. */
const LEAVES_OUT_SECOND = 'US'

/**
 * Whether that person may be called so: without initials and patronymic anywhere, without another given
 * name only where that is the custom. Juan Carlos Vargas may be no Juan Vargas.
 */
export function fitsEnds({ middle }: Ends, { type, country }: Entity): boolean {
  if (type !== 'person') return false
  if (country === LEAVES_OUT_SECOND && middle.length === 1) return true
  return middle.every((word) => INITIAL.test(word) || PATRONYMIC.test(word))
}

/** Whether what stands in the middle of two names may be the same: it is, or is the other's initial. */
export function sameMiddle(a: Ends, b: Ends): boolean {
  if (a.middle.length !== b.middle.length) return false
  return a.middle.every((word, i) => {
    const other = b.middle[i] ?? ''
    return word === other || ((INITIAL.test(word) || INITIAL.test(other)) && word.charAt(0) === other.charAt(0))
  })
}

/**
 * The folded forms by which an article may go on calling an entity that it has named in full: a
 * person's last name, an organisation's initials.
 */
export function shortFormsOf(fullName: string, entity: Entity, lexicon: Lexicon): readonly string[] {
  const words = foldName(fullName).split(' ')
  if (words.length < 2) return []
  if (entity.type === 'person') return words.slice(-1)
  if (entity.type !== 'organization') return []
  const initials = words.filter((word) => !lexicon.is(word, NO_INITIAL)).map((word) => word.charAt(0))
  return initials.length < 2 ? [] : [initials.join('')]
}
