import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../model/finding.ts'
import type { ListedFinding } from '../model/page-report.ts'
import type { IsoDate } from '../model/span.ts'
import { MatchDetail } from './match-detail.tsx'
import { findingWords } from './words.ts'

interface FindingRowProps {
  readonly listed: ListedFinding
  /** The article's date. */
  readonly published: IsoDate | undefined
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** False where the page no longer shows the mark. */
  readonly onJump: (id: number) => Promise<boolean>
}

/** One finding in the popup's list: its words on the page, what the references say, and on opening the record. */
export function FindingRow({ listed, published, isOpen, onToggle, onJump }: FindingRowProps): VNode {
  const [isGone, setIsGone] = useState(false)
  const words = findingWords(listed.finding, published)
  const { mention } = listed.finding
  const marked = mention.kind === 'quotation' ? `“${mention.text}”` : mention.text
  const jump = async (): Promise<void> => setIsGone(!(await onJump(listed.id)))
  return (
    <li class={words.verdict}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <VerdictSign verdict={words.verdict} />
        <span>
          <span class="words">
            {listed.before !== '' && <span class="soft">…{listed.before}</span>}
            <strong>{marked}</strong>
            {listed.after !== '' && <span class="soft">{listed.after}…</span>}
          </span>
          <span class="said">
            {words.kind} · {words.summary}
          </span>
        </span>
      </button>
      {isOpen && (
        <div class="detail">
          {words.notes.slice(1).map((note) => (
            <p key={note}>{note}</p>
          ))}
          {words.matches.map((match, index) => (
            <MatchDetail key={index} match={match} />
          ))}
          <p class="buttons">
            <button type="button" class="button quiet" onClick={jump}>
              Show on the page
            </button>
            {isGone && (
              <span role="status" class="soft">
                The page no longer shows these words.
              </span>
            )}
          </p>
        </div>
      )}
    </li>
  )
}

const SIGNS: Readonly<Record<Verdict, { readonly path: string; readonly label: string }>> = {
  supported: { path: 'M3 8.5l3.2 3.2L13 4.8', label: 'Agrees' },
  qualified: { path: 'M2.5 8.5c2-3 4-3 5.5-1s3.500 2 5.500-1', label: 'Agrees, with a note' },
  contradicted: { path: 'M4 4l8 8M12 4l-8 8', label: 'Differs' },
  unknown: { path: 'M8 7.900v.2', label: 'Not known' },
}

/** A verdict told by its shape, not by its colour alone. */
function VerdictSign({ verdict }: { readonly verdict: Verdict }): VNode {
  const { path, label } = SIGNS[verdict]
  return (
    <svg class="sign" viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d={path} fill="none" stroke={`var(--${verdict})`} stroke-width="2.2" stroke-linecap="round" />
    </svg>
  )
}
