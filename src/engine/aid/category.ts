import type { AidCategory } from '../../model/money.ts'
import { tagOf } from '../syntax/parse.ts'
import type { Gift } from './gift.ts'
import { BODY_CATEGORIES } from './known-parties.ts'
import {
  CATEGORY_ADJECTIVES,
  CATEGORY_WORDS,
  DISASTERS,
  LOAN_WORDS,
  nounKind,
  OFFICE_HEADS,
  OTHER_PURPOSES,
} from './lexicon.ts'
import type { PartyPhrase } from './parties.ts'
import type { Roles } from './roles.ts'
import type { Meant } from './standing-in.ts'
import { isNominal, type SumSentence, wordOf } from './sum-sentence.ts'

/** What kind of aid a sum is; undefined where its words do not say. */
export function categoryOf(gift: Gift, parties: readonly PartyPhrase[]): AidCategory | undefined {
  const named = ofNouns(gift, parties) ?? ofPurpose(gift, parties) ?? beforeSum(gift)
  return (named === undefined || named === 'other') && isLent(gift) ? 'financial' : named
}

/** Whether the kind of aid is named outright with the gift's own noun: "$5m in military aid", "military aid worth $5m". */
export function isCategoryNamed({ sentence, nouns }: Gift): boolean {
  return nouns.some((noun) => {
    for (let i = noun - 1; i >= noun - 3 && isNominal(sentence, i); i--) {
      if (CATEGORY_ADJECTIVES.has(wordOf(sentence, i))) return true
    }
    return false
  })
}

/** What the giver, the receiver or whoever appeals usually gives or needs: a loan from the IMF, relief for refugees. */
export function usualCategory(
  { donor, recipient }: Roles,
  asker: Meant | undefined,
  sentence: SumSentence,
): AidCategory | undefined {
  if (BODY_CATEGORIES.get(recipient?.phrase.party?.name ?? '') === 'humanitarian') return 'humanitarian'
  const people = recipient?.phrase.form === 'people' ? recipient.phrase : undefined
  const words = people === undefined ? [] : sentence.words.slice(people.first, people.end)
  const ofPeople = words.map((word) => CATEGORY_WORDS.get(word)).find((category) => category !== undefined)
  return ofPeople ?? BODY_CATEGORIES.get((donor ?? asker)?.phrase.party?.name ?? '')
}

/** The category of the nouns that the sum is of, with what stands before them; of several ("military and humanitarian aid") it is `other`. */
function ofNouns({ sentence, nouns, place }: Gift, parties: readonly PartyPhrase[]): AidCategory | undefined {
  const found = new Set<AidCategory>()
  for (const noun of nouns) {
    for (let i = noun; i >= 0 && noun - i < 9; i--) {
      const word = wordOf(sentence, i)
      if (i < noun && (i === place.end - 1 || (!isNominal(sentence, i) && !/^(?:and|-|,)$/.test(word)))) break
      if (isInParty(parties, i)) continue
      const category = CATEGORY_WORDS.get(word)
      if (category !== undefined && !OFFICE_HEADS.has(wordOf(sentence, i + 1))) found.add(category)
      if (OTHER_PURPOSES.has(word) && i < noun) found.add('other')
    }
    if (found.size > 0) break
  }
  const [first] = found
  return found.size > 1 ? 'other' : first
}

function isInParty(parties: readonly PartyPhrase[], i: number): boolean {
  return parties.some((one) => one.first <= i && i < one.end && one.form !== 'people')
}

/** Words of the sum's clause behind it that are read for what it is for. */
const PURPOSE = 30
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'after as amid following since while when because who although though where but whereas despite ahead before if whose until said says ;'.split(
    ' ',
  ),
)

function ofPurpose({ sentence, place, right }: Gift, parties: readonly PartyPhrase[]): AidCategory | undefined {
  for (let i = place.end; i < Math.min(right, place.end + PURPOSE); i++) {
    const word = wordOf(sentence, i)
    if (i > place.end + 1 && CLAUSE_OPENERS.has(word)) return disasterAfter(sentence, i)
    if (isInParty(parties, i) || OFFICE_HEADS.has(wordOf(sentence, i + 1)) || wordOf(sentence, i - 1) === 'security')
      continue
    const category = CATEGORY_WORDS.get(word)
    const joined = wordOf(sentence, i + 1) === 'and' ? CATEGORY_WORDS.get(wordOf(sentence, i + 2)) : undefined
    if (category !== undefined) return joined === undefined || joined === category ? category : 'other'
    if (OTHER_PURPOSES.has(word)) return 'other'
  }
  return undefined
}

/** "after the earthquake", "following last week's floods": what calls for it. */
function disasterAfter({ words }: SumSentence, opener: number): AidCategory | undefined {
  const lead = words[opener]
  if (lead !== 'after' && lead !== 'following' && lead !== 'as') return undefined
  return words.slice(opener + 1, opener + 8).some((word) => DISASTERS.has(word)) ? 'humanitarian' : undefined
}

/** "military aid to Ukraine worth", "increase military funding to": an outright category with its noun, before the sum. */
function beforeSum({ sentence, place, left }: Gift): AidCategory | undefined {
  for (let i = place.first - 1; i >= Math.max(left, place.first - 25); i--) {
    const word = wordOf(sentence, i)
    const isNamed = CATEGORY_ADJECTIVES.has(word) && nounKind(wordOf(sentence, i + 1)) !== undefined
    if (isNamed && nounKind(wordOf(sentence, i + 1)) !== 'trade') return CATEGORY_WORDS.get(word)
  }
  return undefined
}

function isLent({ sentence, nouns, told, place, right }: Gift): boolean {
  if ([...nouns, ...told.map(({ at }) => at)].some((at) => LOAN_WORDS.has(wordOf(sentence, at)))) return true
  for (let i = place.end; i < Math.min(right, place.end + 8); i++) {
    if (LOAN_WORDS.has(wordOf(sentence, i)) && tagOf(sentence.parse, i) !== 'VERB') return true
  }
  return false
}
