/**
 * Weights of hashed features with many classes, three of them in a number: a double holds whole numbers of 53 bits,
 * so that one addition adds up three classes. Open addressing by the hash's top bits: each slot holds eight bits
 * that tell keys apart and the number of its row; 0 is an empty slot, and row 0 is no key's.
 */
export interface LaneWeights {
  readonly bits: number
  readonly slots: Int32Array
  /** The rows one after another, `width` numbers each: class k stands in number k / 3. */
  readonly rows: Float64Array
  readonly width: number
}

/** As many features as a lane has room for. */
export const FEATURES_MAX = 32
/** Classes in a number. */
export const LANES = 3
/** Between a lane and the next: the sums of FEATURES_MAX weights below 2 ** 11 in size have room, with their signs. */
const LANE = 2 ** 17
const STEPS: readonly number[] = [1, LANE, LANE ** 2]
/** A lane starts at this, so that none falls below 0 and whole numbers alone take them apart. */
const ZERO = LANE / 2
const ZEROS = ZERO * (1 + LANE + LANE ** 2)
/** Numbers of a row that are added up at once: as many as stay in registers. */
const BLOCK = 5
const ROW_MASK = 0xffffff

/** How many numbers a row of so many classes takes. */
export function widthFor(classes: number): number {
  return Math.ceil(classes / (LANES * BLOCK)) * BLOCK
}

/** Puts a key's telling byte, never 0, and the number of its row (below 2 ** 24) together. */
export function laneSlot(telling: number, row: number): number {
  return (telling << 24) | row
}

/** Writes the weight of a class, a whole number below 2 ** 11 in size, that has none yet into a row. */
export function setWeight({ rows, width }: LaneWeights, row: number, number: number, weight: number): void {
  const at = row * width + Math.floor(number / LANES)
  rows[at] = (rows[at] as number) + weight * (STEPS[number % LANES] as number)
}

/** Room for where the rows of a text's features start. */
const found = new Int32Array(FEATURES_MAX)

/** Adds up the classes' scores of at most FEATURES_MAX features into `out`, LANES for each number of a row. */
export function addLanes(weights: LaneWeights, features: Uint32Array, count: number, out: Int32Array): void {
  const { rows, width } = weights
  const known = findRows(weights, features, count)
  for (let block = 0; block < width; block += BLOCK) {
    let s0 = ZEROS
    let s1 = ZEROS
    let s2 = ZEROS
    let s3 = ZEROS
    let s4 = ZEROS
    for (let f = 0; f < known; f++) {
      const at = (found[f] as number) + block
      s0 += rows[at] as number
      s1 += rows[at + 1] as number
      s2 += rows[at + 2] as number
      s3 += rows[at + 3] as number
      s4 += rows[at + 4] as number
    }
    const k = block * LANES
    split(s0, out, k)
    split(s1, out, k + LANES)
    split(s2, out, k + 2 * LANES)
    split(s3, out, k + 3 * LANES)
    split(s4, out, k + 4 * LANES)
  }
}

/** Writes where the rows of the features start into `found`; gives how many have one. */
function findRows({ bits, slots, width }: LaneWeights, features: Uint32Array, count: number): number {
  const shift = 32 - bits
  const mask = slots.length - 1
  let known = 0
  for (let f = 0; f < count; f++) {
    const hash = features[f] as number
    const wanted = hash & 0xff || 0xff
    let at = hash >>> shift
    let slot = slots[at] as number
    while (slot !== 0 && slot >>> 24 !== wanted) {
      at = (at + 1) & mask
      slot = slots[at] as number
    }
    if (slot !== 0) found[known++] = (slot & ROW_MASK) * width
  }
  return known
}

/** Takes the three sums in a number apart. */
function split(sum: number, out: Int32Array, k: number): void {
  const high = (sum / LANE ** 2) | 0
  const rest = sum - high * LANE ** 2
  const middle = (rest / LANE) | 0
  out[k] = ((rest - middle * LANE) | 0) - ZERO
  out[k + 1] = middle - ZERO
  out[k + 2] = high - ZERO
}

/** The class with the highest score of so many; the first of several. */
export function highest(scores: Int32Array, classes: number): number {
  let best = 0
  for (let k = 1; k < classes; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}
