import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Verdict } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { PageReport } from '../model/page-report.ts'
import { type FindingGroup, groupsOf, isFound } from './finding-groups.ts'
import { FindingRow, type RowActions } from './finding-row.tsx'
import { type Counts, pageSentence } from './page-sentence.ts'

const VERDICTS: readonly [Verdict, string][] = [
  ['contradicted', 'Differ'],
  ['qualified', 'With a note'],
  ['supported', 'Agree'],
  ['unknown', 'Not known'],
]
const KINDS: readonly [Mention['kind'], string][] = [
  ['name', 'Names'],
  ['quotation', 'Quotations'],
  ['amount', 'Figures'],
]
/** So many rows are drawn at first, and again whenever the last comes into view. */
const STRETCH = 60

interface FindingsProps {
  readonly report: PageReport
  readonly actions: RowActions
}

/** What was found on a page: in one sentence, then as a list to filter and search. */
export function Findings({ report, actions }: FindingsProps): VNode {
  const [verdict, setVerdict] = useState<Verdict>()
  const [kind, setKind] = useState<Mention['kind']>()
  const [searched, setSearched] = useState('')
  const groups = useMemo(() => groupsOf(report.findings), [report.findings])
  const ofSearch = useMemo(() => groups.filter((group) => isFound(group, searched)), [groups, searched])
  const isOfKind = (group: FindingGroup): boolean => kind === undefined || group.first.finding.mention.kind === kind
  const isOfVerdict = (group: FindingGroup): boolean => verdict === undefined || group.verdict === verdict
  const ofKind = ofSearch.filter(isOfKind)
  const ofVerdict = ofSearch.filter(isOfVerdict)
  const shown = ofKind.filter(isOfVerdict)
  return (
    <>
      <p class="sentence">{pageSentence(countsOf(groups))}</p>
      <Notes report={report} />
      <div class="filters">
        <fieldset class="verdicts" aria-label="Filter by verdict">
          {VERDICTS.map(([value, label]) => (
            <button
              key={value}
              type="button"
              class={value}
              aria-pressed={verdict === value}
              onClick={() => setVerdict(verdict === value ? undefined : value)}
            >
              <strong>{countsOf(ofKind)[value]}</strong> {label}
            </button>
          ))}
        </fieldset>
        <fieldset class="kinds" aria-label="Filter by kind">
          {KINDS.map(([value, label]) => (
            <button
              key={value}
              type="button"
              aria-pressed={kind === value}
              onClick={() => setKind(kind === value ? undefined : value)}
            >
              {label} <span>{ofVerdict.filter((one) => one.first.finding.mention.kind === value).length}</span>
            </button>
          ))}
        </fieldset>
        <input
          type="search"
          placeholder="Search"
          aria-label="Search what was found"
          value={searched}
          onInput={(event) => setSearched(event.currentTarget.value)}
        />
      </div>
      <GrowingList key={`${verdict} ${kind} ${searched}`} groups={shown} report={report} actions={actions} />
      {shown.length === 0 && <p class="state soft">Nothing of this kind was found.</p>}
    </>
  )
}

function Notes({ report: { moreFindings, undrawn } }: { readonly report: PageReport }): VNode {
  return (
    <>
      {moreFindings === true && (
        <p role="note" class="aside soft">
          This page holds more than Sourcemark marks at once: what follows is not all of it.
        </p>
      )}
      {undrawn === true && (
        <p role="note" class="aside soft">
          More of the marks that only you have stand together there than are drawn on the page. They are all in this
          list.
        </p>
      )}
    </>
  )
}

interface GrowingListProps extends FindingsProps {
  readonly groups: readonly FindingGroup[]
}

/** A list of which no more is drawn than was scrolled to. */
function GrowingList({ groups, report, actions }: GrowingListProps): VNode {
  const [drawn, setDrawn] = useState(STRETCH)
  const [open, setOpen] = useState<string>()
  const end = useRef<HTMLLIElement>(null)
  const isMore = drawn < groups.length
  useEffect(() => {
    const last = end.current
    if (last === null) return undefined
    const views = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn(drawn + STRETCH)
    })
    views.observe(last)
    return () => views.disconnect()
  }, [drawn, isMore])
  return (
    <ol class="findings" aria-label="Findings, what deserves a look first">
      {groups.slice(0, drawn).map((group) => (
        <FindingRow
          key={group.key}
          group={group}
          published={report.published}
          isOpen={open === group.key}
          onToggle={() => setOpen(open === group.key ? undefined : group.key)}
          actions={actions}
        />
      ))}
      {isMore && (
        <li class="end" ref={end} aria-hidden="true">
          …
        </li>
      )}
    </ol>
  )
}

function countsOf(groups: readonly FindingGroup[]): Counts {
  const counts = { contradicted: 0, qualified: 0, supported: 0, unknown: 0 }
  for (const { verdict } of groups) counts[verdict]++
  return counts
}
