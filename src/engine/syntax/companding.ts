/** Steps of the logarithm that weights are told in: finer near 0, where most lie (ITU-T G.711's law with another base). */
const CURVE = 60
const CODE_MAX = 127

/** The weight of a code from -127 to 127, where the largest is `max`: a whole number. */
export function expanded(code: number, max: number): number {
  const size = (Math.exp((Math.abs(code) / CODE_MAX) * Math.log1p(CURVE)) - 1) / CURVE
  return Math.sign(code) * Math.round(size * max)
}

/** The code nearest to a weight within -max to max. */
export function companded(weight: number, max: number): number {
  const size = Math.log1p((Math.abs(weight) / max) * CURVE) / Math.log1p(CURVE)
  return Math.sign(weight) * Math.min(CODE_MAX, Math.round(size * CODE_MAX))
}
