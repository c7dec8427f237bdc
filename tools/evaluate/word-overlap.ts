/** How the words of two texts meet, in any order: each word counts as often as it stands there. */
export interface Overlap {
  /** The share of the words read that are in the other text. */
  readonly precision: number
  /** The share of the other text's words that were read. */
  readonly recall: number
}

export function wordOverlap(read: string, gold: string): Overlap {
  const wanted = counted(wordsOf(gold))
  const found = wordsOf(read)
  const wantedCount = wordsOf(gold).length
  let shared = 0
  for (const word of found) {
    const left = wanted.get(word) ?? 0
    if (left === 0) continue
    shared++
    wanted.set(word, left - 1)
  }
  return { precision: shared / Math.max(1, found.length), recall: shared / Math.max(1, wantedCount) }
}

/** The texts of which most neighbouring words stand nowhere in the others: what was read in excess, or missed. */
export function leftOver(texts: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.flatMap((other) => pairsOf(other)))
  return texts.filter((text) => {
    const pairs = pairsOf(text)
    return pairs.filter((pair) => !known.has(pair)).length > pairs.length / 2
  })
}

function pairsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.map((word, index) => `${words[index - 1] ?? ''} ${word}`)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
