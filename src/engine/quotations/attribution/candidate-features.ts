import { FeatureList } from '../../scoring/feature-list.ts'
import { clauseOf } from '../../syntax/clause.ts'
import { childrenOf, NONE, type Parse, tagOf } from '../../syntax/parse.ts'
import { type ParsePath, pathBetween } from '../../syntax/parse-path.ts'
import type { ClusterOf } from '../../syntax/words.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { bucket, cueRivals, cuesBetween, distance, gapToCue, nearerVerbs, rivalsToCue } from './cue-rivals.ts'
import { CUE_KINDS, cueWord, isSpeechNoun } from './cue-words.ts'
import { PLACES } from './neighbour-sentences.ts'
import { headOfPassage, type PassageFacts } from './passage-facts.ts'
import { WAYS } from './sentence-cues.ts'
import type { Candidate } from './speaker-candidates.ts'
import { SPEAKER_TYPES, type SpeakerType } from './speaker-types.ts'
import { hashOfWord, TokenHashes } from './token-hashes.ts'

/** What the features of a candidate share: its way, place and kind as numbers, its cue and path as hashes. */
interface KnownOfCandidate {
  readonly way: number
  readonly place: number
  readonly where: number
  readonly shape: number
  readonly type: number
  readonly kind: number
  readonly cueHash: number
  readonly pathHash: number
  readonly path: ParsePath | undefined
  readonly before: number
  readonly signBefore: number
  readonly blocks: number
}

/** What the article tells of a candidate beyond its sentence. */
export interface Standing {
  readonly type: SpeakerType
  /** Whether it is who spoke last, by name. */
  readonly isLastSpeaker: boolean
  /** How many passages before are known to be this one's. */
  readonly spoken: number
  /** Whether its cue is that of the passage before. */
  readonly hasLastCue: boolean
  /** Blocks between the candidate and the passage. */
  readonly blocks: number
}

/** What is asked about a passage with all its candidates in view. */
export interface Field {
  readonly facts: PassageFacts
  readonly shape: number
  readonly candidates: readonly Candidate[]
  /** Whether anyone speaks in the passage's own sentence: 2 by a plain verb of speech, 1 by a weak one, 0 not. */
  readonly ownCue: number
}

/** A candidate's lead over none is told in steps of this. */
const LEAD_STEP = 400

/** The class of a candidate's cue: 0 none, then kinds, twice as many for weak ones, nouns of speech, any other verb. */
function cueClass(lower: string): number {
  const cue = cueWord(lower)
  if (cue !== undefined) return 1 + CUE_KINDS.indexOf(cue.kind) + (cue.isWeak ? CUE_KINDS.length : 0)
  if (lower === 'according') return 9
  return isSpeechNoun(lower) ? 10 : lower === '' ? 0 : 11
}

/** Writes the features of candidates and of none. */
export class CandidateFeatures {
  readonly list: FeatureList = new FeatureList()
  private readonly contexts: PassageContexts
  private readonly hashes: TokenHashes

  constructor(contexts: PassageContexts, clusterOf: ClusterOf) {
    this.contexts = contexts
    this.hashes = new TokenHashes(contexts.words, clusterOf)
  }

  /** The features of no one's being said to speak. */
  ofNone(field: Field): FeatureList {
    const { list } = this
    list.count = 0
    this.addPassage(100, field)
    return list
  }

  /** The features of the passage by itself, as it may be speech or not. */
  ofSpeech(field: Field, chosen: Candidate | undefined, lead: number): FeatureList {
    const { list } = this
    list.count = 0
    this.addPassage(150, field)
    const way = chosen === undefined ? -1 : WAYS.indexOf(chosen.way)
    const place = chosen === undefined ? -1 : PLACES.indexOf(chosen.place)
    const cue = chosen?.cue === undefined ? '' : this.contexts.words.lower(chosen.cue.start)
    const path = chosen === undefined ? undefined : this.pathTo(chosen, field.facts)
    const trust = Math.min(8, Math.floor(lead / LEAD_STEP))
    list.add(180, way, place)
    list.add(181, way, place, cueClass(cue))
    list.add(182, trust)
    list.add(183, trust, field.facts.closing * 2 + Number(field.facts.opensSentence))
    list.add(184, path?.hash ?? 0, cueClass(cue))
    list.add(185, path?.lastUp ?? 99, cueClass(cue))
    list.add(186, this.hashes.lower(chosen?.cue?.start ?? -1))
    return list
  }

