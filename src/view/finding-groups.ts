import type { Finding, Verdict } from '../model/finding.ts'
import type { ListedFinding } from '../model/page-report.ts'

/** What stands on a page in one place or several, with one verdict: a person once, a sum once, the same words once. */
export interface FindingGroup {
  readonly key: string
  readonly verdict: Verdict
  /** The first of its places. */
  readonly first: ListedFinding
  /** All of them, in page order. */
  readonly places: readonly [ListedFinding, ...ListedFinding[]]
}

/** Verdicts as a reader should look at them. */
export const LOOK_ORDER: readonly Verdict[] = ['contradicted', 'qualified', 'supported', 'unknown']

const weight = (verdict: Verdict): number => LOOK_ORDER.indexOf(verdict)

/** Groups findings, given in page order: what deserves a look first, else as they first stand on the page. */
export function groupsOf(findings: readonly ListedFinding[]): readonly FindingGroup[] {
  const byKey = new Map<string, ListedFinding[]>()
  for (const one of findings) {
    // What is said of one place need not hold of another: a title given here may be wrong there.
    const { verdict, reasons } = one.finding
    const key = [keyOf(one.finding), verdict, ...reasons].join(' ')
    const there = byKey.get(key)
    if (there === undefined) byKey.set(key, [one])
    else there.push(one)
  }
  const groups = [...byKey].flatMap(([key, [start, ...rest]]) =>
    start === undefined ? [] : groupOf(key, [start, ...rest]),
  )
  return groups.sort((a, b) => weight(a.verdict) - weight(b.verdict))
}

function groupOf(key: string, places: FindingGroup['places']): FindingGroup {
  const [first] = places
  return { key, verdict: first.finding.verdict, first, places }
}

/** What a finding is about: the one record that a name means, a sum between two parties, words. */
function keyOf({ mention, evidence, reasons }: Finding): string {
  if (mention.kind === 'quotation') return `quotation ${mention.text}`
  if (mention.kind === 'amount') {
    const { value, valueMax, currency, aid } = mention
    const parties = [aid?.donor, aid?.recipient].map((party) => party?.name ?? party?.text ?? '')
    return JSON.stringify(['amount', value, valueMax, currency, aid?.category, ...parties])
  }
  const [known] = evidence
  if (known === undefined || reasons.some((reason) => reason === 'ambiguous'))
    return `name ${(mention.fullName ?? mention.text).toLowerCase()}`
  return `name ${known.pack.id} ${known.record.id}`
}

/** Whether a group holds every word of a search, in its own words on the page or around them, or in its records. */
export function isFound({ places }: FindingGroup, searched: string): boolean {
  const words = searched.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = places.map(searchable).join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

function searchable({ before, after, finding: { mention, evidence } }: ListedFinding): string {
  const records = evidence.map(({ record }) => {
    if (record.record === 'entity') return record.name
    return record.record === 'commitment' ? '' : (record.speaker?.name ?? '')
  })
  const speaker = mention.kind === 'quotation' ? (mention.speaker?.name ?? '') : ''
  return [before, mention.text, after, speaker, ...records].join(' ')
}
