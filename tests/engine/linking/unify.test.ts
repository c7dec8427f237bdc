import { describe, expect, test } from 'vitest'
import { unify } from '../../../src/engine/linking/unify.ts'
import type { Entity, ReferenceAnswer, ReferenceRecord } from '../../../src/model/records.ts'
import { entity, person, role } from './entities.ts'

/** An answer of packs, each with its records. */
function answerOf(packs: Readonly<Record<string, readonly ReferenceRecord[]>>): ReferenceAnswer {
  const labelled = Object.entries(packs).map(([id, records]) => {
    const label = { id, title: id, origin: 'reader' } as const
    return records.map((record) => [record, label] as const)
  })
  return { records: Object.values(packs).flat(), sources: [], packs: new Map(labelled.flat()) }
}

function entitiesOf(packs: Readonly<Record<string, readonly ReferenceRecord[]>>): readonly Entity[] {
  return unify(answerOf(packs)).records.filter((record) => record.record === 'entity')
}

const WIKIDATA = 'https://www.wikidata.org/wiki/'
const ADAM = person('a/adam', 'Adam Schiff', { country: 'US' })

describe('one thing in two packs is one entity', () => {
  test.each<readonly [string, Entity, Entity]>([
    ['the same name', ADAM, person('b/schiff', 'Adam Schiff')],
    [
      'a name that is the other’s alias',
      ADAM,
      person('b/schiff', 'Adam B. Schiff', { aliases: [{ text: 'Adam Schiff' }] }),
    ],
    [
      'the same identity, under other names',
      person('a/z', 'Volodymyr Zelenskyy', { sameAs: [`${WIKIDATA}Q3874799`] }),
      person('b/z', 'Vladimir Zelensky', { sameAs: ['http://www.wikidata.org/entity/Q3874799'] }),
    ],
    [
      'a body of one name',
      entity('organization', 'a/un', 'United Nations'),
      entity('organization', 'b/un', 'the United Nations'),
    ],
  ])('%s', (_, a, b) => {
    expect(entitiesOf({ a: [a], b: [b] })).toHaveLength(1)
  })

  test('it has all their names, roles and sources, and a name that one pack needs nothing beside needs nothing', () => {
    const seeds = person('a/z', 'Volodymyr Zelenskyy', {
      aliases: [{ text: 'Zelensky' }],
      sameAs: [`${WIKIDATA}Q1`],
      sources: ['a/s'],
    })
    const base = person('b/z', 'Vladimir Zelensky', {
      needsContext: true,
      aliases: [{ text: 'Zelensky', needsContext: true }],
      roles: [role('President', 'Ukraine', '2019-05-20')],
      sameAs: [`${WIKIDATA}Q1`],
      sources: ['b/s'],
    })
    const [one] = entitiesOf({ a: [seeds], b: [base] })
    expect(one).toMatchObject({ id: 'a/z', name: 'Volodymyr Zelenskyy', needsContext: false, sources: ['a/s', 'b/s'] })
    expect(one?.aliases).toEqual([{ text: 'Zelensky' }, { text: 'Vladimir Zelensky', needsContext: true }])
    expect(one?.roles?.map(({ title }) => title)).toEqual(['President'])
  })

  test('what a pack says of it by its own id is said of it, and each record is still there to be cited', () => {
    const quotation: ReferenceRecord = {
      record: 'quotation',
      id: 'b/q',
      speaker: { id: 'b/schiff', name: 'Adam Schiff' },
      text: 'No one is above the law.',
      language: 'en',
      sources: [],
    }
    const other = person('b/schiff', 'Adam Schiff')
    const { records, membersOf } = unify(answerOf({ a: [ADAM], b: [other, quotation] }))
    expect(records.map((record) => (record.record === 'quotation' ? record.speaker.id : record.id))).toEqual([
      'a/adam',
      'a/adam',
    ])
    expect(records.map((record) => membersOf(record))).toEqual([[ADAM, other], [quotation]])
  })
})

describe('different things stay apart', () => {
  test.each<readonly [string, readonly Entity[], readonly Entity[]]>([
    ['people of two countries', [ADAM], [person('b/schiff', 'Adam Schiff', { country: 'GB' })]],
    [
      'people with two items',
      [person('a/1', 'John Smith', { sameAs: [`${WIKIDATA}Q1`] })],
      [person('b/2', 'John Smith', { sameAs: [`${WIKIDATA}Q2`] })],
    ],
    [
      'people of one surname',
      [person('a/1', 'Bill Clinton')],
      [person('b/2', 'Hillary Clinton', { aliases: [{ text: 'Clinton' }] })],
    ],
    ['things of two kinds', [entity('place', 'a/1', 'Jordan')], [person('b/2', 'Jordan')]],
    [
      'a name that two of one pack bear',
      [ADAM],
      [person('b/1', 'Adam Schiff'), person('b/2', 'Adam Schiff', { country: 'GB' })],
    ],
  ])('%s', (_, a, b) => {
    expect(new Set(entitiesOf({ a, b }).map(({ id }) => id)).size).toBeGreaterThan(1)
  })

  test('two of one name in one pack are two', () => {
    expect(entitiesOf({ a: [person('a/1', 'George Bush'), person('a/2', 'George Bush')] })).toHaveLength(2)
  })
})
