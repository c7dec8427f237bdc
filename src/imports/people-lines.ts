import * as v from 'valibot'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { entityOf, nameTypeOf } from './entities.ts'
import { type FoundItem, faultItem, recordItem } from './items.ts'
import { linesOf } from './lines.ts'
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

/** People and bodies of a file with one JSON object a line: name, aliases, Wikidata id, country, role, type. */
export function* peopleLineItems(lines: string, idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  let number = 0
  for (const line of linesOf(lines)) {
    number++
    if (line.trim() !== '') yield itemOf(line, number, idPrefix, lexicon)
  }
}

/** Whether a text begins with such a line. */
export function isPeopleLine(line: string): boolean {
  const data = json(line)
  return v.is(person, data) && !('format' in data) && !('@context' in data)
}

function itemOf(line: string, number: number, idPrefix: string, lexicon: Lexicon): FoundItem {
  const place = `line ${number}`
  const parsed = v.safeParse(person, json(line))
  if (!parsed.success) return faultItem(place, 'is no JSON object with a name')
  const { name, aliases, wikidata, country, role, description, type } = parsed.output
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

function json(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
