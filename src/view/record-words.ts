import type { Mention } from '../model/mention.ts'
import type { AidCategory, AidStatus } from '../model/money.ts'
import type {
  Commitment,
  Entity,
  EntityReference,
  Quotation,
  ReferenceRecord,
  Review,
  Role,
  SaidRecord,
  Source,
} from '../model/records.ts'
import type { IsoDate } from '../model/span.ts'
import { amountWords } from './amount-words.ts'
import { dateWords, isWithin, periodWords } from './date-words.ts'

const CATEGORIES: Readonly<Record<AidCategory, string>> = {
  humanitarian: 'Humanitarian aid',
  military: 'Military aid',
  financial: 'Financial aid',
  other: 'Aid',
}
export const STATUSES: Readonly<Record<AidStatus, string>> = {
  requested: 'Requested',
  proposed: 'Proposed',
  announced: 'Announced',
  committed: 'Committed',
  delivered: 'Delivered',
  suspended: 'Suspended',
  refused: 'Refused',
}
const NAME_KINDS = {
  person: 'Person',
  organization: 'Organisation',
  place: 'Place',
  product: 'Product',
  event: 'Event',
} as const
const MAX_ROLES = 3

/** What a mention is: "Person", "Quotation", "Military aid". */
export function kindWords(mention: Mention): string {
  if (mention.kind === 'quotation') return 'Quotation'
  if (mention.kind === 'name') return mention.type === undefined ? 'Name' : NAME_KINDS[mention.type]
  return mention.aid === undefined ? 'Amount' : CATEGORIES[mention.aid.category]
}

/** What a record is about, in a few words: a name, a speaker, a sum. */
export function recordTitle(record: ReferenceRecord): string {
  if (record.record === 'entity') return record.name
  if (record.record === 'commitment') return amountWords(record.amount)
  return record.speaker?.name ?? labelWords('label' in record ? record.label : '')
}

/** An office, with the time that it was held. */
export interface OfficeWords {
  /** "President of Ukraine". */
  readonly text: string
  /** "since 20 May 2019"; empty where no date is known. */
  readonly period: string
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** What a record holds, a line for each thing; its offices are told by themselves. */
export function recordLines(
  record: ReferenceRecord,
  mention: Mention,
  offices: readonly OfficeWords[],
): readonly string[] {
  if (record.record === 'entity') return entityLines(record, offices)
  return record.record === 'commitment' ? commitmentLines(record, mention) : saidLines(record)
}

/** The offices that a record has held on the article's day, and those that the mention speaks of. */
export function officesOf(
  record: ReferenceRecord,
  mention: Mention,
  published: IsoDate | undefined,
): readonly OfficeWords[] {
  if (record.record !== 'entity') return []
  return rolesWorthTelling(record.roles ?? [], mention, published).map(({ title, of, from, to }) => ({
    text: of === undefined ? title : `${title} of ${withArticle(of.name)}`,
    period: periodWords(from, to),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }))
}

/** "President of Ukraine, since 20 May 2019". */
export function officeWords({ text, period }: OfficeWords): string {
  return period === '' ? text : `${text}, ${period}`
}

/** A source's publisher and date. */
export function sourceDetail(source: Source): string {
  return [source.publisher, source.date && dateWords(source.date)].filter(Boolean).join(', ')
}

/** A description that names an office which is told anyway tells it a second time, and less exactly. */
function entityLines(entity: Entity, offices: readonly OfficeWords[]): readonly string[] {
  const { description = '' } = entity
  const isToldAnyway = offices.some(({ text }) => description.toLowerCase().includes(text.toLowerCase()))
  const when = entity.type === 'event' ? eventDates(entity) : ''
  return [isToldAnyway ? '' : description, when].filter((line) => line !== '')
}

function rolesWorthTelling(roles: readonly Role[], mention: Mention, published: IsoDate | undefined): readonly Role[] {
  const claimed = mention.kind === 'name' ? (mention.roles ?? []).map(({ title }) => title.toLowerCase()) : []
  const isClaimed = ({ title, otherTitles }: Role): boolean =>
    [title, ...(otherTitles ?? [])].some((each) => claimed.includes(each.toLowerCase()))
  const isHeld = ({ from, to }: Role): boolean =>
    published === undefined ? to === undefined : isWithin(published, from, to)
  return roles.filter((role) => isHeld(role) || isClaimed(role)).slice(0, MAX_ROLES)
}

const TAKES_ARTICLE =
  /^(?:United|European|Netherlands|Philippines|Czech|Dominican)\b| (?:of|for) | (?:Union|Kingdom|Republic|Nations)$/

/** "the United States", "the Security Council of …", "Ukraine": names made of common words take the article. */
function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name
}

function eventDates({ from, to }: Entity): string {
  return from !== undefined && from === to ? dateWords(from) : periodWords(from, to)
}

type Said = Pick<SaidRecord, 'date'> & Partial<Pick<Quotation, 'addressee' | 'occasion' | 'reporter' | 'review'>>

function saidLines({ date, addressee, occasion = '', reporter, review }: Said): readonly string[] {
  const to = addressee === undefined ? '' : `to ${addressee.name}`
  const said = [date && `on ${dateWords(date)}`, to].filter(Boolean).join(' ')
  return [review === undefined ? '' : ratingWords(review), said && `Said ${said}`, occasion, reported(reporter)].filter(
    (line) => line !== '',
  )
}

/** Who speaks without a name, by the label in the document: "Senior administration official". */
function labelWords(label = ''): string {
  return label.length < 2 ? 'A questioner' : capitalised(label.toLowerCase())
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function reported(reporter: EntityReference | undefined): string {
  return reporter === undefined ? '' : `Passed on by ${reporter.name}`
}

/** What a fact-check concluded, and whose it is. */
export function ratingWords({ rating, publisher }: Review): string {
  const by = publisher === undefined ? '' : ` by ${publisher}`
  return rating === undefined ? `Checked${by}, without a rating` : `Rated “${rating}”${by}`
}

function commitmentLines(commitment: Commitment, mention: Mention): readonly string[] {
  const by = commitment.announcer === undefined ? '' : ` by ${commitment.announcer.name}`
  const on = commitment.date === undefined ? '' : ` on ${dateWords(commitment.date)}`
  const kind = CATEGORIES[commitment.category]
  const from = `from ${withArticle(commitment.donor.name)} to ${withArticle(commitment.recipient.name)}`
  return [
    kind === kindWords(mention) ? capitalised(from) : `${kind} ${from}`,
    `${STATUSES[commitment.status]}${on}${by}`,
    commitment.occasion ?? '',
    commitment.includes === undefined ? '' : `Includes ${commitment.includes.join(', ')}`,
  ].filter((line) => line !== '')
}
