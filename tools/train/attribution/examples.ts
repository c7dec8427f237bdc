import { findAmounts } from '../../../src/engine/money/find.ts'
import { findNames } from '../../../src/engine/names/find.ts'
import type { NameModel } from '../../../src/engine/names/model.ts'
import { withRoles } from '../../../src/engine/names/roles.ts'
import {
  attributePassages,
  type Choice,
  type Decide,
} from '../../../src/engine/quotations/attribution/attribute-passages.ts'
import { People } from '../../../src/engine/quotations/attribution/people.ts'
import type { Candidate } from '../../../src/engine/quotations/attribution/speaker-candidates.ts'
import { lastPart, PassageContexts } from '../../../src/engine/quotations/marks/passage-contexts.ts'
import { findPassages, type Passage } from '../../../src/engine/quotations/marks/passages.ts'
import type { ReadSyntax, Syntax } from '../../../src/engine/syntax/syntax.ts'
import type { ClusterOf } from '../../../src/engine/syntax/words.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { NameMention } from '../../../src/model/mention.ts'
import { lexicon } from '../../lexicon/shipped.ts'
import { type ChoiceExample, copied, type YesNoExample } from '../slot-weights.ts'
import { type GoldQuotations, isGoldSpeaker, isNamedSo, type Truth, truthOf } from './gold.ts'
import type { SpeakerSpan } from './labelled.ts'

/** An annotated article, read once. */
export interface ReadArticle {
  readonly gold: GoldQuotations
  readonly contexts: PassageContexts
  readonly people: People
  readonly syntax: Syntax
}

export function readArticle(gold: GoldQuotations, model: NameModel, readSyntax: ReadSyntax): ReadArticle {
  const analysis = analyse(plainArticle(gold.text), lexicon)
  const names: readonly NameMention[] = withRoles(analysis, findNames(analysis, model))
  const contexts = new PassageContexts(analysis, findPassages(analysis))
  return { gold, contexts, people: new People(contexts, names), syntax: readSyntax(analysis, findAmounts(analysis)) }
}

export interface Examples {
  /** Of each passage the features of none and of each candidate. */
  readonly speakers: ChoiceExample[]
  readonly speech: YesNoExample[]
}

/** How a passage is decided on while examples are made of it. */
export type Guess = (choice: Choice, truth: Truth, right: readonly number[]) => { chosen: number; lead: number }

/** Makes the examples of an article, its passages decided in order by `guess`. */
export function examplesOf(article: ReadArticle, clusterOf: ClusterOf, guess: Guess, into: Examples): void {
  const { gold, contexts, people, syntax } = article
  const decide: Decide = (choice) => {
    const passage = contexts.passages[choice.passage] as Passage
    const truth = truthOf(gold, passage.parts[0].start, lastPart(passage).end)
    const { right, wrong } = sides(article, choice, truth)
    const { chosen, lead } = guess(choice, truth, right)
    if (truth === 'unclear') return { chosen, isSpeech: true }
    into.speakers.push({
      options: [-1, ...choice.candidates.keys()].map((i) => copied(choice.featuresOf(i))),
      right,
      wrong,
    })
    if (truth.isSpeech === 'unclear') return { chosen, isSpeech: true }
    into.speech.push({ features: copied(choice.speechFeatures(chosen, lead)), isTrue: truth.isSpeech })
    return { chosen, isSpeech: truth.isSpeech }
  }
  attributePassages({ contexts, people, syntax, clusterOf }, decide)
}

/** Which options are right and which wrong. A candidate by its right cue is better than the same person by another. */
function sides(
  article: ReadArticle,
  choice: Choice,
  truth: Truth,
): { right: readonly number[]; wrong: readonly number[] } {
  const { candidates } = choice
  const all = [0, ...candidates.map((_, i) => i + 1)]
  const quotation = truth === 'unclear' ? undefined : truth.quotation
  if (quotation === undefined) return { right: [0], wrong: all.slice(1) }
  const { speakers, cue } = quotation
  if (speakers.length === 0) return { right: [], wrong: [] }
  const isSaid = (i: number) => speakers.some((speaker) => isSaidBy(article, choice, i - 1, speaker))
  const said = all.slice(1).filter(isSaid)
  const byCue = said.filter((i) => cue !== undefined && touches(article, candidates[i - 1] as Candidate, cue))
  const right = byCue.length > 0 ? byCue : said
  const wrong = all.filter((i) => !said.includes(i))
  return right.length > 0 ? { right, wrong } : { right: [0], wrong: wrong.slice(1) }
}

/** By its phrase, or by the person that it stands for: "the minister, Anna Berg". */
function isSaidBy({ gold, contexts }: ReadArticle, choice: Choice, candidate: number, speaker: SpeakerSpan): boolean {
  const { phrase, way } = choice.candidates[candidate] as Candidate
  const span = { start: contexts.words.start(phrase.start), end: contexts.words.end(phrase.headEnd - 1) }
  // A pronoun is not as good as the name of whom it stands for: the nearest name is what is asked for.
  const isPronoun = phrase.end - phrase.start === 1 && way !== 'carried' && contexts.words.isLower(phrase.start)
  const resolved = isPronoun ? undefined : choice.speakerOf(candidate)
  return isGoldSpeaker(gold.text, span, speaker) || (resolved !== undefined && isNamedSo(resolved, speaker))
}

function touches({ contexts }: ReadArticle, { cue }: Candidate, [start, end]: readonly [number, number]): boolean {
  if (cue === undefined) return false
  return contexts.words.start(cue.start) < end && start < contexts.words.end(cue.end - 1)
}
