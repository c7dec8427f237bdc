import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export interface KeyActions {
  /** What keys do, and which they are; empty where none are set. */
  keys(): Promise<readonly { readonly description: string; readonly keys: string }[]>
  /** Opens the browser's own page where they are changed. */
  openKeySettings(): Promise<void>
}

/** The keys that go from mark to mark, as the browser has them. */
export function Keys({ actions }: { readonly actions: KeyActions }): VNode | null {
  const [keys, setKeys] = useState<Awaited<ReturnType<KeyActions['keys']>>>([])
  useEffect(() => void actions.keys().then(setKeys, () => {}), [actions])
  if (keys.length === 0) return null
  return (
    <section class="keys">
      <h3>Keys</h3>
      <dl>
        {keys.map(({ description, keys: pressed }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{pressed === '' ? <span class="soft">none</span> : <kbd>{pressed}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button quiet" onClick={() => void actions.openKeySettings()}>
        Change keys
      </button>
    </section>
  )
}
