import { type Engine, open } from '../../src/engine/index.ts'
import { shippedModels } from '../models.ts'

/** The engine with the shipped models. */
export function openEngine(): Engine {
  return open(shippedModels())
}
