import { describe, expect, test } from 'vitest'
import { checkedFindings } from '../../src/background/checked-findings.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { PackOrigin, ReferenceAnswer } from '../../src/model/records.ts'
import { joined, packAnswer } from '../../src/store/answer.ts'

/** A pack that marks these words, each by its place in the alphabet. */
const packOf = (origin: PackOrigin, ...words: readonly string[]): ReferenceAnswer =>
  packAnswer(
    { id: `${origin}-${words.join('')}`, title: '', origin },
    words.map((name) => ({ record: 'entity', id: name, type: 'person', name, aliases: [], sources: ['s'] })),
    new Map([['s', { id: 's', title: 'Source' }]]),
  )
/** A word of one pack is supported; of several, unknown; of none, and latent, no finding. */
const assess = (answer: ReferenceAnswer): readonly Finding[] =>
  ['a', 'b', 'c'].flatMap((text, start): Finding[] => {
    const evidence = answer.records.flatMap((record) => {
      const pack = answer.packs.get(record)
      return record.id === text && pack !== undefined ? [{ pack, record, sources: answer.sources, agreement: [] }] : []
    })
    const mention = { kind: 'name', text, start, end: start + 1 } as const
    const [first] = evidence
    if (first === undefined) return []
    if (evidence.length > 1) return [{ mention, verdict: 'unknown', reasons: [], evidence: [] }]
    return [{ mention, verdict: 'supported', reasons: ['known'], evidence: [first] }]
  })
const told = (answer: ReferenceAnswer): readonly string[] =>
  checkedFindings(answer, assess).map(
    ({ finding, openVerdict }) => `${finding.mention.text} ${finding.verdict} ${openVerdict ?? 'hidden'}`,
  )

describe('What a page may be shown of a finding', () => {
  test.each<[string, readonly ReferenceAnswer[], readonly string[]]>([
    ['all of it, where only seeds speak', [packOf('seed', 'a')], ['a supported supported']],
    ['all of it, of a subscription', [packOf('subscription', 'b')], ['b supported supported']],
    ['nothing of the reader’s own', [packOf('reader', 'a')], ['a supported hidden']],
    [
      'the seeds’ verdict, where the reader’s own say otherwise',
      [packOf('seed', 'a', 'c'), packOf('reader', 'a', 'b')],
      ['a unknown supported', 'b supported hidden', 'c supported supported'],
    ],
    [
      'the seeds’ verdict, where the reader’s own know nothing',
      [packOf('seed', 'a'), packOf('reader')],
      ['a supported supported'],
    ],
  ])('%s', (_, answers, expected) => {
    expect(told(joined(answers))).toEqual(expected)
  })

  test('what only the seeds mark stays marked when the reader’s own take it away', () => {
    const onlyAlone = (answer: ReferenceAnswer): readonly Finding[] => (answer.records.length > 1 ? [] : assess(answer))
    const checked = checkedFindings(joined([packOf('seed', 'a'), packOf('reader', 'b')]), onlyAlone)
    expect(checked).toMatchObject([{ openVerdict: 'supported', finding: { mention: { text: 'a' } } }])
  })
})
