import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface ImportProgressProps {
  readonly title: string
  readonly done?: number
  readonly total?: number
  readonly onCancel?: () => void
}

/** How far an import is, with a way to end it. */
export function ImportProgress({ title, done, total, onCancel }: ImportProgressProps): VNode {
  const [cancelled, setCancelled] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // The button that started it is gone: the keyboard goes on from here.
  useEffect(() => button.current?.focus(), [])
  return (
    <section class="importer progress" aria-label="Import">
      <div>
        <strong id="progress-title">{cancelled ? 'Cancelling…' : title}</strong>
        {done === undefined || total === undefined ? (
          <progress aria-labelledby="progress-title" />
        ) : (
          <progress aria-labelledby="progress-title" value={done} max={Math.max(total, 1)} />
        )}
        {done !== undefined && total !== undefined && (
          <p class="soft">
            {done.toLocaleString()} of {total.toLocaleString()} records
          </p>
        )}
      </div>
      {onCancel !== undefined && (
        <button
          ref={button}
          type="button"
          class="button quiet"
          disabled={cancelled}
          onClick={() => {
            setCancelled(true)
            onCancel()
          }}
        >
          Cancel
        </button>
      )}
    </section>
  )
}
