import * as v from 'valibot'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { entityOf, nameTypeOf } from './entities.ts'
import { type FoundItem, faultItem, recordItem } from './items.ts'
import { jsonOf, linesOf } from './lines.ts'
import { TOO_DEEP, tooDeepAt } from './nesting.ts'
import { clipped } from './texts.ts'

const text = v.nullish(v.string())
const person = v.looseObject({
  name: v.string(),
  id: text,
  aliases: v.nullish(v.array(v.string())),
  wikidata: text,
  country: text,
  role: text,
  description: text,
  type: text,
})

const texts = v.nullish(v.array(v.string()))
/** An entity of FollowTheMoney, as OpenSanctions publishes them: each property is a list. */
const followTheMoney = v.looseObject({
  schema: v.string(),
  properties: v.looseObject({
    name: texts,
    alias: texts,
    previousName: texts,
    country: texts,
    nationality: texts,
    position: texts,
    wikidataId: texts,
  }),
  caption: text,
})
type Line = v.InferOutput<typeof person>

/**
 * People and bodies of a file with one JSON object a line: name, aliases, Wikidata id, country, role, type; or
 * FollowTheMoney's. What is weakly known there ("weakAlias") names others too, and is left out.
 */
export function* peopleLineItems(lines: string, idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  let number = 0
  for (const line of linesOf(lines)) {
    number++
    if (line.trim() !== '') yield itemOf(line, number, idPrefix, lexicon)
  }
}

/** A file is known by one of its first lines: any of them may be faulty. */
const LOOKED_AT = 20

/** Whether one of the first lines is such an object, where the text as a whole is no JSON. */
export function holdsPeopleLines(lines: string): boolean {
  let number = 0
  for (const line of linesOf(lines)) {
    if (isPeople(jsonOf(line))) return true
    if (++number === LOOKED_AT) return false
  }
  return false
}

/** Whether what a line says is one. */
export function isPeople(data: unknown): boolean {
  return lineOf(data) !== undefined
}

/** What a line says of a person or body, in either form; undefined for any other object. */
function lineOf(data: unknown): Line | undefined {
  const money = v.safeParse(followTheMoney, data)
  if (money.success) return plainLine(money.output)
  const parsed = v.safeParse(person, data)
  return parsed.success && !('format' in parsed.output) && !('@context' in parsed.output) ? parsed.output : undefined
}

function plainLine({ schema, properties, caption }: v.InferOutput<typeof followTheMoney>): Line {
  const [first, ...others] = properties.name ?? []
  const name = caption || (first ?? '')
  return {
    name,
    aliases: [
      ...(first === undefined ? [] : [first]),
      ...others,
      ...(properties.alias ?? []),
      ...(properties.previousName ?? []),
    ],
    country: (properties.country ?? properties.nationality)?.[0],
    description: properties.position?.[0],
    wikidata: properties.wikidataId?.[0],
    type: schema,
  }
}

function itemOf(line: string, number: number, idPrefix: string, lexicon: Lexicon): FoundItem {
  const place = `line ${number}`
  if (tooDeepAt(line) !== undefined) return faultItem(place, TOO_DEEP)
  const said = lineOf(jsonOf(line))
  if (said === undefined) return faultItem(place, 'is no JSON object with a name')
  const { name, aliases, wikidata, country, role, description, type } = said
  const kind = nameTypeOf(type ?? '', lexicon)
  if (kind === undefined) return faultItem(place, `“${clipped(type ?? '', 60)}” is neither person nor organisation`)
  const about = description || (role === type ? '' : (role ?? '').replaceAll('_', ' '))
  const entity = entityOf(
    {
      type: kind,
      name,
      otherNames: aliases ?? [],
      description: about === '' || !country || country.length < 3 ? about : `${about}, ${country.replaceAll('_', ' ')}`,
      country: country ?? '',
      wikidata: wikidata ?? '',
    },
    `${idPrefix}/${number}`,
    lexicon,
  )
  return typeof entity === 'string' ? faultItem(place, entity) : recordItem(entity, place)
}
