import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Passage } from '../marks/passages.ts'
import type { Phrase } from './noun-phrases.ts'
import type { People } from './people.ts'
import type { Candidate } from './speaker-candidates.ts'
import { type SpeakerType, speakerTypeOf } from './speaker-types.ts'

/** Who speaks, and who passed the words on. */
export interface Said {
  readonly said: Candidate
  readonly reporter?: Phrase
}

/**
 * Agencies, sites and state media pass words on: "Xinhua quoted Xi as saying", "Xi said, according to
 * Xinhua", "Xinhua reported that Xi said". The one whose words they are is the speaker, they are the reporter.
 */
export class Reporters {
  private readonly contexts: PassageContexts
  private readonly people: People

  constructor(contexts: PassageContexts, people: People) {
    this.contexts = contexts
    this.people = people
  }

  /** The chosen candidate, or the one whose words it passes on. */
  behind(chosen: Candidate, candidates: readonly Candidate[], passage: number): Said {
    const quoted = candidates.find(
      ({ reporter, head }) => reporter !== undefined && (head === chosen.head || isHeadOf(reporter, chosen)),
    )
    if (quoted?.reporter !== undefined) return { said: quoted, reporter: quoted.reporter }
    const described = candidates.find((other) => this.isWhom(other, chosen))
    if (described !== undefined) return { said: described }
    const inner = this.innerVoice(chosen, passage)
    if (inner !== undefined) return { said: inner, reporter: chosen.phrase }
    const others = candidates.filter((other) => isInOwnSentence(other) && !isHeadOf(chosen.phrase, other))
    if (this.isOutlet(chosen)) {
      const voice = others.find((other) => this.isPassedOnBy(chosen, other))
      return voice === undefined ? { said: chosen } : { said: voice, reporter: chosen.phrase }
    }
    const outlet = others.find((other) => this.isOutlet(other) && this.isPassedOnBy(other, chosen))
    return outlet === undefined ? { said: chosen } : { said: chosen, reporter: outlet.phrase }
  }

  /** Whether choosing the one comes to the other: who only passes its words on, or tells who it is. */
  leadsTo(one: Candidate, other: Candidate): boolean {
    return (other.reporter !== undefined && isHeadOf(other.reporter, one)) || this.isWhom(other, one)
  }

  /** "Berg, whom Xinhua had quoted, went on to say": Xinhua's verb only tells who Berg is. */
  private isWhom({ phrase }: Candidate, { phrase: { start }, cue }: Candidate): boolean {
    const isQuoting = cue !== undefined && this.contexts.cues.cue(cue.start)?.kind === 'cites'
    return (
      isQuoting && this.contexts.words.lower(start - 1) === 'whom' && phrase.end <= start - 1 && phrase.end >= start - 2
    )
  }

  /** A body, a site, a paper, a document. */
  private isOutlet(candidate: Candidate): boolean {
    const type = this.typeOf(candidate)
    return this.contexts.cues.isOutlet(candidate.phrase.headEnd - 1) || OUTLET_TYPES.has(type)
  }

  /** Whether an outlet's cue stands around the voice's: "Xinhua reported that Li said", "Li said, according to Xinhua". */
  private isPassedOnBy(outlet: Candidate, voice: Candidate): boolean {
    const { words, cues } = this.contexts
    if (outlet.cue === undefined || voice.cue === undefined || !PEOPLE.has(this.typeOf(voice))) return false
    const verb = words.lower(outlet.cue.start)
    const said = cues.cue(voice.cue.start)
    if (said === undefined || said.kind !== 'asserts' || cues.isAttitude(voice.cue.start)) return false
    if (outlet.place === 'after') return verb === 'according' || (REPORTS.has(verb) && this.isAppended(outlet))
    const isOuter = outlet.cue.end <= voice.phrase.start && voice.phrase.start - outlet.cue.end <= FARTHEST_INNER
    return (
      outlet.place === 'before' && isOuter && (verb === 'according' || cues.cue(outlet.cue.start)?.isWeak === false)
    )
  }

  /** `, Xinhua reported`: a comma before all of it. */
  private isAppended({ phrase, cue }: Candidate): boolean {
    return this.contexts.words.sign(Math.min(phrase.start, cue?.start ?? phrase.start) - 1) === ','
  }

  /** "The site said: “Medvedev said that …”": the cue that the words in an outlet's marks open with. */
  private innerVoice(chosen: Candidate, passage: number): Candidate | undefined {
    const { contexts, people } = this
    const { words } = contexts
    if (chosen.way === 'carried' || !this.isOutlet(chosen)) return undefined
    const { parts } = contexts.passages[passage] as Passage
    const start = words.tokenAt(parts[0].innerStart)
    const name = [...people.between(words.start(start), words.start(start + 1))][0]
    const end = name === undefined ? capitalsEnd(contexts, start) : words.tokenAt(name.end)
    const cue = contexts.cues.cue(end)
    if (end === start || cue === undefined || cue.isWeak || cue.kind !== 'asserts' || words.lower(end + 1) !== 'that')
      return undefined
    const phrase = { start, end, headEnd: end }
    return {
      ...chosen,
      way: 'subject',
      phrase,
      head: end - 1,
      headWord: -1,
      cueWord: -1,
      cue: { start: end, end: end + 2 },
    }
  }

  private typeOf(candidate: Candidate): SpeakerType {
    return speakerTypeOf(candidate, this.contexts, this.people)
  }
}

const OUTLET_TYPES: ReadonlySet<SpeakerType> = new Set(['organization', 'text', 'body'])
const PEOPLE: ReadonlySet<SpeakerType> = new Set(['person', 'he or she', 'role', 'capitals'])
const REPORTS: ReadonlySet<string> = new Set(['report', 'reports', 'reported', 'said', 'says'])
/** "reported on Monday that President Li said": tokens between an outlet's verb and the speaker. */
const FARTHEST_INNER = 12

function isInOwnSentence({ place, way }: Candidate): boolean {
  return (place === 'before' || place === 'after') && way !== 'near'
}

function isHeadOf(phrase: Phrase, { head }: Candidate): boolean {
  return head >= phrase.start && head < phrase.end
}

function capitalsEnd({ words }: PassageContexts, start: number): number {
  let end = start
  while (words.isCapital(end)) end++
  return end
}
