import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { NameType } from '../model/mention.ts'
import type { Alias, Entity, Role } from '../model/records.ts'
import { countryCode } from './countries.ts'
import { FILE_SOURCE } from './items.ts'
import { nameForms } from './name-forms.ts'
import { clipped, withoutMarkup } from './texts.ts'

/** What a file says of a person or a body, before it is a record. */
export interface NamedThing {
  readonly type: NameType
  readonly name: string
  readonly otherNames: readonly string[]
  /** Each stands in for a person's given names. */
  readonly nicknames?: readonly string[]
  readonly description?: string | undefined
  readonly roles?: readonly Role[]
  readonly country?: string | undefined
  readonly wikidata?: string | undefined
}

const SHORTEST_NAME = 2
const LONGEST_NAME = 300
const MOST_NAMES = 500
const LONGEST_DESCRIPTION = 300

/** The record of a person or body, or what is wrong with its names. `id` stands in where no Wikidata id is known. */
export function entityOf(written: NamedThing, id: string, lexicon: Lexicon): Entity | string {
  const thing = plainly(written)
  const fault = namesFault(thing)
  if (fault !== undefined) return fault
  const forms = nameForms(thing.name, thing.type === 'person', lexicon)
  if (forms.name.length < SHORTEST_NAME) return 'the name is empty'
  const others = thing.otherNames.flatMap((other) => {
    const { name, others: more } = nameForms(other, thing.type === 'person', lexicon)
    return [name, ...more]
  })
  const called = (thing.nicknames ?? []).map((nickname) => withFamily(nickname, forms.name))
  const description = clipped(thing.description ?? '', LONGEST_DESCRIPTION)
  const country = countryCode(thing.country ?? '', lexicon)
  const wikidata = wikidataId(thing.wikidata ?? '')
  return {
    record: 'entity',
    id: wikidata ?? id,
    type: thing.type,
    name: forms.name,
    aliases: aliasesOf([...forms.others, ...called, ...others], forms.name),
    ...(description === '' ? {} : { description }),
    ...(thing.roles === undefined || thing.roles.length === 0 ? {} : { roles: thing.roles }),
    ...(country === undefined ? {} : { country }),
    ...(wikidata === undefined ? {} : { sameAs: [`https://www.wikidata.org/entity/${wikidata}`] }),
    sources: [FILE_SOURCE],
  }
}

function plainly(thing: NamedThing): NamedThing {
  return {
    ...thing,
    name: withoutMarkup(thing.name),
    otherNames: thing.otherNames.map(withoutMarkup),
    description: withoutMarkup(thing.description ?? ''),
  }
}

/** "Bill" of William Stamp is Bill Stamp. */
function withFamily(nickname: string, name: string): string {
  return `${nickname} ${name.split(' ').at(-1) ?? ''}`
}

function namesFault({ name, otherNames }: NamedThing): string | undefined {
  if (name.length > LONGEST_NAME) return `the name is longer than ${LONGEST_NAME} characters`
  if (otherNames.length > MOST_NAMES) return `it has more than ${MOST_NAMES} other names`
  return otherNames.some((other) => other.length > LONGEST_NAME)
    ? `one of its other names is longer than ${LONGEST_NAME} characters`
    : undefined
}

/** The other names, each once. */
export function aliasesOf(names: readonly string[], name: string): readonly Alias[] {
  const distinct = new Set(names.filter((other) => other.length >= SHORTEST_NAME && other !== name))
  return [...distinct].map((text) => ({ text }))
}

/** Q12345 out of an id or an address. */
function wikidataId(text: string): string | undefined {
  return /(?:^|\/)(Q[1-9]\d{0,11})$/.exec(text.trim())?.[1]
}

const NAME_KIND = wordClass('name-kind')
const KINDS: readonly NameType[] = ['person', 'organization', 'place', 'product']

/** What kind of thing a list's word for it is; persons where it says nothing. */
export function nameTypeOf(word: string, lexicon: Lexicon): NameType | undefined {
  if (word === '') return 'person'
  const kind = lexicon.valueFor(word, NAME_KIND)
  return KINDS.find((one) => one === kind)
}
