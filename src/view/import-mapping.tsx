import type { VNode } from 'preact'
import type { DateOrder, TableField, TableLayout, TableMapping } from '../model/import.ts'
import type { AidCategory } from '../model/money.ts'
import { CATEGORIES, FIELDS, type FieldWords, UNITS } from './import-words.ts'

export interface MappingProps {
  readonly layout: TableLayout
  readonly mapping: TableMapping
  /** Words of the file for a kind of aid that are not known. */
  readonly unknownCategories: readonly string[]
  readonly onChange: (mapping: TableMapping) => void
}

/** What each column of a table holds, for the reader to set right. */
export function MappingForm({ layout, mapping, unknownCategories, onChange }: MappingProps): VNode {
  const set = (changed: Partial<TableMapping>): void => onChange({ ...mapping, ...changed })
  const isAid = mapping.kind === 'commitments'
  const words = new Set([...mapping.categories.keys(), ...unknownCategories])
  return (
    <fieldset class="mapping">
      <legend>What the columns hold</legend>
      <label class="field">
        <span>Each row is</span>
        <select
          value={mapping.kind}
          onChange={(event) => set({ kind: event.currentTarget.value === 'names' ? 'names' : 'commitments' })}
        >
          <option value="commitments">an aid commitment</option>
          <option value="names">a person or organisation</option>
        </select>
      </label>
      {FIELDS[mapping.kind].map((words) => (
        <Field key={words.field} words={words} layout={layout} mapping={mapping} onChange={onChange} />
      ))}
      {isAid && <UnitField mapping={mapping} onChange={set} />}
      <DateOrderField mapping={mapping} onChange={set} />
      {isAid && (
        <label class="check">
          <input
            type="checkbox"
            checked={mapping.areTotals}
            onChange={(event) => set({ areTotals: event.currentTarget.checked })}
          />
          <span>The sums are totals of several gifts (by month, by year, or running)</span>
        </label>
      )}
      {isAid &&
        [...words].map((word) => (
          <CategoryField
            key={word}
            word={word}
            category={mapping.categories.get(word)}
            onChange={(category) => set({ categories: new Map([...mapping.categories, [word, category]]) })}
          />
        ))}
    </fieldset>
  )
}

interface FieldProps {
  readonly words: FieldWords
  readonly layout: TableLayout
  readonly mapping: TableMapping
  readonly onChange: (mapping: TableMapping) => void
}

/** A field's column, or what holds for all rows where it has none. */
function Field({ words: { field, label, fixed }, layout, mapping, onChange }: FieldProps): VNode {
  const column = mapping.columns[field]
  const setColumn = (value: string): void => {
    const { [field]: _, ...others } = mapping.columns
    onChange({ ...mapping, columns: value === '' ? others : { ...others, [field]: Number(value) } })
  }
  const setFixed = (value: string): void => onChange({ ...mapping, fixed: { ...mapping.fixed, [field]: value } })
  return (
    <div class="field">
      <label for={`column-${field}`}>{label}</label>
      <span>
        <select id={`column-${field}`} value={column ?? ''} onChange={(event) => setColumn(event.currentTarget.value)}>
          <option value="">{fixed === undefined ? '–' : 'every row:'}</option>
          {layout.headers.map((header, index) => (
            <option key={index} value={index}>
              {header}
            </option>
          ))}
        </select>
        {column === undefined && fixed !== undefined && (
          <Fixed field={field} label={label} choices={fixed} value={mapping.fixed[field] ?? ''} onChange={setFixed} />
        )}
      </span>
    </div>
  )
}

interface FixedProps {
  readonly field: TableField
  readonly label: string
  readonly choices: 'words' | readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function Fixed({ field, label, choices, value, onChange }: FixedProps): VNode {
  const name = `${label}, in every row`
  if (choices === 'words')
    return (
      <input
        id={`fixed-${field}`}
        type="text"
        aria-label={name}
        placeholder={field === 'currency' ? 'EUR' : ''}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  return (
    <select
      id={`fixed-${field}`}
      aria-label={name}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">not said</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  )
}

interface PartProps {
  readonly mapping: TableMapping
  readonly onChange: (changed: Partial<TableMapping>) => void
}

function UnitField({ mapping, onChange }: PartProps): VNode {
  return (
    <label class="field">
      <span>Sums are in</span>
      <select
        value={mapping.unit ?? ''}
        onChange={(event) => event.currentTarget.value !== '' && onChange({ unit: Number(event.currentTarget.value) })}
      >
        {mapping.unit === undefined && <option value="">choose…</option>}
        {UNITS.map(([unit, words]) => (
          <option key={unit} value={unit}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function DateOrderField({ mapping, onChange }: PartProps): VNode | null {
  const { date, from, to } = mapping.columns
  if ([date, from, to].every((column) => column === undefined)) return null
  return (
    <label class="field">
      <span>Dates such as 3/4/2022 are</span>
      <select
        value={mapping.dateOrder}
        onChange={(event) => onChange({ dateOrder: event.currentTarget.value as DateOrder })}
      >
        <option value="unknown">unclear: keep the year alone</option>
        <option value="day-first">day first (3 April)</option>
        <option value="month-first">month first (March 4)</option>
      </select>
    </label>
  )
}

interface CategoryProps {
  readonly word: string
  readonly category: AidCategory | undefined
  readonly onChange: (category: AidCategory) => void
}

function CategoryField({ word, category, onChange }: CategoryProps): VNode {
  return (
    <label class="field">
      <span>“{word}” is</span>
      <select value={category ?? 'other'} onChange={(event) => onChange(event.currentTarget.value as AidCategory)}>
        {CATEGORIES.map((each) => (
          <option key={each} value={each}>
            {each} aid
          </option>
        ))}
      </select>
    </label>
  )
}
