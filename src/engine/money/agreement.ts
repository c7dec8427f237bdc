import type { AmountMention } from '../../model/mention.ts'
import type { MonetaryAmount } from '../../model/money.ts'

/**
 * How a page's sum stands to a recorded one. `exact`, `rounded` and `truncated` agree; `consistent`
 * neither agrees nor differs ("up to 2 billion" of 1.8, "1 billion" of 1.85).
 */
export type ValueRelation = 'exact' | 'rounded' | 'truncated' | 'consistent' | 'different'

type Sum = Pick<AmountMention, 'value' | 'valueMax' | 'qualifier' | 'precision'>

/** Beyond this share of the recorded value one unit apart is another figure: 2 billion is not 3. */
const NEAR = 0.15

/**
 * Compares by stated precision: within half a unit of the coarser figure's last stated digit is the
 * same figure rounded; within one unit it is taken as cut off. Currency is not looked at.
 */
export function valueRelation(page: Sum, record: MonetaryAmount): ValueRelation {
  if (page.valueMax !== undefined || record.valueMax !== undefined) return rangeRelation(page, record)
  if (page.value === record.value) return areOpposed(page, record) ? 'consistent' : 'exact'
  const own = stateUnit(record)
  const unit = Math.max(page.precision, own)
  const coarser = page.precision >= own ? page.value : record.value
  const finer = page.precision >= own ? record.value : page.value
  if (isSame(roundTo(finer, unit), coarser, unit) && !isAgainstQualifier(page, record, unit)) return 'rounded'
  if (isQualifiedSame(page, record, unit)) return 'rounded'
  return outsideHalfUnit(page, record, unit)
}

function outsideHalfUnit(page: Sum, record: MonetaryAmount, unit: number): ValueRelation {
  const distance = Math.abs(page.value - record.value)
  const isNear = distance <= record.value * NEAR
  if (isNear && distance <= unit * 1.0001) return 'truncated'
  const shown = Math.max(unit, significantUnit(page.value))
  if (isNear && isSame(Math.floor(record.value / shown) * shown, page.value, unit)) return 'truncated'
  if (distance < Math.max(unit, page.precision) * 1.0001 && !isNear && unit > record.value * NEAR && distance < unit)
    return 'consistent'
  if (page.qualifier === 'more-than' && page.value < record.value && page.value * 2 >= record.value) {
    return isPrecise(page, record) ? 'different' : 'consistent'
  }
  if (page.qualifier === 'up-to' && page.value > record.value && record.value * 2 >= page.value) return 'consistent'
  if (record.qualifier === 'more-than' && page.value > record.value && isNear) return 'consistent'
  if (record.qualifier === 'up-to' && page.value < record.value && page.value * 2 >= record.value) return 'consistent'
  const round = significantUnit(page.value, 1)
  if (isNear && isSame(roundTo(record.value, round), page.value, unit)) return 'consistent'
  return (page.qualifier === 'about' || page.qualifier === 'nearly') && isNear ? 'consistent' : 'different'
}

/** "Up to 374" of "more than 374". */
function areOpposed(page: Sum, record: MonetaryAmount): boolean {
  return [page, record].some(
    ({ qualifier }, i, both) => qualifier === 'up-to' && both[1 - i]?.qualifier === 'more-than',
  )
}

/** "More than 350" may be said of 374, "more than 347" is not: as fine as the record, and no round figure. */
function isPrecise(page: Sum, record: MonetaryAmount): boolean {
  const unit = significantUnit(page.value, 1)
  const shown = Math.round(page.value / unit)
  return unit <= significantUnit(record.value, 1) && shown >= 10 && shown % 5 !== 0
}

/** "nearly 375" of "more than 374", "about 1.9" of 1.8: one unit off on the side its wording allows. */
function isQualifiedSame(page: Sum, record: MonetaryAmount, unit: number): boolean {
  const over = page.value - record.value
  if (Math.abs(over) > unit * 1.0001 || Math.abs(over) > record.value * NEAR) return false
  if (page.qualifier === 'about' || record.qualifier === 'about') return true
  if (page.qualifier === 'nearly' || page.qualifier === 'up-to' || record.qualifier === 'more-than') return over > 0
  return page.qualifier === 'more-than' || record.qualifier === 'nearly' ? over < 0 : false
}

/** "more than 2 billion" of 1.8 rounds to the same and yet says otherwise. */
function isAgainstQualifier(page: Sum, record: MonetaryAmount, unit: number): boolean {
  if (record.qualifier !== 'exact' || unit <= stateUnit(record)) return false
  return page.qualifier === 'more-than' ? page.value > record.value : false
}

function rangeRelation(page: Sum, record: MonetaryAmount): ValueRelation {
  const pageMax = page.valueMax ?? page.value
  const recordMax = record.valueMax ?? record.value
  if (page.value === record.value && pageMax === recordMax) return 'exact'
  const slack = Math.max(page.precision, stateUnit(record)) / 2
  const isInside = page.value - slack <= record.value && pageMax + slack >= recordMax
  const holds = record.value - slack <= page.value && recordMax + slack >= pageMax
  if (isInside || holds) return 'rounded'
  return page.value <= recordMax + slack && record.value <= pageMax + slack ? 'consistent' : 'different'
}

/** The unit a recorded sum is stated to; where it is not told, no coarser than its third digit. */
function stateUnit(record: MonetaryAmount): number {
  if (record.precision !== undefined) return record.precision
  return Math.min(significantUnit(record.value, 1), 10 ** (Math.floor(Math.log10(Math.max(record.value, 1))) - 2))
}

/** The unit of the last digit that is not 0, keeping at least so many digits: 370 million is shown to 10 million. */
function significantUnit(value: number, digits = 2): number {
  let unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - digits + 1)
  while (unit > 1 && value % unit !== 0) unit /= 10
  return unit
}

function roundTo(value: number, unit: number): number {
  // The smallest step up, so that 1.85 held in binary still rounds to 1.9.
  return Math.round((value / unit) * (1 + Number.EPSILON)) * unit
}

function isSame(a: number, b: number, unit: number): boolean {
  return Math.abs(a - b) < unit * 1e-6
}
