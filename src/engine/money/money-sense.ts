import type { CountryContext } from './country-context.ts'
import type { CurrencyMeaning } from './currencies.ts'
import { numberValue } from './numbers.ts'
import { isSpace, textAfter, textBefore, unitAt, type Window } from './scan.ts'
import { meaningOf, type Sum } from './sum.ts'

const LOOK = 64
const COUNTRY_VALUE = 100
const MILLIONS = 1e6
const LONGEST_ADDRESS = 200

/** Whether a sum with a currency word or sign is money, not weight, a name, a verb or a label. */
export function isMoney(window: Window, sum: Sum, context: CountryContext): boolean {
  const meaning = meaningOf(sum)
  if (meaning === undefined || !meetsDemand(window, sum, meaning, context) || isInAddress(window, sum)) return false
  if (sum.before?.kind === 'name' && !isSumAfterName(window, sum, meaning)) return false
  const name = sum.after?.kind === 'name' ? sum.after.text : ''
  if (name === '') return isNoReference(window, sum)
  const behind = textAfter(window, sum.end, LOOK)
  if (CAPITALIZED.test(name) && TITLE.test(behind) && !sum.number.hasWeight) return false
  if (/^euro$/i.test(name) && EURO_AREA.test(behind)) return false
  if (POUND.test(name)) return !isWeight(window, sum, behind, context)
  if (/^cents?$/i.test(name)) return !isSaying(window, sum, name)
  return true
}

/** "5 Rand Corporation analysts", "3 Dollar General stores" */
const CAPITALIZED = /^\p{Lu}\p{Ll}+$/u
const TITLE = /^ \p{Lu}/u
const EURO_AREA = /^[- ]?(?:zone|area|member|countr|bloc|states|sceptic|20\d\d)/i

const CLAUSE_END = /^(?:\s*(?:$|[.,;:!?)])| a | per |-a-|\/)/

function closesClause(window: Window, end: number): boolean {
  return CLAUSE_END.test(textAfter(window, end, 5))
}

function meetsDemand(window: Window, sum: Sum, meaning: CurrencyMeaning, context: CountryContext): boolean {
  const { number } = sum
  const closes = closesClause(window, sum.end)
  const isSized = number.hasWeight || Number(number.digits) >= COUNTRY_VALUE || meaning.exponent < 0
  switch (meaning.demand) {
    case 'nothing':
      return true
    case 'clause-end':
      return closes
    case 'small-letters':
      return !CAPITAL.test(sum.after?.text ?? '') && !(number.inWords && Number(number.digits) < 10)
    case 'weight':
      if (sum.after?.kind === 'letters' && closes) return true
      return number.hasWeight || (isSized && context.speaksOf(meaning.codes) && !isYear(sum))
    default:
      // "2022 marks a turn": a year before a verb.
      if (!number.hasWeight && isYear(sum)) return false
      if (sum.after?.kind === 'name' && CAPITAL.test(sum.after.text)) return false
      return isSized && context.speaksOf(meaning.codes)
  }
}

const CAPITAL = /^\p{Lu}/u

/** A sum in a web address is a title cut up. */
function isInAddress(window: Window, sum: Sum): boolean {
  let start = sum.start
  while (sum.start - start < LONGEST_ADDRESS && start > window.from && !isSpace(unitAt(window, start - 1))) start--
  const run = window.text.slice(start, sum.start)
  return run.includes('://') || run.startsWith('www.')
}

function isYear(sum: Sum): boolean {
  const { digits, hasScale } = sum.number
  return !hasScale && digits.length === 4 && digits >= '1900' && digits < '2100'
}

/** "dollar 22.5 million", "US dollars 6000", "at rupees 40."; "the dollar 5 percent lower" and "Euro 2024" are none. */
function isSumAfterName(window: Window, sum: Sum, meaning: CurrencyMeaning): boolean {
  if (meaning.demand !== 'nothing' || meaning.exponent < 0) return false
  if (sum.number.hasWeight || sum.before?.text.includes(' ') === true) return true
  const isArea = /^euro$/i.test(sum.before?.text ?? '')
  return !isArea && !isYear(sum) && closesClause(window, sum.end)
}

