import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Reach, Settings, SettingsChange } from '../model/settings.ts'
import { type KeyActions, Keys } from './keys.tsx'
import { MarksChoice } from './marks-choice.tsx'
import { ReachChoice } from './reach-choice.tsx'

export interface SettingsActions extends KeyActions {
  settings(): Promise<Settings>
  /** Changes single fields of what is stored, and gives the whole of it. */
  changeSettings(change: SettingsChange): Promise<Settings>
  /** Asks the browser for what settings need; false where the reader said no. */
  permit(wanted: Settings): Promise<boolean>
  /** Whether the browser still gives what a reach needs. */
  isPermitted(reach: Reach): Promise<boolean>
}

const TAKEN_BACK = 'Your browser no longer lets Sourcemark read every site.'
const REFUSED = 'Your browser did not give the permission, so nothing has changed.'

/** Where Sourcemark reads, and what it marks. */
export function SettingsSection({ actions }: { readonly actions: SettingsActions }): VNode | null {
  const [settings, setSettings] = useState<Settings>()
  const [problem, setProblem] = useState('')
  const load = async (): Promise<void> => {
    const loaded = await actions.settings()
    setSettings(loaded)
    if (!(await actions.isPermitted(loaded.reach))) setProblem(TAKEN_BACK)
  }
  useEffect(() => void load(), [actions])
  if (settings === undefined) return null
  const change = async (wanted: SettingsChange): Promise<void> => setSettings(await actions.changeSettings(wanted))
  const choose = async (reach: Reach): Promise<void> => {
    const isPermitted = await actions.permit({ ...settings, reach })
    setProblem(isPermitted ? '' : REFUSED)
    // Said no, the choice shown goes back to the one that holds.
    await change(isPermitted ? { reach } : {})
  }
  return (
    <section class="settings">
      <h2>Settings</h2>
      <ReachChoice reach={settings.reach} onChoose={choose} />
      <p role="status" class="outcome problem">
        {problem}
        {problem === TAKEN_BACK && (
          <button type="button" class="button quiet" onClick={() => choose(settings.reach)}>
            Allow it again
          </button>
        )}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.allAmounts}
          onChange={(event) => change({ allAmounts: event.currentTarget.checked })}
        />
        <span>Mark every sum of money, not only aid figures</span>
      </label>
      <MarksChoice marks={settings} onChange={change} />
      <Keys actions={actions} />
      <SiteList
        title="Sites you chose"
        sites={settings.sitesOn}
        onRemove={(site) => change({ sitesOn: { site, isIn: false } })}
      />
      <SiteList
        title="Sites switched off"
        sites={settings.sitesOff}
        onRemove={(site) => change({ sitesOff: { site, isIn: false } })}
      />
    </section>
  )
}

interface SiteListProps {
  readonly title: string
  readonly sites: readonly string[]
  readonly onRemove: (site: string) => void
}

function SiteList({ title, sites, onRemove }: SiteListProps): VNode | null {
  if (sites.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button type="button" aria-label={`Take ${site} off the list`} onClick={() => onRemove(site)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
