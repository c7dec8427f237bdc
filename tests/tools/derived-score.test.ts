import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../src/model/records.ts'
import { readGift } from '../../tools/aid-labels.ts'
import { labelledDocuments } from '../../tools/document-labels.ts'
import { commitmentsScore, wordsScore } from '../../tools/evaluate/derived-score.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'

describe('The words of a draft', () => {
  const text = 'MS. OKORO: Two ports open. Q: Which? MS. OKORO: Both.'
  const gold = [
    { start: 11, end: 26, speakers: ['Ada Okoro'] },
    { start: 30, end: 36, speakers: ['-'] },
    { start: 48, end: 53, speakers: ['Ada Okoro', 'A. Okoro'] },
  ]
  const turn = (name: string | undefined, ...paragraphs: string[]) => ({
    ...(name === undefined ? {} : { speaker: { name } }),
    paragraphs,
  })

  test('are right in a turn of who says them, labels apart', () => {
    const turns = [turn('Ada Okoro', 'Two ports open.'), turn(undefined, 'Which?'), turn('A. Okoro', 'Both.')]
    expect(wordsScore(text, gold, turns)).toEqual({ right: 5, all: 5 })
  })

  test('are wrong where somebody else says them, and where they are missing', () => {
    expect(wordsScore(text, gold, [turn('Ada Okoro', 'Two ports open. Which?')])).toEqual({ right: 3, all: 5 })
  })
})

describe('The commitments of a draft', () => {
  const text = 'Norway gives Kenya up to $4.5 million. It has 3 million people.'
  const gold = [{ start: 19, end: 37, gift: readGift('Norway/Oslo | Kenya | military | announced') }]
  const draft = (value: number, recipient: string, category: Commitment['category'] = 'military'): Commitment => ({
    record: 'commitment',
    id: 'c',
    donor: { name: 'Norway' },
    recipient: { name: recipient },
    category,
    amount: { value, currency: 'USD', qualifier: 'up-to' },
    status: 'announced',
    sources: ['s'],
  })
  const wrongIn = (...drafts: readonly Commitment[]) =>
    commitmentsScore(text, gold, drafts, lexicon).outcomes.map(({ wrong }) => wrong)

  test('are right with the parties, the kind and the sum that a person noted', () => {
    expect(wrongIn(draft(4_500_000, 'Kenyans'))).toEqual([[]])
  })

  test('are told by what is wrong in them', () => {
    expect(wrongIn(draft(4_500_000, 'Uganda', 'other'))).toEqual([['recipient', 'category']])
    expect(wrongIn(draft(4_000_000, 'Kenya'))).toEqual([['not drafted']])
  })

  test('are false of a sum that nobody noted', () => {
    const { others } = commitmentsScore(text, gold, [draft(3_000_000, 'Kenya')], lexicon)
    expect(others).toHaveLength(1)
  })
})

test('The labelled documents have turns of twenty, in order and without overlap', () => {
  const documents = labelledDocuments('first').filter(({ turns }) => turns.length > 0)
  expect(documents).toHaveLength(20)
  for (const { turns } of documents)
    turns.forEach(({ start, end }, i) => {
      expect(end).toBeGreaterThan(start)
      expect(start).toBeGreaterThanOrEqual(turns[i - 1]?.end ?? 0)
    })
})
