import { tagOf } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { People } from './people.ts'
import type { Candidate } from './speaker-candidates.ts'

/** What a candidate's phrase is. */
export const SPEAKER_TYPES = [
  'person',
  'organization',
  'place',
  'other name',
  'he or she',
  'they',
  'it',
  'I or we',
  'you',
  'relative',
  'role',
  'body',
  'text',
  'capitals',
  'plural',
  'thing',
  'other',
] as const
export type SpeakerType = (typeof SPEAKER_TYPES)[number]

const PRONOUN_TYPES: ReadonlyMap<string, SpeakerType> = new Map([
  ['he', 'he or she'],
  ['she', 'he or she'],
  ['him', 'he or she'],
  ['her', 'he or she'],
  ['his', 'he or she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['it', 'it'],
  ['its', 'it'],
  ['i', 'I or we'],
  ['my', 'I or we'],
  ['me', 'I or we'],
  ['we', 'I or we'],
  ['us', 'I or we'],
  ['our', 'I or we'],
  ['you', 'you'],
  ['your', 'you'],
  ['who', 'relative'],
  ['which', 'relative'],
  ['that', 'relative'],
  ['whom', 'relative'],
  ['what', 'other'],
] as const)

/** The type of a candidate by its head, or the name that its phrase holds. */
export function speakerTypeOf(candidate: Candidate, contexts: PassageContexts, people: People): SpeakerType {
  const { words, cues } = contexts
  const { phrase, head, parse, headWord } = candidate
  const lower = words.lower(head)
  const pronoun = phrase.end - phrase.start === 1 ? PRONOUN_TYPES.get(lower) : undefined
  if (pronoun !== undefined && !(lower === 'us' && words.isCapital(head))) return pronoun
  const name = people.nameOf(phrase)
  if (name !== undefined)
    return name.type === 'person' || name.type === 'organization' || name.type === 'place' ? name.type : 'other name'
  if (cues.isRole(head) || cues.isRolePlural(lower)) return 'role'
  if (cues.isSpeechNoun(head)) return 'text'
  if (cues.isBody(head)) return 'body'
  if (words.isCapital(head) && head !== contexts.sentenceStart(head)) return 'capitals'
  if (parse !== undefined && tagOf(parse, headWord) !== 'NOUN') return 'other'
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'plural' : 'thing'
}
