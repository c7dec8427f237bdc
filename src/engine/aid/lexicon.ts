import type { AidCategory } from '../../model/money.ts'
import { FORMS_OF_ADDRESS, OFFICE_QUALIFIERS, OFFICES, STATE_BODIES } from '../text/office-words.ts'
import { wordSet } from '../text/word-set.ts'

/** The words that tell of aid, by class. Words are in lower case, one form each unless it is told otherwise. */

/** What a noun says of the sum that it is of, in or worth. */
export const NOUN_KINDS = ['aid', 'money', 'goods', 'request', 'trade'] as const
export type NounKind = (typeof NOUN_KINDS)[number]

const NOUN_LISTS: Readonly<Record<NounKind, ReadonlySet<string>>> = {
  /** By themselves they say that a sum is given. */
  aid: wordSet('aid assistance relief donation handout gift lifeline'),
  /** They say so where a giver or receiver is told of with them. */
  money: wordSet(`
    support package loan grant funding fund financing contribution help bailout tranche facility program programme
    instalment installment credit pledge rescue backing backstop commitment money response plan investment deposit
    swap guarantee lending cash payment disbursement initiative drawdown operation kit appropriation cheque check
    motion sum offer transfer stimulus injection infusion scheme`),
  goods: wordSet(`
    supplies equipment weapon arms weaponry ammunition artillery munition materiel hardware gear vehicle system missile
    tank medicine tent food generator drone shell rocket gun howitzer jet helicopter radar vaccine blanket rifle
    shipment delivery material mortar battery armour armor fuel wheat grain ambulance uniform`),
  request: wordSet('appeal request plea call bid need'),
  trade: wordSet(`
    sale contract site plant factory market industry company business settlement lawsuit fine bond deficit order barrel
    merger takeover mansion yacht ransom kickback bribe reward bounty jackpot salary profit revenue turnover figure
    estimate valuation stake fortune share price surplus tax tariff damage cost loss debt reserve export import trade
    budget bill spending asset dividend bridge pipeline purchase deal property stipend seat sponsorship payout
    remittance gap bonus earnings income exporter buyback economy gdp`),
}

const NOUNS: ReadonlyMap<string, NounKind> = new Map(
  (Object.keys(NOUN_LISTS) as NounKind[]).flatMap((kind) => [...NOUN_LISTS[kind]].map((word) => [word, kind] as const)),
)

/** The kind of a noun in either number. */
export function nounKind(word: string): NounKind | undefined {
  return NOUNS.get(word) ?? (word.endsWith('s') ? NOUNS.get(word.slice(0, -1)) : undefined)
}

/** Money that is lent: financial aid where nothing else is said. */
export const LOAN_WORDS: ReadonlySet<string> = wordSet(`
  loan loans credit credits bailout lend lends lent lending deposit deposited swap borrow borrowed`)

/** What calls for relief. */
export const DISASTERS: ReadonlySet<string> = wordSet(`
  earthquake earthquakes quake flood floods flooding cyclone hurricane typhoon tsunami famine drought eruption
  landslide landslides storm wildfires`)

const CATEGORY_LISTS: Readonly<Record<Exclude<AidCategory, 'other'>, ReadonlySet<string>>> = {
  military: wordSet(`
    military security defence defense defences defenses defensive lethal weapons weapon weaponry arms armaments
    ammunition ammo munitions artillery howitzer howitzers missile missiles rocket rockets tank tanks drone drones
    armoured armored fighter jets jet guns gun mortars mines grenades rifles torpedoes submarines gunboats warplanes
    helicopters patriot patriots himars nasams javelin javelins stinger stingers shells army armies navy troops
    soldiers battalion warships frigates radars interceptors battlefield`),
  humanitarian: wordSet(
    DISASTERS,
    `
    humanitarian food medical medicine medicines shelter shelters refugee refugees hunger disaster emergency displaced
    tents blankets victims survivors winter winterisation civilians wounded nutrition cholera starvation hungry feed
    feeding children relief sanitation hospital clinic clinics ambulance lifesaving ambulances hospitals medics
    malnutrition`,
  ),
  financial: wordSet(`
    financial macrofinancial budget budgetary fiscal economic economy pensions salaries wages deficit liquidity bailout
    solvency macroeconomic currency debt reserves`),
}

/** What a word says of the kind of aid. */
export const CATEGORY_WORDS: ReadonlyMap<string, AidCategory> = new Map(
  (Object.keys(CATEGORY_LISTS) as (keyof typeof CATEGORY_LISTS)[]).flatMap((category) =>
    [...CATEGORY_LISTS[category]].map((word) => [word, category] as const),
  ),
)

/** Adjectives that name a category outright and win over what the money is for. */
export const CATEGORY_ADJECTIVES: ReadonlySet<string> = wordSet(`
  military humanitarian financial macrofinancial budgetary budget economic lethal security defence defense`)

/** Purposes that are neither arms, relief nor budget help. */
export const OTHER_PURPOSES: ReadonlySet<string> = wordSet(`
  reconstruction rebuild rebuilding development climate energy infrastructure housing schools education gas
  electricity roads repair repairs migration technology demining governance vaccine vaccines recovery power`)

/** A body or person acting for its country: the last word of "the Swedish government". */
export const OFFICE_HEADS: ReadonlySet<string> = wordSet(
  OFFICES,
  STATE_BODIES,
  `
  presidents ministers leaders coordinator boss administrator undersecretary official officials board directors
  ministries lawmakers legislature cabinet military navy authorities authority treasury mps team junta deputies court
  envoys coalition executive directorate parliamentarians senators premier`,
)

/** What may stand before them in a phrase of office. */
export const OFFICE_WORDS: ReadonlySet<string> = wordSet(
  OFFICE_HEADS,
  FORMS_OF_ADDRESS,
  OFFICE_QUALIFIERS,
  `
  state high development international cooperation former then caretaker new armed disaster budget interim federal central
  aid agriculture health energy economic labor labour`,
)

/** Those in need of it: "Ukrainian refugees" are a recipient, "Ukrainian grain" is not. */
export const PEOPLE_WORDS: ReadonlySet<string> = wordSet(`
  people refugees civilians families children victims survivors farmers women displaced citizens households soldiers
  troops communities evacuees schools hospitals army military forces armed government economy authorities energy
  grid ministry police population coast guard countries nations states manufacturers students economies homeless
  rohingya migrants villagers nation`)

/** What a text calls a country that it has named. */
export const COUNTRY_NOUNS: ReadonlySet<string> = wordSet('country nation kingdom republic state island archipelago')
/** What it calls a body so. */
export const BODY_NOUNS: ReadonlySet<string> = wordSet('bank fund agency lender bloc union organization organisation')
/** Third persons that stand for a party named before. */
export const STAND_INS: ReadonlySet<string> = wordSet('it they he she its their his her them him itself')

/** Nouns that tell of givers and receivers without naming them. */
export const DESCRIBED: ReadonlySet<string> = wordSet(
  PEOPLE_WORDS,
  COUNTRY_NOUNS,
  BODY_NOUNS,
  `
  donor donors lender lenders creditor creditors ally allies partner partners lawmakers senators deputies ministers
  leaders commission department administration ministry cabinet parliament treasury coalition consortium member members
  charity charities foundation philanthropist tycoon billionaire sheikh emir king queen president chancellor premier
  governments institutions banks agencies bodies neighbours neighbors pilgrims returnees herders islanders orphans
  poorest hungry parents patients pupils teachers workers town city region province district island islands
  ngos groups fund appeal facility`,
)
