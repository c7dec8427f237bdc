const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Names that differ from those that news and statistics use. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    CI: 'Ivory Coast',
    HK: 'Hong Kong',
    MM: 'Myanmar',
    MO: 'Macau',
    PS: 'Palestine',
    TR: 'Turkey',
    EU: 'European Union',
  }),
)
/** Other names in tables, in lower case. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'united states of america': 'US',
    usa: 'US',
    uk: 'GB',
    'great britain': 'GB',
    'czech republic': 'CZ',
    korea: 'KR',
    'russian federation': 'RU',
    'slovak republic': 'SK',
    turkiye: 'TR',
    türkiye: 'TR',
    'viet nam': 'VN',
  }),
)

const CODES: ReadonlyMap<string, string> = codesByName()

/** The English name of a country by its ISO 3166-1 code of two letters. */
export function countryName(code: string): string | undefined {
  const upper = code.trim().toUpperCase()
  return /^[A-Z]{2}$/.test(upper) ? (OWN_NAMES.get(upper) ?? NAMES.of(upper)) : undefined
}

/** The ISO 3166-1 code of a country, by name or by the code itself. */
export function countryCode(text: string): string | undefined {
  const name = text.trim().replaceAll('_', ' ').toLowerCase()
  return /^[a-z]{2}$/.test(name) ? knownCode(name.toUpperCase()) : CODES.get(name)
}

/** The name for a country written by name or code, and any other words as they are. */
export function partyName(text: string): string {
  const isCode = /^[A-Z]{2}$/.test(text.trim())
  return (isCode ? countryName(text) : undefined) ?? text.trim()
}

function knownCode(code: string): string | undefined {
  return countryName(code) === undefined ? undefined : code
}

function codesByName(): ReadonlyMap<string, string> {
  const codes = new Map(OTHER_NAMES)
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = code === 'ZZ' ? undefined : NAMES.of(code)
    for (const each of [name, OWN_NAMES.get(code)])
      if (each !== undefined && !codes.has(each.toLowerCase())) codes.set(each.toLowerCase(), code)
  }
  return codes
}
