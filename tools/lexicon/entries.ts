import { verbForms } from '../../src/engine/text/verb-forms.ts'
import type { WordClass } from '../../src/lexicon/word-classes.ts'

/** One form that a line lists, as a text writes it. */
export interface ListedForm {
  readonly text: string
  /** Classes that the form itself brings, each with its value. */
  readonly own: ReadonlyMap<WordClass, string>
}

export interface Line {
  readonly forms: readonly ListedForm[]
  /** As written, each with its value; '' where none is given. */
  readonly classes: readonly (readonly [name: string, value: string])[]
  /** Whether its forms may be of several tokens that meet without a space. */
  readonly isQuoted: boolean
}

const NOTHING: ReadonlyMap<WordClass, string> = new Map()

/**
 * Reads one line of a word list: `entry | class, class=value`. An entry is a word, a phrase with spaces,
 * a phrase in quotes where its tokens meet without any ("war-torn"), a verb ("to give/gave/given", as
 * `verbForms` reads it, words that go with it behind), or a noun with its regular plural ("grant(s)").
 */
export function readLine(line: string): Line {
  const [entry = '', classes = ''] = line.split('|').map((part) => part.trim())
  const isQuoted = /^".+"$/.test(entry)
  return {
    forms: formsOf(isQuoted ? entry.slice(1, -1) : entry),
    classes: (classes === '' ? [] : classes.split(/,\s*/)).map((one) => {
      const [name = '', ...value] = one.split('=')
      return [name, value.join('=')] as const
    }),
    isQuoted,
  }
}

function formsOf(entry: string): readonly ListedForm[] {
  if (entry.startsWith('to ')) return formsOfVerb(entry.slice(3))
  if (entry.endsWith('(s)')) {
    const singular = entry.slice(0, -3)
    return [singular, pluralOf(singular)].map((text) => ({ text, own: NOTHING }))
  }
  return [{ text: entry, own: NOTHING }]
}

function formsOfVerb(entry: string): readonly ListedForm[] {
  const [verb = '', ...particles] = entry.split(' ')
  const { base, third, pasts, ing } = verbForms(verb)
  const after = particles.map((particle) => ` ${particle}`).join('')
  // The irregular forms of "give back" are those of "give", which has a line of its own.
  const isIrregular = verb.includes('/') && after === ''
  const form: FormOf = (text, ...forms) => ({
    text: text + after,
    own: new Map([
      ['verb', base + after],
      ...forms.map((one): [WordClass, string] => [one, '']),
      ...(isIrregular && pasts.includes(text) && text !== base ? [irregularForm(base)] : []),
    ]),
  })
  return merged([form(base, 'base-form'), form(third, 'third-form'), ...pastForms(pasts, form), form(ing, 'ing-form')])
}

type FormOf = (text: string, ...forms: readonly WordClass[]) => ListedForm

/** Past and participle: "gave" and "given", or "said" for both. */
function pastForms([past = '', ...participles]: readonly string[], form: FormOf): readonly ListedForm[] {
  if (participles.length === 0) return [form(past, 'past-form', 'participle-form')]
  return [form(past, 'past-form'), ...participles.map((one) => form(one, 'participle-form'))]
}

function irregularForm(base: string): [WordClass, string] {
  return ['irregular-form', base]
}

/** "put" is three forms of one verb: one entry with the classes of all. */
function merged(forms: readonly ListedForm[]): readonly ListedForm[] {
  const byText = new Map<string, Map<WordClass, string>>()
  for (const { text, own } of forms) byText.set(text, new Map([...(byText.get(text) ?? []), ...own]))
  return [...byText].map(([text, own]) => ({ text, own }))
}

/** The regular plural of an English noun, or of the last word of a phrase. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`
}
