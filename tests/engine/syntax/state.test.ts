import { expect, test } from 'vitest'
import {
  allows,
  emptyState,
  isOver,
  LEFT,
  onlyTransition,
  RIGHT,
  restart,
  SHIFT,
  type Transition,
  take,
} from '../../../src/engine/syntax/state.ts'
import { emptyWords } from '../../../src/engine/syntax/words.ts'

const ORDERS: readonly (readonly [name: string, preferred: readonly Transition[]])[] = [
  ['all shifted first', [SHIFT, LEFT, RIGHT]],
  ['arcs to the left first', [LEFT, RIGHT, SHIFT]],
  ['arcs to the right first', [RIGHT, LEFT, SHIFT]],
]

test.each(ORDERS)('the only transition is that which alone is allowed, %s', (_, preferred) => {
  const words = { ...emptyWords(), count: 5 }
  const state = emptyState(words)
  restart(state, words)
  while (!isOver(state)) {
    const allowed = preferred.filter((transition) => allows(state, transition))
    expect(onlyTransition(state)).toBe(allowed.length === 1 ? allowed[0] : undefined)
    take(state, allowed[0] ?? SHIFT, 0)
  }
  expect([...state.heads.subarray(0, 5)].filter((head) => head === words.count)).toHaveLength(1)
})
