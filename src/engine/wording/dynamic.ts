import type { Word } from './words.ts'

/** Half-open ranges of two lists of words. */
export interface Piece {
  readonly recordFrom: number
  readonly recordTo: number
  readonly pageFrom: number
  readonly pageTo: number
}

/** Most cells of one table; a larger piece is left unaligned. */
export const MOST_CELLS = 250_000

const MATCH_BY_WEIGHT = [3, 5, 6]
const MISMATCH = -3
const GAP_OPEN = -4
const GAP_STEP = -0.1
const DIAGONAL = 0
const IN_RECORD = 1
const IN_PAGE = 2
const START = 3

/** The last three states of each cell, and the choice that led to each: two bits for each of the states. */
interface Table {
  readonly width: number
  readonly choices: Uint8Array
  bestScore: number
  bestAt: number
}

/**
 * The pairs of same words in a piece of two texts: local alignment with affine gaps (Gotoh 1982 on
 * Smith and Waterman 1981). Two words are the same where their stems are.
 * Cost: the product of the piece's sides, at most MOST_CELLS.
 */
export function alignWords(
  record: readonly Word[],
  page: readonly Word[],
  piece: Piece,
): { readonly record: number; readonly page: number }[] {
  const rows = piece.recordTo - piece.recordFrom
  const columns = piece.pageTo - piece.pageFrom
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return []
  return trace(fill(record, page, piece), record, page, piece)
}

function fill(record: readonly Word[], page: readonly Word[], piece: Piece): Table {
  const width = piece.pageTo - piece.pageFrom + 1
  const rows = piece.recordTo - piece.recordFrom + 1
  const table: Table = { width, choices: new Uint8Array(rows * width).fill(START), bestScore: 0, bestAt: 0 }
  let above = new Float64Array(width)
  let row = new Float64Array(width)
  const down = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
  for (let i = 1; i < rows; i++) {
    fillRow(table, i, record[piece.recordFrom + i - 1] as Word, page, piece.pageFrom, above, row, down)
    ;[above, row] = [row, above]
  }
  return table
}

function fillRow(
  table: Table,
  i: number,
  word: Word,
  page: readonly Word[],
  pageFrom: number,
  above: Float64Array,
  row: Float64Array,
  down: Float64Array,
): void {
  let across = Number.NEGATIVE_INFINITY
  row[0] = 0
  for (let j = 1; j < table.width; j++) {
    const opensDown = (above[j] as number) + GAP_OPEN >= (down[j] as number) + GAP_STEP
    down[j] = opensDown ? (above[j] as number) + GAP_OPEN : (down[j] as number) + GAP_STEP
    const opensAcross = (row[j - 1] as number) + GAP_OPEN >= across + GAP_STEP
    across = opensAcross ? (row[j - 1] as number) + GAP_OPEN : across + GAP_STEP
    const diagonal = (above[j - 1] as number) + similarity(word, page[pageFrom + j - 1] as Word)
    const score = Math.max(0, diagonal, down[j] as number, across)
    row[j] = score
    const choice =
      score === 0 ? START : score === diagonal ? DIAGONAL : score === (down[j] as number) ? IN_RECORD : IN_PAGE
    table.choices[i * table.width + j] = choice | (opensDown ? 4 : 0) | (opensAcross ? 8 : 0)
    if (score > table.bestScore) {
      table.bestScore = score
      table.bestAt = i * table.width + j
    }
  }
}

function similarity(a: Word, b: Word): number {
  return a.stem === b.stem ? (MATCH_BY_WEIGHT[a.weight] as number) : MISMATCH
}

function trace(
  table: Table,
  record: readonly Word[],
  page: readonly Word[],
  piece: Piece,
): { record: number; page: number }[] {
  const pairs: { record: number; page: number }[] = []
  let at = table.bestAt
  let state = DIAGONAL
  while (at > 0) {
    const cell = table.choices[at] as number
    if (state === DIAGONAL) {
      state = cell & 3
      if (state === START) break
      if (state !== DIAGONAL) continue
      const i = piece.recordFrom + Math.floor(at / table.width) - 1
      const j = piece.pageFrom + (at % table.width) - 1
      if ((record[i] as Word).stem === (page[j] as Word).stem) pairs.push({ record: i, page: j })
      at -= table.width + 1
    } else {
      const opens = (cell & (state === IN_RECORD ? 4 : 8)) !== 0
      at -= state === IN_RECORD ? table.width : 1
      if (opens) state = DIAGONAL
    }
  }
  return pairs.reverse()
}
