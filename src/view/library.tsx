import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PackSummary } from '../model/pack.ts'
import type { ReferenceTrouble } from '../model/trouble.ts'
import type { ImportFile } from './import-file.ts'
import { Importer } from './import-steps.tsx'
import { PackList } from './library-packs.tsx'
import { type SettingsActions, SettingsSection } from './library-settings.tsx'
import { countWords } from './pack-counts.ts'
import { Troubles } from './troubles.tsx'

/** What the library can do; every call rejects with words for the reader. */
export interface LibraryActions extends SettingsActions {
  packs(): Promise<readonly PackSummary[]>
  /** The same once all that comes with the extension is there. */
  settledPacks(): Promise<readonly PackSummary[]>
  openImport(file: File, signal: AbortSignal): Promise<ImportFile>
  exportPack(pack: PackSummary): Promise<void>
  removePack(pack: PackSummary): Promise<void>
  troubles(): Promise<readonly ReferenceTrouble[]>
  repair(): Promise<void>
}

interface Notice {
  readonly text: string
  readonly isProblem: boolean
}

/** The reader's references and settings. */
export function Library({ actions }: { readonly actions: LibraryActions }): VNode {
  const [packs, setPacks] = useState<readonly PackSummary[]>()
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const [troubles, setTroubles] = useState<readonly ReferenceTrouble[]>([])
  const refresh = async (): Promise<void> => {
    const listing = actions.packs()
    listing.then(setPacks, () => undefined)
    const found = await actions.troubles()
    setTroubles(found)
    // What can't be opened is told once, with what can be done.
    if (found.every(({ packs }) => packs.length > 0)) await listing
  }
  const add = (notice: Notice): void => setNotices((before) => [...before, notice])
  const tell = (text: string): void => add({ text, isProblem: false })
  const tellProblem = (error: unknown): void => add(problem(error))
  const attempt = async (doing: string, action: () => Promise<void>, done: string): Promise<void> => {
    setNotices([{ text: doing, isProblem: false }])
    const notice = await action().then(() => ({ text: done, isProblem: false }), problem)
    setNotices([notice])
    await refresh()
  }
  const onImported = (pack: PackSummary): void => {
    tell(`Imported “${pack.title}” (${countWords(pack)}).`)
    refresh().catch(tellProblem)
  }
  useEffect(() => {
    refresh().catch(tellProblem)
    actions.settledPacks().then(setPacks, () => undefined)
  }, [])
  return (
    <main class="library">
      <p class="brand">
        <img src="icons/icon-48.png" alt="" /> Sourcemark
      </p>
      <h1>References</h1>
      <p class="lead">What pages are checked against. It stays in this browser, on this computer.</p>
      <Troubles
        troubles={troubles}
        onRepair={() => attempt('Repairing…', actions.repair, 'Your references are in order again.')}
      />
      <div role="status" class="notices">
        {notices.map(({ text, isProblem }) => (
          <p key={text} class={isProblem ? 'notice problem' : 'notice'}>
            {text}
          </p>
        ))}
      </div>
      <Importer
        packs={packs ?? []}
        open={actions.openImport}
        onChosen={() => setNotices([])}
        onImported={onImported}
        onNotice={tell}
        onProblem={tellProblem}
      />
      <PackList
        packs={packs}
        onExport={(pack) => attempt('Exporting…', () => actions.exportPack(pack), `Exported “${pack.title}”.`)}
        onRemove={(pack) => attempt('Removing…', () => actions.removePack(pack), `Removed “${pack.title}”.`)}
      />
      <SettingsSection actions={actions} />
    </main>
  )
}

function problem(error: unknown): Notice {
  return { text: error instanceof Error ? error.message : String(error), isProblem: true }
}
