import { wordClass } from '../../lexicon/lexicon.ts'
import type { NameMention, QuotationMention, Speaker } from '../../model/mention.ts'
import type { Entity, EntityReference, SaidRecord } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import { bearsName } from '../linking/bears-name.ts'
import { fold } from '../text/fold.ts'
import { holdsWord } from '../text/held-words.ts'
import { areAlike } from '../wording/name-change.ts'
import type { AssessContext } from './context.ts'
import { isBodyName, nameWords } from './quotation-name-words.ts'
import { entityOf, idsOf, isNamedIn, namesIn, namesOf, type Surroundings } from './quotation-surroundings.ts'

/**
 * How a page's speaker stands to the recorded one. `none`: the page names none. `unclear`: a pronoun, a
 * description or a body. `passing`: another name, which passes the recorded speaker's words on, as spokesmen
 * do and who quotes. `beside`: another name, in whose sentence the recorded speaker is named. `doubtful`: a name that is not the recorded speaker's as far as can
 * be seen, or stands in another paragraph, which only suggests who speaks. `other`: plainly someone else, in
 * the same paragraph.
 */
export type SpeakerMatch = 'same' | 'none' | 'unclear' | 'passing' | 'beside' | 'doubtful' | 'other'

/** Compares the page's speaker with the record's. Cost: that of the names around. */
export function matchSpeaker(
  said: SaidRecord,
  mention: QuotationMention,
  near: Surroundings,
  context: AssessContext,
): SpeakerMatch {
  const { speaker } = mention
  if (speaker === undefined) return 'none'
  const { speaker: recorded } = said
  const name = nameWords(speaker.name ?? speaker.text, context.lexicon)
  if (recorded === undefined) return name.length === 0 ? matchUnnamed(said, speaker) : 'doubtful'
  if (isReference(speaker, recorded, said, context)) return 'same'
  if (name.length === 0 || isBody(speaker, context)) return 'unclear'
  if (isReporter(speaker, said, context)) return 'passing'
  if (isSpokesman(speaker, context)) return 'passing'
  if (isNamedIn(recorded, near.sentence, mention, context))
    return isQuoting(near, mention, context) ? 'passing' : 'beside'
  const isBeside = speaker.start >= near.paragraph.start && speaker.end <= near.paragraph.end
  const isOther = isBeside && !mayPassOn(said, name) && isPlainlyOther(speaker, recorded, said, context)
  return isOther ? 'other' : 'doubtful'
}

/** Quotation marks: what stands between them somebody else may have said. */
const MARK = /["“”«»]/

/**
 * Whether a document may only pass the words on: a statement is put out in a name and told by many; a speaker who
 * quotes, or names the page's speaker, may tell their words.
 */
function mayPassOn(said: SaidRecord, name: readonly string[]): boolean {
  if (said.record === 'quotation') return false
  const { label, text, before = '', after = '' } = said
  if (label === undefined || MARK.test(text)) return true
  const words = fold(`${before} ${text} ${after}`).split(' ')
  return name.some((word) => words.includes(word))
}

/** A description beside a label without a name: the same where it has the label's noun ("a senior US official"). */
function matchUnnamed(said: SaidRecord, speaker: Speaker): SpeakerMatch {
  const noun =
    said.record === 'passage'
      ? fold(said.label ?? '')
          .split(' ')
          .at(-1)
      : ''
  return noun !== '' &&
    fold(speaker.text)
      .split(' ')
      .includes(noun ?? '')
    ? 'same'
    : 'unclear'
}

/** The one who passed the recorded words on. */
function isReporter(speaker: Speaker, said: SaidRecord, context: AssessContext): boolean {
  return (
    said.record === 'quotation' && said.reporter !== undefined && isReference(speaker, said.reporter, said, context)
  )
}

function isReference(speaker: Speaker, reference: EntityReference, said: SaidRecord, context: AssessContext): boolean {
  if (reference.id !== undefined && speakerIds(speaker, context).includes(reference.id)) return true
  const isByName = (entity: Entity): boolean => reference.id === undefined || !context.areOfOnePack(entity, said)
  if (entitiesOf(speaker, context).some((entity) => isByName(entity) && bearsName(entity, reference.name))) return true
  const words = nameWords(speaker.name ?? speaker.text, context.lexicon)
  if (words.length === 0) return false
  return namesOf(reference, context).some((name) => {
    const parts = nameWords(name, context.lexicon)
    return areHeld(words, parts) || isWithMiddleNames(words, parts)
  })
}

function areHeld(words: readonly string[], parts: readonly string[]): boolean {
  return words.every((word) => parts.some((part) => areSpellings(word, part)))
}

/** "Ole Christian Brandt" for Ole Brandt: the first and the last name are the recorded ones, and none of those is missing. */
function isWithMiddleNames(words: readonly string[], parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts[parts.length - 1]]
  if (parts.length < 2 || words.length <= parts.length) return false
  const isFramed = areSpellings(words[0] ?? '', first) && areSpellings(words[words.length - 1] ?? '', last)
  return isFramed && areHeld(parts, words)
}

