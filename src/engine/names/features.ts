import { activeTokens, CAPITAL, PASSIVE } from './active.ts'
import { type DocumentFacts, documentFacts } from './document-facts.ts'
import { hashPair } from './hash.ts'
import { capitalRunEnd, type Surroundings } from './joint-features.ts'
import { phrasePlaces } from './phrases.ts'
import type { Reading } from './reading.ts'

/** All that the features of an article's tokens are made from. */
export interface Evidence {
  readonly reading: Reading
  readonly active: Uint8Array
  readonly facts: DocumentFacts
  readonly phrase: Uint8Array
}

/** Gathers what the features look at. Cost: linear in the text. */
export function gatherEvidence(reading: Reading): Evidence {
  const active = activeTokens(reading)
  return { reading, active, facts: documentFacts(reading, active), phrase: phrasePlaces(reading) }
}

/** How far beside a token its neighbours' features are taken. */
export const REACH = 2

/** The hash of a word's feature as seen from a token `offset` before or after it. */
export function neighbourFeature(feature: number, offset: number): number {
  return offset === 0 ? feature : hashPair(feature, 100 + offset)
}

/**
 * Calls `visit` for each segment, a longest run of active tokens in a sentence, with a walker's state
 * that `moveTo` sets for each token of it. The state is one object, reused.
 */
export function forEachSegment(
  evidence: Evidence,
  visit: (around: Surroundings, first: number, last: number) => void,
): void {
  const { reading, active } = evidence
  const { sentences } = reading.analysis
  const around: Surroundings = { token: 0, first: 0, end: 0, runFirst: 0, runEnd: 0, line: 0 }
  for (let s = 0; s + 1 < sentences.length; s++) {
    around.first = sentences[s] as number
    around.end = sentences[s + 1] as number
    around.line = reading.lines[s] as number
    let i = around.first
    while (i < around.end) {
      if (active[i] === PASSIVE) {
        i++
        continue
      }
      let last = i
      while (last < around.end && active[last] !== PASSIVE) last++
      visit(around, i, last)
      i = last
    }
  }
}

/** Moves the state to the next token of a segment. */
export function moveTo(active: Uint8Array, around: Surroundings, token: number): void {
  around.token = token
  if (active[token] !== CAPITAL) {
    around.runFirst = token
    around.runEnd = token + 1
  } else if (token >= around.runEnd || token < around.runFirst || active[token - 1] !== CAPITAL) {
    around.runFirst = token
    around.runEnd = capitalRunEnd(active, token, around.end)
  }
}
