import { countryName } from '../../engine/text/countries.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Voice } from '../../model/article.ts'

/** What stands for "government" before a country's own letters: "gov.uk", "gob.mx". */
const GOVERNMENT = /(?:^|\.)(?:gov|gob|gouv|gouvernement|govt|go|government|mil)\.([a-z]{2})$/
/** Country letters of the web that are not those of ISO 3166. */
const OTHER_LETTERS: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'],
  ['eu', 'EU'],
])

/** The country whose state publishes at a web address; undefined for any other address. */
export function officialCountry(url: string, lexicon: Lexicon): Voice['party'] | undefined {
  const code = codeOf(URL.canParse(url) ? new URL(url).hostname : '')
  const name = code === undefined ? undefined : countryName(code, lexicon)
  return code === undefined || name === undefined ? undefined : { name, country: code }
}

function codeOf(host: string): string | undefined {
  if (/\.(?:gov|mil)$/.test(host)) return 'US'
  if (/(?:^|\.)europa\.eu$/.test(host)) return 'EU'
  const letters = GOVERNMENT.exec(host)?.[1]
  return letters === undefined ? undefined : (OTHER_LETTERS.get(letters) ?? letters.toUpperCase())
}
