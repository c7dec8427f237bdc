import { wordClass } from '../../lexicon/lexicon.ts'
import type { NameMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { classOf, UPPER } from '../text/characters.ts'
import { isOpener } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

const TOKENS_MAX = 8
/** How densely candidates may lie, so that a page of nothing but capitals costs no more than others. */
const UNITS_FOR_EACH = 24
const ALWAYS_ALLOWED = 1000
const ACRONYM_TOO_LONG = 7
const ALIAS_JOIN = wordClass('alias-join')
/** Small-letter nouns with which names of things go on: "Patriot missile defense system". */
const THING_NOUN = wordClass('thing-noun')
/** Prepositions and the like that open sentences and no name. */
const OPENS_NO_NAME = wordClass('opens-no-name')
const JOINING_SIGNS = '&-,'
const NONE: readonly number[] = []

/**
 * Latent names longer than the recogniser's: runs from a capitalised word over "of", "the", "'s" and
 * nouns of things to a capitalised word or such a noun, at most eight tokens within a sentence, so that
 * a reference's long aliases are met whole; and words all in capitals ("US", "WHO"). Spans that are a
 * name already are left out. `names` and the result are in text order.
 * Cost: linear; each capitalised word opens at most eight candidates.
 */
export function aliasCandidates(analysis: Analysis, names: readonly NameMention[]): readonly NameMention[] {
  const { tokens, sentences } = analysis
  const { text } = analysis.article
  const candidates: NameMention[] = []
  let sentence = 0
  let name = 0
  for (let first = 0; first < tokens.count; first++) {
    const start = tokens.start[first] as number
    if (classOf(text.charCodeAt(start)) !== UPPER) continue
    if (candidates.length > ALWAYS_ALLOWED + start / UNITS_FOR_EACH) continue
    while ((sentences[sentence + 1] as number) <= first) sentence++
    const ceiling = Math.min(sentences[sentence + 1] as number, first + TOKENS_MAX)
    while ((names[name]?.start ?? start) < start) name++
    for (const last of endsFrom(analysis, first, ceiling)) {
      const end = tokens.end[last] as number
      if (isName(names, name, start, end)) continue
      candidates.push({ kind: 'name', text: text.slice(start, end), start, end, latent: true })
    }
  }
  return candidates
}

/** Whether a name stands at a span; `from` is the first name that starts there or later. */
function isName(names: readonly NameMention[], from: number, start: number, end: number): boolean {
  for (let i = from; names[i]?.start === start; i++) if (names[i]?.end === end) return true
  return false
}

function endsFrom(analysis: Analysis, first: number, ceiling: number): readonly number[] {
  const { tokens } = analysis
  const { text } = analysis.article
  const opener = wordAt(text, tokens, first)
  if (isOpener(text, analysis, first) || (analysis.is(first, OPENS_NO_NAME) && opener.toUpperCase() !== opener))
    return NONE
  const ends = isAcronym(opener) ? [first] : []
  for (let at = first + 1; at < ceiling; at++) {
    const isCapital = classOf(text.charCodeAt(tokens.start[at] as number)) === UPPER
    if (isCapital || analysis.is(at, THING_NOUN)) ends.push(at)
    else if (!analysis.is(at, ALIAS_JOIN) && !JOINING_SIGNS.includes(wordAt(text, tokens, at))) break
  }
  return ends
}

function wordAt(text: string, tokens: Tokens, token: number): string {
  return text.slice(tokens.start[token], tokens.end[token])
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word.length < ACRONYM_TOO_LONG && word.toUpperCase() === word
}
