import type { KnownName } from '../../model/article.ts'
import type { NameMention, NameType } from '../../model/mention.ts'
import { fold } from '../text/fold.ts'

/** A key that two different long forms share tells nothing. */
const AMBIGUOUS = ''
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'to'])

type Forms = Map<string, string>

interface LongForms {
  readonly people: Forms
  readonly bodies: Forms
}

/**
 * Gives each mention that is a shorter form of a longer name in the same article that longest form as
 * `fullName`: a bare surname or given name its whole name, an acronym its expansion. A short form of
 * two different names gets none. `known` are names the page has shown before: they tell the type of
 * the same name and of a bare surname, even of a candidate that was left without. Cost: linear in mentions.
 */
export function withFullNames(mentions: readonly NameMention[], known: readonly KnownName[]): readonly NameMention[] {
  const forms: LongForms = { people: new Map(), bodies: new Map() }
  const types = knownTypes(known)
  const typed = types.size === 0 ? mentions : mentions.map((mention) => withKnownType(mention, types))
  for (const name of known) addForms(forms, name.text, name.type)
  for (const mention of typed) addForms(forms, mention.text, mention.type)
  return typed.map((mention) => {
    const fullName = longForm(forms, mention)
    return fullName === undefined ? mention : { ...mention, fullName }
  })
}

/** The type of each known name, and of each known person's surname; names of two types tell nothing. */
function knownTypes(known: readonly KnownName[]): ReadonlyMap<string, NameType | undefined> {
  const types = new Map<string, NameType | undefined>()
  const tell = (key: string, type: NameType): void => {
    types.set(key, types.has(key) && types.get(key) !== type ? undefined : type)
  }
  for (const { text, type } of known) {
    const folded = fold(text)
    tell(folded, type)
    if (type === 'person' && folded.includes(' ')) tell(folded.slice(folded.lastIndexOf(' ') + 1), type)
  }
  return types
}

function withKnownType(mention: NameMention, types: ReadonlyMap<string, NameType | undefined>): NameMention {
  const type = types.get(fold(mention.text))
  if (type === undefined || type === mention.type) return mention
  const { latent: _, ...rest } = mention
  return { ...rest, type }
}

function addForms(forms: LongForms, text: string, type: NameMention['type']): void {
  if (isShouted(text)) return
  if (type === 'person') addPerson(forms.people, text)
  else if (type !== undefined) addBody(forms.bodies, text)
}

function addPerson(people: Forms, text: string): void {
  const parts = fold(text).split(' ')
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (first === undefined || last === undefined || parts.length < 2) return
  add(people, last, text)
  add(people, first, text)
  add(people, parts.join(' '), text)
  if (parts.length < 3) return
  add(people, `${first} ${last}`, text)
  add(people, parts.slice(1).join(' '), text)
}

function addBody(bodies: Forms, text: string): void {
  const parts = fold(text).split(' ')
  if (parts.length < 2) return
  const capitals = parts.filter((part) => !SMALL_WORDS.has(part))
  add(bodies, initials(capitals), text)
  if (capitals.length < parts.length) add(bodies, initials(parts), text)
}

function initials(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join('')
}

/** Keeps the longer of two forms where one is an extension of the other; two different ones cancel out. */
function add(forms: Forms, key: string, text: string): void {
  const had = forms.get(key)
  if (had === undefined) forms.set(key, text)
  else if (had !== AMBIGUOUS && fold(had) !== fold(text)) forms.set(key, longerOf(had, text))
}

function longerOf(a: string, b: string): string {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const longParts = fold(long).split(' ')
  return fold(short)
    .split(' ')
    .every((part) => longParts.includes(part))
    ? long
    : AMBIGUOUS
}

function longForm(forms: LongForms, mention: NameMention): string | undefined {
  const key = fold(mention.text)
  if (mention.type === 'person') return longer(forms.people.get(key), mention)
  if (mention.type === undefined || !isAcronym(mention.text)) return undefined
  return longer(forms.bodies.get(key.replaceAll(' ', '')), mention)
}

function longer(form: string | undefined, mention: NameMention): string | undefined {
  return form === undefined || form === AMBIGUOUS || fold(form) === fold(mention.text) ? undefined : form
}

function isAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 10 && /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(text)
}

function isShouted(text: string): boolean {
  return text.length > 3 && text.toUpperCase() === text && text.includes(' ')
}
