import type { AidRow } from '../../cases/aid/rows.ts'
import { bystander, type Change, capitalised, choice, continued, setOff } from './change.ts'

const regions = new Intl.DisplayNames('en', { type: 'region' })
/** What the rows call a country beside its name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { GB: 'Britain', PS: 'Gaza', CZ: 'Czech Republic' }
const NEEDY = ['war-torn', 'cash-strapped', 'crisis-hit', 'embattled', 'debt-ridden'] as const
const GIVING = ['wealthy', 'nearby', 'oil-rich', 'export-driven', 'generous'] as const

export const AID_CHANGES: readonly Change<AidRow>[] = [
  { name: 'an adjective before the receiver', apply: (row) => described(row, 1, NEEDY) },
  { name: 'an adjective before the giver', apply: (row) => described(row, 0, GIVING) },
  { name: 'a clause before it: pressure', apply: (row) => led(row, (other) => `After pressure from ${other}`) },
  {
    name: 'a clause before it: criticism',
    apply: (row) => led(row, (other) => `Amid criticism from ${other} over migration`),
  },
  { name: 'a clause before it: meanwhile', apply: (row) => led(row, (other) => `Meanwhile, as ${other} voted`) },
  { name: 'a relative clause on the receiver', apply: (row) => explained(row, 1) },
  { name: 'a relative clause on the giver', apply: (row) => explained(row, 0) },
  { name: 'another verb', apply: ([text]) => replaced(text, VERBS) },
  { name: 'another noun', apply: ([text]) => replaced(text, NOUNS) },
  { name: 'the time to the front', apply: ([text]) => timeToFront(text) },
  { name: 'the time to the back', apply: ([text]) => timeToBack(text) },
  { name: 'who says it to the front', apply: ([text]) => sayerToFront(text) },
]

const HEADLINE = /[^.!?”’]$|^\w+: /
const SEVERAL_SENTENCES = /[a-z0-9][.?!] [A-Z‹«]/

/** Where a party of the first frame stands by its own name, alone. */
function placeOf(
  [text, frame = 'none']: AidRow,
  party: 0 | 1,
): { readonly start: number; readonly end: number } | undefined {
  const code = frame.split(' | ')[0]?.split(' > ')[party] ?? ''
  if (!/^[A-Z]{2}$/.test(code) || code === 'EU') return undefined
  const name = OTHER_NAMES[code] ?? regions.of(code) ?? ''
  const alone = new RegExp(`(?<![\\w’'-]|[A-Z]\\w* |[A-Z]\\w* of |the )${name}(?![\\w-]| [A-Z]|[›»])`)
  const match = alone.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + name.length }
}

function described(row: AidRow, party: 0 | 1, adjectives: readonly [string, ...string[]]): string | undefined {
  const [text] = row
  const place = placeOf(row, party)
  if (place === undefined) return undefined
  return capitalised(`${text.slice(0, place.start)}${choice(adjectives, text)} ${text.slice(place.start)}`)
}

function led([text]: AidRow, clause: (other: string) => string): string | undefined {
  return HEADLINE.test(text) ? undefined : `${clause(bystander(text))}, ${continued(text)}`
}

function explained(row: AidRow, party: 0 | 1): string | undefined {
  const [text] = row
  const place = placeOf(row, party)
  if (place === undefined || HEADLINE.test(text) || /^[’']/.test(text.slice(place.end))) return undefined
  const clauses = [`which borders ${bystander(text)}`, `which has long been at odds with ${bystander(text)}`] as const
  return setOff(text, place.end, choice(clauses, text))
}

type Swap = readonly [from: RegExp, to: string]

const VERBS: readonly Swap[] = [
  [/\bpledged\b/, 'promised'],
  [/\bpromised\b/, 'pledged'],
  [/\bpledges\b/, 'promises'],
  [/\bwill provide\b/, 'will supply'],
  [/\bwill donate\b/, 'will contribute'],
  [/\bdonated\b/, 'contributed'],
  [/\bis giving\b/, 'is donating'],
  [/\bdisbursed\b/, 'paid out'],
  [/\breceived\b/, 'got'],
  [/\bunveiled\b/, 'announced'],
  [/\bannounced\b/, 'unveiled'],
  [/\ballocated\b/, 'earmarked'],
  [/\bapproved\b/, 'signed off on'],
  [/\btransferred\b/, 'sent'],
]

const NOUNS: readonly Swap[] = [
  [/\bassistance\b/, 'aid'],
  [/\b(?:(military|humanitarian|financial|emergency|development|food)) aid\b(?! package| agency)/, '$1 assistance'],
  [/\bweapons\b/, 'arms'],
  [/\barms\b/, 'weapons'],
  [/\bfunding\b/, 'money'],
  [/\bsupport\b/, 'help'],
]

function replaced(text: string, swaps: readonly Swap[]): string | undefined {
  const swap = swaps.find(([from]) => from.test(text))
  return swap === undefined ? undefined : text.replace(swap[0], swap[1])
}

const DAY =
  '(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:week|month|year)|last (?:week|month|year)|in (?:March|May|July|September|November))'
const TIME_INSIDE = new RegExp(` (${DAY})(?=[ .,])`)
const TIME_FIRST = new RegExp(`^(${DAY}),? `, 'i')

function timeToFront(text: string): string | undefined {
  const match = SEVERAL_SENTENCES.test(text) || HEADLINE.test(text) ? null : TIME_INSIDE.exec(text)
  if (match?.[1] === undefined) return undefined
  return `${capitalised(match[1])}, ${continued(text.replace(match[0], ''))}`
}

function timeToBack(text: string): string | undefined {
  const match = SEVERAL_SENTENCES.test(text) ? null : (TIME_FIRST.exec(text) ?? TIME_INSIDE.exec(text))
  if (match?.[1] === undefined || !text.endsWith('.') || text.endsWith(`${match[1]}.`)) return undefined
  const rest = capitalised(text.replace(match[0], '')).slice(0, -1)
  return `${rest} ${match[1].charAt(0).toLowerCase()}${match[1].slice(1)}.`
}

const SAID_LAST = /^([^“]*), ((?:[^,]|, ‹[^›]*›,)+ said(?: on \w+day)?)\.$/

function sayerToFront(text: string): string | undefined {
  const match = SEVERAL_SENTENCES.test(text) ? null : SAID_LAST.exec(text)
  return match === null ? undefined : `${capitalised(match[2] ?? '')} that ${continued(match[1] ?? '')}.`
}
