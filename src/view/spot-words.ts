import type { Finding, Verdict } from '../model/finding.ts'
import type { IsoDate } from '../model/span.ts'
import { type FindingWords, findingWords } from './words.ts'

const WEIGHT: Readonly<Record<Verdict, number>> = { contradicted: 0, qualified: 1, supported: 2, unknown: 3 }

/** What is known of one spot of the page, in words: what deserves a look first, else as given. */
export function spotWords(findings: readonly Finding[], published: IsoDate | undefined): readonly FindingWords[] {
  return findings
    .toSorted((a, b) => WEIGHT[a.verdict] - WEIGHT[b.verdict])
    .map((finding) => findingWords(finding, published))
}
