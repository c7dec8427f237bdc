import type { VNode } from 'preact'
import type { ReferenceTrouble } from '../model/trouble.ts'
import { troubleWords } from './trouble-words.ts'

export interface TroublesProps {
  readonly troubles: readonly ReferenceTrouble[]
  readonly onRepair: () => void
}

/** What is wrong with the references, each with what can be done. */
export function Troubles({ troubles, onRepair }: TroublesProps): VNode {
  return (
    <div role="alert" class="troubles">
      {troubles.map((trouble) => {
        const { text, remedy } = troubleWords(trouble)
        return (
          <p key={trouble.kind} class="notice problem">
            {text}{' '}
            <button type="button" class="button quiet" onClick={onRepair}>
              {remedy}
            </button>
          </p>
        )
      })}
    </div>
  )
}
