import { type Parse, tagOf, wordAt } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Voice } from './sentence-cues.ts'

const MOST_BETWEEN = 24

/**
 * Whether the words between who is said to speak and the cue let the parse be right: no colon or semicolon
 * parts them ("The Hague: the prosecutor said"), and right behind "which" no other noun is the verb's ("which
 * the Weather Service is calling").
 */
export function isSound({ way, phrase, head, cue }: Voice, parse: Parse, contexts: PassageContexts): boolean {
  if (cue === undefined || cue.start < phrase.end || (way !== 'subject' && way !== 'passive')) return true
  const { words, cues } = contexts
  const isRelative = phrase.end - phrase.start === 1 && cues.isRelative(head)
  for (let at = phrase.end; at < Math.min(cue.start, phrase.end + MOST_BETWEEN); at++) {
    const sign = words.sign(at)
    if (contexts.isTokenInside(at)) continue
    if (sign === ':' || sign === ';') return false
    if (!isRelative) continue
    if (sign === ',') return true
    if (NOUNS.has(tagOf(parse, Math.min(parse.count - 1, wordAt(parse, words.start(at)))))) return false
  }
  return true
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
