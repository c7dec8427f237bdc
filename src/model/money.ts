/** ISO 4217 code. */
export type Currency = string

/** How exactly the words state a sum: `up-to` is a ceiling, `more-than` a floor, `nearly` just under. */
export type AmountQualifier = 'exact' | 'about' | 'more-than' | 'up-to' | 'nearly'

export type AidCategory = 'humanitarian' | 'military' | 'financial' | 'other'

/**
 * IATI TransactionType, in the words news uses: commitment, disbursement and the steps before them. `proposed`: it may
 * come; `suspended`: kept back; `refused`: turned down, denied or not given.
 */
export type AidStatus = 'requested' | 'proposed' | 'announced' | 'committed' | 'delivered' | 'suspended' | 'refused'

/** schema.org MonetaryAmount as a record holds it. */
export interface MonetaryAmount {
  readonly value: number
  readonly valueMax?: number
  readonly currency: Currency
  readonly qualifier: AmountQualifier
  /** Size of one unit of the last stated digit, in units of the currency. */
  readonly precision?: number
}
