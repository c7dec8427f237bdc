/** The hash of a template's number with two values, and a third: an unsigned 32-bit number. */
export function mix2(template: number, a: number, b: number): number {
  const sum = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(template, 0xc2b2ae35)
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** One value. */
export function mix1(template: number, a: number): number {
  const sum = Math.imul(a, 0x9e3779b1) + Math.imul(template, 0xc2b2ae35)
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
