import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../model/finding.ts'
import type { ListedFinding } from '../model/page-report.ts'
import type { IsoDate } from '../model/span.ts'
import { copiedWords } from './copied-words.ts'
import { MatchDetail } from './match-detail.tsx'
import { VERDICT_SIGNS } from './verdict-signs.ts'
import { findingWords } from './words.ts'

interface FindingRowProps {
  readonly listed: ListedFinding
  /** The article's date. */
  readonly published: IsoDate | undefined
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** False where the page no longer shows the mark. */
  readonly onJump: (id: number) => Promise<boolean>
  readonly onCopy: (text: string) => Promise<void>
}

/** One finding in the popup's list: its words on the page, what the references say, and on opening the record. */
export function FindingRow({ listed, published, isOpen, onToggle, onJump, onCopy }: FindingRowProps): VNode {
  const [isGone, setIsGone] = useState(false)
  const [copied, setCopied] = useState('')
  const words = findingWords(listed.finding, published)
  const { mention } = listed.finding
  const marked = mention.kind === 'quotation' ? `“${mention.text}”` : mention.text
  const jump = async (): Promise<void> => setIsGone(!(await onJump(listed.id)))
  const copy = (): Promise<void> =>
    onCopy(copiedWords(words)).then(
      () => setCopied('Copied.'),
      () => setCopied('The browser did not let it be copied.'),
    )
  return (
    <li class={words.verdict}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <VerdictSign verdict={words.verdict} />
        <span>
          <span class="words">
            <span class="soft">{listed.before}</span>
            <strong>{marked}</strong>
            <span class="soft">{listed.after}</span>
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
            <button type="button" class="button quiet" onClick={copy}>
              Copy
            </button>
            {copied !== '' && (
              <span role="status" class="soft">
                {copied}
              </span>
            )}
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

const LABELS: Readonly<Record<Verdict, string>> = {
  supported: 'Agrees',
  qualified: 'Agrees, with a note',
  contradicted: 'Differs',
  unknown: 'Not known',
}

function VerdictSign({ verdict }: { readonly verdict: Verdict }): VNode {
  return (
    <svg class="sign" viewBox="0 0 16 16" role="img" aria-label={LABELS[verdict]}>
      <path d={VERDICT_SIGNS[verdict]} />
    </svg>
  )
}
