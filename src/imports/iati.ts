import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  type Activity,
  isGift,
  type Organisation,
  type Share,
  type Transaction,
  transactionItems,
} from './iati-activity.ts'
import { type FoundItem, faultItem, ImportError } from './items.ts'

const CHUNK = 1 << 16
const DEEPEST = 64
const LONGEST_TEXT = 4_000
/** Sector vocabularies of the OECD's DAC: purpose codes of 5 digits, sectors of 3. */
const DAC = /^(?:1|2|DAC|DAC-3)?$/

/**
 * The commitments of IATI activities (versions 1.0x and 2.0x): each pledge, commitment, disbursement and
 * expenditure, and money coming in from a named giver. The text is read as a stream; entities beyond XML's own five and document types are
 * refused. Throws an ImportError where it is no well-formed XML.
 */
export function* iatiItems(text: string, idPrefix: string, lexicon: Lexicon): Generator<FoundItem> {
  const reader = new ActivityReader()
  let count = 0
  let passedOver = 0
  for (let at = 0; at < text.length; at += CHUNK) {
    for (const activity of reader.read(text.slice(at, at + CHUNK))) {
      for (const transaction of activity.transactions) {
        if (isGift(transaction)) yield* transactionItems(activity, transaction, `${idPrefix}/${++count}`, lexicon)
        else passedOver++
      }
    }
  }
  reader.close()
  if (passedOver > 0)
    yield faultItem(
      passedOver === 1 ? '1 transaction' : `${passedOver} transactions`,
      'neither pledge, commitment, disbursement, expenditure nor money from a named giver: passed over',
    )
}

/** Gathers activities from a stream of XML. */
class ActivityReader {
  private readonly parser = new SaxesParser()
  private readonly path: string[] = []
  private done: Activity[] = []
  private activity: Activity | undefined
  private transaction: Transaction | undefined
  private organisation: Organisation | undefined
  private share: { name: string } | undefined
  private text = ''
  /** The languages of the open elements, the innermost last; '' where none is said. */
  private readonly languages: string[] = []
  /** How well the language of each text that was said suits; by what it was said of. */
  private readonly ranks = new WeakMap<object, Map<string, number>>()

  constructor() {
    this.parser.on('error', (error) => {
      throw new ImportError(`It is no well-formed XML: line ${error.message}`)
    })
    this.parser.on('doctype', () => {
      throw new ImportError('It has a document type of its own, which is not read; IATI files have none.')
    })
    this.parser.on('opentag', (tag) => this.open(tag))
    this.parser.on('closetag', (tag) => this.closeTag(tag.name))
    const append = (text: string): void => {
      if (this.text.length < LONGEST_TEXT) this.text += text.slice(0, LONGEST_TEXT)
    }
    this.parser.on('text', append)
    this.parser.on('cdata', append)
  }

  /** The activities that end in this part of the text. */
  read(part: string): readonly Activity[] {
    this.parser.write(part)
    const { done } = this
    this.done = []
    return done
  }

  close(): void {
    this.parser.close()
  }

  private open({ name, attributes: attribute }: SaxesTagPlain): void {
    this.path.push(name)
    this.languages.push((attribute['xml:lang'] ?? this.languages.at(-1) ?? '').toLowerCase())
    if (this.path.length > DEEPEST) throw new ImportError('Its elements are nested too deeply for an IATI file.')
    this.text = ''
    if (name === 'iati-activity') this.activity = newActivity(attribute)
    const { activity } = this
    if (activity === undefined) return
    if (name === 'transaction') this.transaction = newTransaction(this.parser.line, attribute)
    else if (this.transaction !== undefined) this.openInTransaction(this.transaction, name, attribute)
    else this.openInActivity(activity, name, attribute)
  }

  private openInActivity(activity: Activity, name: string, attribute: Attributes): void {
    if (this.path.at(-2) !== 'iati-activity') return
    if (name === 'participating-org') {
      this.organisation = { name: '', role: roleCode(attribute['role'] ?? '') }
      activity.organisations.push(this.organisation)
    } else if (name === 'recipient-country') this.share = pushed(activity.countries, attribute)
    else if (name === 'recipient-region') this.share = pushed(activity.regions, attribute)
    else if (name === 'sector' && DAC.test(attribute['vocabulary'] ?? '')) pushed(activity.sectors, attribute)
  }

