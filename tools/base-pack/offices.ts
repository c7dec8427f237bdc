/** An office in the words that records and news use. */
export interface Office {
  readonly title: string
  readonly otherTitles: readonly string[]
  /** The place or body that it is of, where that is not the country as a whole. */
  readonly of?: string
}

/** Heads of government, whatever their constitution calls them. */
const PRIME_MINISTERS =
  /^(?:prime minister|premier|taoiseach|head of government|(?:chairman|president|chairperson) of the (?:council of ministers|cabinet of ministers|government)|premier of the state council|president of the executive yuan|minister of state \(prime minister\)|chairman of the cabinet of ministers \(prime minister\))$/i
const MONARCHS = /^(?:monarch|king|queen|yang di_pertuan agong|ngwenyama)\b(?: of .*)?(?: \(.*\))?$/i
const CHIEF_OF_PLACE =
  /^((?:deputy |acting |lieutenant )?(?:governor|mayor|lord mayor|chief minister|prefect)) of (?:the )?([\p{L}\p{M}'’. -]+)$/iu
const NO_PLACE = /\b(?:bank|reserve|fund|monetary|authority|house|council)\b/i
const HEAD_OF_BODY =
  /^((?:[Dd]eputy )?(?:[Dd]irector|[Dd]irector-[Gg]eneral|[Ss]ecretary-[Gg]eneral|[Aa]dministrator|[Cc]hair|[Cc]hairman|[Gg]overnor)) of (?:the )?((?:[A-Z][\p{L}]* )*(?:[A-Z]{2,}|(?:United Nations|World Trade Organization|Federal Reserve|[A-Z]\w+ (?:Agency|Bank)))(?: .*)?)$/u
const ENVOY = /^(ambassador|high commissioner|permanent representative) (?:to|of) (?:the )?(.+)$/i
const MINISTER = /^((?:first |deputy |vice |acting |federal |assistant )*)minister (?:of|for) (?:the )?(.+)$/i
const SECRETARY = /^((?:deputy |acting |under)*)secretary (?:of|for) (?:the )?(.+)$/i
const OF_STATE_FOR = /^secretary of state for (?:the )?(.+)$/i
const SPEAKER =
  /^(deputy )?(?:speaker|chairman|chairperson|president) of (?:the )?(?:house|parliament|national assembly|lok sabha|knesset|verkhovna rada|state duma|legislative assembly|assembly|chamber|senate|riigikogu|sejm)\b/i
/** Where a secretary of state for something is in the cabinet, and is called the something secretary. */
const HAS_CABINET_SECRETARIES: ReadonlySet<string> = new Set(['GB', 'Scotland'])
const PORTFOLIOS_MAX = 3
const PORTFOLIO_WORDS_MAX = 3

/** What news calls a portfolio, where that is not its own first words. */
const PORTFOLIOS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:european|international|federal)?[ ,and]*(?:foreign|external) (?:affairs|relations)/i, ['Foreign']],
  [/^foreign and commonwealth/i, ['Foreign']],
  [/^foreign, commonwealth/i, ['Foreign']],
  [/^(?:national |people's )?defen[cs]e\b/i, ['Defence']],
  [/^(?:the )?interior\b|^internal affairs\b/i, ['Interior']],
  [/^home affairs\b|^the home department|^home department/i, ['Home', 'Interior']],
  [/^(?:the )?(?:economy|economic affairs)\b/i, ['Economy']],
  [/^financ/i, ['Finance']],
  [/^(?:the )?treasury\b/i, ['Treasury']],
  [/^(?:public )?health\b/i, ['Health']],
  [/^(?:the )?environment\b/i, ['Environment']],
]

/**
 * An office from the label of a position in a list of a country's offices. `country` is its ISO 3166-1 code or, where it
 * has none, its name; `names` are the names that the country goes by, which a label may repeat.
 */
export function officeOf(position: string, country: string, names: readonly string[]): Office {
  const label = withoutCountry(position.trim().replace(/^United States (?=\p{Lu})/u, ''), names)
  const title = label.charAt(0).toUpperCase() + label.slice(1)
  const known = headOf(label) ?? ofPlace(label) ?? minister(label) ?? secretary(label, country) ?? others(label)
  if (known === undefined) return { title, otherTitles: [] }
  return {
    ...known,
    title: known.title ?? title,
    otherTitles: [...new Set(known.otherTitles)].filter((other) => other !== known.title),
  }
}

type Known = Partial<Office> & Pick<Office, 'otherTitles'>

/** "President of the Republic of Namibia", "Federal Chancellor of Austria", in the lists of these: the office alone. */
function withoutCountry(label: string, names: readonly string[]): string {
  const [, office = '', place = ''] = /^(.+?) of (?:the )?(.+)$/i.exec(label) ?? []
  const bare = place.replace(/^(?:(?:Federal |People's )?Republic|State|Kingdom|Federation) of (?:the )?/, '')
  return names.some((name) => name === place || name === bare) ? office : label
}

function headOf(label: string): Known | undefined {
  if (PRIME_MINISTERS.test(label)) return { title: 'Prime Minister', otherTitles: ['Premier', upperFirst(label)] }
  if (/^(?:federal )?chancellor$/i.test(label)) return { title: 'Chancellor', otherTitles: ['Federal Chancellor'] }
  if (MONARCHS.test(label)) return { title: 'Monarch', otherTitles: ['King', 'Queen', 'Emperor'] }
  if (/^vice[- ]president$/i.test(label)) return { title: 'Vice President', otherTitles: [] }
  if (/^state president$/i.test(label)) return { title: 'President', otherTitles: [] }
  return /^vice[- ](?:prime minister|premier)$|^deputy premier$/i.test(label)
    ? { title: 'Deputy Prime Minister', otherTitles: ['Vice Premier'] }
    : undefined
}

function ofPlace(label: string): Known | undefined {
  const [, office = '', place = ''] = CHIEF_OF_PLACE.exec(label) ?? []
  if (place !== '' && !NO_PLACE.test(place)) return { title: upperFirst(office), otherTitles: [], of: place }
  const [, chief = '', body = ''] = HEAD_OF_BODY.exec(label) ?? []
  return body === '' ? undefined : { title: upperFirst(chief), otherTitles: [], of: body }
}

function minister(label: string): Known | undefined {
  const [, rank = '', portfolio = ''] = MINISTER.exec(label) ?? []
  if (portfolio === '' || /^state\b|without portfolio/i.test(portfolio))
    return /^minister\b/i.test(label) ? { otherTitles: ['Minister'] } : undefined
  const before = rank.replace(/federal /i, '')
  return {
    otherTitles: [
      ...formsOf(portfolio, 'Minister').map((form) => upperFirst(before + form)),
      upperFirst(`${before}minister`),
    ],
  }
}

function secretary(label: string, country: string): Known | undefined {
  const [, charge = ''] = OF_STATE_FOR.exec(label) ?? []
  if (charge !== '')
    return { otherTitles: HAS_CABINET_SECRETARIES.has(country) ? formsOf(charge, 'Secretary') : ['Secretary of State'] }
  const [, rank = '', portfolio = ''] = SECRETARY.exec(label) ?? []
  if (portfolio === '' || /^state\b/i.test(portfolio)) return undefined
  const kinds = country === 'US' ? ['Secretary'] : ['Secretary', 'Minister']
  return { otherTitles: kinds.flatMap((kind) => formsOf(portfolio, kind)).map((form) => upperFirst(rank + form)) }
}

/** "Foreign Minister", "Trade Minister" and "Foreign Affairs and Trade Minister" of "Foreign Affairs and Trade". */
function formsOf(portfolio: string, kind: string): readonly string[] {
  const plain = portfolio.replace(/\s*\(.*$/, '')
  const parts = plain.split(/,? and (?:the )?|, | & /).slice(0, PORTFOLIOS_MAX)
  return [plain, ...parts].flatMap((part) => {
    const known = PORTFOLIOS.find(([pattern]) => pattern.test(part))
    if (known !== undefined) return known[1].map((word) => `${word} ${kind}`)
    return part.split(' ').length <= PORTFOLIO_WORDS_MAX ? [`${upperFirst(part)} ${kind}`] : []
  })
}

function others(label: string): Known | undefined {
  const [, envoy = '', place = ''] = ENVOY.exec(label) ?? []
  if (envoy !== '') {
    const atUnitedNations = /^united nations/i.test(place) ? ['UN Ambassador', 'UN Envoy'] : []
    return {
      otherTitles: [
        ...(/^permanent/i.test(envoy) ? ['Ambassador', 'Envoy'] : [upperFirst(envoy), 'Envoy']),
        ...atUnitedNations,
      ],
    }
  }
  if (/^chancellor of the exchequer$/i.test(label)) return { otherTitles: ['Chancellor', 'Finance Minister'] }
  if (/^leader of the opposition$/i.test(label)) return { otherTitles: ['Opposition Leader'] }
  if (/^government spokes/i.test(label)) return { otherTitles: ['Spokesperson'] }
  if (/^national security advis[oe]r$/i.test(label))
    return { otherTitles: ['National Security Adviser', 'Security Adviser'] }
  if (/^speaker of the house of representatives$/i.test(label))
    return { otherTitles: ['Speaker', 'House Speaker', 'Parliament Speaker'] }
  return SPEAKER.test(label) && !/^president of the senate/i.test(label) && !/^deputy/i.test(label)
    ? { otherTitles: ['Speaker', 'Parliament Speaker', 'Parliamentary Speaker'] }
    : undefined
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