function areSpellings(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && areAlike(a, b))
}

/** The ids that the speaker may be: its own, or those of the names within its span. */
function speakerIds(speaker: Speaker, context: AssessContext): readonly string[] {
  if (speaker.entity !== undefined) return [speaker.entity]
  return speakerNames(speaker, context).flatMap((name) => idsOf(name, context))
}

/** The person names in a speaker's span, or all its names where none is a person's. */
function speakerNames(speaker: Speaker, context: AssessContext): readonly NameMention[] {
  const names = namesIn(speaker, context)
  const persons = names.filter((name) => name.type === 'person')
  return persons.length > 0 ? persons : names
}

const SPOKESPERSON = wordClass('spokesperson')
const CITES = wordClass('cites')

/** Whether the sentence tells, around the words, of quoting or of one who speaks for another. */
function isQuoting({ sentence: { start, end } }: Surroundings, mention: Span, { analysis }: AssessContext): boolean {
  return [CITES, SPOKESPERSON].some(
    (told) => holdsWord(analysis, start, mention.start, told) || holdsWord(analysis, mention.end, end, told),
  )
}

function isSpokesman(speaker: Speaker, context: AssessContext): boolean {
  const roles = speakerNames(speaker, context).flatMap((name) => name.roles ?? [])
  return roles.some(({ title }) =>
    fold(title)
      .split(' ')
      .some((word) => context.lexicon.is(word, SPOKESPERSON)),
  )
}

function isBody(speaker: Speaker, context: AssessContext): boolean {
  const names = speakerNames(speaker, context)
  if (names.length > 0 && !names.some((name) => name.type === 'person' || name.type === undefined)) return true
  return isBodyName(speaker.name ?? speaker.text, context.lexicon)
}

/**
 * Plainly another person: linked to another known person, where the recorded speaker is known too, in
 * the same pack; or both named in full with no word in common, even in another spelling, nor with the
 * names that other packs know the page's speaker by. A name that the finder had to carry over from a
 * pronoun or a description is not plain.
 */
function isPlainlyOther(
  speaker: Speaker,
  recorded: EntityReference,
  said: SaidRecord,
  context: AssessContext,
): boolean {
  if (nameWords(speaker.text, context.lexicon).length === 0) return false
  const entity = entityOf(recorded.id, context)
  if (entity !== undefined && entity.type !== 'person') return false
  const found = entitiesOf(speaker, context)
  const areComparable = found.every((other) => context.areOfOnePack(other, said))
  if (recorded.id !== undefined && found.length > 0 && areComparable) {
    return found.every((other) => other.type === 'person' && other.id !== recorded.id)
  }
  const words = nameWords(speaker.name ?? speaker.text, context.lexicon)
  if (words.length < 2) return false
  if (entity === undefined && isBodyName(recorded.name, context.lexicon)) return false
  const others = namesOf(recorded, context).map((name) => nameWords(name, context.lexicon))
  const isFull = others.some((parts) => parts.length >= 2)
  const known = found.flatMap((other) => [other.name, ...other.aliases.map(({ text }) => text)])
  const allWords = new Set([...words, ...known.flatMap((name) => nameWords(name, context.lexicon))])
  return isFull && !others.some((parts) => parts.some((part) => [...allWords].some((word) => areAlike(part, word))))
}

function entitiesOf(speaker: Speaker, context: AssessContext): readonly Entity[] {
  return speakerIds(speaker, context).flatMap((id) => entityOf(id, context) ?? [])
}
