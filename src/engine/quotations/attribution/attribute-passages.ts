import type { Speaker } from '../../../model/mention.ts'
import type { FeatureList } from '../../scoring/feature-list.ts'
import { type HashedWeights, scoreOf } from '../../scoring/hashed-weights.ts'
import type { Syntax } from '../../syntax/syntax.ts'
import type { ClusterOf } from '../../syntax/words.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import { SHAPES, type SpeechShape, shapeOf } from '../marks/speech-shape.ts'
import { CandidateFeatures } from './candidate-features.ts'
import { bestOwnCue, type Field } from './candidate-rivals.ts'
import { passageFacts } from './passage-facts.ts'
import { fullNameOf, type People } from './people.ts'
import { Reporters } from './reporters.ts'
import { type Candidate, CandidateFinder } from './speaker-candidates.ts'
import { SpeakerNames } from './speaker-names.ts'
import { speakerTypeOf } from './speaker-types.ts'

/** Who is said to say a passage, and how that was found. */
export interface Attribution {
  readonly isSpeech: boolean
  readonly chosen?: Candidate
  readonly speaker?: Speaker
  readonly reporter?: Speaker
  /** The passage that this one goes on from, broken by its cue. */
  readonly continues?: number
}

/** A passage with all who may have said it. */
export interface Choice {
  readonly passage: number
  readonly shape: SpeechShape
  readonly candidates: readonly Candidate[]
  /** The features of a candidate by its index, or of none by -1. */
  featuresOf(candidate: number): FeatureList
  /** The speaker that a candidate would be. */
  speakerOf(candidate: number): Speaker | undefined
  /** Whether two candidates are one person, as far as names, pronouns and those who pass words on tell. */
  isSamePerson(one: number, other: number): boolean
  /** The features that tell speech from other marked words, once a candidate is chosen. */
  speechFeatures(chosen: number, lead: number): FeatureList
}

/** Who decides: the model, or in training the truth. Gives the index of the candidate, -1 for none, and whether it is speech. */
export type Decide = (choice: Choice) => { readonly chosen: number; readonly isSpeech: boolean }

/** What attribution reads. */
export interface Reading {
  readonly contexts: PassageContexts
  readonly people: People
  readonly syntax: Syntax
  readonly clusterOf: ClusterOf
}

/** What is plainly a sentence in marks was said by someone: no one is that much less likely. */
const SENTENCE_LEAD = 200
/** Where two people are this nearly as likely to have said a fragment, no one is named. */
const DOUBT = 50

/** Decides by the model's scores. */
export function decideBy(model: HashedWeights): Decide {
  return (choice) => {
    const none = scoreOf(model, choice.featuresOf(-1)) - (choice.shape === 'sentence' ? SENTENCE_LEAD : 0)
    const scores = choice.candidates.map((_, i) => scoreOf(model, choice.featuresOf(i)))
    const best = scores.reduce((first, score, i) => (score > (scores[first] ?? none) ? i : first), -1)
    const isRival = (score: number, i: number): boolean =>
      score > (scores[best] ?? score) - DOUBT && !choice.isSamePerson(best, i)
    const isDoubtful = choice.shape !== 'sentence' && best >= 0 && scores.some(isRival)
    const chosen = isDoubtful ? -1 : best
    const lead = (scores[best] ?? none) - none
    return { chosen, isSpeech: scoreOf(model, choice.speechFeatures(chosen, lead)) > 0 }
  }
}

/** The attributions of the passages, one for each, in order. Cost: linear. */
export function attributePassages(reading: Reading, decide: Decide): readonly Attribution[] {
  const attributor = new Attributor(reading)
  const attributions: Attribution[] = []
  for (let i = 0; i < reading.contexts.passages.length; i++) attributions.push(attributor.attribute(i, decide))
  return attributions
}

/** A speaker is carried on over so many blocks without words of theirs. */
const CARRIED_BLOCKS = 4

class Attributor {
  private readonly reading: Reading
  private readonly finder: CandidateFinder
  private readonly features: CandidateFeatures
  private readonly names: SpeakerNames
  private readonly reporters: Reporters
  private readonly spoken = new Map<string, number>()
  private last: { readonly chosen: Candidate; readonly speaker: Speaker; readonly passage: number } | undefined
  private previous: Attribution | undefined

  constructor(reading: Reading) {
    this.reading = reading
    this.finder = new CandidateFinder(reading.contexts, reading.people, reading.syntax)
    this.features = new CandidateFeatures(reading.contexts, reading.clusterOf)
    this.names = new SpeakerNames(reading.contexts, reading.people)
    this.reporters = new Reporters(reading.contexts, reading.people)
  }

  attribute(passage: number, decide: Decide): Attribution {
    const { contexts } = this.reading
    const candidates = this.withCarried(passage, this.finder.around(passage))
    const facts = passageFacts(contexts, passage)
    const shape = shapeOf(contexts, passage)
    const field: Field = { facts, shape: SHAPES.indexOf(shape), candidates, ownCue: bestOwnCue(candidates, contexts) }
    const { chosen: index, isSpeech: isLikelySpeech } = decide({
      passage,
      shape,
      candidates,
      featuresOf: (i) => this.featuresOf(i, passage, field),
      speakerOf: (i) => this.resolved(candidates[i]),
      isSamePerson: (i, k) => this.isSamePerson(candidates[i], candidates[k]),
      speechFeatures: (i, lead) => this.features.ofSpeech(field, candidates[i], lead),
    })
    const isSpeech = shape === 'sentence' || (shape === 'open' && isLikelySpeech)
    const attribution = this.told(passage, candidates, candidates[index], isSpeech)
    this.previous = attribution
    return attribution
  }

