/**
 * Features are hashed in two steps, a sum for each and then a mixing of all: so little stands in each call that the
 * compiler puts it in place, and no number beyond 31 bits is handed from call to call, which would allocate.
 */

/** The sum of a template's number with one value, to be mixed. */
export function sum1(template: number, a: number): number {
  return (Math.imul(a, 0x9e3779b1) + Math.imul(template, 0xc2b2ae35)) | 0
}

/** The sum with two values. */
export function sum2(template: number, a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(template, 0xc2b2ae35)) | 0
}

/** Mixes the sums from `from` to `to`, exclusive, in their places; gives `to`. */
export function mixAll(sums: Uint32Array, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const sum = sums[i] as number
    const half = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
    sums[i] = half ^ (half >>> 13)
  }
  return to
}
