import type { NameMention } from '../../model/mention.ts'
import type { Alias, Entity, LookupKey } from '../../model/records.ts'
import { foldName } from './fold-name.ts'
import { type Ends, fitsEnds, withoutMiddle } from './short-forms.ts'
import { transliterationKeys } from './transliteration.ts'

/** Longer than any name, in UTF-16 units: what is longer is filed and looked up under nothing. */
const NAME_MAX = 200

/** The key of one exact name. */
function exactKey(text: string): LookupKey {
  return `n:${foldName(text)}`
}

/** One of the forms by which a record is filed. */
export interface FiledName extends Pick<Alias, 'needsContext'> {
  readonly text: string
  /** The recorded name that it is, or is a form of. */
  readonly alias: string
  /** Set where it is the recorded name without its middle. */
  readonly ends?: Ends
}

/** All forms by which an entity is filed: its names, and a person's without initials, patronymic or what else may be left out. */
export function filedNames(entity: Entity): readonly FiledName[] {
  const { name, needsContext: isShared = false, aliases } = entity
  return [{ text: name, needsContext: isShared }, ...aliases].flatMap(({ text, needsContext = false }) => {
    const whole = { text, alias: text, needsContext }
    const ends = entity.type === 'person' ? withoutMiddle(text) : undefined
    return ends === undefined || !fitsEnds(ends, entity) ? [whole] : [whole, { ...whole, text: ends.text, ends }]
  })
}

/**
 * The keys under which an entity is filed: the folded form of each of its names, and its transliteration
 * keys under the schemes that its language or country is sure of. A mention is looked up under all.
 */
export function entityKeys(entity: Entity): readonly LookupKey[] {
  const keys = new Set<LookupKey>()
  for (const { text } of filedNames(entity)) {
    if (text.length > NAME_MAX) continue
    keys.add(exactKey(text))
    for (const { key, sure } of transliterationKeys(text, entity.country)) if (sure) keys.add(key)
  }
  return [...keys]
}

/** A spelling under which a mention is looked up. */
export interface Spelling {
  readonly text: string
  /** Set where the middle of the name was left out: only whoever may be called so is meant. */
  readonly ends?: Ends
  /** Only whoever bears the title given is meant. */
  readonly byTitle?: true
}

/** The spellings under which a mention is looked up, the fullest first. */
export function spellingsOf(mention: NameMention): readonly Spelling[] {
  const { text, fullName = text, type, roles } = mention
  const ends = type === 'person' ? withoutMiddle(fullName) : undefined
  const spellings: Spelling[] = [{ text: fullName }]
  if (ends !== undefined) spellings.push({ text: ends.text, ends })
  if (fullName === text) return spellings
  // "Medvedev" after "Alexei Medvedev" is not whoever else bears the surname, but "President Medvedev" may be.
  if (type !== 'person') spellings.push({ text })
  else if (roles !== undefined) spellings.push({ text, byTitle: true })
  return spellings
}

/** The keys under which the names of an article are looked up; each distinct name is worked out once. */
export function keysOfNames(mentions: readonly NameMention[]): ReadonlySet<LookupKey> {
  const seen = new Set<string>()
  const latent = new Set<string>()
  const keys = new Set<LookupKey>()
  for (const mention of mentions) {
    if (mention.latent) latent.add(mention.text)
    else {
      const { text, fullName = '', type, roles } = mention
      const identity = `${text}\n${fullName}\n${type} ${roles !== undefined}`
      if (!seen.has(identity)) for (const key of nameKeys(mention)) keys.add(key)
      seen.add(identity)
    }
  }
  for (const text of latent) for (const key of latentKeys(text)) keys.add(key)
  return keys
}

const ROMANISED = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}]/u

/** Whether a name is written whole in a script that is romanised: then other spellings of it count, though it is latent. */
export function isWholeNative(text: string): boolean {
  return text.includes(' ') && ROMANISED.test(text)
}

function latentKeys(text: string): readonly LookupKey[] {
  if (text.length > NAME_MAX) return []
  const exact = exactKey(text)
  return isWholeNative(text) ? [exact, ...transliterationKeys(text).map(({ key }) => key)] : [exact]
}

/** The keys under which a name mention is looked up; a latent one in Latin letters by its exact form alone. */
export function nameKeys(mention: NameMention): readonly LookupKey[] {
  if (mention.latent) return latentKeys(mention.text)
  if (mention.text.length > NAME_MAX) return []
  const keys = spellingsOf(mention).flatMap(({ text }) => [
    exactKey(text),
    ...transliterationKeys(text).map(({ key }) => key),
  ])
  return [...new Set(keys)]
}
