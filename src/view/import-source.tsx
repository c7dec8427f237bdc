import type { VNode } from 'preact'
import type { SourceDescription } from '../model/import.ts'

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const ADDRESS = /^https?:\/\/\S+$/i

/** What is wrong with what the reader typed of a source, if anything. */
export function sourceFault({
  date,
  url,
}: {
  readonly date?: string | undefined
  readonly url?: string | undefined
}): string | undefined {
  if (date !== undefined && !DATE.test(date)) return 'The date: write 2022, 2022-12 or 2022-12-21.'
  if (url !== undefined && !(ADDRESS.test(url) && URL.canParse(url))) return 'The address begins with https://.'
  return undefined
}

export interface SourceFormProps {
  readonly source: SourceDescription
  readonly onChange: (source: SourceDescription) => void
}

/** Where a file comes from: every record that it gives will show this. */
export function SourceForm({ source, onChange }: SourceFormProps): VNode {
  const set = (field: keyof SourceDescription, value: string): void => {
    const said = Object.entries({ ...source, [field]: value }).filter(([key, text]) => key === 'title' || text !== '')
    onChange({ title: source.title, ...Object.fromEntries(said) })
  }
  const fault = sourceFault(source)
  return (
    <fieldset class="mapping source">
      <legend>Where it comes from</legend>
      {FIELDS.map(([field, label, hint]) => (
        <label key={field} class="field">
          <span>{label}</span>
          <input
            type="text"
            name={field}
            placeholder={hint}
            value={source[field] ?? ''}
            aria-invalid={sourceFault({ [field]: source[field] }) !== undefined}
            onInput={(event) => set(field, event.currentTarget.value)}
          />
        </label>
      ))}
      {fault !== undefined && <p class="problem">{fault}</p>}
    </fieldset>
  )
}

const FIELDS: readonly (readonly [keyof SourceDescription, string, string])[] = [
  ['title', 'Title', ''],
  ['publisher', 'Publisher', ''],
  ['date', 'Date', '2022-12-21'],
  ['url', 'Web address', 'https://'],
]
