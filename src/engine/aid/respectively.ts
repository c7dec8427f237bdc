import type { PartyPhrase } from './parties.ts'
import type { Roles } from './roles.ts'
import type { Peopled } from './standing-in.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/** "Norway and Sweden gave $3m and $2m, respectively": each sum's own of a row of as many parties. */
export function eachItsOwn({ sentence, parties }: Peopled, roles: readonly Roles[]): readonly Roles[] {
  if (!sentence.words.includes('respectively') || roles.length < 2) return roles
  const rows = rowsOf(sentence, parties).filter((row) => row.length === roles.length)
  return roles.map((own, i) => {
    const donor = inRow(rows, own.donor?.phrase, i)
    const recipient = inRow(rows, own.recipient?.phrase, i)
    return {
      ...own,
      ...(donor === undefined ? {} : { donor: { phrase: donor, isSaid: true } }),
      ...(recipient === undefined ? {} : { recipient: { phrase: recipient, isSaid: true } }),
    }
  })
}

function inRow(
  rows: readonly (readonly PartyPhrase[])[],
  one: PartyPhrase | undefined,
  i: number,
): PartyPhrase | undefined {
  return one === undefined ? undefined : rows.find((row) => row.includes(one))?.[i]
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
