import { tagOf } from '../syntax/parse.ts'
import { isOfficeHead, isOfficeWord, isPeopleWord, nounKind } from './aid-words.ts'
import type { PartyPhrase } from './parties.ts'
import { isCapital, isNominal, type SumSentence, wordOf } from './sum-sentence.ts'

/** "the government in Tokyo", "the people of Sudan", "refugees in Chad": where the phrase begins. */
export function seatedBody(sentence: SumSentence, first: number): number {
  const from = wordOf(sentence, first - 1) === 'the' ? first - 1 : first
  const link = wordOf(sentence, from - 1)
  const head = wordOf(sentence, from - 2)
  if (link === 'in' && SEATED.has(head)) return from - 2
  return link === 'of' && isOfficeHead(sentence, head) ? from - 2 : first
}

const SEATED: ReadonlySet<string> = new Set(['government', 'cabinet', 'ministry', 'parliament', 'administration'])

const OFFICE_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '-', '&'])

/** Where a run of office words that closes with a body or person ends; `from` where there is none. */
export function officeEnd(sentence: SumSentence, from: number): number {
  let end = from
  for (let i = from; i < from + 8; i++) {
    const word = wordOf(sentence, i)
    if (isOfficeHead(sentence, word) && !isAidModifier(sentence, i)) end = i + 1
    else if (!isOfficeWord(sentence, word) && (i === from || !OFFICE_LINKS.has(word))) {
      // "the Biden administration": a name between the country's own words, or an adjective.
      if (i > from || !isNominal(sentence, i) || !isOfficeHead(sentence, wordOf(sentence, i + 1))) break
    }
  }
  return end
}

/** "military" in "Ukraine military aid" is no office. */
function isAidModifier(sentence: SumSentence, i: number): boolean {
  const kind = nounKind(sentence, wordOf(sentence, i + 1))
  return kind !== undefined || tagOf(sentence.parse, i) === 'ADJ'
}

/** Where "refugees", "wounded soldiers", "earthquake survivors" end after a country's word; `from` where there are none. */
export function peopleEnd(sentence: SumSentence, from: number): number {
  for (let i = from; i < from + 4; i++) {
    const word = wordOf(sentence, i)
    if (isPeopleWord(sentence, word) && !isAidModifier(sentence, i)) return i + 1
    if (!isNominal(sentence, i) && word !== '-' && tagOf(sentence.parse, i) !== 'VERB') return from
    if (nounKind(sentence, word) === 'aid' || nounKind(sentence, word) === 'money') return from
    if (isCapital(sentence, i)) return from
  }
  return from
}

/** Most words between a country and the person who acts for it. */
const GAP = 6

/** "US President" + "Joe Biden", "Scholz, the German chancellor" are one party each: the country or body, with the person. */
export function joinedPerson(sentence: SumSentence, before: PartyPhrase, after: PartyPhrase): PartyPhrase | undefined {
  const gap = sentence.words.slice(before.end, after.first)
  if (gap.length > GAP) return undefined
  const { first } = before
  const { end } = after
  if (before.party !== undefined && before.person === undefined && after.person !== undefined) {
    if (!isTitle(sentence, before, gap)) return undefined
    return {
      first,
      end,
      form: 'office',
      noun: before.form === 'office' ? before.noun : end - 1,
      party: before.party,
      person: after.person,
    }
  }
  if (before.person === undefined || before.party !== undefined || after.party === undefined) return undefined
  if (!isOfficeBehind(sentence, gap, after)) return undefined
  return { first, end, form: 'office', noun: before.noun, party: after.party, person: before.person }
}

/** "US President Joe Biden", "UN emergency relief coordinator, X", "the head of USAID, X". */
function isTitle(sentence: SumSentence, before: PartyPhrase, gap: readonly string[]): boolean {
  const isOf = wordOf(sentence, before.first - 1) === 'of' && isOfficeHead(sentence, wordOf(sentence, before.first - 2))
  if (before.form !== 'office' && !isOf && !gap.some((word) => isOfficeHead(sentence, word))) return false
  if (before.form === 'people' || (gap[0] === ',' && before.form === 'name' && !isOf)) return false
  return gap.every(
    (word, i) =>
      word === ',' ||
      word === 'of' ||
      word === 'for' ||
      isOfficeWord(sentence, word) ||
      isNominal(sentence, before.end + i),
  )
}

/** "X of Ukraine", "X, the German chancellor", "X, the president of the Commission". */
function isOfficeBehind(sentence: SumSentence, gap: readonly string[], after: PartyPhrase): boolean {
  if (gap.length === 1 && gap[0] === 'of') return true
  if (gap[0] !== ',') return false
  const isOffice = (word: string): boolean =>
    isOfficeWord(sentence, word) || word === 'the' || word === 'of' || word === 'a'
  return gap.slice(1).every(isOffice) && (after.form === 'office' || gap.some((word) => isOfficeHead(sentence, word)))
}
