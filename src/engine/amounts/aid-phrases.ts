import { wordSet } from '../text/word-set.ts'
import type { Clause } from './aid-clause.ts'
import type { SceneParty } from './aid-parties.ts'
import { verbAt, wordAt } from './aid-scene.ts'
import { DETERMINERS } from './aid-words.ts'

/** Verbs whose subject gives. */
export const GIVING: ReadonlySet<string> = wordSet('deliver announce commit')

/** The word before a party's phrase, over determiners and a participle ("to impoverished Haiti"). */
export function leadOf(clause: Clause, party: SceneParty): number {
  const { words } = clause.scene
  let i = party.first - 1
  while (i >= 0 && i > party.first - 4 && (DETERMINERS.has(words[i] ?? '') || isAttribute(words, i))) i--
  return i
}

function isAttribute(words: readonly string[], i: number): boolean {
  return /(?:ed|ern|ring)$/.test(words[i] ?? '') && /^(?:to|for|of|in|from|by)$/.test(words[i - 1] ?? '')
}

/** Asking one's own parliament is giving, not getting; the UN asks for others. */
export function isGiverState(clause: Clause, asker: SceneParty): boolean {
  if (asker.party?.country === undefined) return true
  return clause.parties.some(
    (party) => party !== asker && party.first > asker.end && isSame(party, asker) && party.form !== 'adjective',
  )
}

/** "US", "UK", "EU", "UAE" stand before a noun as adjectives do. */
export function isInitials(party: SceneParty): boolean {
  return /^(?:the )?[A-Z.]{2,6}$/.test(party.party?.text ?? '')
}

/** Whether only adjectives and nouns stand between a party and the counted noun. */
export function isModifying(clause: Clause, party: SceneParty): boolean {
  const { scene, noun = 0, place } = clause
  for (let i = party.end; i < noun; i++) {
    const word = wordAt(scene, i)
    const isSum = i >= place.first && i < place.end
    if (
      !isSum &&
      (/^(?:to|for|in|of|from|by|with|at|on|and|,|is|are|was|has|have|will|would)$/.test(word) ||
        verbAt(scene, i) !== undefined)
    )
      return false
  }
  return true
}

export function withParty(party: SceneParty | undefined): SceneParty | undefined {
  return party?.party === undefined ? undefined : party
}

export function isSame(a: SceneParty | undefined, b: SceneParty | undefined): boolean {
  if (a?.party === undefined || b?.party === undefined) return false
  return a === b || (a.party.country ?? a.party.name) === (b.party.country ?? b.party.name)
}