  private openInTransaction(transaction: Transaction, name: string, attribute: Attributes): void {
    if (name === 'transaction-type') transaction.type = attribute['code'] ?? ''
    else if (name === 'transaction-date') transaction.date = attribute['iso-date'] ?? ''
    else if (name === 'value') {
      transaction.currency = attribute['currency'] ?? ''
      transaction.date ||= attribute['value-date'] ?? ''
    } else if (name === 'recipient-country') this.share = pushed(transaction.countries, attribute)
    else if (name === 'sector' && DAC.test(attribute['vocabulary'] ?? '')) pushed(transaction.sectors, attribute)
  }

  private closeTag(name: string): void {
    const text = this.text.trim()
    this.path.pop()
    const language = this.languages.pop() ?? ''
    const { activity, transaction } = this
    if (activity === undefined) return
    // Version 2 writes names in narrative elements, one for each language; version 1 right inside.
    const around = name === 'narrative' ? this.path.at(-1) : name
    if (text !== '' && around !== undefined) this.say(activity, around, text, rankOf(language))
    this.text = ''
    if (name === 'participating-org') this.organisation = undefined
    if (name === 'recipient-country' || name === 'recipient-region') this.share = undefined
    if (name === 'transaction' && transaction !== undefined) {
      activity.transactions.push(transaction)
      this.transaction = undefined
    }
    if (name === 'iati-activity') {
      this.done.push(activity)
      this.activity = undefined
    }
  }

  private say(activity: Activity, element: string, text: string, rank: number): void {
    const { transaction } = this
    if (transaction !== undefined) {
      if (element === 'provider-org') this.set(transaction, 'provider', text, rank)
      else if (element === 'receiver-org') this.set(transaction, 'receiver', text, rank)
      else if (element === 'value') transaction.value ||= text
    } else if (element === 'iati-identifier') activity.identifier ||= text
    else if (element === 'title') this.set(activity, 'title', text, rank)
    else if (element === 'reporting-org') this.set(activity, 'reporter', text, rank)
    if (element === 'participating-org' && this.organisation !== undefined)
      this.set(this.organisation, 'name', text, rank)
    if (element.startsWith('recipient-') && this.share !== undefined) this.set(this.share, 'name', text, rank)
  }

  /** Of several wordings the first in the best language stands. */
  private set<F extends string>(thing: { [field in F]: string }, field: F, text: string, rank: number): void {
    const ranks = this.ranks.get(thing) ?? new Map<string, number>()
    if (rank <= (ranks.get(field) ?? 0)) return
    thing[field] = text
    this.ranks.set(thing, ranks.set(field, rank))
  }
}

/** English first, as the pages are that are read; then what is in no language or any. */
function rankOf(language: string): number {
  return /^en\b/.test(language) ? 3 : language === '' ? 2 : 1
}

type Attributes = Readonly<Record<string, string>>

function newActivity(attribute: Attributes): Activity {
  return {
    identifier: '',
    title: '',
    reporter: '',
    currency: attribute['default-currency'] ?? '',
    isHumanitarian: isTrue(attribute['humanitarian']),
    organisations: [],
    countries: [],
    regions: [],
    sectors: [],
    transactions: [],
  }
}

function newTransaction(line: number, attribute: Attributes): Transaction {
  return {
    line,
    type: '',
    date: '',
    value: '',
    currency: '',
    isHumanitarian: isTrue(attribute['humanitarian']),
    provider: '',
    receiver: '',
    countries: [],
    sectors: [],
  }
}

function pushed(shares: Share[], attribute: Attributes): { name: string } {
  const percentage = attribute['percentage'] === undefined ? undefined : Number(attribute['percentage'])
  const share = {
    code: attribute['code'] ?? '',
    name: '',
    percentage: Number.isFinite(percentage) ? percentage : undefined,
  }
  shares.push(share)
  return share
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** Version 1 writes the role as a word. */
function roleCode(role: string): string {
  return role === 'Funding' ? '1' : role
}