  private told(
    passage: number,
    candidates: readonly Candidate[],
    chosen: Candidate | undefined,
    isSpeech: boolean,
  ): Attribution {
    if (chosen === undefined) return { isSpeech }
    const isCarried = chosen.way === 'carried' && this.last !== undefined
    const { said, reporter } = isCarried
      ? { said: chosen, reporter: undefined }
      : this.reporters.behind(chosen, candidates, passage)
    const speaker = isCarried && this.last !== undefined ? this.last.speaker : this.speakerOf(said)
    const goesOn = this.goesOn(passage, said)
    if (isSpeech) this.note(passage, said, speaker)
    return {
      isSpeech,
      chosen: said,
      speaker,
      ...(reporter === undefined ? {} : { reporter: this.names.resolve(reporter) }),
      ...(goesOn === undefined ? {} : { continues: goesOn }),
    }
  }

  /** Remembers who spoke: the words after may be theirs too. */
  private note(passage: number, said: Candidate, speaker: Speaker): void {
    const { name } = speaker
    if (name !== undefined) this.spoken.set(name, (this.spoken.get(name) ?? 0) + 1)
    const chosen = said.way === 'carried' && this.last !== undefined ? this.last.chosen : said
    this.names.note(chosen.phrase, speaker)
    this.last = { chosen, speaker, passage }
  }

  private isSamePerson(one: Candidate | undefined, other: Candidate | undefined): boolean {
    if (one === undefined || other === undefined) return false
    if (one.head === other.head || this.reporters.leadsTo(one, other) || this.reporters.leadsTo(other, one)) return true
    const name = this.speakerOf(one).name
    return name !== undefined && name === this.speakerOf(other).name
  }

  private resolved(candidate: Candidate | undefined): Speaker | undefined {
    if (candidate === undefined) return undefined
    return candidate.way === 'carried' ? this.last?.speaker : this.speakerOf(candidate)
  }

  private speakerOf({ phrase, antecedent }: Candidate): Speaker {
    return this.names.resolve(phrase, antecedent)
  }

  private withCarried(passage: number, around: readonly Candidate[]): readonly Candidate[] {
    const { contexts } = this.reading
    if (this.last === undefined) return around
    const gap = contexts.firstBlock(passage) - contexts.lastBlock(this.last.passage)
    if (gap > CARRIED_BLOCKS) return around
    const { phrase, head } = this.last.chosen
    const place = gap === 0 ? 'sentence before' : gap === 1 ? 'block before' : 'earlier'
    return [...around, { way: 'carried', phrase, head, headWord: -1, cueWord: -1, place, parse: undefined }]
  }

  private featuresOf(index: number, passage: number, field: Field): FeatureList {
    const candidate = field.candidates[index]
    if (candidate === undefined) return this.features.ofNone(field)
    const { contexts, people } = this.reading
    const name = people.nameOf(candidate.phrase)
    const full = name === undefined ? undefined : fullNameOf(name)
    const lastCue = this.previous?.chosen?.cue?.start
    const block = contexts.blockOf(contexts.words.start(candidate.phrase.start))
    return this.features.ofCandidate(candidate, index, field, {
      type: speakerTypeOf(candidate, contexts, people),
      isLastSpeaker: full !== undefined && full === this.last?.speaker.name,
      spoken: full === undefined ? 0 : (this.spoken.get(full) ?? 0),
      hasLastCue: lastCue !== undefined && candidate.cue?.start === lastCue,
      blocks: Math.min(5, Math.max(0, contexts.firstBlock(passage) - block)),
    })
  }

  /** The passage that this one goes on from, if only the cue of both stands between: `"A," she said. "B."` */
  private goesOn(passage: number, chosen: Candidate): number | undefined {
    const { previous } = this
    const { contexts } = this.reading
    if (previous?.chosen === undefined || contexts.lastBlock(passage - 1) !== contexts.firstBlock(passage))
      return undefined
    const from = contexts.afterOf(passage - 1)
    const to = contexts.openingOf(passage)
    const root = previous.continues ?? passage - 1
    if (to === from) return previous.continues
    const { cue, phrase } = previous.chosen
    if (to - from > LONGEST_CUE || cue === undefined || cue.start < from || cue.start >= to) return undefined
    const isSame = chosen.way === 'carried' || chosen.cue?.start === cue.start
    if (!isSame || !GOES_ON.has(contexts.words.sign(to - 1)) || contexts.nextSentence(from) < to) return undefined
    if (contexts.sentenceStart(to) === to) return root
    for (let i = Math.max(cue.end, phrase.end, to - NEAR); i < to; i++) {
      if (contexts.cues.cue(i) !== undefined && contexts.words.sign(i - 1) !== '-') return undefined
    }
    return root
  }
}

/** A cue that breaks a quotation is no longer than this, in tokens. */
const LONGEST_CUE = 60
const NEAR = 3
/** What stands between a cue and the words that go on; a word there brings something else ("told CNN's “New Day”"). */
const GOES_ON: ReadonlySet<string> = new Set([',', '.', '—', '–', '-', ';', '!', '?'])