  private addPassage(base: number, field: Field): void {
    const { list } = this
    const { facts, candidates } = field
    const { closing, signBefore, length } = facts
    const opens = Number(facts.opensSentence)
    const size = bucket(length)
    const own = field.ownCue
    list.add(base, 0)
    list.add(base + 1, closing, opens, signBefore)
    list.add(base + 2, size, closing, opens)
    list.add(base + 3, this.wordBefore(facts))
    list.add(base + 4, this.hashes.lower(facts.after), closing)
    list.add(base + 5, own, opens, closing)
    list.add(base + 6, own, signBefore, size)
    list.add(base + 7, Number(facts.startsCapital), size, opens)
    list.add(base + 8, Number(facts.fillsBlock), closing)
    list.add(base + 9, this.hashes.cluster(facts.opening - 1), opens)
    list.add(base + 10, this.wordBefore(facts), this.hashes.lower(facts.opening - 2))
    list.add(base + 11, Math.min(3, candidates.length), own)
    const capitals = this.capitalsWithin(facts)
    list.add(base + 12, capitals, size)
    list.add(base + 13, capitals, opens, signBefore)
    list.add(base + 14, this.hashes.cluster(facts.after))
    list.add(base + 15, Number(facts.isPageMarked), field.shape, own)
    list.add(base + 19, field.shape, signBefore, Number(facts.fillsBlock))
    const inner = this.innerHead(facts, candidates)
    list.add(base + 16, inner)
    list.add(base + 17, inner, own, opens)
    list.add(base + 18, this.hashes.cluster(facts.opening + 1), size)
  }

  private wordBefore({ opening, isFirst }: PassageFacts): number {
    return isFirst ? 0 : this.hashes.lower(opening - 1)
  }

  /** Relation and tag of the word that governs the passage's words. */
  private innerHead({ opening, after }: PassageFacts, candidates: readonly Candidate[]): number {
    const parse = candidates.find(
      ({ place, parse }) => parse !== undefined && (place === 'before' || place === 'after'),
    )?.parse
    if (parse === undefined) return 0
    const head = headOfPassage(parse, this.contexts.words.start(opening), this.contexts.words.end(after - 1))
    return head === NONE ? 1 : 2 + (parse.relations[head] as number) * 32 + (parse.tags[head] as number)
  }

  /** 0: no capitals within, 1: only the first, 2: some, 3: all longer words. */
  private capitalsWithin({ opening, after }: PassageFacts): number {
    const { words } = this.contexts
    let capitals = 0
    let others = 0
    for (let i = opening + 1; i < Math.min(after - 1, opening + 20); i++) {
      if (words.isCapital(i)) capitals++
      else if (words.isLower(i) && words.end(i) - words.start(i) > 3) others++
    }
    return capitals === 0 ? 0 : others === 0 ? 3 : capitals === 1 ? 1 : 2
  }

