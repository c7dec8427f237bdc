import type { Evidence, FieldAgreement, Finding, Reason, Verdict } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { ReferenceRecord } from '../model/records.ts'
import type { IsoDate } from '../model/span.ts'
import { amountWords } from './amount-words.ts'
import { dateWords } from './date-words.ts'
import { addressOf, inPlace, type QuotedPart } from './passage-words.ts'
import { readFacts } from './read-words.ts'
import {
  kindWords,
  type OfficeWords,
  officesOf,
  officeWords,
  ratingWords,
  recordLines,
  recordTitle,
  sourceDetail,
} from './record-words.ts'

export type { OfficeWords } from './record-words.ts'

/** A finding in the words that readers see, in the card, the popup and the command line alike. */
export interface FindingWords {
  readonly verdict: Verdict
  readonly verdictText: string
  /** What it is: "Person", "Quotation", "Military aid". */
  readonly kind: string
  /** Who or what it is about: the record's name or speaker; the page's words for a sum, or where no record is found. */
  readonly title: string
  /** The finding in one line. */
  readonly summary: string
  /** What the reasons mean, a sentence each. */
  readonly notes: readonly string[]
  /** What the reference set holds; several where it can't be told which is meant, or for the parts of a sum. */
  readonly matches: readonly MatchWords[]
  /** Its matches are several things, not one thing recorded several times. */
  readonly isOneOfSeveral: boolean
  /** What was read on the page. */
  readonly read: readonly FactRow[]
  /** The date of the article. */
  readonly published?: IsoDate
}

export interface MatchWords {
  readonly title: string
  readonly lines: readonly string[]
  /** The offices held then, and those the page speaks of. */
  readonly offices: readonly OfficeWords[]
  /** Something of it is not as the page has it. */
  readonly differs: boolean
  /** The fields in which page and record differ. */
  readonly rows: readonly FieldRow[]
  /** The quoted words, page against record, and what stands in the record around them. */
  readonly diff: readonly QuotedPart[]
  readonly sources: readonly SourceWords[]
  /** Of a fact-check of the words, which neither agrees nor differs: what it concluded, and whose it is. */
  readonly rating?: string
}

export interface FieldRow {
  readonly label: string
  readonly page: string
  readonly record: string
}

/** One thing that was read. */
export interface FactRow {
  readonly label: string
  readonly text: string
}

export interface SourceWords {
  readonly title: string
  /** Publisher and date. */
  readonly detail: string
  readonly url?: string
}

const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  supported: 'Agrees with the record',
  qualified: 'Agrees, with a note',
  contradicted: 'Differs from the record',
  unknown: 'Not in your references',
}

const REASONS: Readonly<Record<Reason, string>> = {
  known: '',
  'spelling-variant': 'Another spelling of the recorded name.',
  'role-current': 'The title given was held at the time.',
  'role-former': 'The title given is a former one.',
  'role-not-held-then': 'The record does not have this title held at the time.',
  ambiguous: 'More than one record goes by this name.',
  verbatim: 'Word for word as recorded.',
  'punctuation-only': 'The recorded words; only the punctuation differs.',
  fragment: 'Part of a longer recorded quotation.',
  abridged: 'Shortened: some of the recorded words are left out.',
  reworded: 'Another wording or translation of the recorded words.',
  altered: 'Words that carry the meaning differ.',
  'other-speaker': 'The record has someone else saying this.',
  'no-speaker': 'The page does not say who said it.',
  'fact-checked': 'A fact-check looked at these words: that they are recorded makes them no truer.',
  exact: 'The recorded sum.',
  rounded: 'The recorded sum, rounded.',
  truncated: 'The recorded sum, told with more or fewer digits and not rounded.',
  'sum-of': 'The sum of what was announced together.',
  'different-value': 'The recorded sum is another.',
  'different-category': 'Recorded as another kind of aid.',
  'different-donor': 'Recorded with another giver.',
  'different-recipient': 'Recorded with another receiver.',
  'different-currency': 'Recorded in another currency; nothing was converted.',
}

const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    name: 'Name',
    role: 'Title',
    words: 'Words',
    speaker: 'Said by',
    value: 'Sum',
    currency: 'Currency',
    category: 'Kind of aid',
    donor: 'Given by',
    recipient: 'Given to',
    date: 'Date',
  }),
)

