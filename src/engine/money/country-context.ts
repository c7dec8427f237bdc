import type { Currency } from '../../model/money.ts'
import type { Analysis } from '../text/analysis.ts'
import { classOf, isLetter, UPPER } from '../text/characters.ts'
import { type Currencies, type CurrencyMeaning, currenciesOf } from './currencies.ts'

/** Tells which of several currencies an article means, by the countries it speaks of. */
export interface CountryContext {
  /** Whether the article speaks of a country of one of these currencies. */
  speaksOf(codes: readonly Currency[]): boolean
  /** The currency meant; the usual one where the article does not tell. */
  choose(meaning: CurrencyMeaning): Currency
}

/** "Pounds" are British unless another country of pounds is plainly the article's subject. */
const LEAST_POUNDS = 3
const POUNDS_LEAD = 3

/** Sites by their top-level domain, where "$" is the country's own unless the article is about elsewhere. */
const LOCAL_DOLLARS: ReadonlyMap<string, Currency> = new Map(
  Object.entries<Currency>({ ca: 'CAD', au: 'AUD', nz: 'NZD', sg: 'SGD', hk: 'HKD' }),
)

const HOST = /^[a-z]+:\/\/([^/:?#]+)/i

/** Counts lazily: an article without a doubtful sum is never read for its countries. Cost: linear in the article, once. */
export function countryContext(analysis: Analysis): CountryContext {
  let counts: ReadonlyMap<Currency, number> | undefined
  const count = (code: Currency): number => {
    counts ??= countSpeakers(analysis.article.text, currenciesOf(analysis.lexicon).speakers)
    return counts.get(code) ?? 0
  }
  const local = localDollar(analysis.article.url)
  const isLocal = ({ codes }: CurrencyMeaning): boolean =>
    local !== undefined && codes.includes(local) && count(local) > Math.max(1, count('USD'))
  return {
    speaksOf: (codes) => codes.some((code) => count(code) > 0),
    choose(meaning) {
      const [usual] = meaning.codes
      if (meaning.codes.length === 1) return usual
      if (usual === 'USD') return isLocal(meaning) && local !== undefined ? local : usual
      const best = mostSpokenOf(meaning.codes, count)
      const isPlain = usual !== 'GBP' || (count(best) >= LEAST_POUNDS && count(best) > POUNDS_LEAD * count(usual))
      return isPlain ? best : usual
    },
  }
}

/** The currency whose country is spoken of most; the first of equals. */
function mostSpokenOf(codes: CurrencyMeaning['codes'], count: (code: Currency) => number): Currency {
  let [best] = codes
  for (const code of codes) if (count(code) > count(best)) best = code
  return best
}

function localDollar(url: string | undefined): Currency | undefined {
  const host = url === undefined ? undefined : HOST.exec(url)?.[1]
  if (host === undefined) return undefined
  return LOCAL_DOLLARS.get(host.slice(host.lastIndexOf('.') + 1).toLowerCase())
}

const LONGEST_SPEAKER = 16

type Speakers = Currencies['speakers']

function countSpeakers(text: string, speakers: Speakers): ReadonlyMap<Currency, number> {
  const counts = new Map<Currency, number>()
  let before = -1
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (!isLetter(unit)) {
      at++
      continue
    }
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    const isName = classOf(unit) === UPPER
    if (at - start > 1 && at - start <= LONGEST_SPEAKER) tally(counts, speakersOf(text, speakers, before, start, at))
    before = isName && at - start <= LONGEST_SPEAKER && text.charCodeAt(at) === 0x20 ? start : -1
  }
  return counts
}

/** "South Sudan" speaks for itself, not for Sudan. */
function speakersOf(
  text: string,
  speakers: Speakers,
  before: number,
  start: number,
  end: number,
): ReadonlySet<Currency> | undefined {
  const isName = classOf(text.charCodeAt(start)) === UPPER
  const pair = before >= 0 && isName ? speakers.get(text.slice(before, end)) : undefined
  return pair ?? speakers.get(text.slice(start, end))
}

function tally(counts: Map<Currency, number>, codes: ReadonlySet<Currency> | undefined): void {
  for (const code of codes ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
}