  /** The features of a candidate's being who speaks. */
  ofCandidate(candidate: Candidate, rank: number, field: Field, standing: Standing): FeatureList {
    const { list, contexts } = this
    const { words } = contexts
    const { facts } = field
    list.count = 0
    const way = WAYS.indexOf(candidate.way)
    const place = PLACES.indexOf(candidate.place)
    const where = way * 16 + place
    const opens = Number(facts.opensSentence)
    const { closing, signBefore } = facts
    const type = SPEAKER_TYPES.indexOf(standing.type)
    const cueAt = candidate.cue?.start ?? -1
    const cueText = cueAt < 0 ? '' : words.lower(cueAt)
    const cueHash = this.hashes.lower(cueAt)
    const kind = cueClass(cueText)
    const cueCluster = this.hashes.cluster(cueAt)
    const path = this.pathTo(candidate, facts)
    const pathHash = path?.hash ?? 0
    const cueDistance = cueAt < 0 ? 9 : bucket(distance(cueAt, candidate.cue?.end ?? cueAt, facts))
    const shape = closing * 2 + opens
    const before = this.hashes.lower(candidate.phrase.start - 1)
    list.add(1, where)
    list.add(2, where, shape)
    list.add(3, where, signBefore, opens)
    list.add(4, where, kind)
    list.add(5, cueHash)
    list.add(6, cueHash, where)
    list.add(7, cueCluster, way)
    list.add(8, pathHash, Number(candidate.cue !== undefined))
    list.add(9, pathHash, kind)
    list.add(10, path === undefined ? 99 : path.lastUp, kind, way)
    list.add(11, cueDistance, where)
    list.add(12, cueDistance, place, shape)
    list.add(13, cueDistance * 16 + kind, place, shape)
    list.add(14, type, where)
    list.add(15, type, kind)
    list.add(16, this.hashes.lower(candidate.head), way)
    list.add(17, this.hashes.cluster(candidate.head), way)
    list.add(18, type, Number(standing.isLastSpeaker), where)
    list.add(19, Number(standing.isLastSpeaker), opens, place)
    const known: KnownOfCandidate = {
      way,
      place,
      where,
      shape,
      type,
      kind,
      cueHash,
      pathHash,
      path,
      before,
      signBefore,
      blocks: standing.blocks,
    }
    this.addStanding(candidate, rank, facts, standing, known)
    this.addCuesAround(candidate, field, known)
    return list
  }

  /** How the candidate has spoken before, how far off it is, and the words beside it. */
  private addStanding(
    candidate: Candidate,
    rank: number,
    facts: PassageFacts,
    standing: Standing,
    { way, place, where, shape, type, kind, before }: KnownOfCandidate,
  ): void {
    const { list } = this
    const next = this.hashes.lower(candidate.phrase.end)
    const phraseDistance = bucket(distance(candidate.phrase.start, candidate.phrase.end, facts))
    list.add(20, Math.min(3, standing.spoken), where, type)
    list.add(21, phraseDistance, where)
    list.add(22, phraseDistance, place, shape)
    list.add(23, Number(standing.hasLastCue), where, shape)
    list.add(24, rank, where)
    list.add(25, rank, kind, place)
    list.add(26, standing.blocks, where, shape)
    list.add(27, bucket(facts.length), where)
    list.add(28, bucket(facts.length), kind, place)
    list.add(29, before, way)
    list.add(30, next, way)
  }

