import { countryForms } from '../../src/engine/text/countries.ts'
import { tokenize } from '../../src/engine/text/tokens.ts'
import { writeLexicon } from '../../src/lexicon/compiled.ts'
import { foldedUnit } from '../../src/lexicon/folded-units.ts'
import { JOINT, wordClass } from '../../src/lexicon/lexicon.ts'
import { AWAITED, WORD_CLASSES, type WordClass } from '../../src/lexicon/word-classes.ts'
import { type Line, readLine } from './entries.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** What the lexicon is compiled of. */
export interface LexiconFiles {
  readonly words: readonly TextFile[]
  readonly tables: readonly TextFile[]
}

/** Word lists that must not ship; the message tells each fault with its file and line. */
export class LexiconError extends Error {}

interface Entry {
  readonly text: string
  /** Each class with its value and the place that lists it. */
  readonly classes: Map<WordClass, { readonly value: string; readonly place: string }>
}

interface Draft {
  /** By the folded tokens, apart by one space. */
  readonly entries: Map<string, Entry>
  readonly faults: string[]
}

/**
 * Compiles the word lists into the text that ships. Throws a LexiconError on an entry that no token of
 * a text can match, on one that is listed twice for the same class, and on a class that is not in the
 * table of classes or that has no word.
 */
export function compileLexicon({ words, tables }: LexiconFiles): string {
  const draft: Draft = { entries: new Map(), faults: [] }
  for (const { name, text } of words) {
    for (const [number, line] of statedLines(text)) addLine(draft, readLine(line), `${name}:${number}`)
  }
  const read = new Map(tables.map(({ name, text }) => [tableName(name), statedLines(text).map(([, line]) => line)]))
  addCountries(draft, read.get('countries') ?? [])
  addFirstTokens(draft)
  draft.faults.push(...emptyClasses(draft))
  throwFaults(draft.faults)
  return writeLexicon({ ...numbered([...draft.entries.values()]), tables: read })
}

