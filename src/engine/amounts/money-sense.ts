import type { CountryContext } from './country-context.ts'
import { isSpace, unitAt, type Window } from './scan.ts'
import { meaningOf, type Sum } from './sum.ts'

const LOOK = 64
const COUNTRY_VALUE = 100

/** Whether a sum with a currency word or sign is money, not weight, a name, a verb or a label. */
export function isMoney(window: Window, sum: Sum, context: CountryContext): boolean {
  const meaning = meaningOf(sum)
  if (meaning === undefined || !meetsDemand(sum, meaning, context)) return false
  if (sum.before?.kind === 'name' && !isSumAfterName(sum)) return false
  const name = sum.after?.kind === 'name' ? sum.after.text : ''
  if (name === '') return isNoReference(window, sum)
  const behind = window.text.slice(sum.end, Math.min(window.to, sum.end + LOOK))
  if (/^euro$/i.test(name) && EURO_AREA.test(behind)) return false
  if (POUND.test(name)) return !isWeight(window, sum, behind, context)
  if (/^cents?$/i.test(name)) return !isSaying(window, sum, name)
  return true
}

const EURO_AREA = /^[- ]?(?:zone|area|member|countr|bloc|states|sceptic|20\d\d)/i

function meetsDemand(sum: Sum, meaning: NonNullable<ReturnType<typeof meaningOf>>, context: CountryContext): boolean {
  if (meaning.demand === 'nothing') return true
  const { number } = sum
  const isLarge = number.hasScale || number.hasWeight
  if (meaning.demand === 'weight') {
    if (isLarge && number.digits.length !== 0) return true
    return context.speaksOf(meaning.codes) && !isYear(sum)
  }
  return context.speaksOf(meaning.codes) && (isLarge || Number(number.digits) >= COUNTRY_VALUE)
}

function isYear(sum: Sum): boolean {
  const { digits, hasScale } = sum.number
  return !hasScale && digits.length === 4 && digits >= '1900' && digits < '2100'
}

/** "dollar 22.5 million", "US dollars 6000"; "the dollar 5 percent lower" and "Euro 2024" are none. */
function isSumAfterName(sum: Sum): boolean {
  if (sum.number.hasWeight) return true
  return sum.before?.text.includes(' ') === true
}

const CODE_WORDS =
  /\b(?:reg(?:ular )?ex\w*|capture|backreference|placeholder|sed|awk|perl|bash|shell|argument|parameter|substitut\w+)\b/i

/** "$1" in a text about patterns or scripts. */
function isNoReference(window: Window, sum: Sum): boolean {
  if (sum.before?.text !== '$' || sum.number.digits.length > 1 || sum.number.hasScale) return true
  const around = window.text.slice(Math.max(window.from, sum.start - LOOK), Math.min(window.to, sum.end + LOOK))
  return !CODE_WORDS.test(around)
}

const POUND = /^pounds?$/i
const WEIGHING =
  /\b(?:weigh\w*|heav\w*|lift\w*|lost|los(?:e|es|ing)|gain\w*|shed|shedding|drop(?:ped|ping)?|carr(?:y|ied|ying)|bench|load\w*|thrust|body|baggage|luggage|seiz\w*|explosive\w*|tnt|cocaine|lbs?|kilograms?|kg)\b[^.]*$/i
const WEIGHED =
  /^[- ](?:of (?!aid|fund|debt|invest|taxpayer|public|money|support|damage|assets|loan|credit|cash|savings|revenue|spending|sales|profit|assistance|government|income|property)|per (?:square|acre|cubic|hectare)|overweight|heavier|lighter|(?:sledge)?hammer|bomb|warhead|shell|payload|man|woman|bag|sack|bird|fish|turkey|weight|dog|each\b|thrust)/i
const WEIGHED_COMPOUND =
  /^[- ](?!note|fine|prize|grant|cheque|check|bill|budget|deal|contract|loan|bailout|package|cost|fee|invest|reward|bonus|salary|fund|bribe|ticket|coin|sterling|a[- ]|an[- ])[a-z]/i
const PAYING =
  /(?:\b(?:pa(?:y|ys|id|ying|yment)|cost\w*|fine[ds]?|fining|worth|price[ds]?|fees?|earn\w*|sp(?:end|ent)\w*|salar\w+|fares?|sums?|cash|money|charg\w+|debts?|priz\w+|reward\w*|wages?|funds?|funding|tax\w*|award\w*|income|pension\w*|budget\w*|donat\w+|rais(?:e|ed|ing)|sold|sell\w*|bought|buy\w*|loan\w*|grants?|invest\w*|sterling|pence|profit|revenue|market|shares?|deal|sav(?:e|ed|ing|ings)|owe[ds]?|compensation|dollars?|euros?)\b|[$€£])/i

/** Pounds are weight unless the number is of millions, the words are of paying, or the country is one of pounds. */
function isWeight(window: Window, sum: Sum, behind: string, context: CountryContext): boolean {
  if (WEIGHED.test(behind)) return true
  const { number } = sum
  if (number.hasScale && number.exponent >= 6) return false
  const ahead = window.text.slice(Math.max(window.from, sum.start - LOOK), sum.start)
  if (WEIGHING.test(ahead)) return true
  const isCompound = !isSpace(unitAt(window, sum.number.end)) && sum.before === undefined
  if (isCompound && WEIGHED_COMPOUND.test(behind)) return true
  const isAlone = window.from === sum.start || ahead.trim() === ''
  if ((isAlone && behind.trim() === '') || PAYING.test(ahead) || PAYING.test(behind)) return false
  return !context.speaksOf(sum.after?.meaning.codes ?? [])
}

const OWN_CENTS = /\b(?:my|your|his|her|our|their)\s+$/i

/** "my two cents", and the rapper. */
function isSaying(window: Window, sum: Sum, name: string): boolean {
  if (name === 'Cent' && sum.number.digits === '50') return true
  return OWN_CENTS.test(window.text.slice(Math.max(window.from, sum.start - LOOK), sum.start))
}
