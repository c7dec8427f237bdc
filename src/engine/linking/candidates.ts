import type { NameMention } from '../../model/mention.ts'
import { type Words, wordsOf } from '../names/words.ts'
import type { Analysis } from '../text/analysis.ts'

const TOKENS_MAX = 8
/** How densely candidates may lie, so that a page of nothing but capitals costs no more than others. */
const UNITS_FOR_EACH = 24
const ALWAYS_ALLOWED = 1000
const ACRONYM_TOO_LONG = 7
const JOINS: ReadonlySet<string> = new Set(["'s", '’s', 'of', 'the', 'for', 'and', '&', '-', 'on', 'in', 'to', ','])
/** Small-letter nouns with which names of things go on: "Patriot missile defense system". */
const THING_WORDS: ReadonlySet<string> = new Set(
  'missile missiles air anti-aircraft anti-tank rocket artillery defense defence launcher launchers system systems battery batteries tank tanks drone drones jet jets fighter aircraft vehicle vehicles news agency ministry office council party embassy summit agreement accord treaty act bill war crisis invasion pipeline fund bank initiative corridor deal plan memorandum process'.split(
    ' ',
  ),
)
const OPENERS_NEVER: ReadonlySet<string> = new Set(
  'the a an in on at of but and or for to from with by as if when while after before he she it they we i his her its their this that these those'.split(
    ' ',
  ),
)

/**
 * Latent names longer than the recogniser's: runs from a capitalised word over "of", "the", "'s" and
 * nouns of things to a capitalised word or such a noun, at most eight tokens within a sentence, so that
 * a reference's long aliases are met whole, and words all in capitals ("US", "WHO"). Spans that are a name already are left out. In text order.
 * Cost: linear; each capitalised word opens at most eight candidates.
 */
export function aliasCandidates(analysis: Analysis, names: readonly NameMention[]): readonly NameMention[] {
  const words = wordsOf(analysis)
  const known = new Set(names.map((name) => `${name.start}-${name.end}`))
  const candidates: NameMention[] = []
  for (let s = 0; s + 1 < analysis.sentences.length; s++) {
    const end = analysis.sentences[s + 1] as number
    for (let first = analysis.sentences[s] as number; first < end; first++) {
      if (!words.isCapital(first) || OPENERS_NEVER.has(words.lower(first))) continue
      if (candidates.length > ALWAYS_ALLOWED + words.start(first) / UNITS_FOR_EACH) continue
      for (const last of endsFrom(words, first, end)) {
        const span = { start: words.start(first), end: words.end(last) }
        if (known.has(`${span.start}-${span.end}`)) continue
        candidates.push({ kind: 'name', text: words.text(first, last), ...span, latent: true })
      }
    }
  }
  return candidates
}

function endsFrom(words: Words, first: number, end: number): readonly number[] {
  const ends = isAcronym(words.text(first, first)) ? [first] : []
  const ceiling = Math.min(end, first + TOKENS_MAX)
  for (let at = first + 1; at < ceiling; at++) {
    const lower = words.lower(at)
    const isThing = THING_WORDS.has(lower)
    if (words.isCapital(at) || isThing) ends.push(at)
    else if (!JOINS.has(lower)) break
  }
  return ends
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word.length < ACRONYM_TOO_LONG && word.toUpperCase() === word
}
