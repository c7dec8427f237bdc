/** Where Sourcemark reads: on news pages everywhere, on the sites chosen, or only when asked. */
export type Reach = 'everywhere' | 'chosen' | 'click'

/** What the reader has chosen. Sites are host names. */
export interface Settings {
  readonly reach: Reach
  readonly sitesOn: readonly string[]
  readonly sitesOff: readonly string[]
  /** Mark every sum of money, not only aid figures. */
  readonly allAmounts: boolean
}