  /** How the candidate's clause and cue stand to the others of the sentence. */
  private addCuesAround(candidate: Candidate, field: Field, known: KnownOfCandidate): void {
    const { list } = this
    const { facts } = field
    const { way, place, where, shape, type, kind, cueHash, pathHash, path, before, signBefore, blocks } = known
    const clause = this.clauseFacts(candidate)
    list.add(31, clause, place)
    list.add(32, clause, path?.lastUp ?? 99)
    list.add(33, path === undefined ? 99 : Math.min(3, path.up) * 8 + Math.min(3, path.down), kind, way)
    const between = cuesBetween(candidate, field.candidates, facts, this.contexts.words)
    list.add(34, between, where)
    list.add(35, between, kind, path?.lastUp ?? 99)
    list.add(36, this.passagesBetween(candidate, facts), where)
    list.add(37, Number(facts.fillsBlock), where, blocks)
    list.add(38, field.ownCue, where)
    list.add(39, field.ownCue, kind, place)
    list.add(40, this.determiner(candidate), type, way)
    list.add(41, this.suffix(candidate), way)
    list.add(42, cueHash, pathHash)
    list.add(43, this.wordBefore(facts), where)
    list.add(44, where, type, shape)
    list.add(45, path?.lastDown ?? 99, path?.lastUp ?? 99, way)
    list.add(46, kind, where, shape)
    list.add(47, before, place, signBefore)
    list.add(53, field.shape, where, type)
    list.add(54, field.shape, kind, place)
    const gap = gapToCue(candidate)
    const nearer = nearerVerbs(candidate, field.candidates, facts)
    const turn = path === undefined ? 9 : Math.min(2, path.up) * 3 + Math.min(2, path.down)
    list.add(55, nearer, kind, where)
    list.add(56, nearer, turn, kind)
    list.add(57, nearer * 4 + between, turn, where)
    list.add(58, cueRivals(candidate, field.candidates), gap, way)
    list.add(59, nearer, cueHash)
    const rivals = rivalsToCue(candidate, field.candidates)
    list.add(48, gap, way, rivals)
    list.add(49, gap, kind, way)
    list.add(50, rivals, kind, where)
    list.add(51, this.tagOfHead(candidate), way, type)
    list.add(52, this.relationOfHead(candidate), way, kind)
  }

  private pathTo(
    { parse, cueWord: cue, headWord, way }: Candidate,
    { opening, after }: PassageFacts,
  ): ParsePath | undefined {
    if (parse === undefined) return undefined
    const target = cue === NONE ? headWord : cue
    if (target === NONE || way === 'carried') return undefined
    const { words } = this.contexts
    const from = this.passageHead(parse, words.start(opening), words.end(after - 1))
    return from === NONE ? undefined : pathBetween(parse, from, target)
  }

  private readonly heads = new WeakMap<Parse, { from: number; head: number }>()

  private passageHead(parse: Parse, from: number, to: number): number {
    const known = this.heads.get(parse)
    if (known?.from === from) return known.head
    const head = headOfPassage(parse, from, to)
    this.heads.set(parse, { from, head })
    return head
  }

  /** The relation of the cue, and whether it is denied or only possible. */
  private clauseFacts({ parse, cueWord: cue }: Candidate): number {
    if (parse === undefined || cue === NONE) return 0
    const relation = parse.relations[cue] as number
    const main = clauseOf(parse, cue) === cue ? 1 : 0
    const isMarked = childrenOf(parse, cue, 'mark').length > 0 ? 1 : 0
    return 1 + (relation * 2 + main) * 2 + isMarked
  }

  private tagOfHead({ parse, headWord }: Candidate): number {
    return parse === undefined || headWord < 0 ? 31 : (parse.tags[headWord] as number)
  }

  private relationOfHead({ parse, headWord }: Candidate): number {
    return parse === undefined || headWord < 0 ? 99 : (parse.relations[headWord] as number)
  }

  private passagesBetween(candidate: Candidate, { opening, after }: PassageFacts): number {
    const at = candidate.phrase.start
    return at < opening
      ? Number(this.contexts.hasPassage(at, opening))
      : 2 + Number(at > after && this.contexts.hasPassage(after, at))
  }

  private determiner({ phrase }: Candidate): number {
    const lower = this.contexts.words.lower(phrase.start)
    const index = DETERMINERS.indexOf(lower)
    return index >= 0 ? index : this.contexts.words.isCapital(phrase.start) ? 20 : 21
  }

  private suffix({ head, parse, headWord }: Candidate): number {
    const lower = this.contexts.words.lower(head)
    const tag = parse === undefined || headWord === NONE ? '' : tagOf(parse, headWord)
    return tag === 'NOUN' ? hashOfWord(lower.slice(-3)) : 0
  }
}

const DETERMINERS: readonly string[] = [
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'one',
  'some',
  'many',
  'this',
  'that',
  'another',
  'several',
  'our',
  'my',
  'no',
]
