import type { AidCategory } from '../../model/money.ts'
import { wordSet } from '../text/word-set.ts'

/** Nouns that by themselves say a sum is given. */
export const AID_NOUNS: ReadonlySet<string> = wordSet(
  'aid assistance relief donation donations humanitarian handout gift lifeline',
)

/** Nouns that say so where a government, a public body or a country in need is told of with them. */
export const FUNDING_NOUNS: ReadonlySet<string> = wordSet(`
  support package packages loan loans grant grants funding funds fund financing contribution contributions help bailout
  tranche tranches lending facility programme program instalment installment credit pledge pledges appeal rescue backing backstop
  commitment commitments money response plan supplies equipment weapons arms weaponry ammunition artillery munitions
  materiel hardware gear vehicles systems missiles tanks medicines medicine tents food generators drones stimulus investment deposit swap`)

export const LOAN_NOUNS: ReadonlySet<string> = wordSet(
  'loan loans credit credits bailout lend lends lent lending deposit deposited swap borrow borrowed',
)

const CATEGORY_LISTS: Readonly<Record<Exclude<AidCategory, 'other'>, string>> = {
  military: `military security defence defense defences defenses defensive lethal weapons weapon weaponry arms armaments ammunition ammo munitions
    artillery howitzer howitzers missile missiles rocket rockets tank tanks drone drones armoured armored fighter jets jet
    guns mortars mines grenades rifles torpedoes submarines gunboats warplanes helicopters patriot patriots himars nasams javelin javelins stinger stingers air-defence shells army armies navy
    troops soldiers battalion warships frigates radars interceptors anti-tank anti-aircraft battlefield`,
  humanitarian: `humanitarian food medical medicine medicines shelter shelters refugee refugees famine hunger drought flood floods flooding
    earthquake quake cyclone hurricane typhoon tsunami disaster emergency displaced tents blankets victims survivors
    winter winterisation civilians wounded nutrition cholera starvation hungry feed feeding children relief sanitation hospital clinic clinics ambulance life-saving lifesaving
    ambulances hospitals medics malnutrition refugees'`,
  financial: `financial macro-financial macrofinancial budget budgetary fiscal economic economy balance-of-payments pensions
    salaries wages deficit liquidity imf bailout solvency macroeconomic currency debt reserves`,
}

export const CATEGORY_WORDS: ReadonlyMap<string, AidCategory> = new Map(
  (Object.keys(CATEGORY_LISTS) as (keyof typeof CATEGORY_LISTS)[]).flatMap((category) =>
    [...wordSet(CATEGORY_LISTS[category])].map((word) => [word, category] as const),
  ),
)

/** Adjectives that name a category outright and win over what the money is for. */
export const CATEGORY_ADJECTIVES: ReadonlySet<string> = wordSet(
  'military humanitarian financial macro-financial macrofinancial budgetary budget economic lethal security defence defense',
)

/** Purposes that are neither arms, relief nor budget help. */
export const OTHER_PURPOSES: ReadonlySet<string> = wordSet(`
  reconstruction rebuild rebuilding development climate energy infrastructure housing schools education gas electricity
  roads repair repairs migration technology demining governance vaccine vaccines recovery power`)

/** Words of office: a person or body so called acts for its country. */
export const OFFICE_WORDS: ReadonlySet<string> = wordSet(`
  president presidents premier prime minister ministers chancellor secretary foreign defence defense finance state
  deputy vice interior leader leaders king queen prince crown emir sultan emperor ambassador envoy special
  coordinator director governor founder boss chair chairman chairwoman chairperson adviser administrator undersecretary
  spokesman spokeswoman spokesperson official officials commissioner chief head commander general high representative
  development international treasury economy affairs cooperation trade security national senior former acting then
  sheikh sir lord baroness mr mrs ms dr prime-minister vice-president executive board directors administration government ministry ministries parliament parliamentarians congress senate
  house lawmakers legislature cabinet army military forces armed air force navy police embassy agency department authorities
  authority council commission committee disaster office bundestag treasury budget mp mps`)

/** Those of them that are themselves the body or person acting, the last word of "the Swedish government". */
export const OFFICE_HEADS: ReadonlySet<string> = wordSet(`
  president premier minister ministers chancellor secretary leader leaders king queen prince emir sultan emperor ambassador
  envoy coordinator director governor founder boss chair chairman chairwoman chairperson adviser administrator undersecretary spokesman spokeswoman spokesperson official officials commissioner chief head commander general representative
  board directors administration government ministry ministries parliament congress senate house lawmakers legislature cabinet army military
  forces force navy police embassy agency department authorities authority council commission committee office treasury mps`)

/** Those in need of it: "Ukrainian refugees" are a recipient, "Ukrainian grain" is not. */
export const PEOPLE_WORDS: ReadonlySet<string> = wordSet(`
  people refugees civilians families children victims survivors farmers women displaced citizens households soldiers
  troops communities evacuees schools hospitals army military forces armed government economy authorities energy
  grid ministry police population coast guard countries nations states manufacturers hospitals`)

export const DETERMINERS: ReadonlySet<string> = wordSet(
  'the a an its his her their our this that these those such new same east west north south eastern western northern southern central war-torn neighbouring neighboring crisis-hit',
)

export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  'of in to for with from by at on against about between near during after before under via through into over across towards toward as than among amid inside outside within per until since alongside despite including like upon ahead',
)

/** Prepositions that are conjunctions too: "after Germany pledged". */
export const CONJUNCTIONS: ReadonlySet<string> = wordSet('after before as since until than like')

export const AUXILIARIES: ReadonlySet<string> = wordSet(
  `will would shall should can could may might must is are was were be been being has have had having do does did not
   to also already now then never ever still recently earlier soon formally officially reportedly jointly again since
   immediately separately thus far later today yesterday just currently quickly wednesday monday tuesday thursday friday
   saturday sunday on set due expected poised going ready planning about n't however meanwhile alone itself last week month year`,
)

/** Where what follows is about something else. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  'after as amid following since while when because who although though where but whereas despite ahead before if whose until hours days weeks months',
)

/** Words between a qualifier or article and its sum. */
export const BEFORE_SUM: ReadonlySet<string> = wordSet(
  'more than over at least about around roughly nearly almost up to as much some approximately just under well a an the additional another further extra new total of worth valued close an- further fresh initial separate than',
)

/** Nouns of business, law and budgets: a sum of these is not given. */
export const TRADE_NOUNS: ReadonlySet<string> = wordSet(`
  sale sales bill budget budgets contract contracts contracting deal deals site plant factory market industry company companies
  business settlement lawsuit fine fines bond bonds deficit order orders barrel merger takeover bid mansion yacht ransom
  kickback bribe reward bounty jackpot salary profit profits revenue revenues turnover figure estimate valuation stake
  fortune shares price prices surplus tax taxes tariff tariffs`)
