import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import { isBeforeName } from './labels.ts'

/** A person as a text names them: "Vice President Kamala Harris". */
interface Named {
  readonly office: string
  /** Given name and surname, without initials between. */
  readonly name: string
}

/** Persons named with an office, by each word of their names, with how often. */
export type People = Map<string, Map<string, Counted>>

interface Counted extends Named {
  count: number
}

const STOP_WORD = wordClass('stop-word')
const INITIAL = /^\p{Lu}\.?$/u
const CAPITAL = /^\p{Lu}/u
const PARTICLE = /^(?:von|van|der|de|del|da|dos|bin|al|el|la|le)$/
const MOST_WORDS = 4

/** Adds the persons whom a text names in full right after an office. Cost: linear. */
export function addPeople(people: People, text: string, lexicon: Lexicon): void {
  const words = text.split(/\s+/)
  for (let i = 1; i < words.length; i++) {
    if (!CAPITAL.test(words[i] ?? '') || !isOffice(words[i - 1] ?? '', lexicon)) continue
    const name = nameFrom(words, i, lexicon)
    const last = withoutMarks(words[i + name.length - 1] ?? '')
    // "Deputy National Security Advisor": what an office follows is a part of its title.
    if (name.length < 2 || (name.at(-1) === last && isOffice(words[i + name.length] ?? '', lexicon))) continue
    const named = { office: officeBefore(words, i, lexicon), name: name.join(' ') }
    const isFormal = words.slice(i, i + name.length).some((word) => INITIAL.test(word))
    for (const word of name) addTo(people, foldWord(word), named, isFormal ? FORMAL : 1)
  }
}

/** How much it counts that somebody is named as documents of state do, with an initial: news does not. */
const FORMAL = 0.1

function addTo(people: People, key: string, named: Named, count: number): void {
  const known = people.get(key) ?? new Map<string, Counted>()
  people.set(key, known)
  const whole = `${named.office}/${named.name}`
  const counted = known.get(whole)
  if (counted === undefined) known.set(whole, { ...named, count })
  else counted.count += count
}

/**
 * The full name of whom a surname, or another part of a name, means: the one named most often with that office, or
 * with any where none is given. Undefined where nobody is so named.
 */
export function fullName(name: string, office: string | undefined, people: People): string | undefined {
  const parts = name.split(' ').map(foldWord)
  const counts = new Map<string, number>()
  for (const one of people.get(parts.at(-1) ?? '')?.values() ?? []) {
    if ((office !== undefined && one.office !== office) || !mayBe(one.name, parts)) continue
    counts.set(one.name, (counts.get(one.name) ?? 0) + one.count)
  }
  return mostOften(counts)
}

/** The full name of whom a text calls by a surname, by the capitalised word that it has most often before that. Cost: linear. */
export function fullNameIn(text: string, surname: string, lexicon: Lexicon): string | undefined {
  const counts = new Map<string, number>()
  const words = text.split(/\s+/)
  const folded = foldWord(surname)
  for (let i = 1; i < words.length; i++) {
    const last = withoutMarks(words[i] ?? '')
    if (last.length < surname.length || foldWord(last) !== folded || !CAPITAL.test(last)) continue
    const given = words[INITIAL.test(words[i - 1] ?? '') ? i - 2 : i - 1] ?? ''
    if (!/^\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*$/u.test(given) || isOffice(given, lexicon)) continue
    if (lexicon.is(given.toLowerCase(), STOP_WORD)) continue
    counts.set(`${given} ${last}`, (counts.get(`${given} ${last}`) ?? 0) + 1)
  }
  return mostOften(counts)
}

function mostOften(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Whether a full name has all these words, or the last of them after a given name of the same initial ("Joseph", "Joe"). */
function mayBe(name: string, parts: readonly string[]): boolean {
  const words = name.split(' ').map(foldWord)
  if (parts.every((part) => words.includes(part))) return true
  return parts.at(-1) === words.at(-1) && parts[0]?.charAt(0) === words[0]?.charAt(0)
}

/** The first word of the name that first stands after exactly this office; undefined where none does. */
export function holderIn(text: string, office: string, lexicon: Lexicon): string | undefined {
  const words = text.split(/\s+/)
  for (let i = 1; i < words.length; i++) {
    if (!isOffice(words[i - 1] ?? '', lexicon) || officeBefore(words, i, lexicon) !== office) continue
    const [first] = nameFrom(words, i, lexicon)
    if (first !== undefined) return first
  }
  return undefined
}

/** The offices and forms of address right before a word, in small letters. */
function officeBefore(words: readonly string[], i: number, lexicon: Lexicon): string {
  let from = i
  while (from > 0 && isOffice(words[from - 1] ?? '', lexicon)) from--
  const office = words.slice(from, i).flatMap((word) => word.toLowerCase().replace(/\./g, '').split('-'))
  return office.filter((word) => word !== 'the').join(' ')
}

const offices: (lexicon: Lexicon) => Map<string, boolean> = perLexicon(() => new Map())
const MOST_KNOWN = 20_000

/** Whether a word is an office before a name: those read before are remembered. */
function isOffice(word: string, lexicon: Lexicon): boolean {
  const known = offices(lexicon)
  const answer = known.get(word) ?? (!/[,;:]$/.test(word) && isBeforeName(word, lexicon))
  if (known.size < MOST_KNOWN) known.set(word, answer)
  return answer
}

/** The words of a name from a place on: capitalised ones up to a comma, less initials. */
function nameFrom(words: readonly string[], from: number, lexicon: Lexicon): readonly string[] {
  const name: string[] = []
  for (let i = from; i < words.length && name.length < MOST_WORDS; i++) {
    const word = words[i] ?? ''
    const plain = withoutMarks(word)
    const isPart =
      /^\p{Lu}(?:['’]?[\p{L}\p{M}]*\p{Ll}[\p{L}\p{M}’'-]*)?$/u.test(plain) &&
      !lexicon.is(plain.toLowerCase(), STOP_WORD)
    if (!(isPart || (name.length > 0 && PARTICLE.test(plain))) || isOffice(word, lexicon)) break
    if (INITIAL.test(plain)) continue
    name.push(plain)
    if (plain !== word) break
  }
  return name
}

/** A word without the marks and the possessive behind it. */
function withoutMarks(word: string): string {
  return word.replace(/[.,;:?!)]+$/u, '').replace(/['’]s?$/u, '')
}

/** A word as names are compared by it. */
function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
