import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PackSummary } from '../model/pack.ts'
import type { Reach, Settings } from '../model/settings.ts'
import { ReachChoice } from './reach-choice.tsx'

/** What the library can do; every call rejects with words for the reader. */
export interface LibraryActions {
  packs(): Promise<readonly PackSummary[]>
  importFile(file: File): Promise<PackSummary>
  exportPack(pack: PackSummary): Promise<void>
  removePack(pack: PackSummary): Promise<void>
  settings(): Promise<Settings>
  saveSettings(settings: Settings): Promise<Settings>
  /** Asks the browser for what a reach needs; false where the reader said no. */
  permit(reach: Reach): Promise<boolean>
}

interface Notice {
  readonly text: string
  readonly isProblem: boolean
}

/** The reader's references and settings. */
export function Library({ actions }: { readonly actions: LibraryActions }): VNode {
  const [packs, setPacks] = useState<readonly PackSummary[]>()
  const [notice, setNotice] = useState<Notice>()
  const refresh = async (): Promise<void> => setPacks(await actions.packs())
  const attempt = async (doing: string, action: () => Promise<string>): Promise<void> => {
    setNotice({ text: doing, isProblem: false })
    try {
      setNotice({ text: await action(), isProblem: false })
    } catch (error) {
      setNotice({ text: error instanceof Error ? error.message : String(error), isProblem: true })
    }
    await refresh()
  }
  useEffect(() => {
    refresh().catch((error: unknown) => setNotice({ text: String(error), isProblem: true }))
  }, [])
  return (
    <main class="library">
      <p class="brand">
        <img src="icons/icon-48.png" alt="" /> Sourcemark
      </p>
      <h1>References</h1>
      <p class="lead">What pages are checked against. It stays in this browser, on this computer.</p>
      <p role="status" class={notice?.isProblem ? 'notice problem' : 'notice'}>
        {notice?.text}
      </p>
      <Importer onFiles={(files) => attempt('Importing…', () => importAll(actions, files))} />
      <ul class="packs">
        {packs?.map((pack) => (
          <PackRow
            key={pack.id}
            pack={pack}
            onExport={() => attempt('Exporting…', () => exportOne(actions, pack))}
            onRemove={() => attempt('Removing…', () => removeOne(actions, pack))}
          />
        ))}
      </ul>
      <SettingsSection actions={actions} />
    </main>
  )
}

async function importAll(actions: LibraryActions, files: readonly File[]): Promise<string> {
  const imported: string[] = []
  for (const file of files) {
    const pack = await actions.importFile(file)
    imported.push(`“${pack.title}” (${counts(pack)})`)
  }
  return `Imported ${imported.join(', ')}.`
}

async function exportOne(actions: LibraryActions, pack: PackSummary): Promise<string> {
  await actions.exportPack(pack)
  return `Exported “${pack.title}”.`
}

async function removeOne(actions: LibraryActions, pack: PackSummary): Promise<string> {
  await actions.removePack(pack)
  return `Removed “${pack.title}”.`
}

function Importer({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): VNode {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) onFiles([...files])
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer?.files)
  }
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      class={over ? 'importer over' : 'importer'}
      aria-label="Import"
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <p>
        <strong>Add a reference set.</strong>{' '}
        <span class="soft">Drop a file here, or choose one: a set that Sourcemark exported (.json).</span>
      </p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Choose a file…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label="Reference set to import"
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
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
          {counts(pack)} ·{' '}
          {pack.origin === 'seed' ? 'came with Sourcemark' : `added ${new Date(pack.added).toLocaleDateString()}`}
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

function counts(pack: PackSummary): string {
  const parts: [number, string, string][] = [
    [pack.entities, 'name', 'names'],
    [pack.quotations, 'quotation', 'quotations'],
    [pack.commitments, 'commitment', 'commitments'],
  ]
  const shown = parts.filter(([count]) => count > 0)
  if (shown.length === 0) return 'empty'
  return shown.map(([count, one, many]) => `${count.toLocaleString()} ${count === 1 ? one : many}`).join(', ')
}

function SettingsSection({ actions }: { readonly actions: LibraryActions }): VNode | null {
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    actions.settings().then(setSettings)
  }, [actions])
  if (settings === undefined) return null
  const save = async (changed: Settings): Promise<void> => setSettings(await actions.saveSettings(changed))
  const choose = async (reach: Reach): Promise<void> => {
    if (await actions.permit(reach)) await save({ ...settings, reach })
  }
  return (
    <section class="settings">
      <h2>Settings</h2>
      <ReachChoice reach={settings.reach} onChoose={choose} />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.allAmounts}
          onChange={(event) => save({ ...settings, allAmounts: event.currentTarget.checked })}
        />
        <span>Mark every sum of money, not only aid figures</span>
      </label>
      <SiteList
        title="Sites you chose"
        sites={settings.sitesOn}
        onRemove={(site) => save({ ...settings, sitesOn: settings.sitesOn.filter((one) => one !== site) })}
      />
      <SiteList
        title="Sites switched off"
        sites={settings.sitesOff}
        onRemove={(site) => save({ ...settings, sitesOff: settings.sitesOff.filter((one) => one !== site) })}
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
