import type { PageClaims } from '../model/page-claims.ts'
import type { IsoDate } from '../model/span.ts'

const ISO = /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/
const IN_PATH = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/\-_.]|$)/
const META = new Set(
  'article:published_time og:article:published_time datepublished date pubdate publishdate publish-date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date'.split(
    ' ',
  ),
)

/** The first date of publication that a page's markup (outside its JSON-LD) or its address states. */
export function statedDate({ url, metas, dates }: PageClaims): IsoDate | undefined {
  const inMetas = metas.filter(([name]) => META.has(name.toLowerCase())).map(([, content]) => content)
  for (const written of [...inMetas, ...dates]) {
    const date = isoDateOf(written)
    if (date !== undefined) return date
  }
  return dateInPath(url)
}

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

function onCalendar([, year, month, day]: readonly string[]): IsoDate | undefined {
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  // Date.parse rolls 30 February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}
