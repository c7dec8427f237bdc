import { describe, expect, test } from 'vitest'
import type { PackLabel, ReferenceAnswer, ReferenceRecord, Source } from '../../src/model/records.ts'
import { joined, MOST_PER_KEY, packAnswer, qualified, withinLimit } from '../../src/store/answer.ts'

const SOURCE: Source = { id: 's', title: 'A report' }
const reference = { id: 'p', name: 'Ada' }
const RECORDS: readonly ReferenceRecord[] = [
  {
    record: 'entity',
    id: 'p',
    type: 'person',
    name: 'Ada',
    aliases: [{ text: 'A.', sources: ['s'] }, { text: 'Adah' }],
    roles: [{ title: 'Chair', of: { id: 'o', name: 'The Works' }, sources: ['s'] }],
    participants: [reference],
    sources: ['s'],
  },
  {
    record: 'quotation',
    id: 'q',
    speaker: reference,
    text: 'So be it',
    language: 'en',
    translations: [{ text: 'Soit', language: 'fr', sources: ['s'] }],
    addressee: reference,
    reporter: { name: 'A wire' },
    about: [reference],
    sources: ['s'],
  },
  {
    record: 'commitment',
    id: 'c',
    donor: reference,
    recipient: { id: 'r', name: 'Elsewhere' },
    category: 'other',
    amount: { value: 1, currency: 'EUR', qualifier: 'exact' },
    status: 'announced',
    announcer: reference,
    announcement: 'n',
    sources: ['s'],
  },
]

const labelled = (id: string): PackLabel => ({ id, title: id, origin: 'reader' })
const answerIn = (id: string, records: readonly ReferenceRecord[] = RECORDS): ReferenceAnswer =>
  qualified(labelled(id), { records, sources: [SOURCE], packs: new Map() })

/** Every word by which a record names another thing, wherever it stands in it. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => {
    if ((key === 'id' || key === 'announcement') && typeof held === 'string') return [held]
    if (key === 'sources' && Array.isArray(held) && held.every((one) => typeof one === 'string')) return held
    return idsIn(held)
  })
}

describe('an answer from several packs', () => {
  test('names everything behind its pack, in every field that names something', () => {
    const { records, sources } = answerIn('mine')
    const ids = idsIn([records, sources])
    expect(ids.length).toBe(idsIn([RECORDS, SOURCE]).length)
    expect(ids.filter((id) => !id.startsWith('mine/'))).toEqual([])
  })

  test('tells of each record which pack it is of', () => {
    const { records, packs } = joined([answerIn('a'), answerIn('b')])
    expect(records.map((record) => packs.get(record)?.id)).toEqual(['a', 'a', 'a', 'b', 'b', 'b'])
  })

  test('never makes one id of two, whatever the packs are called', () => {
    const named = ['a', 'a/p', 'a%2F', 'a%', ''].map((id) => answerIn(id).records.map((record) => record.id))
    const [deep] = answerIn('a', [{ ...RECORDS[0], id: 'p/p' } as ReferenceRecord]).records
    expect(new Set([...named.flat(), deep?.id]).size).toBe(named.flat().length + 1)
  })
})

describe('what a pack answers', () => {
  const LABEL = { id: 'mine', title: 'Mine', origin: 'reader' } as const
  const citing = (...sources: string[]): ReferenceRecord => ({ ...RECORDS[0], sources }) as ReferenceRecord

  test('is no record whose sources are not all there, and none that cites none', () => {
    const sources = new Map([['s', SOURCE]])
    const answer = packAnswer(LABEL, [citing('s'), citing('s', 'gone'), citing('gone'), citing()], sources)
    expect(answer.records).toEqual([citing('s')])
    expect(answer.sources).toEqual([SOURCE])
    expect([...answer.packs.values()]).toEqual([LABEL])
  })

  test('is bounded for a key under which everything stands', () => {
    expect(withinLimit(Array.from({ length: 3_000 }, (_, i) => i))).toHaveLength(MOST_PER_KEY)
  })
})
