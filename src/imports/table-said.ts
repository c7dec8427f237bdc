import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TableLayout, TableMapping } from '../model/import.ts'
import { ImportError } from './items.ts'
import { scalePower } from './numbers.ts'
import { COMMITMENT_FIELDS, NAME_FIELDS } from './table-guess.ts'

/** Of a field of a table what is said: the name of its column, or what it is in every row. */
export interface Said {
  readonly field: string
  readonly words: string
}

const FIELDS = [...COMMITMENT_FIELDS, ...NAME_FIELDS, 'amount', 'other'] as const

/**
 * A guessed mapping as somebody sets it right, word by word. Beside the fields, `unit` is what sums are counted in
 * ("million") and `totals` ("yes", "no") whether they add up several gifts. Throws an ImportError that says what can
 * be said.
 */
export function mappingAsSaid(
  guessed: TableMapping,
  layout: TableLayout,
  said: readonly Said[],
  lexicon: Lexicon,
): TableMapping {
  const mapping = said.reduce((before, one) => asSaid(before, layout, one, lexicon), guessed)
  const isDated = mapping.columns.date !== undefined && guessed.columns.date === undefined
  // Without a column of days the sums were taken for totals.
  const isSettled = layout.isUnfolded || said.some(({ field }) => field === 'totals')
  return isDated && !isSettled ? { ...mapping, areTotals: false } : mapping
}

function asSaid(mapping: TableMapping, layout: TableLayout, { field, words }: Said, lexicon: Lexicon): TableMapping {
  if (field === 'unit') return { ...mapping, unit: unitOf(words, lexicon) }
  if (field === 'totals') return { ...mapping, areTotals: isYes(words) }
  const known = FIELDS.find((one) => one === field)
  if (known === undefined)
    throw new ImportError(`A table has no “${field}”: say unit, totals, ${[...new Set<string>(FIELDS)].join(', ')}.`)
  const column = layout.headers.findIndex((header) => header.toLowerCase() === words.toLowerCase())
  if (column >= 0) return { ...mapping, columns: { ...mapping.columns, [known]: column } }
  const { [known]: _, ...columns } = mapping.columns
  return { ...mapping, columns, fixed: { ...mapping.fixed, [known]: words } }
}

function isYes(words: string): boolean {
  if (/^(?:yes|no)$/i.test(words)) return words.toLowerCase() === 'yes'
  throw new ImportError(`totals=${words}: say yes or no.`)
}

/** "million", "1000000". */
function unitOf(words: string, lexicon: Lexicon): number {
  const power = words === 'one' ? 0 : scalePower(words, lexicon)
  const unit = power === undefined ? Number(words) : 10 ** power
  if (unit > 0 && Number.isFinite(unit)) return unit
  throw new ImportError(`“${words}” is nothing that sums are counted in: say one, thousand, million or billion.`)
}
