import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import { stem } from './stem.ts'
import type { Word } from './words.ts'

/** Words of sympathy, thanks, praise and alliance, which are said again and again of someone or somewhere else. */
const SET_PHRASE = wordClass('set-phrase')

const setPhraseStems: (lexicon: Lexicon) => ReadonlySet<string> = perLexicon(
  (lexicon) => new Set(lexicon.listed(SET_PHRASE).map(({ text }) => stem(text, lexicon))),
)

const LEAST_OF_ITS_OWN = 3

/** Whether words are a set phrase with next to nothing of its own, so that another name or number in it tells nothing. */
export function isSetPhrase(words: readonly Word[], lexicon: Lexicon): boolean {
  const stems = setPhraseStems(lexicon)
  const own = new Map(words.filter(({ stem }) => !stems.has(stem)).map((word) => [word.stem, word.weight]))
  return [...own.values()].reduce<number>((sum, weight) => sum + weight, 0) < LEAST_OF_ITS_OWN
}
