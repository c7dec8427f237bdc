import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'

/** Past forms that no ending rule leads back to their verb, and other irregular forms. */
const IRREGULAR_FORM = wordClass('irregular-form')

/**
 * A folded English word without its inflection, for meeting and aligning only: "talks", "talked" and
 * "talking" are one stem. The first steps of Porter's stemmer (1980), with a list of irregular forms;
 * endings that make another word ("-ment", "-ness") stay. Cost: linear in `word`.
 */
export function stem(word: string, lexicon: Lexicon): string {
  const verb = lexicon.valueFor(word, IRREGULAR_FORM) ?? word
  if (verb.length < 4) return verb
  return withoutFinal(withoutVerbEnding(withoutPlural(verb)))
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  const base = word.replace(/(?:ing|ed)$/, '')
  if (base.length === word.length || base.length < 3 || !/[aeiouy]/.test(base)) return word
  return base
}

function withoutFinal(word: string): string {
  if (word.length < 4) return word
  if (/([bdfgmnprt])\1$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('e')) return word.slice(0, -1)
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word
}
