import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import { countryCode } from './countries.ts'
import { clipped } from './texts.ts'

/** A name as pages write it, and the other ways it may be written. */
export interface NameForms {
  readonly name: string
  readonly others: readonly string[]
}

const PATRONYMIC = /(?:ovich|evich|yovych|ovych|evych|ovna|evna|ivna|yivna|ович|евич|йович|овна|евна|івна|ївна)$/iu
const LIST_HONORIFIC = wordClass('list-honorific')
const LEGAL_FORM = wordClass('legal-form')
const GENERATION = wordClass('generation')
const CLOSING_BRACKETS = /^([^()]*\S)\s*\(([^()]*)\)$/
const ALL_CAPITALS = /^[\p{Lu}\p{M}'’.-]{2,}$/u
const ACRONYM = /^[A-Z][A-Z0-9&-]{2,9}$/
/** A name all in capitals that is longer than this is no acronym. */
const LONGEST_ACRONYM = 6

/**
 * Brings a name of a list into the forms that news uses: what stands in brackets behind it is another
 * name, notes and asterisks go. Of persons: a nickname within stands for the given names, a birth name for the family's; "Holm, Karin", "HOLM Karin" and "Dr Karin HOLM" are Karin
 * Holm, and a Slavic patronymic may be left out.
 */
export function nameForms(whole: string, isPerson: boolean, lexicon: Lexicon): NameForms {
  const written = clipped(whole).replace(/\*+$/, '').trim()
  const [bare, called] = isPerson ? withoutNicknames(written) : [written, []]
  const [plain, bracketed] = withoutBrackets(bare, lexicon)
  const name = isPerson ? inSpokenOrder(withoutHonorifics(plain, lexicon), lexicon) : plain
  const others = [
    ...called,
    bracketed,
    plain,
    ...(isPerson ? withoutPatronymic(name) : withoutLegalForm(name, lexicon)),
  ]
  return {
    name,
    others: others.filter((other) => other !== '' && other.toLowerCase() !== name.toLowerCase()).concat(quiet(name)),
  }
}

/** `"Bill"`, “Bill”, (Bill), (née Berg): with letters before, and for a nickname behind. */
const WITHIN = /\s(?:["“”„']([^"“”„'()]{2,30})["“”']|\(([^()]{2,40})\))(?=\s|$)/u
const BIRTH_NAME =
  /^(?:[Nn][ée]e?|[Bb]orn|[Gg]eb\.?|[Gg]eborene?r?|[Mm]aiden name) (\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3})$/u
