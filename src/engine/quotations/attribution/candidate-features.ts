import { wordHash } from '../../names/hash.ts'
import { FeatureList } from '../../scoring/feature-list.ts'
import { clauseOf } from '../../syntax/clause.ts'
import { childrenOf, NONE, type Parse, tagOf } from '../../syntax/parse.ts'
import { type ParsePath, pathBetween } from '../../syntax/parse-path.ts'
import type { ClusterOf } from '../../syntax/words.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { bucket } from './buckets.ts'
import { cueClass, type Field, rivalsToCue, sameCueRivals, verbsBetween } from './candidate-rivals.ts'
import { PLACES } from './neighbour-sentences.ts'
import { headOfPassage, type PassageFacts } from './passage-facts.ts'
import { addChosenFeatures, addPassageFeatures, OF_NONE, OF_SPEECH } from './passage-features.ts'
import { WAYS } from './sentence-cues.ts'
import type { Candidate } from './speaker-candidates.ts'
import { SPEAKER_TYPES, type SpeakerType } from './speaker-types.ts'
import { TokenHashes } from './token-hashes.ts'

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

/** What several groups of templates ask of one candidate. */
interface View {
  readonly candidate: Candidate
  readonly standing: Standing
  readonly field: Field
  readonly way: number
  readonly place: number
  /** Way and place together. */
  readonly where: number
  /** How the words end, and whether they open their sentence. */
  readonly shape: number
  readonly type: number
  /** The class of the cue, its hash, and the path to it. */
  readonly kind: number
  readonly cueHash: number
  readonly path: ParsePath | undefined
}

/** Writes the features of candidates, of none, and of speech. */
export class CandidateFeatures {
  private readonly list: FeatureList = new FeatureList()
  private readonly contexts: PassageContexts
  private readonly hashes: TokenHashes
  /** The word that governs the passage last asked for, by its parse. */
  private readonly heads = new WeakMap<Parse, { from: number; head: number }>()

  constructor(contexts: PassageContexts, clusterOf: ClusterOf) {
    this.contexts = contexts
    this.hashes = new TokenHashes(contexts.words, clusterOf)
  }

  /** The features of no one's being said to speak. */
  ofNone(field: Field): FeatureList {
    this.list.count = 0
    addPassageFeatures(this.list, OF_NONE, field, this.contexts, this.hashes)
    return this.list
  }

  /** The features of the passage as it may be speech or not, once a candidate is chosen that leads none by `lead`. */
  ofSpeech(field: Field, chosen: Candidate | undefined, lead: number): FeatureList {
    this.list.count = 0
    addPassageFeatures(this.list, OF_SPEECH, field, this.contexts, this.hashes)
    const path = chosen === undefined ? undefined : this.pathTo(chosen, field.facts)
    addChosenFeatures(this.list, chosen, lead, path, field, this.contexts, this.hashes)
    return this.list
  }

  /** The features of a candidate's being who speaks; `rank` is its number among the candidates. */
  ofCandidate(candidate: Candidate, rank: number, field: Field, standing: Standing): FeatureList {
    this.list.count = 0
    const view = this.viewOf(candidate, field, standing)
    this.addPlace(view, rank)
    this.addCue(view)
    this.addPath(view)
    this.addSpeaker(view)
    this.addStory(view)
    this.addRivals(view)
    return this.list
  }

  private viewOf(candidate: Candidate, field: Field, standing: Standing): View {
    const { closing, opensSentence } = field.facts
    const way = WAYS.indexOf(candidate.way)
    const place = PLACES.indexOf(candidate.place)
    const cue = candidate.cue?.start ?? -1
    return {
      candidate,
      standing,
      field,
      way,
      place,
      where: way * 16 + place,
      shape: closing * 2 + Number(opensSentence),
      type: SPEAKER_TYPES.indexOf(standing.type),
      kind: cueClass(this.contexts.cues, candidate.cue?.start),
      cueHash: this.hashes.lower(cue),
      path: this.pathTo(candidate, field.facts),
    }
  }

