import type { ImportFormat, ImportSurvey, TableField, TableMapping } from '../model/import.ts'
import type { AidCategory } from '../model/money.ts'
import { countWords } from './pack-counts.ts'

/** What a file was recognised as. */
export const FORMAT_WORDS: Readonly<Record<ImportFormat, string>> = {
  pack: 'A set that Sourcemark exported',
  seeds: 'A seed file (YAML)',
  table: 'A table (CSV)',
  iati: 'IATI activities (XML)',
  popolo: 'People and their offices (Popolo)',
  'people-lines': 'A list of people and organisations (JSON lines)',
  legislators: 'Members of the US Congress and executive',
  committees: 'Committees of the US Congress',
  'claim-reviews': 'Fact-checks (ClaimReview)',
  documents: 'Transcripts and statements (JSON lines)',
}

/** What the reader should know of what such a file can do. */
export function formatNote(format: ImportFormat, mapping: TableMapping | undefined): string {
  if (format === 'iati')
    return 'Registered transactions are no announcements: they can agree with a page, and never contradict it.'
  if (format === 'claim-reviews')
    return 'A claim is taken as a quotation only where it stands in quotation marks and names who said it. Its rating goes with it.'
  if (mapping?.kind === 'commitments' && mapping.areTotals)
    return 'Totals can agree with a page, and never contradict it: they are dated to their month or year, not to a day.'
  return ''
}

export interface FieldWords {
  readonly field: TableField
  readonly label: string
  /** What may be said for all rows at once: free words, or one of these. */
  readonly fixed?: 'words' | readonly string[]
}

export const CATEGORIES: readonly AidCategory[] = ['humanitarian', 'military', 'financial', 'other']

/** The fields of each kind of table, in the order in which they are asked for. */
export const FIELDS: Readonly<Record<TableMapping['kind'], readonly FieldWords[]>> = {
  commitments: [
    { field: 'donor', label: 'Who gives', fixed: 'words' },
    { field: 'recipient', label: 'Who receives', fixed: 'words' },
    { field: 'amount', label: 'Sum' },
    { field: 'humanitarian', label: 'Sum of humanitarian aid' },
    { field: 'military', label: 'Sum of military aid' },
    { field: 'financial', label: 'Sum of financial aid' },
    { field: 'currency', label: 'Currency', fixed: 'words' },
    { field: 'category', label: 'Kind of aid', fixed: CATEGORIES },
    { field: 'date', label: 'Date', fixed: 'words' },
    { field: 'year', label: 'Year' },
    { field: 'month', label: 'Month' },
    { field: 'status', label: 'Status', fixed: ['announced', 'committed', 'delivered', 'requested'] },
    { field: 'includes', label: 'What it includes' },
    { field: 'occasion', label: 'Title or description' },
    { field: 'url', label: 'Address of its source' },
  ],
  names: [
    { field: 'name', label: 'Name' },
    { field: 'givenName', label: 'Given name' },
    { field: 'familyName', label: 'Family name' },
    { field: 'type', label: 'Person or organisation', fixed: ['person', 'organization', 'place', 'product'] },
    { field: 'aliases', label: 'Other names' },
    { field: 'moreAliases', label: 'More other names' },
    { field: 'role', label: 'Office' },
    { field: 'of', label: 'Office of', fixed: 'words' },
    { field: 'from', label: 'In office from' },
    { field: 'to', label: 'In office until' },
    { field: 'country', label: 'Country', fixed: 'words' },
    { field: 'description', label: 'Description' },
    { field: 'wikidata', label: 'Wikidata id' },
  ],
}

export const UNITS: readonly (readonly [number, string])[] = [
  [1, 'single units'],
  [1e3, 'thousands'],
  [1e6, 'millions'],
  [1e9, 'billions'],
]

/** "1,450 commitments; 40 places give none". */
export function surveyWords(survey: ImportSurvey): string {
  const { names, quotations, commitments, passages, faultCount } = survey
  const found =
    recordTotal(survey) === 0 ? 'No record' : countWords({ entities: names, quotations, commitments, passages })
  if (faultCount === 0) return `${found}.`
  return `${found}; ${faultCount.toLocaleString()} ${faultCount === 1 ? 'entry was' : 'entries were'} passed over.`
}

/** How many records a file gives. */
export function recordTotal({ names, quotations, commitments, passages }: ImportSurvey): number {
  return names + quotations + commitments + passages
}
