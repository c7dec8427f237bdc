import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import type { TableField, TableMapping } from '../model/import.ts'
import type { Role } from '../model/records.ts'
import type { CsvRow } from './csv.ts'
import { readTime } from './dates.ts'
import { entityOf, nameTypeOf } from './entities.ts'
import { FILE_SOURCE, type FoundItem, faultItem, recordItem } from './items.ts'
import { clipped, listed, withoutMarkup } from './texts.ts'

const LONGEST_ROLE = 120
const STILL_IN_OFFICE = wordClass('still-in-office')

/**
 * The people and bodies of a table, a row each; rows of one name add up to one record by `merged`. A row
 * without a name, of an unknown kind, or with a date that can't be read is told as a fault.
 */
export function* nameItems(
  rows: Iterable<CsvRow>,
  mapping: TableMapping,
  idPrefix: string,
  lexicon: Lexicon,
): Generator<FoundItem> {
  for (const row of rows) {
    const cell = (field: TableField): string => {
      const column = mapping.columns[field]
      return (
        (column === undefined ? '' : withoutMarkup(row.cells[column] ?? '').trim()) ||
        (mapping.fixed[field]?.trim() ?? '')
      )
    }
    const place = `row ${row.number}`
    const type = nameTypeOf(cell('type'), lexicon)
    const role = roleOf(cell, mapping, lexicon)
    if (type === undefined) yield faultItem(place, `“${clipped(cell('type'), 60)}” is neither person nor organisation`)
    else if (typeof role === 'string') yield faultItem(place, role)
    else {
      const names = namesIn(cell)
      const entity = entityOf(
        {
          type,
          name: names[0] ?? '',
          otherNames: [...names.slice(1), ...listed(cell('aliases')), ...listed(cell('moreAliases'))],
          description: cell('description') || (role === undefined ? cell('role') : ''),
          country: cell('country'),
          wikidata: cell('wikidata'),
          roles: role === undefined ? [] : [role],
        },
        `${idPrefix}/${row.number}`,
        lexicon,
      )
      yield typeof entity === 'string' ? faultItem(place, entity) : recordItem(entity, place)
    }
  }
}

/** The full name first; given and family name make one where there is none. */
function namesIn(cell: (field: TableField) => string): readonly string[] {
  const made = [cell('givenName'), cell('familyName')].filter(Boolean).join(' ')
  return [cell('name'), made].filter((name) => name !== '')
}

/** The office that a row tells of, or what is wrong with its dates. */
function roleOf(
  cell: (field: TableField) => string,
  { dateOrder }: TableMapping,
  lexicon: Lexicon,
): Role | string | undefined {
  const title = clipped(cell('role'))
  // Long ones are accounts of a life, "former" ones have no dates to compare: both stay as description.
  if (title === '' || title.length > LONGEST_ROLE || /^(?:former|ex-)/i.test(title) || title.includes(';'))
    return undefined
  const [from = '', to = ''] = [cell('from'), cell('to')].map((text) => (lexicon.is(text, STILL_IN_OFFICE) ? '' : text))
  const time = readTime(from, to, dateOrder, lexicon)
  if (typeof time === 'string') return time
  const of = clipped(cell('of'))
  return { title, ...(of === '' ? {} : { of: { name: of } }), ...time, sources: [FILE_SOURCE] }
}
