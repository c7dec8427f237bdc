import { ANNOUNCED } from './announced.ts'
import { APPROVED } from './approved.ts'
import { BANKS_AND_BODIES } from './banks-and-bodies.ts'
import { CLAUSES } from './clauses.ts'
import { DELIVERED } from './delivered.ts'
import { HEADLINES } from './headlines.ts'
import { KEPT_BACK } from './kept-back.ts'
import { LOANS } from './loans.ts'
import { NO_AID } from './no-aid.ts'
import { OFFICIALS } from './officials.ts'
import { PACKAGES } from './packages.ts'
import { PASSIVE } from './passive.ts'
import { RECEIVED } from './received.ts'
import { REQUESTS } from './requests.ts'
import type { AidRow } from './rows.ts'
import { SEVERAL_SUMS } from './several-sums.ts'
import { THROUGH_AGENCIES } from './through-agencies.ts'

/** Every table of aid rows by its subject. */
export const AID_TABLES: readonly (readonly [subject: string, rows: readonly AidRow[]])[] = [
  ['pledged, promised, to be given', ANNOUNCED],
  ['approved, agreed, set aside', APPROVED],
  ['sent, paid, handed over', DELIVERED],
  ['asked for', REQUESTS],
  ['told of the receiver', RECEIVED],
  ['told of the gift', PASSIVE],
  ['packages and what is worth a sum', PACKAGES],
  ['announced by a person in office', OFFICIALS],
  ['headlines', HEADLINES],
  ['several sums in a sentence', SEVERAL_SUMS],
  ['to or through an agency', THROUGH_AGENCIES],
  ['banks, bodies and companies that give', BANKS_AND_BODIES],
  ['loans and budget support', LOANS],
  ['kept back, turned down, denied', KEPT_BACK],
  ['other clauses, rows and pronouns', CLAUSES],
  ['sums that nobody gives', NO_AID],
]
