import * as v from 'valibot'
import type {
  Alias,
  Commitment,
  Document,
  Entity,
  EntityReference,
  PackLabel,
  Passage,
  Quotation,
  ReferenceRecord,
  Review,
  Role,
  Source,
  Turn,
} from '../model/records.ts'

type Schema<T> = v.GenericSchema<unknown, T>

const MAX_TEXT = 20_000
const MAX_NAME = 300
const MAX_LIST = 1_000
/** Far more than the longest transcript has. */
const MAX_PARAGRAPHS = 20_000

const SAYS_SOMETHING = /[^\s\p{C}\p{Z}\p{M}]/u
/** A text that says something: signs that nobody sees say nothing, and half a surrogate pair is no character. */
export const text: Schema<string> = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT, 'is longer than 20,000 characters'),
  v.regex(SAYS_SOMETHING, 'is empty'),
  v.regex(/^\P{Cs}*$/u, 'holds half a character'),
)
/** What somebody or something is called. */
const nameText: Schema<string> = v.pipe(
  text,
  v.maxLength(MAX_NAME, 'is longer than 300 characters'),
  v.check((name) => !SAYS_SOMETHING.test(name) || /[\p{L}\p{N}]/u.test(name), 'has no letter'),
)
const sources: Schema<string[]> = v.pipe(list(text), v.minLength(1, 'cites no source'))

/** A list of what a record may have several of. */
function list<T>(one: Schema<T>): Schema<T[]> {
  return v.pipe(v.array(one), v.maxLength(MAX_LIST, 'lists more than 1,000'))
}

/** A date, whole or reduced, that the calendar has. */
export const isoDate: Schema<string> = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is no date: write 2022, 2022-12 or 2022-12-21'),
  v.check(isOnCalendar, 'is no day of the calendar'),
)

/** Of 30 February, Date.parse makes a day in March, or in some browsers no date. */
function isOnCalendar(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return date.length < 10 || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date))
}

/** Whether a time ends no sooner than it begins. Of a reduced date ("2022") only what both state is compared. */
export function inOrder({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}): boolean {
  if (from === undefined || to === undefined) return true
  const stated = Math.min(from.length, to.length)
  return from.slice(0, stated) <= to.slice(0, stated)
}
const ENDS_EARLY = 'ends before it begins'

export const nameType: Schema<Entity['type']> = v.picklist(['person', 'organization', 'place', 'product', 'event'])
export const aidCategory: Schema<Commitment['category']> = v.picklist([
  'humanitarian',
  'military',
  'financial',
  'other',
])
export const aidStatus: Schema<Commitment['status']> = v.picklist([
  'requested',
  'proposed',
  'announced',
  'committed',
  'delivered',
  'suspended',
  'refused',
])
export const qualifier: Schema<Commitment['amount']['qualifier']> = v.picklist([
  'exact',
  'about',
  'more-than',
  'up-to',
  'nearly',
])
export const currency: Schema<string> = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is no ISO 4217 code'))

export const webUrl: Schema<string> = v.pipe(
  v.string(),
  v.url('is no address'),
  v.regex(/^https?:/i, 'is no web address'),
  v.check(isOpen, 'holds a user name or password'),
)

function isOpen(address: string): boolean {
  const { username, password } = new URL(address)
  return username === '' && password === ''
}

const work = {
  id: text,
  title: text,
  publisher: v.exactOptional(text),
  date: v.exactOptional(isoDate),
  url: v.exactOptional(webUrl),
  licence: v.exactOptional(text),
}

export const source: Schema<Source> = v.strictObject({
  ...work,
  file: v.exactOptional(text),
  hasText: v.exactOptional(v.literal(true)),
})

const reference: Schema<EntityReference> = v.strictObject({ id: v.exactOptional(text), name: nameText })

const alias: Schema<Alias> = v.strictObject({
  text: nameText,
  language: v.exactOptional(text),
  needsContext: v.exactOptional(v.boolean()),
  sources: v.exactOptional(list(text)),
})

const role: Schema<Role> = v.pipe(
  v.strictObject({
    title: text,
    otherTitles: v.exactOptional(list(text)),
    of: v.exactOptional(reference),
    from: v.exactOptional(isoDate),
    to: v.exactOptional(isoDate),
    asOf: v.exactOptional(isoDate),
    succeeded: v.exactOptional(v.strictObject({ by: reference, until: isoDate })),
    sources,
  }),
  v.check((one) => inOrder(one), ENDS_EARLY),
)

