import { type Lexicon, wordClass } from '../../../lexicon/lexicon.ts'
import type { NameMention } from '../../../model/mention.ts'
import { firstStartingFrom } from '../../text/spans.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Phrase } from './noun-phrases.ts'

/** The pronoun of a person. */
export type Gender = 'he' | 'she'

const PRONOUN_OF_NAME = wordClass('pronoun-of-name')

/** The pronoun that a given name or form of address asks for, if it tells. */
function genderOf(word: string, lexicon: Lexicon): Gender | undefined {
  const pronoun = lexicon.valueFor(word, PRONOUN_OF_NAME)
  return pronoun === 'he' || pronoun === 'she' ? pronoun : undefined
}

/** The names of an article that can speak, in text order, and what they tell of themselves. */
export class People {
  /** Names with a type; candidates that only the reference can confirm are no speakers. */
  readonly names: readonly NameMention[]
  private readonly contexts: PassageContexts
  // Made when first asked for: many articles never do.
  private genders: ReadonlyMap<string, Gender | 'both'> | undefined
  private surnames: ReadonlyMap<string, string> | undefined
  private titles: ReadonlyMap<string, string> | undefined

  constructor(contexts: PassageContexts, names: readonly NameMention[]) {
    this.contexts = contexts
    this.names = names.filter((name) => name.type !== undefined && name.latent !== true)
  }

  /** The last name that lies within [start, end), if any. */
  within(start: number, end: number): NameMention | undefined {
    for (let i = this.lastBefore(end); i >= 0; i--) {
      const name = this.names[i] as NameMention
      if (name.start < start) return undefined
      if (name.end <= end) return name
    }
    return undefined
  }

  /**
   * The name that a phrase is: one that ends its head, or runs on from it to the phrase's end: "Trump
   * spokesman Sean Spicer", "the University of Oslo", not "a spokesman for Trump".
   */
  nameOf(phrase: Phrase): NameMention | undefined {
    const { words } = this.contexts
    const start = words.start(phrase.start)
    const headEnd = words.end(phrase.headEnd - 1)
    const end = words.end(phrase.end - 1)
    const whole = this.within(start, end)
    const name = whole !== undefined && whole.start < headEnd ? whole : this.within(start, headEnd)
    return name === undefined || (name.end !== headEnd && name.end !== end) ? undefined : name
  }

  /** The names that start within [start, end), in text order. Cost: logarithmic, and linear in what it finds. */
  *between(start: number, end: number): Iterable<NameMention> {
    for (let i = this.lastBefore(start) + 1; i < this.names.length; i++) {
      const name = this.names[i] as NameMention
      if (name.start >= end) return
      yield name
    }
  }

  /** The name that holds a text offset. */
  at(offset: number): NameMention | undefined {
    const name = this.names[this.lastBefore(offset + 1)]
    return name !== undefined && offset < name.end ? name : undefined
  }

  /** The index of the last name that starts before `offset`; -1 if none does. */
  lastBefore(offset: number): number {
    return firstStartingFrom(this.names, offset) - 1
  }

  /** The full name of the one person whose name ends in `surname`, in any case; undefined for none or several. */
  bySurname(surname: string): string | undefined {
    this.surnames ??= uniqueSurnames(this.names)
    return this.surnames.get(surname.toLowerCase())
  }

  /** The full name of the one person to whom the article gives `title` (in lower case). */
  byTitle(title: string): string | undefined {
    this.titles ??= uniqueTitles(this.names)
    return this.titles.get(title)
  }

  /** Whether `pronoun` may stand for the person of this full name. */
  mayBe(fullName: string, pronoun: Gender): boolean {
    this.genders ??= this.gendersByName()
    const gender = this.genders.get(fullName)
    return gender === undefined || gender === 'both' || gender === pronoun
  }

  private gendersByName(): ReadonlyMap<string, Gender | 'both'> {
    const genders = new Map<string, Gender | 'both'>()
    for (const name of this.names) {
      const gender = name.type === 'person' ? this.genderOfMention(name) : undefined
      if (gender === undefined) continue
      const full = fullNameOf(name)
      const known = genders.get(full)
      genders.set(full, known === undefined || known === gender ? gender : 'both')
    }
    return genders
  }

  /** By the form of address before the name ("Mrs."), else by its given name. */
  private genderOfMention(name: NameMention): Gender | undefined {
    const { words, lexicon } = this.contexts
    const first = words.tokenAt(name.start)
    const address = words.sign(first - 1) === '.' ? words.lower(first - 2) : words.lower(first - 1)
    const full = fullNameOf(name)
    const given = full.toLowerCase().split(/[\s-]+/, GIVEN_NAMES + 1)
    given.length = Math.min(GIVEN_NAMES, given.length - 1)
    return (
      (first > 0 ? genderOf(address, lexicon) : undefined) ??
      given.map((word) => genderOf(word, lexicon)).find((gender) => gender !== undefined)
    )
  }
}

/** A surname is often a given name too: only the first words tell. */
const GIVEN_NAMES = 2

/** The full names of people by a surname, in lower case, that one of them alone bears. */
function uniqueSurnames(names: readonly NameMention[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, string | undefined>()
  for (const name of names) {
    if (name.type !== 'person') continue
    const full = fullNameOf(name)
    const surname = full.slice(full.lastIndexOf(' ') + 1).toLowerCase()
    bearers.set(surname, bearers.has(surname) && bearers.get(surname) !== full ? undefined : full)
  }
  return onlyNamed(bearers)
}

/** The longest form of the name in its article. */
export function fullNameOf(name: NameMention): string {
  return name.fullName ?? name.text
}

/** The titles that the article gives to one person only, in lower case, with and without what they are of. */
function uniqueTitles(names: readonly NameMention[]): ReadonlyMap<string, string> {
  const holders = new Map<string, string | undefined>()
  for (const name of names) {
    if (name.type !== 'person') continue
    for (const role of name.roles ?? []) {
      const title = role.title.toLowerCase()
      for (const key of role.of === undefined ? [title] : [title, `${role.of.toLowerCase()} ${title}`]) {
        const isOther = holders.has(key) && holders.get(key) !== fullNameOf(name)
        holders.set(key, isOther ? undefined : fullNameOf(name))
      }
    }
  }
  return onlyNamed(holders)
}

function onlyNamed(names: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const [key, name] of names) if (name !== undefined) named.set(key, name)
  return named
}
