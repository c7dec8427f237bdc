import type { TableMapping } from '../model/import.ts'

/** What the reader must still say before a table can be read, in words; empty when all is said. */
export function missingIn(mapping: TableMapping): readonly string[] {
  const { columns, fixed } = mapping
  const has = (field: keyof TableMapping['columns']): boolean =>
    columns[field] !== undefined || (fixed[field] ?? '').trim() !== ''
  if (mapping.kind === 'names')
    return has('name') || (has('givenName') && has('familyName')) ? [] : ['which column holds the name']
  const needs: (readonly [boolean, string])[] = [
    [has('donor'), 'who gives'],
    [has('recipient'), 'who receives'],
    [hasSums(mapping), 'which column holds the sum'],
    [has('currency'), 'the currency'],
    [mapping.unit !== undefined, 'what the sums are counted in'],
  ]
  return needs.flatMap(([isSaid, what]) => (isSaid ? [] : [what]))
}

function hasSums({ columns }: TableMapping): boolean {
  const { amount, humanitarian, military, financial, other } = columns
  return [amount, humanitarian, military, financial, other].some((column) => column !== undefined)
}