  /** Where the candidate stands, what the marks around the passage are, and how far it is. */
  private addPlace({ candidate, field, where, shape, place, kind, type }: View, rank: number): void {
    const { list, hashes } = this
    const { facts } = field
    const distance = bucket(tokensTo(candidate.phrase.start, candidate.phrase.end, facts))
    list.add(1, where)
    list.add(2, where, shape)
    list.add(3, where, facts.signBefore, Number(facts.opensSentence))
    list.add(44, where, type, shape)
    list.add(43, facts.isFirst ? 0 : hashes.lower(facts.opening - 1), where)

    list.add(21, distance, where)
    list.add(22, distance, place, shape)
    list.add(24, rank, where)
    list.add(25, rank, kind, place)

    list.add(27, bucket(facts.length), where)
    list.add(28, bucket(facts.length), kind, place)
    list.add(53, field.shape, where, type)
    list.add(54, field.shape, kind, place)
  }

  /** The cue: its word, its cluster, its class, and how far from it the passage is. */
  private addCue({ candidate, field, where, shape, place, kind, cueHash, way }: View): void {
    const { list } = this
    const { cue } = candidate
    const distance = cue === undefined ? 9 : bucket(tokensTo(cue.start, cue.end, field.facts))
    list.add(4, where, kind)
    list.add(5, cueHash)
    list.add(6, cueHash, where)
    list.add(7, this.hashes.cluster(cue?.start ?? -1), way)
    list.add(46, kind, where, shape)

    list.add(11, distance, where)
    list.add(12, distance, place, shape)
    list.add(13, distance * 16 + kind, place, shape)

    list.add(38, field.ownCue, where)
    list.add(39, field.ownCue, kind, place)
  }

  /** The parse between the passage's words and the cue. */
  private addPath({ candidate, kind, way, cueHash, path, place }: View): void {
    const { list } = this
    const lastUp = path?.lastUp ?? 99
    const clause = clauseFacts(candidate)
    list.add(8, path?.hash ?? 0, Number(candidate.cue !== undefined))
    list.add(9, path?.hash ?? 0, kind)
    list.add(42, cueHash, path?.hash ?? 0)
    list.add(10, lastUp, kind, way)
    list.add(45, path?.lastDown ?? 99, lastUp, way)
    list.add(33, path === undefined ? 99 : Math.min(3, path.up) * 8 + Math.min(3, path.down), kind, way)

    list.add(31, clause, place)
    list.add(32, clause, lastUp)
  }

  /** What the candidate is, and the words beside it. */
  private addSpeaker({ candidate, field, where, type, kind, way, place }: View): void {
    const { list, hashes } = this
    const { phrase, head } = candidate
    const before = hashes.lower(phrase.start - 1)
    list.add(14, type, where)
    list.add(15, type, kind)
    // Not by name: who spoke in the articles that were learned from says nothing of others.
    list.add(16, NAMES.has(SPEAKER_TYPES[type] ?? 'other') ? type : hashes.lower(head), way)
    list.add(17, hashes.cluster(head), way)
    list.add(40, this.determiner(candidate), type, way)
    list.add(41, this.suffix(candidate), way)

    list.add(29, before, way)
    list.add(47, before, place, field.facts.signBefore)
    list.add(30, hashes.lower(phrase.end), way)

    list.add(51, tagOfHead(candidate), way, type)
    list.add(52, relationOfHead(candidate), way, kind)
  }

  /** Who spoke before, and what stands between. */
  private addStory({ candidate, standing, field, where, shape, type, place }: View): void {
    const { list } = this
    const { facts } = field
    const isLast = Number(standing.isLastSpeaker)
    list.add(18, type, isLast, where)
    list.add(19, isLast, Number(facts.opensSentence), place)
    list.add(20, Math.min(3, standing.spoken), where, type)
    list.add(23, Number(standing.hasLastCue), where, shape)

    list.add(26, standing.blocks, where, shape)
    list.add(37, Number(facts.fillsBlock), where, standing.blocks)
    list.add(36, this.passagesBetween(candidate, facts), where)
  }

