import { type Lexicon, perLexicon } from '../../lexicon/lexicon.ts'
import type { AidCategory } from '../../model/money.ts'
import { countryName, countryOf } from '../text/countries.ts'
import { fold } from '../text/fold.ts'

/** A giver or receiver known by name: a country (or a body or region that stands for one), or a public body. */
export interface KnownParty {
  readonly name: string
  readonly country?: string
  /** Its words are an adjective or a people's name: "Ukrainian", "Ukrainians". */
  readonly isDemonym?: boolean
}

/** Longest body name in words: "united nations office for the coordination of humanitarian affairs". */
export const BODY_WORDS_MAX = 9

/**
 * Public givers and receivers that are no country, one a line: standard name, then what else they are called.
 * Apart by what they give where nothing else is said: banks lend, the UN's agencies relieve.
 */
const LENDERS = `
World Bank, world bank group, ibrd, international bank for reconstruction and development, ida, international development association
International Finance Corporation, ifc
International Monetary Fund, imf
European Bank for Reconstruction and Development, ebrd
Asian Development Bank, adb
African Development Bank, afdb
Islamic Development Bank, isdb
Inter-American Development Bank, idb
Council of Europe Development Bank
`
const RELIEF_BODIES = `
United Nations, un, united nations organization, cerf, un central emergency response fund, central emergency response fund
UNHCR, un refugee agency, united nations high commissioner for refugees
UNICEF, united nations childrens fund, un childrens fund
World Food Programme, wfp, world food program, un world food programme, un food agency
OCHA, un ocha, united nations office for the coordination of humanitarian affairs
UNRWA, un agency for palestinian refugees
Red Cross, international committee of the red cross, icrc, ifrc, red crescent
`
const OTHER_BODIES = `
European Investment Bank, eib
Asian Infrastructure Investment Bank, aiib
Nordic Investment Bank
OPEC Fund, opec fund for international development
Green Climate Fund
Global Fund, global fund to fight aids tuberculosis and malaria
Gavi, gavi the vaccine alliance, vaccine alliance
World Health Organization, who, world health organisation
UNDP, un development programme, united nations development programme
UNFPA, un population fund
Food and Agriculture Organization, fao
International Organization for Migration, iom
UN Women
UNESCO
International Fund for Agricultural Development, ifad
Norwegian Refugee Council
Danish Refugee Council
Save the Children
Oxfam
NATO, north atlantic treaty organization, north atlantic alliance
African Union, au
Arab League, league of arab states
ASEAN, association of southeast asian nations
G7, group of seven
G20, group of 20
Africa, african
Sahel, sahel region, sahelian
Horn of Africa
Middle East
Western Balkans
Balkans, balkan countries
Baltic states, baltics, baltic countries, baltic nations
Eastern Europe, eastern european
North Africa, north african
West Africa, west african
East Africa, east african, eastern africa
Southern Africa
South Asia
Latin America, latin american
Central America, central american
Caribbean
Pacific Islands, pacific island
Central Asia, central asian
Southeast Asia, southeast asian
`

/** Bodies and regions that stand for a country where aid is told of, after its ISO 3166-1 code. */
const STANDING_FOR = `
US, usaid, us agency for international development, biden administration, trump administration, obama administration, state department, department of state, treasury department, department of defense, defense department, us congress, congress, us state department, us treasury, house of representatives, us senate, us house, us army
EU, team europe, european commission, european parliament, european council, council of the european union, european peace facility, eu commission, eu council, european external action service
GB, foreign office, fcdo, ministry of defence, foreign commonwealth and development office, dfid
DE, bundestag, kfw, giz, bundeswehr, federal foreign office
JP, jica, japan international cooperation agency
KR, koica
SE, sida, riksdag
NO, norad, storting
DK, danida, folketing
NZ, wellington, nzaid
AU, ausaid
IE, irish aid
CH, swiss agency for development and cooperation
CN, china development bank, exim bank of china, export-import bank of china
FR, agence francaise de developpement, french development agency
SA, ksrelief, saudi fund for development, king salman humanitarian aid and relief centre, king salman humanitarian aid and relief center
TR, tika, afad
QA, qatar fund for development
KW, kuwait fund
AE, abu dhabi fund for development
CA, global affairs canada
UA, kharkiv, kherson, crimea, odesa, odessa
YE, aden
PS, rafah, gaza, gaza strip, west bank, gazans
SD, darfur
ET, tigray
SY, idlib, aleppo
IL, tel aviv
`

/** What a body gives where nothing else is said, by its standard name. */
export const BODY_CATEGORIES: ReadonlyMap<string, AidCategory> = new Map([
  ...lines(LENDERS).map(([name = '']) => [name, 'financial'] as const),
  ...lines(RELIEF_BODIES).map(([name = '']) => [name, 'humanitarian'] as const),
])

const knownParties: (lexicon: Lexicon) => ReadonlyMap<string, KnownParty> = perLexicon(readBodies)

function readBodies(lexicon: Lexicon): ReadonlyMap<string, KnownParty> {
  const known = new Map<string, KnownParty>()
  for (const forms of [LENDERS, RELIEF_BODIES, OTHER_BODIES].flatMap(lines)) {
    const [name = ''] = forms
    for (const form of forms) known.set(fold(form), { name })
  }
  for (const [country = '', ...forms] of lines(STANDING_FOR)) {
    const name = countryName(country, lexicon) ?? country
    for (const form of forms) known.set(fold(form), { name, country })
  }
  return known
}

/** The fields of each line. */
function lines(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(', '))
}

/** "UN", "KfW"; not "un", "Ida". */
const INITIALS = /\p{Lu}.*\p{Lu}/u

/** The country or public body that a whole phrase names or stands for. Cost: two look-ups. */
export function knownParty(phrase: string, lexicon: Lexicon): KnownParty | undefined {
  const folded = fold(phrase)
  const plain = folded.startsWith('the ') ? folded.slice(4) : folded
  const body = plain === 'who' && phrase !== 'WHO' ? undefined : knownParties(lexicon).get(plain)
  if (body !== undefined && (plain.length > 3 || INITIALS.test(phrase))) return body
  if (body !== undefined) return undefined
  const country = countryOf(phrase, lexicon)
  if (country === undefined) return undefined
  return { name: country.name, country: country.code, ...(country.by === 'demonym' ? { isDemonym: true } : {}) }
}

/** One string for a giver or receiver, the same on the page and in the records: country code or folded name. */
export function partyKey(name: string, lexicon: Lexicon): string {
  const known = knownParty(name, lexicon)
  return known?.country ?? fold(known?.name ?? name)
}