/** Puts a finding into words. `published` is the article's date: offices are told as of that day. Pure. */
export function findingWords(finding: Finding, published?: IsoDate): FindingWords {
  const { mention, verdict } = finding
  const notes = finding.reasons.map((reason) => REASONS[reason]).filter((note) => note !== '')
  const matches = finding.evidence.map((evidence) => matchWords(evidence, finding, published))
  const single = matches.length === 1 ? matches[0] : undefined
  const title = (mention.kind === 'amount' ? undefined : single?.title) ?? mentionTitle(mention)
  return {
    verdict,
    verdictText: verdictText(finding),
    kind: kindWords(mention),
    title,
    summary: notes[0] ?? (single && firstLine(single)) ?? verdictText(finding),
    notes,
    matches,
    isOneOfSeveral: isAmbiguous(finding) || (mention.kind === 'amount' && matches.length > 1),
    read: readFacts(mention),
    ...(published === undefined ? {} : { published }),
  }
}

function firstLine({ offices: [office], lines: [line] }: MatchWords): string | undefined {
  return office === undefined ? line : officeWords(office)
}

/** The words of the page that a finding is about, quotation marks included. */
function mentionTitle(mention: Mention): string {
  if (mention.kind === 'quotation') return `“${mention.text}”`
  return mention.kind === 'name' ? (mention.fullName ?? mention.text) : mention.text
}

function verdictText(finding: Finding): string {
  if (isAmbiguous(finding)) return 'More than one possible match'
  return isFactChecked(finding) ? 'Fact-checked' : VERDICT_TEXT[finding.verdict]
}

function isFactChecked({ verdict, reasons }: Finding): boolean {
  return verdict === 'qualified' && reasons.some((reason) => reason === 'fact-checked')
}

function isAmbiguous({ verdict, reasons }: Finding): boolean {
  return verdict === 'unknown' && reasons.some((reason) => reason === 'ambiguous')
}

function matchWords(evidence: Evidence, finding: Finding, published: IsoDate | undefined): MatchWords {
  const { record, stretch } = evidence
  const text = 'text' in record ? record.text.slice(stretch?.start, stretch?.end) : ''
  const diff = evidence.diff ?? (text === '' ? [] : [{ op: 'same', text }])
  const offices = officesOf(record, finding.mention, published)
  return {
    title: recordTitle(record),
    lines: recordLines(record, finding.mention, offices),
    offices,
    differs: evidence.agreement.some(({ agrees }) => !agrees),
    ...(record.record === 'quotation' && record.review !== undefined ? { rating: ratingWords(record.review) } : {}),
    rows: evidence.agreement
      .filter((field) => isWorthARow(field, evidence))
      .map((field) => rowWords(field, record, offices)),
    diff: 'text' in record && stretch !== undefined ? inPlace(record, stretch, diff) : diff,
    sources: evidence.sources.map((source) => ({
      title: source.title,
      detail: sourceDetail(source),
      ...(source.url !== undefined && /^https?:/i.test(source.url)
        ? { url: record.record === 'passage' ? addressOf(source.url, text) : source.url }
        : {}),
    })),
  }
}

/** Quoted words are shown as a diff, not as a row. */
function isWorthARow(field: FieldAgreement, { diff }: Evidence): boolean {
  return !field.agrees && (field.field !== 'words' || diff === undefined)
}

/** An office is told with its time by itself. */
function rowWords(
  { field, page, record: recorded }: FieldAgreement,
  record: ReferenceRecord,
  offices: readonly OfficeWords[],
): FieldRow {
  const office = offices.find(({ text }) => field === 'role' && recorded.startsWith(`${text} (`))
  const isSum = field === 'value' && record.record === 'commitment'
  return {
    label: FIELDS.get(field) ?? field,
    page: valueWords(page),
    record: isSum ? amountWords(record.amount) : (office?.text ?? valueWords(recorded)),
  }
}

function valueWords(value: string): string {
  return value === '' ? 'not given' : value.replace(/\b\d{4}-\d\d-\d\d\b/g, dateWords)
}
