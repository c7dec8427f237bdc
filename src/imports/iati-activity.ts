import type { Lexicon } from '../lexicon/lexicon.ts'
import type { AidCategory, MonetaryAmount } from '../model/money.ts'
import type { Commitment } from '../model/records.ts'
import { purposeCategory, statusOf } from './aid-words.ts'
import { countryName } from './countries.ts'
import { currencyOf } from './currencies.ts'
import { readDate } from './dates.ts'
import { FILE_SOURCE, type FoundItem, faultItem, recordItem } from './items.ts'
import { clean, readNumber } from './numbers.ts'
import { clipped } from './texts.ts'

/** A country or sector with the share of the money that goes there, in percent. */
export interface Share {
  readonly code: string
  readonly name: string
  readonly percentage: number | undefined
}

export interface Organisation {
  name: string
  readonly role: string
}

/** What an IATI transaction says, as text. */
export interface Transaction {
  readonly line: number
  type: string
  date: string
  value: string
  currency: string
  isHumanitarian: boolean
  provider: string
  receiver: string
  readonly countries: Share[]
  readonly sectors: Share[]
}

/** What an IATI activity says around its transactions. */
export interface Activity {
  identifier: string
  title: string
  reporter: string
  currency: string
  isHumanitarian: boolean
  readonly organisations: Organisation[]
  readonly countries: Share[]
  readonly regions: Share[]
  readonly sectors: Share[]
  readonly transactions: Transaction[]
}

/** IATI codelist OrganisationRole. */
const FUNDING = '1'

/**
 * Whether a transaction is of a gift: a pledge, commitment, disbursement or expenditure going out, or money
 * coming in whose giver is named.
 */
export function isGift({ type, provider }: Transaction): boolean {
  return /^(?:[234]|12|[CDE])$/.test(type) || (/^(?:1|11|13|IF)$/.test(type) && provider !== '')
}

/**
 * The commitments that one transaction makes: one, or one for each country by its share. What is
 * registered is no announcement: it is dated to its month, so that it may agree with a page and never
 * contradicts one.
 */
export function* transactionItems(
  activity: Activity,
  transaction: Transaction,
  id: string,
  lexicon: Lexicon,
): Generator<FoundItem> {
  const place = `line ${transaction.line}`
  const amount = amountOf(activity, transaction, lexicon)
  const date = readDate(transaction.date, 'unknown', lexicon)
  const donor = donorOf(activity, transaction)
  if (typeof amount === 'string') return yield faultItem(place, amount)
  if (date === undefined) return yield faultItem(place, `“${clipped(transaction.date, 60)}” is no date`)
  if (donor === '') return yield faultItem(place, 'nobody is said to give it')
  const recipients = recipientsOf(activity, transaction, lexicon)
  if (typeof recipients === 'string') return yield faultItem(place, recipients)
  for (const [index, { name, share }] of recipients.entries()) {
    const part = share === 1 ? amount : { ...amount, value: clean(amount.value * share), qualifier: 'about' as const }
    const record: Commitment = {
      record: 'commitment',
      id: recipients.length === 1 ? id : `${id}-${index + 1}`,
      donor: { name: donor },
      recipient: { name },
      category: categoryOf(activity, transaction),
      amount: part,
      date: date.slice(0, 7),
      status: statusOf(transaction.type, lexicon) ?? 'committed',
      occasion: occasionOf(activity, date, share),
      sources: [FILE_SOURCE],
    }
    yield recordItem(record, place)
  }
}

function amountOf(activity: Activity, { value, currency }: Transaction, lexicon: Lexicon): MonetaryAmount | string {
  const stated = readNumber(value, lexicon)
  if (stated === undefined) return `“${clipped(value, 60)}” is no sum`
  if (stated.value <= 0) return `the sum ${value} is not above zero`
  const code = currencyOf(currency || activity.currency, lexicon)
  if (code === undefined) return 'no currency is said'
  return { value: stated.value, currency: code, qualifier: 'exact', precision: stated.precision }
}

function donorOf(activity: Activity, { provider }: Transaction): string {
  const funding = activity.organisations.filter((one) => one.role === FUNDING && one.name !== '')
  const only = funding.length === 1 ? (funding[0]?.name ?? '') : ''
  return clipped(provider || only || activity.reporter)
}

interface Recipient {
  readonly name: string
  /** Of the sum, from 0 to 1. */
  readonly share: number
}

/** The countries that get it; where none is named, the organisation or region. Or what is wrong, in words. */
function recipientsOf(activity: Activity, transaction: Transaction, lexicon: Lexicon): readonly Recipient[] | string {
  const countries = transaction.countries.length > 0 ? transaction.countries : activity.countries
  const named = countries.map((one) => ({ ...one, name: countryName(one.code, lexicon) ?? one.name }))
  if (named.some(({ name }) => name === '')) return `“${countries[0]?.code ?? ''}” is no country`
  const [only, ...others] = named
  if (only === undefined) {
    const name = clipped(
      transaction.receiver || (activity.regions.length === 1 ? (activity.regions[0]?.name ?? '') : ''),
    )
    return name === '' ? 'nobody is said to receive it' : [{ name, share: 1 }]
  }
  if (others.length === 0) return [{ name: only.name, share: shareOf(only.percentage ?? 100) }]
  if (named.some(({ percentage }) => percentage === undefined))
    return 'it goes to several countries, and no share is said'
  return named
    .map(({ name, percentage }) => ({ name, share: shareOf(percentage ?? 0) }))
    .filter(({ share }) => share > 0)
}

function shareOf(percentage: number): number {
  return Math.min(Math.max(percentage, 0), 100) / 100
}

function categoryOf(activity: Activity, transaction: Transaction): AidCategory {
  if (transaction.isHumanitarian || activity.isHumanitarian) return 'humanitarian'
  const sectors = transaction.sectors.length > 0 ? transaction.sectors : activity.sectors
  const [main] = [...sectors].sort((a, b) => (b.percentage ?? 0) - (a.percentage ?? 0))
  return purposeCategory(main?.code ?? '') ?? 'other'
}

function occasionOf(activity: Activity, date: string, share: number): string {
  const part = share === 1 ? '' : ` (${clean(share * 100)}% of it)`
  return clipped(
    [`Registered for ${date}${part}`, activity.title, activity.identifier].filter(Boolean).join(' · '),
    500,
  )
}
