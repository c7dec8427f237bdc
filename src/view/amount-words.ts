import type { AmountQualifier, MonetaryAmount } from '../model/money.ts'

const QUALIFIERS: Readonly<Record<AmountQualifier, string>> = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  nearly: 'nearly ',
}
const NUMBER = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 6,
})
const NO_BREAK = '\u00a0'

/** "more than $374 million", "€1.5–2 billion", "RUB 300". */
export function amountWords(amount: MonetaryAmount): string {
  const symbol = symbolOf(amount.currency)
  const sum = `${symbol}${rangeWords(amount.value, amount.valueMax)}`.replaceAll(' ', NO_BREAK)
  return `${QUALIFIERS[amount.qualifier]}${sum}`
}

function rangeWords(value: number, max: number | undefined): string {
  const from = NUMBER.format(value)
  if (max === undefined) return from
  const to = NUMBER.format(max)
  const [, scale = ''] = to.split(' ')
  return `${scale !== '' && from.endsWith(` ${scale}`) ? from.slice(0, -scale.length - 1) : from}–${to}`
}

function symbolOf(currency: string): string {
  // A code that is not one of three letters makes Intl throw.
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} `
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0)
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency
  return /[A-Z]$/i.test(symbol) ? `${symbol} ` : symbol
}
