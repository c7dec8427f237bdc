import { stem } from './stem.ts'
import type { Word } from './words.ts'

/** Words of sympathy, thanks, praise and alliance, which are said again and again of someone or somewhere else. */
const SET_PHRASES: ReadonlySet<string> = new Set(
  `thoughts prayers pray heart hearts condolences sympathy deepest heartfelt sincere victims families loved ones affected
  mourn grief sorrow pain loss tragedy tragic terrible attack stand stands side shoulder solidarity people government
  country nation world long takes support commitment committed unwavering ironclad congratulate congratulations election
  victory welcome honor honour pleasure pleased delighted glad great thank thanks thankful grateful gratitude happy
  birthday wish wishes best friend friends friendship ally allies alliance partner partners partnership relations
  relationship ties bond cooperation strategic bilateral strong stronger strengthen look forward working work together
  proud historic day today important good`
    .split(/\s+/)
    .map(stem),
)
const LEAST_OF_ITS_OWN = 3

/** Whether words are a set phrase with next to nothing of its own, so that another name or number in it tells nothing. */
export function isSetPhrase(words: readonly Word[]): boolean {
  const own = new Map(words.filter(({ stem }) => !SET_PHRASES.has(stem)).map((word) => [word.stem, word.weight]))
  return [...own.values()].reduce<number>((sum, weight) => sum + weight, 0) < LEAST_OF_ITS_OWN
}
