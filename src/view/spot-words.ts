import type { Finding } from '../model/finding.ts'
import type { IsoDate } from '../model/span.ts'
import { LOOK_ORDER } from './finding-groups.ts'
import { type FindingWords, findingWords } from './words.ts'

/** What is known of one spot of the page, in words: what deserves a look first, else as given. */
export function spotWords(findings: readonly Finding[], published: IsoDate | undefined): readonly FindingWords[] {
  return findings
    .toSorted((a, b) => LOOK_ORDER.indexOf(a.verdict) - LOOK_ORDER.indexOf(b.verdict))
    .map((finding) => findingWords(finding, published))
}
