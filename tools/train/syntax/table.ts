/**
 * An averaged perceptron's weights by hashed feature (Collins 2002; the average kept as by Daumé):
 * open addressing by 32-bit hashes, a row of `classes` numbers each.
 */
export class WeightTable {
  readonly classes: number
  readonly minUpdates: number
  private keys: Uint32Array
  private rows: Int32Array
  private mask: number
  private capacity: number
  count = 0
  hashes: Uint32Array
  weights: Float32Array
  private lagged: Float64Array
  updates: Uint32Array
  step = 1

  constructor(classes: number, minUpdates: number) {
    this.classes = classes
    this.minUpdates = minUpdates
    this.mask = (1 << 20) - 1
    this.keys = new Uint32Array(this.mask + 1)
    this.rows = new Int32Array(this.mask + 1).fill(-1)
    this.capacity = 1 << 18
    this.hashes = new Uint32Array(this.capacity)
    this.weights = new Float32Array(this.capacity * classes)
    this.lagged = new Float64Array(this.capacity * classes)
    this.updates = new Uint32Array(this.capacity)
  }

  private slot(hash: number): number {
    let at = (Math.imul(hash, 0x9e3779b1) >>> 0) & this.mask
    while (this.rows[at] !== -1 && this.keys[at] !== hash) at = (at + 1) & this.mask
    return at
  }

  /** Adds up the scores of features into `out`. */
  score(features: Uint32Array, count: number, out: Float64Array): void {
    out.fill(0)
    const { classes, weights } = this
    for (let f = 0; f < count; f++) {
      const row = this.rows[this.slot(features[f] as number)] as number
      if (row < 0 || (this.updates[row] as number) < this.minUpdates) continue
      const at = row * classes
      for (let k = 0; k < classes; k++) out[k] = (out[k] as number) + (weights[at + k] as number)
    }
  }

  /** Rewards one class and punishes another. */
  update(features: Uint32Array, count: number, good: number, bad: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.rowOf(features[f] as number)
      this.updates[row] = (this.updates[row] as number) + 1
      const at = row * this.classes
      this.weights[at + good] = (this.weights[at + good] as number) + 1
      this.weights[at + bad] = (this.weights[at + bad] as number) - 1
      this.lagged[at + good] = (this.lagged[at + good] as number) + this.step
      this.lagged[at + bad] = (this.lagged[at + bad] as number) - this.step
    }
  }

  /** Counts a step; where the gold class does not lead by `margin`, rewards it and punishes the best other. */
  learn(features: Uint32Array, count: number, gold: number, scores: Float64Array, margin: number): void {
    let rival = gold === 0 ? 1 : 0
    for (let k = 0; k < scores.length; k++) {
      if (k !== gold && (scores[k] as number) > (scores[rival] as number)) rival = k
    }
    this.step++
    if ((scores[gold] as number) - (scores[rival] as number) < margin) this.update(features, count, gold, rival)
  }

  private rowOf(hash: number): number {
    const at = this.slot(hash)
    const row = this.rows[at] as number
    if (row >= 0) return row
    if (this.count === this.capacity) this.grow()
    if (this.count * 2 > this.mask) {
      this.rehash()
      return this.rowOf(hash)
    }
    this.keys[at] = hash
    this.rows[at] = this.count
    this.hashes[this.count] = hash
    return this.count++
  }

  private grow(): void {
    this.capacity *= 2
    const { capacity, classes } = this
    const hashes = new Uint32Array(capacity)
    hashes.set(this.hashes)
    const weights = new Float32Array(capacity * classes)
    weights.set(this.weights)
    const lagged = new Float64Array(capacity * classes)
    lagged.set(this.lagged)
    const updates = new Uint32Array(capacity)
    updates.set(this.updates)
    Object.assign(this, { hashes, weights, lagged, updates })
  }

  private rehash(): void {
    this.mask = this.mask * 2 + 1
    this.keys = new Uint32Array(this.mask + 1)
    this.rows = new Int32Array(this.mask + 1).fill(-1)
    for (let row = 0; row < this.count; row++) {
      const at = this.slot(this.hashes[row] as number)
      this.keys[at] = this.hashes[row] as number
      this.rows[at] = row
    }
  }

  /** Puts the averages in the place of the last weights. */
  average(): void {
    for (let i = 0; i < this.count * this.classes; i++) {
      this.weights[i] = (this.weights[i] as number) - (this.lagged[i] as number) / this.step
    }
  }
}
