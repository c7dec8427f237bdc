import type { Lexicon } from '../../lexicon/lexicon.ts'
import { stem } from './stem.ts'
import type { Word } from './words.ts'

/** The words of a text, each two neighbours joined that the other text writes as one ("cease-fire", "ceasefire"). Cost: linear. */
export function joinCompounds(words: readonly Word[], other: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const forms = new Set(other.map((word) => word.form))
  const joined: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const next = words[i + 1]
    const form = word.form + (next?.form ?? '')
    if (next !== undefined && next.gap === 'none' && next.start >= word.end && forms.has(form)) {
      joined.push({ ...word, form, stem: stem(form, lexicon), end: next.end, weight: 2 })
      i++
    } else joined.push(word)
  }
  return joined
}
