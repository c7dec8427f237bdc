import { wordSet } from '../text/word-set.ts'

/** Words that start sentences with a capital and are no part of a name. */
const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a an the this that these those he she it they we i you his her its their our my your who whom whose which what when where
  why how and but or nor so yet if as at by for from in into of off on onto out over to under up with without within about
  above across after against along among around before behind below between beyond despite during except inside like near
  since through throughout toward towards until upon via while because although though unless whether is are was were be
  been being has have had do does did will would shall should can could may might must not no yes all any both each every
  few many more most much other others some several such only also even ever just now then there here once still too very
  however meanwhile moreover therefore thus indeed perhaps another one two three four five six seven eight nine ten first
  second last next yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december mr mrs ms
`)

/** Titles and honorifics before a person's name. */
const TITLES: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness president vice-president premier chancellor prime
  minister secretary foreign senator sen congressman congresswoman representative rep gov governor mayor king queen prince
  princess pope cardinal archbishop bishop reverend rev father sister rabbi imam sheikh ayatollah emir sultan gen general
  lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal adm admiral cmdr commander marshal brigadier
  judge justice attorney ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair chief director
  coach leader deputy former acting interim vice ex hon
`)

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase())
}

/** Whether a word is a title or an honorific, its point left off. */
export function isTitleWord(word: string): boolean {
  return TITLES.has(word.toLowerCase())
}
