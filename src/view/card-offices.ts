import type { IsoDate } from '../model/span.ts'
import { dateWords } from './date-words.ts'
import { bidi, type Make } from './element-maker.ts'
import { timeLine } from './time-line.ts'
import type { OfficeWords } from './words.ts'

/** Offices, each with its time on one scale and the day of the article marked; none where there are none. Those told already are not named again. */
export function officeLine(
  make: Make,
  offices: readonly OfficeWords[],
  told: readonly string[],
  published: IsoDate | undefined,
): HTMLElement | undefined {
  if (offices.length === 0) return undefined
  const line = timeLine(offices, published)
  const rows = offices.map(({ text, period }, index) => {
    const row = make('li', '')
    if (!told.includes(text)) row.append(bidi(make, text))
    if (period !== '') row.append(make('span', 'period', period))
    const span = line?.spans[index]
    if (span !== undefined) row.append(track(make, span, line?.day))
    return row
  })
  const list = make('ul', 'offices', ...rows)
  return line === undefined ? list : make('div', '', list, axis(make, line.from, line.to, published))
}

function track(
  make: Make,
  { start, end }: { readonly start: number; readonly end: number },
  day?: number,
): HTMLElement {
  const held = make('span', 'held')
  held.style.left = percent(start)
  held.style.width = percent(Math.max(end - start, 0.015))
  const rail = make('span', 'track', held)
  rail.setAttribute('aria-hidden', 'true')
  if (day === undefined) return rail
  const mark = make('span', 'day')
  mark.style.left = percent(day)
  rail.append(mark)
  return rail
}

function axis(make: Make, from: number, to: number, published: IsoDate | undefined): HTMLElement {
  const scale = make('p', 'axis', make('span', '', String(from)))
  if (published !== undefined) scale.append(make('span', 'today', `this article, ${dateWords(published)}`))
  scale.append(make('span', '', String(to)))
  scale.setAttribute('aria-hidden', 'true')
  return scale
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
