import type { NameMention } from '../../model/mention.ts'
import type { Contexts } from './contexts.ts'
import { type Gender, genderOf } from './given-names.ts'

/** The names of an article that can speak, in text order, and what they tell of themselves. */
export class People {
  /** Names with a type; candidates that only the reference can confirm are no speakers. */
  readonly names: readonly NameMention[]
  private readonly contexts: Contexts
  private readonly titles: ReadonlyMap<string, string>
  private readonly genders: Map<string, Gender | 'both'> = new Map()
  /** By surname in lower case; null where several people share it. */
  private readonly surnames: Map<string, string | null> = new Map()

  constructor(contexts: Contexts, names: readonly NameMention[]) {
    this.contexts = contexts
    this.names = names.filter((name) => name.type !== undefined && name.latent !== true)
    for (const name of this.names) if (name.type === 'person') this.note(name)
    this.titles = uniqueTitles(this.names)
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

  /** The index of the last name that starts before `offset`; -1 if none does. */
  lastBefore(offset: number): number {
    let low = 0
    let high = this.names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.names[middle] as NameMention).start < offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** The full name of the one person whose name ends in `surname`, in any case; undefined for none or several. */
  bySurname(surname: string): string | undefined {
    return this.surnames.get(surname.toLowerCase()) ?? undefined
  }

  /** The full name of the one person to whom the article gives `title` (in lower case). */
  byTitle(title: string): string | undefined {
    return this.titles.get(title)
  }

  /** Whether `pronoun` may stand for the person of this full name. */
  mayBe(fullName: string, pronoun: Gender): boolean {
    const gender = this.genders.get(fullName)
    return gender === undefined || gender === 'both' || gender === pronoun
  }

  private note(name: NameMention): void {
    this.noteGender(name)
    const full = fullNameOf(name)
    const surname = full.slice(full.lastIndexOf(' ') + 1).toLowerCase()
    const known = this.surnames.get(surname)
    this.surnames.set(surname, known === undefined || known === full ? full : null)
  }

  private noteGender(name: NameMention): void {
    const { words } = this.contexts
    const first = words.tokenAt(name.start)
    const address = words.sign(first - 1) === '.' ? words.lower(first - 2) : words.lower(first - 1)
    const full = fullNameOf(name)
    const given = /^[\p{L}]+/u.exec(full)?.[0].toLowerCase() ?? ''
    const gender = (first > 0 ? genderOf(address) : undefined) ?? (full.includes(' ') ? genderOf(given) : undefined)
    if (gender === undefined) return
    const known = this.genders.get(full)
    this.genders.set(full, known === undefined || known === gender ? gender : 'both')
  }
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
  const unique = new Map<string, string>()
  for (const [title, name] of holders) if (name !== undefined) unique.set(title, name)
  return unique
}