  /** Others who may speak by the same cue or by one nearer to the words. */
  private addRivals({ candidate, field, where, kind, way, cueHash, path }: View): void {
    const { list } = this
    const { cues, verbs } = verbsBetween(candidate, field, this.contexts)
    const turn = path === undefined ? 9 : Math.min(2, path.up) * 3 + Math.min(2, path.down)
    const gap = gapToCue(candidate)
    const rivals = rivalsToCue(candidate, field)
    list.add(34, cues, where)
    list.add(35, cues, kind, path?.lastUp ?? 99)
    list.add(55, verbs, kind, where)
    list.add(56, verbs, turn, kind)
    list.add(57, verbs * 4 + cues, turn, where)
    list.add(59, verbs, cueHash)

    list.add(48, gap, way, rivals)
    list.add(49, gap, kind, way)
    list.add(50, rivals, kind, where)
    list.add(58, sameCueRivals(candidate, field), gap, way)
  }

  private pathTo(candidate: Candidate, { opening, after }: PassageFacts): ParsePath | undefined {
    const { parse, cueWord: cue, headWord, way } = candidate
    const target = cue === NONE ? headWord : cue
    if (parse === undefined || target === NONE || way === 'carried') return undefined
    const { words } = this.contexts
    const from = this.passageHead(parse, words.start(opening), words.end(after - 1))
    return from === NONE ? undefined : pathBetween(parse, from, target)
  }

  private passageHead(parse: Parse, from: number, to: number): number {
    const known = this.heads.get(parse)
    if (known?.from === from) return known.head
    const head = headOfPassage(parse, from, to)
    this.heads.set(parse, { from, head })
    return head
  }

  private passagesBetween({ phrase: { start } }: Candidate, { opening, after }: PassageFacts): number {
    if (start < opening) return Number(this.contexts.hasPassage(start, opening))
    return 2 + Number(start > after && this.contexts.hasPassage(after, start))
  }

  private determiner({ phrase }: Candidate): number {
    const index = DETERMINERS.indexOf(this.contexts.words.lower(phrase.start))
    return index >= 0 ? index : this.contexts.words.isCapital(phrase.start) ? 20 : 21
  }

  private suffix({ head, parse, headWord }: Candidate): number {
    const isNoun = parse !== undefined && headWord !== NONE && tagOf(parse, headWord) === 'NOUN'
    return isNoun ? wordHash(this.contexts.words.lower(head).slice(-3)) : 0
  }
}

const NAMES: ReadonlySet<SpeakerType> = new Set(['person', 'organization', 'place', 'other name', 'capitals'])

const DETERMINERS: readonly string[] =
  'the a an his her its their one some many this that another several our my no'.split(' ')

/** The relation of the cue, whether its clause is its own, and whether a word like "that" or "when" opens it. */
function clauseFacts({ parse, cueWord: cue }: Candidate): number {
  if (parse === undefined || cue === NONE) return 0
  const isOwn = Number(clauseOf(parse, cue) === cue)
  const isMarked = Number(childrenOf(parse, cue, 'mark').length > 0)
  return 1 + ((parse.relations[cue] as number) * 2 + isOwn) * 2 + isMarked
}

function tagOfHead({ parse, headWord }: Candidate): number {
  return parse === undefined || headWord === NONE ? 31 : (parse.tags[headWord] as number)
}

function relationOfHead({ parse, headWord }: Candidate): number {
  return parse === undefined || headWord === NONE ? 99 : (parse.relations[headWord] as number)
}

/** Tokens between a candidate and its cue, told roughly. */
function gapToCue({ cue, phrase }: Candidate): number {
  if (cue === undefined) return 15
  if (cue.start < phrase.start) return 8 + Math.min(3, phrase.start - cue.end)
  return bucket(Math.max(0, cue.start - phrase.end))
}

/** Tokens between a run and the passage. */
function tokensTo(start: number, end: number, { opening, after }: PassageFacts): number {
  return end <= opening ? opening - end : Math.max(0, start - after)
}
