import type { NameMention, Speaker } from '../../model/mention.ts'
import type { Contexts } from './contexts.ts'
import type { Phrase } from './phrases.ts'

/** The speaker as a span of the text, with the full name where a name stands there. */
export function nameSpeaker(contexts: Contexts, phrase: Phrase, _names: readonly NameMention[]): Speaker {
  const { words } = contexts
  const start = words.start(phrase.start)
  const end = words.end(phrase.end - 1)
  return { start, end, text: words.text.slice(start, end) }
}