export const entity: Schema<Entity> = v.pipe(
  v.strictObject({
    record: v.literal('entity'),
    id: text,
    type: nameType,
    name: nameText,
    needsContext: v.exactOptional(v.boolean()),
    aliases: list(alias),
    description: v.exactOptional(text),
    roles: v.exactOptional(list(role)),
    country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no ISO 3166 code'))),
    from: v.exactOptional(isoDate),
    to: v.exactOptional(isoDate),
    participants: v.exactOptional(list(reference)),
    sameAs: v.exactOptional(list(text)),
    sources,
  }),
  v.check((one) => inOrder(one), ENDS_EARLY),
)

const review: Schema<Review> = v.strictObject({
  rating: v.exactOptional(v.pipe(text, v.maxLength(MAX_NAME, 'is longer than 300 characters'))),
  publisher: v.exactOptional(text),
})

export const quotation: Schema<Quotation> = v.strictObject({
  record: v.literal('quotation'),
  id: text,
  speaker: reference,
  text,
  language: text,
  translations: v.exactOptional(list(v.strictObject({ text, language: text, sources: v.exactOptional(list(text)) }))),
  date: v.exactOptional(isoDate),
  occasion: v.exactOptional(text),
  addressee: v.exactOptional(reference),
  reporter: v.exactOptional(reference),
  about: v.exactOptional(list(reference)),
  review: v.exactOptional(review),
  sources,
})

const positive: Schema<number> = v.pipe(v.number(), v.finite('is no number'), v.minValue(0, 'is below zero'))

export const commitment: Schema<Commitment> = v.strictObject({
  record: v.literal('commitment'),
  id: text,
  donor: reference,
  recipient: reference,
  category: aidCategory,
  amount: v.strictObject({
    value: positive,
    valueMax: v.exactOptional(positive),
    currency,
    qualifier,
    precision: v.exactOptional(positive),
  }),
  date: v.exactOptional(isoDate),
  status: aidStatus,
  announcer: v.exactOptional(reference),
  occasion: v.exactOptional(text),
  includes: v.exactOptional(list(text)),
  additional: v.exactOptional(v.boolean()),
  announcement: v.exactOptional(text),
  sources,
})

const turn: Schema<Turn> = v.strictObject({
  label: v.exactOptional(text),
  speaker: v.exactOptional(reference),
  paragraphs: v.pipe(v.array(text), v.maxLength(MAX_PARAGRAPHS, 'has more than 20,000 paragraphs')),
})

/** A document as a file has it; the reference set files its passages. */
export const document: Schema<Document> = v.strictObject({
  record: v.literal('document'),
  ...work,
  language: text,
  turns: v.pipe(v.array(turn), v.maxLength(MAX_PARAGRAPHS, 'has more than 20,000 turns')),
})

export const passage: Schema<Passage> = v.strictObject({
  record: v.literal('passage'),
  id: text,
  label: v.exactOptional(text),
  speaker: v.exactOptional(reference),
  text,
  language: text,
  date: v.exactOptional(isoDate),
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  sources: v.tuple([text]),
})

const kind = v.looseObject({
  record: v.picklist(
    ['entity', 'quotation', 'commitment', 'passage'],
    'is no kind of record: entity, quotation, commitment or document',
  ),
})
const unknownKind = v.pipe(kind, v.never())
const BY_KIND = { entity, quotation, commitment, passage }

/** Any record, looked at as what it says it is: a fault names the field, not the kinds it might have been. */
export const record: Schema<ReferenceRecord> = v.lazy((input): Schema<ReferenceRecord> => {
  const said = v.safeParse(kind, input)
  return said.success ? BY_KIND[said.output.record] : unknownKind
})

/** A record that was parsed before it was stored: only what tells its kind and its sources is looked at. */
export const storedRecord: Schema<ReferenceRecord> = v.custom<ReferenceRecord>((one) => v.is(storedShape, one))
const storedShape = v.looseObject({ record: v.string(), sources: v.array(v.string()) })

export const packOrigin: Schema<PackLabel['origin']> = v.picklist(['seed', 'subscription', 'reader'])

export const packLabel: Schema<PackLabel> = v.object({ id: v.string(), title: v.string(), origin: packOrigin })
