import type { VNode } from 'preact'
import type { SourceDescription } from '../model/import.ts'

export interface SourceFormProps {
  readonly source: SourceDescription
  /** What is wrong with what is typed, in words. */
  readonly faultOf: (source: Partial<SourceDescription>) => string | undefined
  readonly onChange: (source: SourceDescription) => void
}

/** Where a file comes from: every record that it gives will show this. */
export function SourceForm({ source, faultOf, onChange }: SourceFormProps): VNode {
  const set = (field: keyof SourceDescription, value: string): void => {
    const said = Object.entries({ ...source, [field]: value }).filter(([key, text]) => key === 'title' || text !== '')
    onChange({ title: source.title, ...Object.fromEntries(said) })
  }
  const fault = faultOf(source)
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
            aria-invalid={source[field] !== undefined && faultOf({ [field]: source[field] }) !== undefined}
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
