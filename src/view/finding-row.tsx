import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../model/finding.ts'
import type { ListedFinding } from '../model/page-report.ts'
import type { IsoDate } from '../model/span.ts'
import { citation } from './citation.ts'
import { copiedWords } from './copied-words.ts'
import type { FindingGroup } from './finding-groups.ts'
import { MatchDetail } from './match-detail.tsx'
import { VERDICT_SIGNS } from './verdict-signs.ts'
import { type FindingWords, findingWords } from './words.ts'

export interface RowActions {
  /** False where the page no longer shows the mark. */
  jump(id: number): Promise<boolean>
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>
}

interface FindingRowProps {
  readonly group: FindingGroup
  /** The article's date. */
  readonly published: IsoDate | undefined
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly actions: RowActions
}

/** One thing found on the page: its words, what the references say, and on opening the record and all its places. */
export function FindingRow({ group, published, isOpen, onToggle, actions }: FindingRowProps): VNode {
  const { first, places } = group
  const words = findingWords(first.finding, published)
  return (
    <li class={words.verdict}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <VerdictSign verdict={words.verdict} />
        <span>
          <span class="words">
            {places.length === 1 && <span class="soft">{first.before}</span>}
            <strong>{markedWords(group)}</strong>
            {places.length === 1 && <span class="soft">{first.after}</span>}
          </span>
          <span class="said">
            {words.kind} · {words.summary}
            {places.length > 1 && <span class="count">{places.length} places</span>}
          </span>
        </span>
      </button>
      {isOpen && <Detail words={words} group={group} actions={actions} />}
    </li>
  )
}

/** The page's words, which in several places may be other ones: a name is then told in full. */
function markedWords({ first, places }: FindingGroup): string {
  const { mention } = first.finding
  if (mention.kind === 'quotation') return `“${mention.text}”`
  return mention.kind === 'name' && places.length > 1 ? (mention.fullName ?? mention.text) : mention.text
}

interface DetailProps extends Pick<FindingRowProps, 'group' | 'actions'> {
  readonly words: FindingWords
}

function Detail({ words, group: { first, places }, actions }: DetailProps): VNode {
  const [said, setSaid] = useState('')
  const copy = (text: string): Promise<void> =>
    actions.copy(text).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not let it be copied.'),
    )
  const jump = async (id: number): Promise<void> =>
    setSaid((await actions.jump(id)) ? '' : 'The page no longer shows these words.')
  return (
    <div class="detail">
      {words.notes.slice(1).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {words.matches.map((match, index) => (
        <MatchDetail key={index} match={match} />
      ))}
      {words.matches.length === 0 && <WhatWasRead words={words} />}
      <p class="buttons">
        <button type="button" class="button quiet" onClick={() => jump(first.id)}>
          Show on the page
        </button>
        <button type="button" class="button quiet" onClick={() => copy(copiedWords(words))}>
          Copy
        </button>
        <button type="button" class="button quiet" onClick={() => copy(citation(words))}>
          Copy as citation
        </button>
      </p>
      <p role="status" class="soft">
        {said}
      </p>
      {places.length > 1 && <Places places={places} onJump={jump} />}
    </div>
  )
}

function WhatWasRead({ words: { read } }: { readonly words: FindingWords }): VNode {
  return (
    <dl class="read">
      {read.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** So many places of one thing are listed. */
const MOST_PLACES = 50

interface PlacesProps {
  readonly places: readonly ListedFinding[]
  readonly onJump: (id: number) => void
}

function Places({ places, onJump }: PlacesProps): VNode {
  return (
    <ul class="places">
      {places.slice(0, MOST_PLACES).map((place) => (
        <li key={place.id} class={place.finding.verdict}>
          <button type="button" class="place" onClick={() => onJump(place.id)}>
            <VerdictSign verdict={place.finding.verdict} />
            <span>
              <span class="soft">{place.before}</span>
              {place.finding.mention.text}
              <span class="soft">{place.after}</span>
            </span>
          </button>
        </li>
      ))}
      {places.length > MOST_PLACES && <li class="soft">and {places.length - MOST_PLACES} more</li>}
    </ul>
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
