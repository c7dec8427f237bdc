import type { NameMention } from '../../../model/mention.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { People } from './people.ts'
import type { Voice } from './sentence-cues.ts'

/**
 * A voice with the whole of the phrase that a parse may have split: all of the name that its head is in,
 * the office behind that name ("a White House official"), or the one whom "who is the head" describes.
 */
export function withWholePhrase(contexts: PassageContexts, people: People, voice: Voice): Voice {
  const { words, cues } = contexts
  const { phrase } = voice
  const described = describedBy(contexts, people, phrase.start)
  if (described !== undefined) return of(voice, words.tokenAt(described.start), words.tokenAt(described.end))
  const name = people.at(words.start(voice.head))
  if (name === undefined) return voice
  const start = Math.min(phrase.start, words.tokenAt(name.start))
  const nameEnd = words.tokenAt(name.end)
  if (words.isLower(nameEnd) && cues.isRole(nameEnd)) return of(voice, start, nameEnd + 1)
  const headEnd = Math.max(phrase.headEnd, nameEnd)
  return { ...voice, phrase: { start, headEnd, end: Math.max(phrase.end, headEnd) } }
}

function of(voice: Voice, start: number, end: number): Voice {
  return { ...voice, head: end - 1, phrase: { start, headEnd: end, end } }
}

/** "Ortuno who is the head of mission said": the name before "who is". */
function describedBy({ words, cues }: PassageContexts, people: People, start: number): NameMention | undefined {
  const isDescribed = cues.isBe(start - 1) && words.lower(start - 2) === 'who'
  return isDescribed ? people.at(words.start(start - 3)) : undefined
}
