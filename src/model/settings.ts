import type { Verdict } from './finding.ts'
import type { Mention } from './mention.ts'

/** Where Sourcemark reads: on news pages everywhere, on the sites chosen, or only when asked. */
export type Reach = 'everywhere' | 'chosen' | 'click'

/** Findings that are listed and not marked: of this verdict, or this kind. */
export type Unmarked = Verdict | Mention['kind']

/** How much the marks stand out. */
export type Strength = 'faint' | 'clear' | 'strong'

/** What the reader has chosen. Sites are host names. */
export interface Settings {
  readonly reach: Reach
  readonly sitesOn: readonly string[]
  readonly sitesOff: readonly string[]
  /** Mark every sum of money, not only aid figures. */
  readonly allAmounts: boolean
  readonly unmarked: readonly Unmarked[]
  readonly strength: Strength
}

/** A site put on a list, or taken off it. */
export interface SiteChange {
  readonly site: string
  readonly isIn: boolean
}

/** What the reader changes: single fields, and single sites of a list. All else stays as it is stored. */
export interface SettingsChange {
  readonly reach?: Reach
  readonly sitesOn?: SiteChange
  readonly sitesOff?: SiteChange
  readonly allAmounts?: boolean
  readonly unmarked?: readonly Unmarked[]
  readonly strength?: Strength
}

export function changedSettings(settings: Settings, { sitesOn, sitesOff, ...fields }: SettingsChange): Settings {
  return {
    ...settings,
    ...fields,
    ...(sitesOn && { sitesOn: changedSites(settings.sitesOn, sitesOn) }),
    ...(sitesOff && { sitesOff: changedSites(settings.sitesOff, sitesOff) }),
  }
}

function changedSites(sites: readonly string[], { site, isIn }: SiteChange): readonly string[] {
  const others = sites.filter((one) => one !== site)
  return isIn ? [...others, site] : others
}
