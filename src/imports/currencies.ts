import type { Currency } from '../model/money.ts'

/** Signs and words that tables use for a currency beside its code. A bare "dollar" is no currency here. */
const WORDS: ReadonlyMap<string, Currency> = new Map(
  Object.entries<Currency>({
    us$: 'USD',
    'us dollar': 'USD',
    'us dollars': 'USD',
    'u.s. dollars': 'USD',
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    '£': 'GBP',
    'pound sterling': 'GBP',
    'pounds sterling': 'GBP',
    '₴': 'UAH',
    hryvnia: 'UAH',
    c$: 'CAD',
    ca$: 'CAD',
    a$: 'AUD',
    au$: 'AUD',
    nz$: 'NZD',
    nt$: 'TWD',
    hk$: 'HKD',
    rmb: 'CNY',
    yuan: 'CNY',
    yen: 'JPY',
  }),
)
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const HEADER_WORDS = /[^\p{L}\p{Sc}]+/u

/** The currency that a cell names by its code (ISO 4217), sign or name. */
export function currencyOf(cell: string): Currency | undefined {
  const code = cell.trim().toUpperCase()
  return CODES.has(code) ? code : WORDS.get(cell.trim().toLowerCase())
}

/** The currency that a header names beside other words: "value_eur", "Amount (USD million)". */
export function currencyInHeader(header: string): Currency | undefined {
  for (const word of header.split(HEADER_WORDS)) {
    const found = word.length >= 3 || /\p{Sc}/u.test(word) ? currencyOf(word) : undefined
    if (found !== undefined && !isCommonWord(word)) return found
  }
  return undefined
}

/** Codes that are words too ("ALL", "TOP", "CUP") count only in capitals. */
function isCommonWord(word: string): boolean {
  return /^(?:all|top|cup|try|mop|lak|gel|pen|bob|lei|ron)$/i.test(word) && word !== word.toUpperCase()
}
