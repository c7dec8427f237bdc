import { isCategoryAdjective } from './aid-words.ts'
import type { Gift } from './gift.ts'
import { isNominal, wordOf } from './sum-sentence.ts'

/** Whether the kind of aid is named outright with the gift's own noun: "$5m in military aid", "military aid worth $5m". */
export function isCategoryNamed({ sentence, nouns }: Gift): boolean {
  return nouns.some((noun) => {
    for (let i = noun - 1; i >= noun - 3 && isNominal(sentence, i); i--) {
      if (isCategoryAdjective(sentence, wordOf(sentence, i))) return true
    }
    return false
  })
}
