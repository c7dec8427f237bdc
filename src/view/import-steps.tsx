import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ImportPlan } from '../model/import.ts'
import type { PackSummary } from '../model/pack.ts'
import { DropZone } from './import-drop.tsx'
import type { ImportFile } from './import-file.ts'
import { ImportPreview } from './import-preview.tsx'
import { ImportProgress } from './import-progress.tsx'

/** One file at a time: chosen, looked at, imported; the files chosen with it wait. */
type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'opening'; readonly name: string; readonly cancel: AbortController }
  | { readonly at: 'preview'; readonly name: string; readonly file: ImportFile; readonly waiting: readonly File[] }
  | { readonly at: 'importing'; readonly name: string; readonly total: number; readonly cancel: AbortController }

export interface ImporterProps {
  /** What the library holds. */
  readonly packs: readonly PackSummary[]
  readonly open: (file: File, signal: AbortSignal) => Promise<ImportFile>
  /** Files were chosen: what was told of others is over. */
  readonly onChosen: () => void
  readonly onImported: (pack: PackSummary) => void
  readonly onNotice: (text: string) => void
  readonly onProblem: (error: unknown) => void
}

/** Brings files in: choose, look, import. */
export function Importer({ packs, open, onChosen, onImported, onNotice, onProblem }: ImporterProps): VNode {
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const [written, setWritten] = useState(0)
  const take = async ([first, ...waiting]: readonly File[]): Promise<void> => {
    if (first === undefined) return setStep({ at: 'choose' })
    const cancel = new AbortController()
    setStep({ at: 'opening', name: first.name, cancel })
    try {
      setStep({ at: 'preview', name: first.name, file: await open(first, cancel.signal), waiting })
    } catch (error) {
      if (cancel.signal.aborted) onNotice(`${first.name}: cancelled.`)
      else onProblem(error)
      await take(waiting)
    }
  }
  const run = async (name: string, file: ImportFile, plan: ImportPlan, total: number): Promise<void> => {
    const cancel = new AbortController()
    setWritten(0)
    setStep({ at: 'importing', name, total, cancel })
    try {
      onImported(await file.run(plan, { signal: cancel.signal, onProgress: setWritten }))
    } catch (error) {
      if (cancel.signal.aborted) onNotice(`${name}: cancelled. Nothing of it was kept.`)
      else onProblem(error)
    } finally {
      file.close()
    }
  }
  if (step.at === 'choose')
    return (
      <DropZone
        onFiles={(files) => {
          onChosen()
          take(files)
        }}
      />
    )
  if (step.at === 'opening')
    return <ImportProgress title={`Reading ${step.name}…`} onCancel={() => step.cancel.abort()} />
  if (step.at === 'importing')
    return (
      <ImportProgress
        title={`Importing ${step.name}`}
        done={written}
        total={step.total}
        onCancel={() => step.cancel.abort()}
      />
    )
  const { name, file, waiting } = step
  return (
    <ImportPreview
      key={name}
      name={name}
      file={file}
      replaced={packs.find(({ id, origin }) => id === file.id && origin === 'reader')}
      waiting={waiting.length}
      onImport={async (plan, total) => {
        await run(name, file, plan, total)
        await take(waiting)
      }}
      onDismiss={() => {
        file.close()
        take(waiting)
      }}
    />
  )
}
