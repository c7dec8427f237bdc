import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { EntityReference } from '../../model/records.ts'
import { isUnnamed, type Label } from './labels.ts'
import { addPeople, fullName, fullNameIn, holderIn, type People } from './people.ts'
import type { LabelledTurn } from './turns.ts'

/** What is known of a document beside its text. */
export interface Heading {
  readonly title: string
  readonly publisher?: string
}

/** Tells whose words stand under a label, or under none. */
export type SpeakerOf = (label: Label | undefined) => EntityReference | undefined

const STATEMENT_TITLE = wordClass('statement-title')
/** "JOSEPH R. BIDEN JR.": a line of its own at a document's end. */
const SIGNATURE = /^\p{Lu}[\p{Lu}\p{M}.’' -]+\p{Lu}\.?$/u
const GENERATION = /[, ]+(?:JR|SR|I{2,3}|IV)\.?$/i
const SIGNED_WITHIN = 4
const LONGEST_SIGNATURE = 60
/** What stands between "by" and the first word that is no part of a name. */
const AUTHORED =
  /^(\p{L}+) (?:as .{3,40} )?(?:by|from|of) (.{3,120}?)(?= (?:\p{Ll}+|Regarding|Before|After|During|Welcoming)\b|$)/u

/**
 * The speakers of a document. A label's person is told as fully as the document, then `people` name them. What no
 * label stands over in a document without labels is whose statement it is by its title, or who signed it, or its
 * publisher's.
 */
export function speakersOf(
  turns: readonly LabelledTurn[],
  heading: Heading,
  people: People,
  lexicon: Lexicon,
): SpeakerOf {
  const names = namesOf(turns, heading, people, lexicon)
  const known = new Map<string, EntityReference | undefined>()
  const isTranscript = turns.some(({ label }) => label !== undefined)
  const author = isTranscript ? undefined : authorOf(turns, heading, names, lexicon)
  return (label) => {
    if (label === undefined) return author
    if (!known.has(label.text)) known.set(label.text, personOf(label, heading, names, lexicon))
    return known.get(label.text)
  }
}

/** A name in full; undefined where nothing names one so. Of that office first, wherever; then whoever has the name. */
type Names = (name: string, office: string) => string | undefined

function namesOf(turns: readonly LabelledTurn[], { title }: Heading, people: People, lexicon: Lexicon): Names {
  const text = turns.flatMap(({ paragraphs }) => paragraphs).join('\n')
  const own: People = new Map()
  addPeople(own, text, lexicon)
  const among = (name: string, office: string | undefined): string | undefined =>
    [own, people].map((some) => fullName(name, office, some)).find((full) => full !== undefined)
  return (name, office) => {
    const surname = name.split(' ').at(-1) ?? name
    return (
      among(name, office) ??
      among(name, undefined) ??
      (name === surname ? (fullNameIn(title, surname, lexicon) ?? fullNameIn(text, surname, lexicon)) : undefined)
    )
  }
}

function personOf(label: Label, { title }: Heading, names: Names, lexicon: Lexicon): EntityReference | undefined {
  if (isUnnamed(label, lexicon)) return undefined
  const name = label.name === '' ? holderIn(title, label.office, lexicon) : label.name
  if (name === undefined) return undefined
  const full = names(name, label.office)
  // A label that has the whole name has it right: "Bob Casey" is nobody's Bobby.
  return { name: full === undefined || (name.includes(' ') && !isSameName(full, name)) ? capitalised(name) : full }
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function authorOf(
  turns: readonly LabelledTurn[],
  { title, publisher }: Heading,
  names: Names,
  lexicon: Lexicon,
): EntityReference | undefined {
  const author = namedAsAuthor(title, names, lexicon) ?? signature(turns, names)
  if (author !== undefined) return { name: author }
  return publisher === undefined ? undefined : { name: publisher }
}

/** "Statement by NSC Spokesperson Emily Horne on …": the one person whose statement it is. */
function namedAsAuthor(title: string, names: Names, lexicon: Lexicon): string | undefined {
  const match = AUTHORED.exec(title)
  if (match === null || !lexicon.is((match[1] ?? '').toLowerCase(), STATEMENT_TITLE)) return undefined
  const named: People = new Map()
  addPeople(named, match[2] ?? '', lexicon)
  const found = new Set([...named.values()].flatMap((some) => [...some.values()].map(({ name }) => name)))
  const [only = holderIn(match[2] ?? '', 'president', lexicon)] = found
  if (only === undefined || found.size > 1) return undefined
  // In a title, any word may have a capital: "President Biden Announcing …".
  const parts = only.split(' ')
  const tried = [only, parts.slice(0, 2).join(' '), parts[0] ?? only]
  return tried.map((name) => names(name, 'president')).find((full) => full !== undefined) ?? tried[1]
}

function signature(turns: readonly LabelledTurn[], names: Names): string | undefined {
  const last = turns.flatMap(({ paragraphs }) => paragraphs).slice(-SIGNED_WITHIN)
  const signed = last.findLast((line) => SIGNATURE.test(line) && line.length < LONGEST_SIGNATURE)
  const parts = signed?.replace(GENERATION, '').split(' ') ?? []
  const plain = parts.filter((part) => !/^\p{Lu}\.$/u.test(part))
  if (plain.length < 2) return undefined
  return names(plain.join(' '), '') ?? (plain.length < parts.length ? capitalised(plain.join(' ')) : undefined)
}

/** "JEAN-PIERRE" as "Jean-Pierre"; what has small letters stays. */
function capitalised(name: string): string {
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
