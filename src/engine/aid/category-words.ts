import type { AidCategory } from '../../model/money.ts'
import { categoryOf, isCategoryAdjective } from './aid-words.ts'
import type { Gift } from './gift.ts'
import { isNominal, type SumSentence, wordOf } from './sum-sentence.ts'

/** Whether the kind of aid is named outright with the gift's own noun: "$5m in military aid", "military aid worth $5m". */
export function isCategoryNamed({ sentence, nouns }: Gift): boolean {
  return nouns.some((noun) => {
    for (let i = noun - 1; i >= noun - 3 && isNominal(sentence, i); i--) {
      if (isCategoryAdjective(sentence, wordOf(sentence, i))) return true
    }
    return false
  })
}

type Kinds = ReadonlySet<AidCategory>

/** The kinds named outright in a row before one of the gift's nouns: "humanitarian, military and economic support" is of three. */
export function kindsInRow({ sentence, nouns, place }: Gift): Kinds {
  return nouns
    .map((noun) => rowBefore(sentence, noun, place.end))
    .reduce((most, row) => (row.size > most.size ? row : most), NO_KINDS)
}

const NO_KINDS: Kinds = new Set()
const ROW_MAX = 10

function rowBefore(sentence: SumSentence, noun: number, from: number): Kinds {
  const found = new Set<AidCategory>()
  for (let i = noun - 1; i >= 0 && noun - i <= ROW_MAX && i !== from - 1 && isInRow(sentence, i); i--) {
    const word = wordOf(sentence, i)
    const kind = isCategoryAdjective(sentence, word) ? categoryOf(sentence, word) : undefined
    if (kind !== undefined) found.add(kind)
  }
  return found
}

function isInRow(sentence: SumSentence, i: number): boolean {
  return isNominal(sentence, i) || /^(?:,|and|or|&|-|both)$/.test(wordOf(sentence, i))
}
