import type { FeatureList } from '../../scoring/feature-list.ts'
import { NONE } from '../../syntax/parse.ts'
import type { ParsePath } from '../../syntax/parse-path.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { bucket } from './buckets.ts'
import { cueClass, type Field } from './candidate-rivals.ts'
import { PLACES } from './neighbour-sentences.ts'
import { headOfPassage, type PassageFacts } from './passage-facts.ts'
import { WAYS } from './sentence-cues.ts'
import type { Candidate } from './speaker-candidates.ts'
import type { TokenHashes } from './token-hashes.ts'

/** Where the templates of these features start: those of no speaker, and of speech or not. */
export const OF_NONE = 100
export const OF_SPEECH = 150

/** A candidate's lead over none is told in steps of this, up to a most. */
const LEAD_STEP = 400
const MOST_LEAD = 8
const CAPITALS_READ = 20

/** Writes what a passage by itself tells: of no one's speaking (from OF_NONE), or of its being speech (from OF_SPEECH). */
export function addPassageFeatures(
  list: FeatureList,
  base: number,
  field: Field,
  contexts: PassageContexts,
  hashes: TokenHashes,
): void {
  const { facts, shape, ownCue } = field
  const { closing, signBefore } = facts
  const opens = Number(facts.opensSentence)
  const size = bucket(facts.length)
  const capitals = capitalsWithin(facts, contexts)
  const inner = innerHead(field, contexts)
  const before = facts.isFirst ? 0 : hashes.lower(facts.opening - 1)

  list.add(base, 0)
  list.add(base + 1, closing, opens, signBefore)
  list.add(base + 2, size, closing, opens)
  list.add(base + 8, Number(facts.fillsBlock), closing)
  list.add(base + 15, Number(facts.isPageMarked), shape, ownCue)
  list.add(base + 19, shape, signBefore, Number(facts.fillsBlock))

  list.add(base + 3, before)
  list.add(base + 4, hashes.lower(facts.after), closing)
  list.add(base + 9, hashes.cluster(facts.opening - 1), opens)
  list.add(base + 10, before, hashes.lower(facts.opening - 2))
  list.add(base + 14, hashes.cluster(facts.after))
  list.add(base + 18, hashes.cluster(facts.opening + 1), size)

  list.add(base + 5, ownCue, opens, closing)
  list.add(base + 6, ownCue, signBefore, size)
  list.add(base + 11, Math.min(3, field.candidates.length), ownCue)

  list.add(base + 7, Number(facts.startsCapital), size, opens)
  list.add(base + 12, capitals, size)
  list.add(base + 13, capitals, opens, signBefore)

  list.add(base + 16, inner)
  list.add(base + 17, inner, ownCue, opens)
}

/** Writes what the chosen candidate tells of a passage's being speech. `lead` is its lead over none. */
export function addChosenFeatures(
  list: FeatureList,
  chosen: Candidate | undefined,
  lead: number,
  path: ParsePath | undefined,
  { facts }: Field,
  contexts: PassageContexts,
  hashes: TokenHashes,
): void {
  const way = chosen === undefined ? -1 : WAYS.indexOf(chosen.way)
  const place = chosen === undefined ? -1 : PLACES.indexOf(chosen.place)
  const kind = cueClass(contexts.cues, chosen?.cue?.start)
  const trust = Math.min(MOST_LEAD, Math.floor(lead / LEAD_STEP))

  list.add(OF_SPEECH + 30, way, place)
  list.add(OF_SPEECH + 31, way, place, kind)
  list.add(OF_SPEECH + 36, hashes.lower(chosen?.cue?.start ?? -1))

  list.add(OF_SPEECH + 32, trust)
  list.add(OF_SPEECH + 33, trust, facts.closing * 2 + Number(facts.opensSentence))

  list.add(OF_SPEECH + 34, path?.hash ?? 0, kind)
  list.add(OF_SPEECH + 35, path?.lastUp ?? 99, kind)
}

/** Relation and tag of the word that governs the passage's words. */
function innerHead({ candidates, facts: { opening, after } }: Field, { words }: PassageContexts): number {
  const own = candidates.find(({ place, parse }) => parse !== undefined && (place === 'before' || place === 'after'))
  if (own?.parse === undefined) return 0
  const { parse } = own
  const head = headOfPassage(parse, words.start(opening), words.end(after - 1))
  return head === NONE ? 1 : 2 + (parse.relations[head] as number) * 32 + (parse.tags[head] as number)
}

/** 0: no capitals within, 1: only one, 2: some, 3: all longer words. */
function capitalsWithin({ opening, after }: PassageFacts, { words }: PassageContexts): number {
  let capitals = 0
  let others = 0
  for (let i = opening + 1; i < Math.min(after - 1, opening + CAPITALS_READ); i++) {
    if (words.isCapital(i)) capitals++
    else if (words.isLower(i) && words.end(i) - words.start(i) > 3) others++
  }
  return capitals === 0 ? 0 : others === 0 ? 3 : capitals === 1 ? 1 : 2
}
