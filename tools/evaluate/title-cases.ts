import { countriesOf } from '../../src/engine/text/countries.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import type { NameFinding } from '../../src/model/finding.ts'
import type { Entity, Role } from '../../src/model/records.ts'
import type { IsoDate } from '../../src/model/span.ts'

/** What a sentence says of a title: that it is held, while it is; that it was, when it was; that it is, years after or before. */
export type TitleCase = 'held' | 'former' | 'after' | 'before'

/** A sentence of a day with a person's title in it. */
export interface TitleSentence {
  readonly kind: TitleCase
  readonly person: Entity
  readonly role: Role
  readonly text: string
  readonly published: IsoDate
}

/** How a finding tells of a title: as is right, not at all, or as is wrong. */
export type Telling = 'right' | 'silent' | 'wrong'

const YEARS_APART = 3

/**
 * The sentences of one role of a person: of each kind that its dates allow. `sources` gives the last day of which a
 * source tells: no case lies after it, since nothing is known of it.
 */
export function titleSentences(person: Entity, role: Role, asOf: IsoDate, lexicon: Lexicon): readonly TitleSentence[] {
  const { from, to } = role
  const words = titleWords(role, lexicon)
  if (words === undefined || from === undefined || from.length < 10 || (to !== undefined && to.length < 10)) return []
  const sentence = (kind: TitleCase, before: string, published: IsoDate): TitleSentence => ({
    kind,
    person,
    role,
    text: `${before}${words} ${person.name} said on Monday that the talks would go on for as long as they had to.`,
    published,
  })
  const middle = midway(from, to ?? asOf)
  const after = to === undefined ? undefined : yearsLater(to, YEARS_APART)
  const before = yearsLater(from, -YEARS_APART)
  const holdsThen = (day: IsoDate): boolean =>
    (person.roles ?? []).some((other) => isSameTitle(other, role) && mayCover(other, day))
  return [
    ...(middle < asOf ? [sentence('held', '', middle)] : []),
    ...(after !== undefined && after < asOf && !holdsThen(after)
      ? [sentence('former', 'Former ', after), sentence('after', '', after)]
      : []),
    ...(holdsThen(before) ? [] : [sentence('before', '', before)]),
  ]
}

/** How the finding of such a sentence's name tells of it; `undefined` where there is none. */
export function tellingOf(kind: TitleCase, finding: NameFinding | undefined): Telling {
  if (finding === undefined || finding.verdict === 'unknown') return 'silent'
  const { verdict, reasons } = finding
  const says = (reason: NameFinding['reasons'][number]): boolean => reasons.includes(reason)
  if (kind === 'held') return says('role-current') ? 'right' : verdict === 'supported' ? 'silent' : 'wrong'
  if (kind === 'former')
    return says('role-former') && verdict === 'supported' ? 'right' : verdict === 'supported' ? 'silent' : 'wrong'
  if (says('role-current')) return 'wrong'
  return verdict === 'supported' ? 'silent' : 'right'
}

/** "Ukrainian Foreign Minister", "Texas Governor"; undefined of offices that news does not write so. */
function titleWords({ title, otherTitles = [], of }: Role, lexicon: Lexicon): string | undefined {
  if (of === undefined) return undefined
  const wording =
    otherTitles.find((other) => /(?:Minister|Secretary|Chancellor)$/.test(other) && / /.test(other)) ?? title
  if (wording.length > 40 || /[(,]/.test(wording)) return undefined
  const country = of.id === undefined ? undefined : countriesOf(lexicon).get(of.id)
  const owner = country === undefined ? of.name : (country.demonyms[0] ?? `${of.name}'s`)
  return `${owner} ${wording}`
}

function isSameTitle(a: Role, b: Role): boolean {
  const titles = new Set([b.title, ...(b.otherTitles ?? [])])
  return [a.title, ...(a.otherTitles ?? [])].some((title) => titles.has(title))
}

function mayCover({ from, to }: Role, day: IsoDate): boolean {
  return (
    (from === undefined || from.slice(0, 4) <= day.slice(0, 4)) &&
    (to === undefined || to.slice(0, 4) >= day.slice(0, 4))
  )
}

function yearsLater(date: IsoDate, years: number): IsoDate {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}

function midway(from: IsoDate, to: IsoDate): IsoDate {
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10)
}
