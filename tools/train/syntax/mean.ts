import type { LearnedRows } from './encode.ts'

/** The mean of several runs' rows; a row that a run lacks counts as 0 there. */
export function meanRows(runs: readonly LearnedRows[]): LearnedRows {
  const classes = runs[0]?.classes ?? 0
  const rowOf = new Map<number, number>()
  for (const { hashes } of runs) for (const hash of hashes) if (!rowOf.has(hash)) rowOf.set(hash, rowOf.size)
  const weights = new Float32Array(rowOf.size * classes)
  const uses = new Uint32Array(rowOf.size)
  for (const run of runs) {
    for (const [from, hash] of run.hashes.entries()) {
      const to = rowOf.get(hash) ?? 0
      uses[to] = (uses[to] as number) + (run.uses[from] as number)
      for (let k = 0; k < classes; k++) {
        weights[to * classes + k] =
          (weights[to * classes + k] as number) + (run.weights[from * classes + k] as number) / runs.length
      }
    }
  }
  return { classes, hashes: Uint32Array.from(rowOf.keys()), weights, uses }
}