/** The lines that state something, with their numbers: no comment, not empty. */
function statedLines(text: string): readonly (readonly [number, string])[] {
  return text
    .split('\n')
    .map((line, i): [number, string] => [i + 1, line.replace(/(?:^|\s)#.*$/, '').trim()])
    .filter(([, line]) => line !== '')
}

function tableName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.txt$/, '')
}

function addLine(draft: Draft, { forms, classes, isQuoted }: Line, place: string): void {
  const known = classes.filter((one): one is [WordClass, string] => isWordClass(one[0]))
  for (const [name] of classes) if (!isWordClass(name)) draft.faults.push(`${place}: there is no class "${name}"`)
  for (const { text, own } of forms) {
    const entry = entryFor(draft, text, isQuoted, place)
    if (entry === undefined) return
    for (const [name, value] of known) setClass(draft, entry, name, value, place)
    // A verb may stand in several fields: it has its forms from the first.
    for (const [name, value] of own) if (!entry.classes.has(name)) entry.classes.set(name, { value, place })
  }
}

function isWordClass(name: string): name is WordClass {
  return WORD_CLASSES.some((known) => known === name)
}

function entryFor(draft: Draft, text: string, mayMeet: boolean, place: string): Entry | undefined {
  const tokens = tokensOf(text)
  const fault = entryFault(text, tokens, mayMeet)
  if (fault !== undefined) {
    draft.faults.push(`${place}: "${text}" ${fault}`)
    return undefined
  }
  const key = tokens.map(folded).join(' ')
  const known = draft.entries.get(key)
  if (known !== undefined) return known
  const entry: Entry = { text: withJoints(text), classes: new Map() }
  draft.entries.set(key, entry)
  return entry
}

function entryFault(text: string, tokens: readonly string[], mayMeet: boolean): string | undefined {
  if (tokens.length === 0) return 'holds no word'
  if (text.includes(JOINT)) return `holds "${JOINT}"`
  const meets = withJoints(text).includes(JOINT)
  if (meets && !mayMeet)
    return `is ${tokens.length} tokens (${tokens.join(' ')}) and would match none: in quotes it is a phrase`
  return mayMeet && !meets ? 'needs no quotes' : undefined
}

function tokensOf(text: string): readonly string[] {
  const { count, start, end } = tokenize(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

/** The text with a joint wherever two of its tokens meet without a space. */
function withJoints(text: string): string {
  const { count, start, end } = tokenize(text)
  let written = text.slice(start[0], end[0])
  for (let i = 1; i < count; i++) written += (start[i] === end[i - 1] ? JOINT : ' ') + text.slice(start[i], end[i])
  return written
}

function folded(token: string): string {
  return Array.from({ length: token.length }, (_, i) => String.fromCharCode(foldedUnit(token.charCodeAt(i)))).join('')
}

function setClass(draft: Draft, entry: Entry, name: WordClass, value: string, place: string): void {
  const before = entry.classes.get(name)
  if (before === undefined) entry.classes.set(name, { value, place })
  else if (before.place !== place)
    draft.faults.push(`${place}: "${entry.text}" is listed as ${name} already (${before.place})`)
}

/** What English calls each country, with the plural of its people; where two bear one name, the first. */
function addCountries(draft: Draft, lines: readonly string[]): void {
  for (const [code, { names, demonyms, capitals }] of countryForms(lines)) {
    const people = [...demonyms, ...demonyms.filter((form) => !/(?:s|sh|ch|ese)$/.test(form)).map((form) => `${form}s`)]
    for (const [name, forms] of [
      ['country', names],
      ['demonym', people],
      ['capital', capitals],
    ] as const) {
      for (const form of forms.flatMap(withPoints)) {
        const entry = entryFor(draft, form, tokensMeet(form), `tables/countries.txt: ${code}`)
        if (entry !== undefined && !entry.classes.has(name)) entry.classes.set(name, { value: code, place: code })
      }
    }
  }
}

/** "US" is written "U.S." as well. */
function withPoints(form: string): readonly string[] {
  return /^[A-Z]{2,3}$/.test(form) ? [form, `${[...form].join('.')}.`] : [form]
}

function tokensMeet(text: string): boolean {
  return withJoints(text).includes(JOINT)
}

/** A phrase is looked for where its first token is an entry. */
function addFirstTokens({ entries }: Draft): void {
  for (const key of [...entries.keys()]) {
    const first = key.split(' ')[0] ?? ''
    if (!entries.has(first)) entries.set(first, { text: first, classes: new Map() })
  }
}

function emptyClasses({ entries }: Draft): readonly string[] {
  const listed = new Set([...entries.values()].flatMap(({ classes }) => [...classes.keys()]))
  return WORD_CLASSES.filter((name) => !listed.has(name)).map((name) => `class "${name}" has no word`)
}

/**
 * Checks that some module asks for each class, by `wordClass('…')`. Throws a LexiconError on a class that
 * none asks for and none is awaited to, and on one that is awaited though it is asked for.
 */
export function checkClasses(modules: readonly TextFile[]): void {
  const asked = new Set(
    modules.flatMap(({ text }) => [...text.replace(COMMENT, '').matchAll(ASKED)].map(([, name]) => name)),
  )
  const awaited = new Set<string>(AWAITED)
  throwFaults(
    WORD_CLASSES.flatMap((name) => {
      if (asked.has(name) !== awaited.has(name)) return []
      if (awaited.has(name)) return [`the class "${name}" is asked for: it is awaited no longer`]
      return [`no code asks for the class "${name}"`]
    }),
  )
}

/** Code only, not what is said of it. */
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g
const ASKED = /wordClass\('([^']*)'\)/g

function throwFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new LexiconError(faults.join('\n'))
}

type Numbered = Omit<Parameters<typeof writeLexicon>[0], 'tables'>

function numbered(entries: readonly Entry[]): Numbered {
  const sets = new Map<string, number>()
  const values = new Map<number, Map<number, string>>()
  const setOf = entries.map(({ classes }, i) => {
    const numbers = [...classes.keys()].map(wordClass).sort((a, b) => a - b)
    for (const [name, { value }] of classes) {
      if (value !== '') values.set(wordClass(name), (values.get(wordClass(name)) ?? new Map()).set(i + 1, value))
    }
    const key = numbers.join(' ')
    sets.set(key, sets.get(key) ?? sets.size + 1)
    return sets.get(key) ?? 0
  })
  const classSets = [...sets.keys()].map((key) => (key === '' ? [] : key.split(' ').map(Number)))
  const texts = entries.map(({ text }) => text)
  const valuesOf = (wordClass: number): ReadonlyMap<number, string> => values.get(wordClass) ?? new Map()
  return { classCount: WORD_CLASSES.length, classSets, texts, sets: setOf, valuesOf }
}
