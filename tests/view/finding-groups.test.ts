import { describe, expect, test } from 'vitest'
import type { Finding, Verdict } from '../../src/model/finding.ts'
import type { ListedFinding } from '../../src/model/page-report.ts'
import type { Entity } from '../../src/model/records.ts'
import { groupsOf, isFound } from '../../src/view/finding-groups.ts'
import { pageSentence } from '../../src/view/page-sentence.ts'

const PACK = { id: 'p', title: 'P', origin: 'seed' } as const
const person = (id: string): Entity => ({
  record: 'entity',
  id,
  type: 'person',
  name: 'Ada Okoro',
  aliases: [],
  sources: [],
})
const listed = (id: number, finding: Finding): ListedFinding => ({ id, finding, before: 'then ', after: ' spoke' })

function name(id: number, text: string, verdict: Verdict, record?: Entity): ListedFinding {
  const evidence = record === undefined ? [] : [{ record, pack: PACK, sources: [], agreement: [] }]
  const mention = { kind: 'name', text, start: 0, end: text.length } as const
  return listed(id, { mention, verdict, reasons: [], evidence } as unknown as Finding)
}

function sum(id: number, value: number, donor: string): ListedFinding {
  const aid = { category: 'other', status: 'announced', telling: 'plain', foundBy: 'verb' } as const
  const mention = {
    kind: 'amount',
    text: '$5',
    start: 0,
    end: 2,
    value,
    currency: 'USD',
    qualifier: 'exact',
    precision: 1,
  } as const
  const given = { ...mention, aid: { ...aid, donor: { text: donor, start: 0, end: 1 } } }
  return listed(id, { mention: given, verdict: 'unknown', reasons: [], evidence: [] })
}

const keys = (findings: readonly ListedFinding[]): readonly (readonly number[])[] =>
  groupsOf(findings).map(({ places }) => places.map(({ id }) => id))

describe('Findings are grouped', () => {
  test('a person once, however called', () => {
    const ada = person('a')
    expect(keys([name(1, 'Ada Okoro', 'supported', ada), name(2, 'Okoro', 'supported', ada)])).toEqual([[1, 2]])
  })

  test('two people of one name apart', () => {
    expect(keys([name(1, 'Okoro', 'supported', person('a')), name(2, 'Okoro', 'supported', person('b'))])).toEqual([
      [1],
      [2],
    ])
  })

  test('a name that nobody knows by how it is written', () => {
    expect(keys([name(1, 'Li', 'unknown'), name(2, 'Lu', 'unknown'), name(3, 'Li', 'unknown')])).toEqual([[1, 3], [2]])
  })

  test('a sum once between the same parties', () => {
    expect(keys([sum(1, 5, 'A'), sum(2, 5, 'A'), sum(3, 5, 'B'), sum(4, 6, 'A')])).toEqual([[1, 2], [3], [4]])
  })

  test('by their verdicts, the worst first: what is wrong in one place need not be in another', () => {
    const ada = person('a')
    const findings = [
      name(1, 'Li', 'unknown'),
      name(2, 'Okoro', 'supported', ada),
      name(3, 'Okoro', 'contradicted', ada),
    ]
    const [first] = groupsOf(findings)
    expect(first).toMatchObject({ verdict: 'contradicted', first: { id: 3 } })
    expect(keys(findings)).toEqual([[3], [2], [1]])
  })
})

test.each([
  ['', true],
  ['okoro', true],
  ['ada spoke', true],
  ['ada shouted', false],
])('a search for "%s" is answered %s by page and record', (searched, found) => {
  const [group] = groupsOf([name(1, 'Okoro', 'supported', person('a'))])
  expect(group !== undefined && isFound(group, searched)).toBe(found)
})

test.each([
  [[0, 0, 0, 0], 'No names, quotations or aid figures were found on this page.'],
  [[3, 1, 15, 1], '3 of 20 differ from the record.'],
  [[1, 0, 0, 0], '1 of 1 differs from the record.'],
  [[0, 1, 4, 0], 'Nothing differs from the record; 1 of 5 has a note.'],
  [[0, 0, 4, 2], 'All that is known of it agrees with the record.'],
  [[0, 0, 4, 0], 'All of it agrees with the record.'],
  [[0, 0, 0, 4], 'None of the 4 found is in your references.'],
] as const)('a page of %j is told in one sentence', ([contradicted, qualified, supported, unknown], sentence) => {
  expect(pageSentence({ contradicted, qualified, supported, unknown })).toBe(sentence)
})
