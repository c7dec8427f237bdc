import { CASELESS, classOf } from '../../text/characters.ts'
import type { PassageContexts } from './passage-contexts.ts'
import type { Passage } from './passages.ts'

/** The fewest words that make a sentence. */
const SHORTEST_SENTENCE = 3
const MOST_READ = 20

export const SHAPES = ['open', 'sentence', 'name'] as const
export type SpeechShape = (typeof SHAPES)[number]

/**
 * What the marks alone tell of a passage. `sentence`: it ends as a sentence does, or as one before its
 * cue, and is no title. `name`: a word or two within a name ("Joseph
 * “Joe” Smith"), or a title behind what it is the title of.
 */
export function shapeOf(contexts: PassageContexts, passage: number): SpeechShape {
  const { words } = contexts
  const { markedBy, parts } = contexts.passages[passage] as Passage
  if (markedBy === 'page' || parts.length > 1) return 'sentence'
  const opening = contexts.openingOf(passage)
  const after = contexts.afterOf(passage)
  const length = wordsWithin(contexts, opening, after)
  if (length <= 2 && words.isCapital(opening - 1) && words.isCapital(after) && words.isCapital(opening + 1))
    return 'name'
  if (isNamed(contexts, opening) && isTitleCase(contexts, opening, after)) return 'name'
  const opensPlainly = contexts.opensSentence(passage) || words.sign(opening - 1) === ':'
  const ends = contexts.closing(passage) !== 'none' || words.sign(opening - 1) === ':'
  const isSentence = ends && opensPlainly && length >= SHORTEST_SENTENCE
  return isSentence && !isTitleCase(contexts, opening, after) ? 'sentence' : 'open'
}

function isNamed({ words, cues }: PassageContexts, opening: number): boolean {
  return cues.isNaming(words.sign(opening - 1) === ',' ? opening - 2 : opening - 1)
}

/** A run of letters without case, as Chinese has, is of several words. */
function wordsWithin({ words }: PassageContexts, opening: number, after: number): number {
  let count = 0
  for (let i = opening; i < Math.min(after, opening + MOST_READ); i++) {
    if (!words.isWord(i)) continue
    const isCaseless = classOf(words.text.charCodeAt(words.start(i))) === CASELESS
    count += isCaseless ? words.end(i) - words.start(i) : 1
  }
  return count
}

/** Whether each longer word starts with a capital. */
function isTitleCase({ words }: PassageContexts, opening: number, after: number): boolean {
  for (let i = opening + 1; i < Math.min(after, opening + MOST_READ); i++) {
    if (words.isLower(i) && words.end(i) - words.start(i) > 3) return false
    if (words.isWord(i) && classOf(words.text.charCodeAt(words.start(i))) === CASELESS) return false
  }
  return true
}
