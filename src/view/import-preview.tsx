import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ImportPlan, ImportSurvey, SourceDescription, TableLayout } from '../model/import.ts'
import type { PackSummary } from '../model/pack.ts'
import type { ImportFile } from './import-file.ts'
import { MappingForm } from './import-mapping.tsx'
import { SourceForm } from './import-source.tsx'
import { SurveyReport } from './import-survey.tsx'
import { FORMAT_WORDS, formatNote, recordTotal } from './import-words.ts'
import { countWords } from './pack-counts.ts'

export interface ImportPreviewProps {
  readonly name: string
  readonly file: ImportFile
  /** The reader's set of the same id, whose place it would take. */
  readonly replaced: PackSummary | undefined
  /** How many files were chosen with it and come after it. */
  readonly waiting: number
  readonly onImport: (plan: ImportPlan, total: number) => void
  readonly onDismiss: () => void
}

/** What a file is and gives, before anything of it is kept. */
export function ImportPreview({ name, file, replaced, waiting, onImport, onDismiss }: ImportPreviewProps): VNode {
  const { format, table } = file.recognised
  const [source, setSource] = useState<SourceDescription>(file.recognised.source)
  const [mapping, setMapping] = useState(table?.mapping)
  const heading = useRef<HTMLHeadingElement>(null)
  const missing = mapping === undefined ? [] : file.missing(mapping)
  const plan: ImportPlan = { source, ...(mapping === undefined ? {} : { mapping }) }
  const { survey, read, problem } = useSurvey(file, plan, missing.length === 0)
  useEffect(() => heading.current?.focus(), [])
  const note = formatNote(format, mapping)
  const isReady = survey !== undefined && recordTotal(survey) > 0 && file.sourceFault(source) === undefined
  return (
    <section class="preview" aria-label="Import">
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p class="soft">
        {FORMAT_WORDS[format]}
        {waiting > 0 && ` · ${waiting} more ${waiting === 1 ? 'file' : 'files'} after it`}
      </p>
      {table !== undefined && <FirstRows layout={table.layout} />}
      {table !== undefined && mapping !== undefined && (
        <MappingForm
          layout={table.layout}
          mapping={mapping}
          unknownCategories={survey?.unknownCategories ?? []}
          onChange={setMapping}
        />
      )}
      {format !== 'pack' && format !== 'seeds' && (
        <SourceForm source={source} faultOf={file.sourceFault} onChange={setSource} />
      )}
      {note !== '' && <p class="note">{note}</p>}
      {replaced !== undefined && (
        <p role="note" class="note">
          It takes the place of “{replaced.title}” ({countWords(replaced)}), which you have already: both go by the same
          id.
        </p>
      )}
      <SurveyReport survey={survey} read={read} missing={missing} problem={problem} />
      <p class="buttons">
        <button
          type="button"
          class="button"
          disabled={!isReady}
          onClick={() => survey && onImport(plan, recordTotal(survey))}
        >
          Import
        </button>
        <button type="button" class="button quiet" onClick={onDismiss}>
          {waiting > 0 ? 'Skip this file' : 'Don’t import'}
        </button>
      </p>
    </section>
  )
}

interface SurveyState {
  readonly survey?: ImportSurvey
  /** Items read so far. */
  readonly read: number
  readonly problem?: string
}

/** Goes through the file whenever its columns are told anew; the titles of its source change nothing in it. */
function useSurvey(file: ImportFile, plan: ImportPlan, canRead: boolean): SurveyState {
  const [state, setState] = useState<SurveyState>({ read: 0 })
  useEffect(() => {
    setState({ read: 0 })
    if (!canRead) return undefined
    const ended = new AbortController()
    const onProgress = (read: number): void => {
      if (!ended.signal.aborted) setState({ read })
    }
    file.survey(plan, { signal: ended.signal, onProgress }).then(
      (survey) => !ended.signal.aborted && setState({ survey, read: 0 }),
      (error: unknown) =>
        !ended.signal.aborted && setState({ read: 0, problem: error instanceof Error ? error.message : String(error) }),
    )
    return () => ended.abort()
  }, [file, plan.mapping, canRead])
  return state
}

const ROWS = 5

function FirstRows({ layout }: { readonly layout: TableLayout }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="rows" aria-label="First rows" tabIndex={0}>
      {layout.isUnfolded && <p class="soft">Its columns are donors: each cell with a sum has become a row.</p>}
      <table>
        <thead>
          <tr>
            {layout.headers.map((header, index) => (
              <th key={index} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.sample.slice(0, ROWS).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
