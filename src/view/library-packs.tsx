import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { PackSummary } from '../model/pack.ts'
import { countWords } from './pack-counts.ts'

export interface PackListProps {
  readonly packs: readonly PackSummary[] | undefined
  readonly onExport: (pack: PackSummary) => void
  readonly onRemove: (pack: PackSummary) => void
}

/** The reference sets, the reader's own with a way to remove them. */
export function PackList({ packs, onExport, onRemove }: PackListProps): VNode {
  return (
    <ul class="packs">
      {packs?.map((pack) => (
        <PackRow key={pack.id} pack={pack} onExport={() => onExport(pack)} onRemove={() => onRemove(pack)} />
      ))}
    </ul>
  )
}

interface PackRowProps {
  readonly pack: PackSummary
  readonly onExport: () => void
  readonly onRemove: () => void
}

function PackRow({ pack, onExport, onRemove }: PackRowProps): VNode {
  const [asking, setAsking] = useState(false)
  return (
    <li>
      <div>
        <strong>{pack.title}</strong>
        <p class="soft">
          {countWords(pack)} ·{' '}
          {pack.origin === 'seed' ? 'kept up to date with it' : `added ${new Date(pack.added).toLocaleDateString()}`}
        </p>
      </div>
      <div class="buttons">
        <button type="button" class="button quiet" onClick={onExport}>
          Export
        </button>
        {pack.origin === 'reader' && !asking && (
          <button type="button" class="button quiet" onClick={() => setAsking(true)}>
            Remove…
          </button>
        )}
        {asking && (
          <button type="button" class="button" onClick={onRemove} onBlur={() => setAsking(false)}>
            Remove it for good
          </button>
        )}
      </div>
    </li>
  )
}
