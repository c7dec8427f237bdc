import type { AidCategory } from '../../model/money.ts'
import { WEEKDAYS } from '../text/calendar.ts'
import {
  AUXILIARIES as COMMON_AUXILIARIES,
  DETERMINERS as COMMON_DETERMINERS,
  PREPOSITIONS as COMMON_PREPOSITIONS,
  RARER_PREPOSITIONS,
} from '../text/function-words.ts'
import { FORMS_OF_ADDRESS, OFFICE_QUALIFIERS, OFFICES, STATE_BODIES } from '../text/office-words.ts'
import { wordSet } from '../text/word-set.ts'

/** Nouns that by themselves say a sum is given. */
export const AID_NOUNS: ReadonlySet<string> = wordSet(
  'aid assistance relief donation donations humanitarian handout gift lifeline',
)

/** Nouns that say so where a government, a public body or a country in need is told of with them. */
export const FUNDING_NOUNS: ReadonlySet<string> = wordSet(`
  support package packages loan loans grant grants funding funds fund financing contribution contributions help
  bailout tranche tranches lending facility programme program instalment installment credit pledge pledges appeal
  rescue backing backstop commitment commitments money response plan supplies equipment weapons arms weaponry
  ammunition artillery munitions materiel hardware gear vehicles systems missiles tanks medicines medicine tents
  food generators drones stimulus investment deposit swap`)

/** Nouns of either kind. */
export const GIFT_NOUNS: ReadonlySet<string> = wordSet(AID_NOUNS, FUNDING_NOUNS)

export const LOAN_NOUNS: ReadonlySet<string> = wordSet(
  'loan loans credit credits bailout lend lends lent lending deposit deposited swap borrow borrowed',
)

/** What calls for relief. */
export const DISASTERS: ReadonlySet<string> = wordSet(`
  earthquake earthquakes quake flood floods flooding cyclone hurricane typhoon tsunami famine drought eruption
  landslide landslides storm wildfires`)

const CATEGORY_LISTS: Readonly<Record<Exclude<AidCategory, 'other'>, ReadonlySet<string>>> = {
  military: wordSet(`
  military security defence defense defences defenses defensive lethal weapons weapon weaponry arms armaments
  ammunition ammo munitions artillery howitzer howitzers missile missiles rocket rockets tank tanks drone drones
  armoured armored fighter jets jet guns mortars mines grenades rifles torpedoes submarines gunboats warplanes
  helicopters patriot patriots himars nasams javelin javelins stinger stingers air-defence shells army armies navy
  troops soldiers battalion warships frigates radars interceptors anti-tank anti-aircraft battlefield`),
  humanitarian: wordSet(
    DISASTERS,
    `
  humanitarian food medical medicine medicines shelter shelters refugee refugees hunger disaster emergency displaced
  tents blankets victims survivors winter winterisation civilians wounded nutrition cholera starvation hungry feed
  feeding children relief sanitation hospital clinic clinics ambulance life-saving lifesaving ambulances hospitals
  medics malnutrition refugees'`,
  ),
  financial: wordSet(`
  financial macro-financial macrofinancial budget budgetary fiscal economic economy balance-of-payments pensions
  salaries wages deficit liquidity imf bailout solvency macroeconomic currency debt reserves`),
}

export const CATEGORY_WORDS: ReadonlyMap<string, AidCategory> = new Map(
  (Object.keys(CATEGORY_LISTS) as (keyof typeof CATEGORY_LISTS)[]).flatMap((category) =>
    [...CATEGORY_LISTS[category]].map((word) => [word, category] as const),
  ),
)

/** Adjectives that name a category outright and win over what the money is for. */
export const CATEGORY_ADJECTIVES: ReadonlySet<string> = wordSet(`
  military humanitarian financial macro-financial macrofinancial budgetary budget economic lethal security defence
  defense`)

/** Purposes that are neither arms, relief nor budget help. */
export const OTHER_PURPOSES: ReadonlySet<string> = wordSet(`
  reconstruction rebuild rebuilding development climate energy infrastructure housing schools education gas
  electricity roads repair repairs migration technology demining governance vaccine vaccines recovery power`)

/** A body or person acting for its country, the last word of "the Swedish government". */
export const OFFICE_HEADS: ReadonlySet<string> = wordSet(
  OFFICES,
  STATE_BODIES,
  `
  ministers leaders coordinator boss administrator undersecretary official officials board directors ministries
  lawmakers legislature cabinet military force navy authorities authority treasury mps`,
)

/** Words of office: those, and what may stand before them. */
export const OFFICE_WORDS: ReadonlySet<string> = wordSet(
  OFFICE_HEADS,
  FORMS_OF_ADDRESS,
  OFFICE_QUALIFIERS,
  `
  presidents state high development international cooperation former then lord baroness prime-minister
  vice-president parliamentarians armed disaster bundestag budget`,
)

/** Those in need of it: "Ukrainian refugees" are a recipient, "Ukrainian grain" is not. */
export const PEOPLE_WORDS: ReadonlySet<string> = wordSet(`
  people refugees civilians families children victims survivors farmers women displaced citizens households soldiers
  troops communities evacuees schools hospitals army military forces armed government economy authorities energy
  grid ministry police population coast guard countries nations states manufacturers`)

export const DETERMINERS: ReadonlySet<string> = wordSet(
  COMMON_DETERMINERS,
  `
  such new same east west north south eastern western northern southern central war-torn neighbouring neighboring
  crisis-hit`,
)

export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  COMMON_PREPOSITIONS,
  RARER_PREPOSITIONS,
  'than alongside including ahead',
)

/** Prepositions that are conjunctions too: "after Germany pledged". */
export const CONJUNCTIONS: ReadonlySet<string> = wordSet('after before as since until than like')

export const AUXILIARIES: ReadonlySet<string> = wordSet(
  COMMON_AUXILIARIES,
  WEEKDAYS,
  `
  not to also already now then never ever still recently earlier soon formally officially reportedly jointly again
  since immediately separately thus far later today yesterday just currently quickly on set due expected poised
  going ready planning about n't however meanwhile alone itself last week month year`,
)

/** Where what follows is about something else. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  'after as amid following since while when because who although though where but whereas despite ahead before if whose until hours days weeks months',
)

/** Words between a qualifier or article and its sum. */
export const BEFORE_SUM: ReadonlySet<string> = wordSet(
  'more than over at least about around roughly nearly almost up to as much some approximately just under well a an the additional another further extra new total of worth valued close an- further fresh initial separate',
)

/** Nouns of business, law and budgets: a sum of these is not given. */
export const TRADE_NOUNS: ReadonlySet<string> = wordSet(`
  sale sales bill budget budgets contract contracts contracting deal deals site plant factory market industry
  company companies business settlement lawsuit fine fines bond bonds deficit order orders barrel merger takeover
  bid mansion yacht ransom kickback bribe reward bounty jackpot salary profit profits revenue revenues turnover
  figure estimate valuation stake fortune shares price prices surplus tax taxes tariff tariffs`)
