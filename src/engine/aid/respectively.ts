import type { PartyPhrase } from './parties.ts'
import type { Peopled } from './standing-in.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/**
 * "Norway and Sweden gave $3m and $2m, respectively": whether a party, in a row of as many as there are sums, stands at
 * the sum's own place. Undefined where the sentence does not say it, or the party stands in no such row.
 */
export function isRespective({ sentence, parties }: Peopled, phrase: PartyPhrase, sum: number): boolean | undefined {
  if (!sentence.words.includes('respectively')) return undefined
  const sums = sentence.sums.filter((one) => !one.isConversion)
  const row = rowsOf(sentence, parties).find((one) => one.length === sums.length && one.includes(phrase))
  return row === undefined ? undefined : row.indexOf(phrase) === sums.findIndex(({ index }) => index === sum)
}

/** Parties with nothing but commas and "and" between. */
function rowsOf(sentence: SumSentence, parties: readonly PartyPhrase[]): readonly (readonly PartyPhrase[])[] {
  const rows: PartyPhrase[][] = []
  for (const one of parties) {
    const row = rows[rows.length - 1]
    const last = row?.[row.length - 1]
    if (row !== undefined && last !== undefined && isJoined(sentence, last.end, one.first)) row.push(one)
    else rows.push([one])
  }
  return rows
}

function isJoined(sentence: SumSentence, from: number, to: number): boolean {
  if (from === to) return false
  for (let i = from; i < to; i++) if (!/^(?:,|and|the)$/.test(wordOf(sentence, i))) return false
  return true
}
