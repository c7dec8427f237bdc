import type { VNode } from 'preact'
import type { Reach } from '../model/settings.ts'

interface Choice {
  readonly reach: Reach
  readonly title: string
  readonly text: string
}

const CHOICES: readonly Choice[] = [
  {
    reach: 'everywhere',
    title: 'On news pages everywhere',
    text: 'Articles are marked as you open them. Your browser will ask whether Sourcemark may read every site; pages that are no articles are left alone.',
  },
  {
    reach: 'chosen',
    title: 'On sites I choose',
    text: 'Add a site with one click in the Sourcemark popup while you are on it. All others stay closed to it.',
  },
  {
    reach: 'click',
    title: 'Only when I click',
    text: 'Nothing is read until you press the Sourcemark button on a page, and then only that page.',
  },
]

interface ReachChoiceProps {
  readonly reach: Reach | undefined
  readonly onChoose: (reach: Reach) => void
}

/** Asks where Sourcemark reads. */
export function ReachChoice({ reach, onChoose }: ReachChoiceProps): VNode {
  return (
    <fieldset class="reach">
      <legend>Where should Sourcemark read?</legend>
      {CHOICES.map((choice) => (
        <label key={choice.reach} class="row">
          <input
            type="radio"
            name="reach"
            value={choice.reach}
            checked={reach === choice.reach}
            onChange={() => onChoose(choice.reach)}
          />
          <span>
            <strong>{choice.title}</strong>
            <span class="soft">{choice.text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
