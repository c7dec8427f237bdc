import type { VNode } from 'preact'
import type { Settings, Strength, Unmarked } from '../model/settings.ts'

/** How findings are marked on pages. */
export type Marks = Pick<Settings, 'unmarked' | 'strength'>

const KINDS: readonly [Unmarked, string][] = [
  ['name', 'Names'],
  ['quotation', 'Quotations'],
  ['amount', 'Figures'],
]
const VERDICTS: readonly [Unmarked, string][] = [
  ['contradicted', 'What differs'],
  ['qualified', 'What agrees with a note'],
  ['supported', 'What agrees'],
  ['unknown', 'What nothing is known of'],
]
const STRENGTHS: readonly [Strength, string][] = [
  ['faint', 'Faint'],
  ['clear', 'Clear'],
  ['strong', 'Strong'],
]

interface MarksChoiceProps {
  readonly marks: Marks
  readonly onChange: (change: Partial<Marks>) => void
}

/** Chooses what is marked on pages and how strongly; the page in view shows it at once. */
export function MarksChoice({ marks: { unmarked, strength }, onChange }: MarksChoiceProps): VNode {
  const box = ([value, label]: readonly [Unmarked, string]): VNode => (
    <label key={value}>
      <input
        type="checkbox"
        checked={!unmarked.includes(value)}
        onChange={(event) => onChange({ unmarked: switched(unmarked, value, event.currentTarget.checked) })}
      />
      {label}
    </label>
  )
  return (
    <div class="marks">
      <fieldset>
        <legend>Mark</legend>
        {KINDS.map(box)}
      </fieldset>
      <fieldset>
        <legend>Of these</legend>
        {VERDICTS.map(box)}
      </fieldset>
      <fieldset class="strength">
        <legend>Strength</legend>
        {STRENGTHS.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="strength"
              checked={strength === value}
              onChange={() => onChange({ strength: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function switched(unmarked: readonly Unmarked[], one: Unmarked, isMarked: boolean): readonly Unmarked[] {
  const others = unmarked.filter((each) => each !== one)
  return isMarked ? others : [...others, one]
}
