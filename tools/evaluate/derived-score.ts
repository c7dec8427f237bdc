import { partyKey } from '../../src/engine/aid/known-parties.ts'
import { fold } from '../../src/engine/text/fold.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import type { Commitment, Turn } from '../../src/model/records.ts'
import type { GoldGift } from '../aid-labels.ts'
import type { GoldCommitment, GoldTurn } from '../document-labels.ts'

/** Of the words that a person gave to a speaker, how many a draft has in a turn of that speaker. */
export interface WordsScore {
  readonly right: number
  readonly all: number
}

/** Compares a draft's turns with a person's, word by word in the order of the text. Cost: words times LOOK_AHEAD at most. */
export function wordsScore(text: string, gold: readonly GoldTurn[], drafted: readonly Turn[]): WordsScore {
  const words = drafted.flatMap(({ speaker, paragraphs }) =>
    wordsOf(paragraphs.join(' ')).map((word) => ({ word, speaker: speaker?.name ?? '-' })),
  )
  let at = 0
  let right = 0
  let all = 0
  for (const { start, end, speakers } of gold) {
    for (const word of wordsOf(text.slice(start, end))) {
      all++
      const found = words.slice(at, at + LOOK_AHEAD).findIndex((one) => one.word === word)
      if (found < 0) continue
      at += found
      if (speakers.some((name) => fold(name) === fold(words[at]?.speaker ?? ''))) right++
      at++
    }
  }
  return { right, all }
}

/** Labels, and what a draft leaves out, are no longer. */
const LOOK_AHEAD = 30

function wordsOf(text: string): readonly string[] {
  return text.replace(/<[^<>]{0,99}>/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A commitment that a person noted, and the draft of it: `wrong` names what is not as the person has it. */
export interface CommitmentOutcome {
  readonly gold: GoldCommitment
  readonly gift: GoldGift
  readonly draft: Commitment | undefined
  readonly wrong: readonly string[]
}

export interface CommitmentsScore {
  readonly outcomes: readonly CommitmentOutcome[]
  /** Drafts of sums that are no commitments. */
  readonly others: readonly Commitment[]
}

/** Pairs what a person noted in a text with the drafts of the same sums, those that are right first. */
export function commitmentsScore(
  text: string,
  gold: readonly GoldCommitment[],
  drafts: readonly Commitment[],
  lexicon: Lexicon,
): CommitmentsScore {
  const outcomes = gold.flatMap((one) => {
    const { gift } = one
    if (gift === undefined) return []
    const value = sumOf(text.slice(one.start, one.end))
    // A sum that is told twice is drafted once.
    const same = drafts.filter(({ amount }) => amount.value === value)
    const wrongIn = (draft: Commitment): readonly string[] => faultsOf(draft, gift, lexicon)
    const [draft] = same.sort((a, b) => wrongIn(a).length - wrongIn(b).length)
    return [{ gold: one, gift, draft, wrong: draft === undefined ? ['not drafted'] : wrongIn(draft) }]
  })
  const noted = new Set(gold.map(({ start, end }) => sumOf(text.slice(start, end))))
  return { outcomes, others: drafts.filter(({ amount }) => !noted.has(amount.value)) }
}

function faultsOf({ donor, recipient, category }: Commitment, gift: GoldGift, lexicon: Lexicon): readonly string[] {
  return [
    ...(gift.donors.some((name) => isParty(donor.name, name, lexicon)) ? [] : ['donor']),
    ...(gift.recipients.some((name) => isParty(recipient.name, name, lexicon)) ? [] : ['recipient']),
    ...(gift.categories.includes(category) ? [] : ['category']),
  ]
}

/** The same country or body, or told by a name that holds the other: "the most vulnerable countries" are "countries". */
function isParty(drafted: string, noted: string, lexicon: Lexicon): boolean {
  return partyKey(drafted, lexicon) === partyKey(noted, lexicon) || ` ${fold(drafted)} `.includes(` ${fold(noted)} `)
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

/** The number of a sum as these documents write it: "up to $571.3 million". */
function sumOf(sum: string): number {
  const [, number = '', scale = ''] = /(\d[\d,.]*|\ba\b)(?:[\s-]+(\p{L}+))?/u.exec(sum) ?? []
  const value = number === 'a' ? 1 : Number(number.replaceAll(',', ''))
  return Math.round(value * (SCALES[scale] ?? 1))
}
