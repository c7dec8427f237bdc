import type { Verdict } from '../model/finding.ts'

/** A line of words: its place and size in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where below the top of its box a line of letters is underlined, as a share of its height. */
const UNDERLINE = 0.9
const WAVE = { length: 6, height: 1.5 }

/** The path that marks boxes: an area for the one in hand, a wave for what differs, else a line. In SVG's own writing. */
export function strokes(look: Verdict | 'in-hand', boxes: readonly Box[]): string {
  const draw = look === 'in-hand' ? area : look === 'contradicted' ? wave : line
  return boxes.map(draw).join('')
}

function area({ left, top, width, height }: Box): string {
  return `M${round(left)} ${round(top)}h${round(width)}v${round(height)}h${round(-width)}z`
}

function line(box: Box): string {
  return `${start(box)}h${round(box.width)}`
}

function wave(box: Box): string {
  const half = WAVE.length / 2
  const count = Math.max(1, Math.floor(box.width / half))
  return `${start(box)}q${half / 2} ${-2 * WAVE.height} ${half} 0${`t${half} 0`.repeat(count - 1)}`
}

function start({ left, top, height }: Box): string {
  return `M${round(left)} ${round(top + height * UNDERLINE)}`
}

function round(pixels: number): number {
  return Math.round(pixels * 4) / 4
}
