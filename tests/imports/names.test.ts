import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/imports/open.ts'
import type { Entity } from '../../src/model/records.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { openSample, read } from './sample.ts'

const named = (entities: readonly Entity[], name: string): Entity | undefined =>
  entities.find((entity) => entity.name === name)
const aliases = (entity: Entity | undefined): readonly string[] => (entity?.aliases ?? []).map(({ text }) => text)

describe('a table of people', () => {
  const { entities, faults } = read(openSample('people.csv'))

  test('a row gives a person with other names, dated office, country and Wikidata id', () => {
    const holm = named(entities, 'Karin Holm')
    expect(holm).toMatchObject({
      id: 'Q90001',
      country: 'NO',
      sameAs: ['https://www.wikidata.org/entity/Q90001'],
      roles: [{ title: 'Mayor', of: { name: 'Sundhaven' }, from: '2019-05-01', to: '2023-05-01' }],
    })
    expect(aliases(holm)).toEqual(['Holm, Karin', 'K. Holm', 'Карин Холм'])
  })

  test('an office of today has no end; a former one without dates is only described', () => {
    expect(named(entities, 'Ole Brandt')?.roles).toEqual([
      { title: 'Minister of Fisheries', from: '2020', sources: ['file'] },
    ])
    expect(named(entities, 'Iryna Petrivna Pavlenko')).toMatchObject({ description: 'former Deputy' })
    expect(named(entities, 'Iryna Petrivna Pavlenko')?.roles).toBeUndefined()
  })

  test('rows without a name, or with a date that is none, are told', () => {
    expect(faults).toEqual([
      'row 6: the name is empty',
      'row 7: “12.13.2020” is no date: write 2022, 2022-12 or 2022-12-21',
    ])
  })

  test('the date a measure began is no date of an office', () => {
    const text = 'schema,name,position,startDate,reason\nPerson,Ole Brandt,Judge,17.3.2014,Held a ball\n'
    expect(read(openFile('list.csv', text, lexicon)).entities[0]?.roles).toEqual([
      { title: 'Judge', sources: ['file'] },
    ])
  })

  test.each([
    ['first_name,last_name,type\nOle,Brandt,rep\nKarin,Holm,sen\n', 'person', 'Ole Brandt'],
    ['Clean Name,Name,Alias\nHarbour Works Inc.,Harbour Works Inc.*,HWI\n', 'organization', 'Harbour Works Inc.'],
    ['name,abbreviation\nMinistry of Wells,MW\n', 'organization', 'Ministry of Wells'],
  ])('%s', (text, type, name) => {
    expect(read(openFile('list.csv', text, lexicon)).entities[0]).toMatchObject({ type, name })
  })
})

describe('lists of people in JSON and YAML', () => {
  test('Popolo: memberships that follow each other are one office, others stay apart', () => {
    const { entities, faults } = read(openSample('parliament.json'))
    const of = { name: 'House of the Harbour' }
    expect(named(entities, 'Karin Holm')?.roles).toEqual([
      { title: 'Member', of, from: '2010-05-01', to: '2016-02-01', sources: ['file'] },
    ])
    expect(named(entities, 'Ole Brandt')?.roles).toEqual([
      { title: 'Member', of, from: '2001-01-01', to: '2003-01-01', sources: ['file'] },
      { title: 'Member', of, from: '2014-05-01', sources: ['file'] },
    ])
    expect(entities.filter(({ type }) => type === 'organization').map(({ name }) => name)).toEqual([
      'House of the Harbour',
      'Blue Party',
    ])
    expect(faults).toEqual(['person 3: the name is empty'])
  })

  test('JSON lines: two lines with one Wikidata id are one person', () => {
    const { entities, faults } = read(openSample('people.jsonl'))
    expect(entities.map(({ name, type }) => [name, type])).toEqual([
      ['Karin Holm', 'person'],
      ['Harbour Works Ltd.', 'organization'],
    ])
    expect(entities[0]).toMatchObject({ id: 'Q90001', country: 'NO', description: 'legislator House, Norway' })
    expect(aliases(entities[0])).toEqual(['Карин Холм', 'K. Holm'])
    expect(faults).toEqual([
      'line 5: is no JSON object with a name',
      'line 6: “Comet” is neither person nor organisation',
    ])
  })

  test('legislators: offices with their dates, terms in one put together', () => {
    const { entities, faults } = read(openSample('legislators.yaml'))
    const holm = named(entities, 'Karin M. Holm')
    expect(holm?.roles?.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Representative', '2001-01-03', '2003-01-03'],
      ['Senator', '2003-01-03', '2015-01-03'],
    ])
    expect(aliases(holm)).toContain('Karin Holm')
    expect(named(entities, 'Ole Brandt')?.roles?.[0]).toMatchObject({
      title: 'President',
      of: { name: 'United States' },
    })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('entry 3: ')
  })

  test('people who share a name stay two where something tells them apart', () => {
    const people = (rows: string): number =>
      read(openFile('p.csv', `name,country,wikidata\n${rows}`, lexicon)).entities.length
    expect(people('Ole Brandt,NO,\nOle Brandt,,\n')).toBe(1)
    expect(people('Ole Brandt,NO,Q1\nOle Brandt,NO,\n')).toBe(1)
    expect(people('Ole Brandt,NO,\nOle Brandt,DK,\n')).toBe(2)
    expect(people('Ole Brandt,NO,Q1\nOle Brandt,NO,Q2\n')).toBe(2)
  })
})
