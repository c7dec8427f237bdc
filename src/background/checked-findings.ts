import type { CheckedFinding, Finding } from '../model/finding.ts'
import type { PackLabel, PackOrigin, ReferenceAnswer } from '../model/records.ts'

/** Packs that anyone may have: whoever knows the page's text can work out what they say of it. */
const OPEN: readonly PackOrigin[] = ['seed', 'subscription']

/**
 * The findings of a whole answer, in text order, each with the verdict that the open packs alone give at
 * its place: that one is worked out without the reader's own packs, so it is the same whatever they hold.
 */
export function checkedFindings(
  answer: ReferenceAnswer,
  assess: (answer: ReferenceAnswer) => readonly Finding[],
): readonly CheckedFinding[] {
  const records = answer.records.filter((record) => isOpen(answer.packs.get(record)))
  const open = assess({ ...answer, records })
  const isAllOpen = records.length === answer.records.length
  const openAt = new Map(open.map((finding) => [placeOf(finding), finding]))
  const checked = (isAllOpen ? open : assess(answer)).map((finding): CheckedFinding => {
    const place = placeOf(finding)
    const openVerdict = openAt.get(place)?.verdict
    openAt.delete(place)
    return openVerdict === undefined ? { finding } : { finding, openVerdict }
  })
  // What only the open packs found is marked too, or its absence would tell of the others.
  const others = [...openAt.values()].map((finding) => ({ finding, openVerdict: finding.verdict }))
  if (others.length === 0) return checked
  return [...checked, ...others].sort((a, b) => a.finding.mention.start - b.finding.mention.start)
}

function isOpen(pack: PackLabel | undefined): boolean {
  return pack !== undefined && OPEN.includes(pack.origin)
}

function placeOf({ mention }: Finding): string {
  return `${mention.kind}:${mention.start}:${mention.end}`
}