const ONE_NAME = /^\p{Lu}[\p{L}\p{M}'’-]*$/u

const ALSO_KNOWN_AS = /,?\s+(?:a\.?k\.?a\.?|also known as)\s+/iu
const BIRTH_NAME_BEHIND = /^(.+?),?\s+(?:n[ée]e|born|geb\.)\s+(\p{Lu}\S*)$/u

/** "Karin Holm, née Berg" was Karin Berg. */
function withoutBirthName(text: string): readonly [string, readonly string[]] {
  const [, name = '', birth = ''] = BIRTH_NAME_BEHIND.exec(text) ?? []
  return name === '' ? [text, []] : [name, [`${name.split(' ').slice(0, -1).join(' ') || name} ${birth}`]]
}

/** A person's name without nickname and birth name, and the names that these make: `William "Bill" Stamp` is Bill Stamp. */
function withoutNicknames(text: string): readonly [string, readonly string[]] {
  const [known = '', ...called] = text.split(ALSO_KNOWN_AS)
  if (called.length > 0) return [known, called]
  const match = WITHIN.exec(text)
  if (match === null) return withoutBirthName(text)
  const before = text.slice(0, match.index).trim()
  const after = text.slice(match.index + match[0].length).trim()
  const inner = (match[1] ?? match[2] ?? '').trim()
  const bare = [before, after].filter(Boolean).join(' ')
  const birth = BIRTH_NAME.exec(inner)?.[1]
  if (birth !== undefined) {
    const given = (after === '' ? before.split(' ').slice(0, -1).join(' ') : before) || before
    return [bare, [birth.includes(' ') ? birth : `${given} ${birth}`]]
  }
  const family = after || (before.includes(',') ? before.slice(0, before.indexOf(',')) : '')
  const isMarked = match[1] !== undefined
  const behind = family === '' && isMarked ? (before.split(' ').at(-1) ?? '') : family
  return ONE_NAME.test(inner) && before !== '' && behind !== '' ? [bare, [`${inner} ${behind}`]] : [text, []]
}

/** What an all-capitals name is in small letters: pages seldom shout it. */
function quiet(name: string): readonly string[] {
  const isShouted = name.toUpperCase() === name && name.toLowerCase() !== name
  return isShouted && name.length > LONGEST_ACRONYM ? [small(name)] : []
}

/** The name before brackets at its end, and what they hold if that is a name too, not a note or a place. */
function withoutBrackets(text: string, lexicon: Lexicon): readonly [string, string] {
  const match = CLOSING_BRACKETS.exec(text)
  if (match === null) return [text.replace(/\s*\([^()]*\)/g, ''), '']
  const inner = (match[2] ?? '').trim()
  const isOtherName = ACRONYM.test(inner) || (/^[\p{Lu}\p{Lo}]/u.test(inner) && /^[^,]+\s[^,]+$/.test(inner))
  return [match[1] ?? text, isOtherName && countryCode(inner, lexicon) === undefined ? inner : '']
}

/** Without "Senator" and "Dr." before it, as long as two words are left. */
function withoutHonorifics(name: string, lexicon: Lexicon): string {
  const words = name.split(' ')
  let first = 0
  while (words.length - first > 2 && lexicon.is((words[first] ?? '').replace(/\.$/, ''), LIST_HONORIFIC)) first++
  return words.slice(first).join(' ')
}

function inSpokenOrder(name: string, lexicon: Lexicon): string {
  const [family, given, ...rest] = name.split(',').map((part) => part.trim())
  if (given && family && rest.length === 0 && !lexicon.is(given.replace(/\.$/, ''), GENERATION))
    return `${given} ${small(family)}`
  const words = name.split(' ')
  const isCapital = words.map((word) => ALL_CAPITALS.test(word) && !/^\p{Lu}\.$/u.test(word))
  if (!isCapital.includes(true) || !isCapital.includes(false)) return name
  const firstSmall = isCapital.indexOf(false)
  const isFamilyFirst = firstSmall > 0 && isCapital.slice(firstSmall).every((one) => !one)
  const spoken = isFamilyFirst ? [...words.slice(firstSmall), ...words.slice(0, firstSmall)] : words
  return spoken.map((word) => (ALL_CAPITALS.test(word) ? small(word) : word)).join(' ')
}

/** "AL-ASSAD" to "Al-Assad"; what is not all capitals stays. */
function small(words: string): string {
  if (words.toUpperCase() !== words) return words
  const lower = words.toLowerCase()
  return lower.replace(/(^|[\s'’.-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** "Holm & Sons Co., Ltd." is called "Holm & Sons"; a single plain word that is left might be any word. */
function withoutLegalForm(name: string, lexicon: Lexicon): readonly string[] {
  let short = name
  for (;;) {
    const [, before = '', last = ''] = /^(.*?),? (\S+)$/.exec(short) ?? []
    if (!lexicon.is(last.replaceAll('.', ''), LEGAL_FORM)) break
    short = before
  }
  const isTelling = / /.test(short) || /\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(short)
  return short !== name && isTelling ? [short] : []
}

/** "Given Patronymic Family" is said "Given Family"; so is the "Family Given Patronymic" of official lists. */
function withoutPatronymic(name: string): readonly string[] {
  const [first = '', second = '', third = '', ...more] = name.split(' ')
  if (third === '' || more.length > 0) return []
  if (PATRONYMIC.test(second)) return [`${first} ${third}`]
  return PATRONYMIC.test(third) ? [`${second} ${first}`, `${second} ${third} ${first}`] : []
}