const CODE_WORDS =
  /\b(?:[Rr]eg(?:ular )?ex\w*|capture|backreference|placeholder|sed|awk|perl|bash|shell|parameter|substitut\w+)\b/

/** "$1" in a text about patterns or scripts. */
function isNoReference(window: Window, sum: Sum): boolean {
  if (sum.before?.text !== '$' || sum.number.digits.length > 1 || sum.number.hasScale) return true
  const around = textBefore(window, sum.start, LOOK) + textAfter(window, sum.start, sum.end - sum.start + LOOK)
  return !CODE_WORDS.test(around)
}

const POUND = /^pounds?$/i
const WEIGHING =
  /\b(?:weigh\w*|heav\w*|lift\w*|lost|los(?:e|es|ing)|gain\w*|shed|shedding|drop(?:ped|ping)?|carr(?:y|ied|ying)|bench|load\w*|thrust|body|baggage|luggage|seiz\w*|explosive\w*|tnt|cocaine|heroin|fentanyl|meth\w*|marijuana|cannabis|drugs|lbs?|kilograms?|kg)\b[^.]*$/i
const WEIGHED =
  /^[- ](?:of (?!aid|fund|debt|invest|taxpayer|public|money|support|damage|assets|loan|credit|cash|savings|revenue|spending|sales|profit|assistance|government|income|property)|per (?:square|acre|cubic|hectare)|overweight|heavier|lighter|(?:sledge)?hammer|bomb|warhead|shell|payload|man|woman|bag|sack|bird|fish|turkey|weight|dog|each\b|thrust|landed|caught|harvested)|^ ?,? (?:that )?(?:was|were) (?:seized|confiscated)/i
const PAID_COMPOUND =
  /^(?:$|[.,;)]|[- ]an?[- ]|\s*\([^)]{0,4}[$€£]|[- ](?:notes?|fines?|prizes?|grants?|che(?:que|ck)s?|bills?|budgets?|deals?|contracts?|loans?|bailouts?|packages?|costs?|fees?|invest\w*|rewards?|bonus\w*|salar\w+|funds?|bribes?|tickets?|coins?|sterling|plans?|projects?|schemes?|programmes?|homes?|houses?|debts?|donations?|gifts?|awards?|pay\w*|transfers?|bids?|wages?))/i
const PAYING =
  /(?:\b(?:pa(?:y|ys|id|ying|yment)|cost\w*|fine[ds]?|fining|worth|price[ds]?|fees?|earn\w*|sp(?:end|ent)\w*|salar\w+|fares?|sums?|cash|money|charg\w+|debts?|priz\w+|reward\w*|wages?|funds?|funding|tax\w*|award\w*|income|pension\w*|budget\w*|donat\w+|rais(?:e|ed|ing)|sold|sell\w*|bought|buy\w*|loan\w*|grants?|invest\w*|sterling|pence|penny|pennies|profit|revenue|market|shares?|deal|sav(?:e|ed|ing|ings)|owe[ds]?|compensation|dollars?|euros?)\b|[$€£])/i

/** Pounds are weight unless the number is of millions, the words are of paying, or the country is one of pounds. */
function isWeight(window: Window, sum: Sum, behind: string, context: CountryContext): boolean {
  if (WEIGHED.test(behind)) return true
  const { number } = sum
  if (numberValue(number, 0) >= MILLIONS) return false
  const ahead = textBefore(window, sum.start, LOOK)
  if (WEIGHING.test(ahead)) return true
  const isCompound = !isSpace(unitAt(window, sum.number.end)) && sum.before === undefined
  if (isCompound) return !PAID_COMPOUND.test(behind)
  const isAlone = window.from === sum.start || ahead.trim() === ''
  if ((isAlone && behind.trim() === '') || PAYING.test(ahead) || PAYING.test(behind)) return false
  return !context.speaksOf(sum.after?.meaning.codes ?? [])
}

const OWN_CENTS = /\b(?:my|your|his|her|our|their)\s+$/i

/** "my two cents", and the rapper. */
function isSaying(window: Window, sum: Sum, name: string): boolean {
  if (name === 'Cent' && sum.number.digits === '50') return true
  return OWN_CENTS.test(textBefore(window, sum.start, LOOK))
}
