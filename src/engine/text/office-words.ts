import { wordSet } from './word-set.ts'

/** One person by office or rank, the last word of a title. Not "major", which is an adjective and a surname too. */
export const OFFICES: ReadonlySet<string> = wordSet(`
  president premier chancellor minister secretary chairman chairwoman chairperson chair head chief leader director
  governor senator congressman congresswoman representative mayor ambassador envoy commissioner speaker judge justice
  general colonel captain lieutenant admiral commander marshal sergeant brigadier king queen prince princess
  emperor empress sultan emir pope cardinal archbishop bishop patriarch ayatollah sheikh imam spokesman spokeswoman
  spokesperson adviser advisor aide deputy lawmaker mp ceo pm vp founder editor negotiator diplomat prosecutor taoiseach`)
/** What makes another office of the one after it. */
export const OFFICE_QUALIFIERS: ReadonlySet<string> = wordSet(`
  prime foreign defence defense finance vice interior crown special economy affairs trade security national senior
  acting executive air`)
/** Offices and ranks cut short, with a capital and mostly a point after. */
export const SHORT_OFFICES: ReadonlySet<string> = wordSet('sen rep gov gen pres col capt lt maj adm sgt amb')
export const FORMS_OF_ADDRESS: ReadonlySet<string> = wordSet('mr mrs ms miss dr prof professor sir dame lord lady')
/** What a state acts through. */
export const STATE_BODIES: ReadonlySet<string> = wordSet(`
  government administration ministry parliament congress senate house council commission committee department agency
  office army forces police embassy`)
