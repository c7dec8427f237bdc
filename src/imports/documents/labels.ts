import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'

/** Who speaks, as a transcript prints it before the words. */
export interface Label {
  /** As printed, without its colon: "MR. KIRBY". */
  readonly text: string
  /** The office or form of address in it, in small letters: "mr", "vice president". */
  readonly office: string
  /** The name in it, as printed; empty where it has none. */
  readonly name: string
}

/** A paragraph cut after its label. */
export interface Labelled {
  readonly label: Label
  readonly rest: string
  /** Printed as only a speaker is: an office before a name, a questioner's Q. Any other is one where it comes again. */
  readonly isSure: boolean
}

/** Offices and forms of address, and "the" before one. */
const BEFORE_NAME = wordClass('before-name')
const OFFICE = wordClass('office')
const SHORT_OFFICE = wordClass('short-office')
const FORM_OF_ADDRESS = wordClass('form-of-address')
/** Who speaks without a name: "official", "moderator". */
const UNNAMED_SPEAKER = wordClass('unnamed-speaker')

const QUESTIONER = /^(Q|QUESTION):?\s+(?=\S)/
const BEFORE_COLON = /^([\p{Lu}][^:]{0,58}?)\s?:(?:\s+|$)/u
/** A slip for the colon: "MR. KIRBY.  Thank you". */
const BEFORE_POINT = /^((?:\p{Lu}[\p{Lu}’'-]*\.?\s){1,4}\p{Lu}[\p{Lu}\p{M}’'-]{2,})[.;,]\s+(?=\p{Lu})/u
const MOST_WORDS = 7

/** The label that a paragraph begins with; undefined where it has none. Cost: constant. */
export function labelOf(paragraph: string, lexicon: Lexicon): Labelled | undefined {
  const question = QUESTIONER.exec(paragraph)
  if (question !== null) {
    const label = { text: question[1] ?? '', office: '', name: '' }
    return { label, rest: paragraph.slice(question[0].length), isSure: true }
  }
  const colon = BEFORE_COLON.exec(paragraph)
  const match = colon ?? BEFORE_POINT.exec(paragraph)
  if (match === null) return undefined
  const text = match[1] ?? ''
  const words = text.split(' ')
  if (words.length > MOST_WORDS || !words.every(isLabelWord)) return undefined
  const label = labelFrom(text, words, lexicon)
  const isShouted = isAllCapitals(text)
  const rest = paragraph.slice(match[0].length)
  // "Trade Representative Ambassador Ada Okoro: “We": of what is no shouting, the words behind tell a label from a heading.
  const isSaid = isShouted || isBeforeName(words[0] ?? '', lexicon) || /^["“„«]/.test(rest)
  const isOffice = words.some((word) => isOfficeWord(word, lexicon)) && isSaid
  const isSure = isShouted ? isOffice || isUnnamed(label, lexicon) : isOffice && label.name !== ''
  if (colon === null && !(isOffice && /^\S+(?: \S+)?$/.test(label.name))) return undefined
  return isSure || isShouted ? { label, rest, isSure } : undefined
}

/** Whether whoever a label tells of is told by no name and no office that one person holds. */
export function isUnnamed({ text, name }: Label, lexicon: Lexicon): boolean {
  const last =
    text
      .replace(/\s*\d+$/, '')
      .split(' ')
      .at(-1) ?? ''
  return /^Q(?:UESTION)?$/.test(text) || lexicon.is(last.toLowerCase(), UNNAMED_SPEAKER) || (name === '' && text === '')
}

function labelFrom(text: string, words: readonly string[], lexicon: Lexicon): Label {
  let first = 0
  for (const [i, word] of words.entries()) if (isBeforeName(word, lexicon)) first = i + 1
  const office = words.slice(0, first).flatMap((word) => plainWord(word).split('-'))
  return { text, office: office.filter((word) => word !== 'the').join(' '), name: nameIn(words, first) }
}

/** Less what an office is of ("of the Treasury Scott Bessent") and what follows a comma ("Liz Shuler, AFL-CIO"). */
function nameIn(words: readonly string[], first: number): string {
  const comma = words.findIndex((word) => word.endsWith(','))
  const own = words.slice(first, comma < first ? words.length : comma + 1)
  const isOfBody = words.slice(0, first + 1).includes('of')
  return (isOfBody ? own.slice(-2) : own).join(' ').replace(/,$/, '')
}

function isOfficeWord(word: string, lexicon: Lexicon): boolean {
  return plainWord(word)
    .split('-')
    .some((part) => lexicon.is(part, OFFICE) || lexicon.is(part, SHORT_OFFICE) || lexicon.is(part, FORM_OF_ADDRESS))
}

/** Whether a word is an office, a form of address, or several joined by hyphens ("Secretary-General"). */
export function isBeforeName(word: string, lexicon: Lexicon): boolean {
  const parts = plainWord(word).split('-')
  return parts.every((part) => lexicon.is(part, BEFORE_NAME))
}

/** A word in small letters without the points around it. */
function plainWord(word: string): string {
  return word.toLowerCase().replace(/^[.,]+|[.,]+$/g, '')
}

function isLabelWord(word: string): boolean {
  return /^[\p{Lu}\d][\p{L}\p{M}\d.,’'-]*$/u.test(word) || /^(?:of|for|the|and|de|von|van|der|al|bin|la|du)$/.test(word)
}

/** "MR. McKEE" is, in all that counts. */
function isAllCapitals(text: string): boolean {
  return !/\p{Ll}{3}/u.test(text) && /\p{Lu}{2}/u.test(text)
}
