import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'

const ACCEPTED = '.json,.jsonl,.gz,.jsonld,.csv,.tsv,.xml,.yaml,.yml,application/json,text/csv,text/xml'

/** Where files are dropped or chosen. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): VNode {
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
        <strong>Add references.</strong>{' '}
        <span class="soft">
          Drop a file here, or choose one: aid as CSV or IATI XML, people as CSV, Popolo or JSON lines, transcripts as
          JSON lines, fact-checks as ClaimReview, or a set of Sourcemark’s.
        </span>
      </p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Choose a file…
      </button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label="File to import"
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
