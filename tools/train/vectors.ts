import { randomStream } from './random.ts'
import type { Corpus } from './vocabulary.ts'

/** Word vectors: `count` rows of `size`, each of length one; row i is the word `ids[i]` of the corpus. */
export interface Vectors {
  readonly ids: Uint32Array
  readonly count: number
  readonly size: number
  readonly values: Float64Array
}

interface Sparse {
  readonly rows: number
  readonly columns: number
  readonly start: Uint32Array
  readonly column: Uint32Array
  readonly value: Float64Array
}

const MIN_COUNT = 3
const CONTEXTS = 2000
const OFFSETS = [-2, -1, 1, 2]
const SIZE = 64
const POWER_STEPS = 3
/** Levy, Goldberg and Dagan 2015: context counts are raised to this before PMI. */
const SMOOTHING = 0.75

/** Vectors of the words seen often enough: positive PMI with the words around them, reduced by a randomised SVD (Halko and others 2011). */
export function wordVectors(corpus: Corpus): Vectors {
  const ids = frequent(corpus)
  const matrix = positivePmi(contextCounts(corpus, ids))
  const values = reduced(matrix)
  for (let row = 0; row < ids.length; row++) normalise(values, row)
  return { ids, count: ids.length, size: SIZE, values }
}

function frequent({ counts }: Corpus): Uint32Array {
  const ids = [...counts.keys()].filter((id) => (counts[id] as number) >= MIN_COUNT)
  return Uint32Array.from(ids.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b))
}

function contextCounts({ stream, words }: Corpus, ids: Uint32Array): Sparse {
  const rowById = new Int32Array(words.length).fill(-1)
  for (const [row, id] of ids.entries()) rowById[id] = row
  const columns = CONTEXTS * OFFSETS.length
  const counts = new Map<number, number>()
  for (let at = 0; at < stream.length; at++) {
    const id = stream[at] as number
    const row = id < 0 ? -1 : (rowById[id] as number)
    if (row < 0) continue
    for (const [slot, offset] of OFFSETS.entries()) {
      const other = contextAt(stream, at, offset)
      const column = other < 0 ? CONTEXTS - 1 : (rowById[other] as number)
      if (column < 0 || column >= CONTEXTS) continue
      const key = row * columns + slot * CONTEXTS + column
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return sparse(counts, ids.length, columns)
}

/** The word at an offset, or -1 beyond the sentence's edge. */
function contextAt(stream: Int32Array, at: number, offset: number): number {
  const step = Math.sign(offset)
  for (let i = at + step; ; i += step) {
    const id = stream[i] ?? -1
    if (id < 0 || i === at + offset) return id
  }
}

function sparse(counts: ReadonlyMap<number, number>, rows: number, columns: number): Sparse {
  const keys = Float64Array.from(counts.keys()).sort()
  const start = new Uint32Array(rows + 1)
  const column = new Uint32Array(keys.length)
  const value = new Float64Array(keys.length)
  for (const [i, key] of keys.entries()) {
    const row = Math.floor(key / columns)
    start[row + 1] = i + 1
    column[i] = key - row * columns
    value[i] = counts.get(key) as number
  }
  for (let row = 1; row <= rows; row++) start[row] = Math.max(start[row] as number, start[row - 1] as number)
  return { rows, columns, start, column, value }
}

function positivePmi(matrix: Sparse): Sparse {
  const rowSum = new Float64Array(matrix.rows)
  const columnSum = new Float64Array(matrix.columns)
  for (let row = 0; row < matrix.rows; row++) {
    for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
      rowSum[row] = (rowSum[row] as number) + (matrix.value[i] as number)
      const column = matrix.column[i] as number
      columnSum[column] = (columnSum[column] as number) + (matrix.value[i] as number)
    }
  }
  const smooth = columnSum.map((sum) => sum ** SMOOTHING)
  const total = smooth.reduce((sum, each) => sum + each, 0)
  const value = new Float64Array(matrix.value.length)
  for (let row = 0; row < matrix.rows; row++) {
    for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
      const expected = ((rowSum[row] as number) * (smooth[matrix.column[i] as number] as number)) / total
      value[i] = Math.max(0, Math.log((matrix.value[i] as number) / expected))
    }
  }
  return { ...matrix, value }
}

function reduced(matrix: Sparse): Float64Array {
  const random = randomStream(7)
  let right = new Float64Array(matrix.columns * SIZE).map(() => random() + random() + random() - 1.5)
  let left = new Float64Array(0)
  for (let step = 0; step < POWER_STEPS; step++) {
    left = times(matrix, right)
    orthonormalise(left, matrix.rows)
    right = timesTransposed(matrix, left)
    if (step < POWER_STEPS - 1) orthonormalise(right, matrix.columns)
  }
  return rotated(left, right, matrix.rows, matrix.columns)
}

function times(matrix: Sparse, right: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(matrix.rows * SIZE)
  for (let row = 0; row < matrix.rows; row++) {
    for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
      const value = matrix.value[i] as number
      const from = (matrix.column[i] as number) * SIZE
      for (let d = 0; d < SIZE; d++)
        out[row * SIZE + d] = (out[row * SIZE + d] as number) + value * (right[from + d] as number)
    }
  }
  return out
}

function timesTransposed(matrix: Sparse, left: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(matrix.columns * SIZE)
  for (let row = 0; row < matrix.rows; row++) {
    for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
      const value = matrix.value[i] as number
      const to = (matrix.column[i] as number) * SIZE
      for (let d = 0; d < SIZE; d++) out[to + d] = (out[to + d] as number) + value * (left[row * SIZE + d] as number)
    }
  }
  return out
}

/** Gram and Schmidt, modified, over columns. */
function orthonormalise(values: Float64Array, rows: number): void {
  for (let d = 0; d < SIZE; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0
      for (let row = 0; row < rows; row++)
        dot += (values[row * SIZE + d] as number) * (values[row * SIZE + e] as number)
      for (let row = 0; row < rows; row++)
        values[row * SIZE + d] = (values[row * SIZE + d] as number) - dot * (values[row * SIZE + e] as number)
    }
    let norm = 0
    for (let row = 0; row < rows; row++) norm += (values[row * SIZE + d] as number) ** 2
    const scale = 1 / Math.sqrt(norm)
    for (let row = 0; row < rows; row++) values[row * SIZE + d] = (values[row * SIZE + d] as number) * scale
  }
}

/** Weighs the left directions by the fourth root of their power, so that no few directions rule. */
function rotated(left: Float64Array, right: Float64Array, rows: number, columns: number): Float64Array {
  const power = new Float64Array(SIZE)
  for (let column = 0; column < columns; column++) {
    for (let d = 0; d < SIZE; d++) power[d] = (power[d] as number) + (right[column * SIZE + d] as number) ** 2
  }
  const weight = power.map((each) => each ** 0.25)
  const out = new Float64Array(rows * SIZE)
  for (let i = 0; i < out.length; i++) out[i] = (left[i] as number) * (weight[i % SIZE] as number)
  return out
}

function normalise(values: Float64Array, row: number): void {
  let norm = 0
  for (let d = 0; d < SIZE; d++) norm += (values[row * SIZE + d] as number) ** 2
  const scale = norm === 0 ? 0 : 1 / Math.sqrt(norm)
  for (let d = 0; d < SIZE; d++) values[row * SIZE + d] = (values[row * SIZE + d] as number) * scale
}
