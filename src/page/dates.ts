import type { IsoDate } from '../model/span.ts'
import { attribute, find, findAll } from './dom.ts'
import { firstOf } from './elements.ts'

const ISO = /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/
const IN_PATH = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/\-_.]|$)/
const META = new Set(
  'article:published_time og:article:published_time datepublished date pubdate publishdate publish-date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date'.split(
    ' ',
  ),
)
const MAX_META = 500
const ITEM = '[itemprop="datePublished"]'
const TIME = 'time[pubdate], header time[datetime], time[datetime]'

/** A date as pages write it (ISO 8601 with or without its time, RFC 2822) as an ISO date; undefined where the calendar has none. */
export function isoDateOf(written: string): IsoDate | undefined {
  const iso = ISO.exec(written)
  if (iso) return onCalendar(iso)
  if (written.length > 64 || !/[a-z]/i.test(written)) return undefined
  const time = Date.parse(written)
  const understood = Number.isNaN(time) ? null : ISO.exec(new Date(time).toISOString())
  return understood === null ? undefined : onCalendar(understood)
}

/** The date that the path of an address states ("/2022/12/21/"). */
export function dateInPath(url: string): IsoDate | undefined {
  const found = IN_PATH.exec(url.replace(/[?#].*$/s, ''))
  return found === null ? undefined : onCalendar(found)
}

/** The date of publication that a page's markup states outside its JSON-LD. */
export function dateInMarkup(page: Element, root: Element): IsoDate | undefined {
  const stated = firstOf(findAll(page, 'meta'), MAX_META).filter(statesDate)
  const item = find(root, ITEM) ?? find(page, ITEM)
  const time = find(root, TIME)
  for (const written of [...stated, item, time].flatMap(writtenDates)) {
    const date = written === null ? undefined : isoDateOf(written)
    if (date !== undefined) return date
  }
  return undefined
}

function statesDate(meta: Element): boolean {
  return META.has((attribute(meta, 'property') ?? attribute(meta, 'name') ?? '').toLowerCase())
}

function writtenDates(element: Element | null): readonly (string | null)[] {
  return element === null ? [] : [attribute(element, 'datetime'), attribute(element, 'content')]
}

function onCalendar([, year, month, day]: readonly string[]): IsoDate | undefined {
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  // Date.parse rolls 30 February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}
