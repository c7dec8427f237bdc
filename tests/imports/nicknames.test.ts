import { describe, expect, test } from 'vitest'
import { nameForms } from '../../src/imports/name-forms.ts'
import { openFile } from '../../src/imports/open.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { read } from './sample.ts'

describe('A person’s nickname and former name are names too', () => {
  test.each([
    ['William "Bill" Stamp', 'William Stamp', 'Bill Stamp'],
    ['Earl L. “Buddy” Carvel', 'Earl L. Carvel', 'Buddy Carvel'],
    ['Karin (Kari) Holm', 'Karin Holm', 'Kari Holm'],
    ['Stamp, William (Bill)', 'William Stamp', 'Bill Stamp'],
    ['Karin Holm (née Berg)', 'Karin Holm', 'Karin Berg'],
    ['Karin Holm, born Berg', 'Karin Holm', 'Karin Berg'],
    ['Karin Holm (née Anna Berg)', 'Karin Holm', 'Anna Berg'],
    ['Karin Holm a.k.a. Kari Holmen', 'Karin Holm', 'Kari Holmen'],
  ])('%s', (written, name, other) => {
    const forms = nameForms(written, true, lexicon)
    expect(forms.name).toBe(name)
    expect(forms.others).toContain(other)
  })

  test.each([
    'Karin Holm (Labour)',
    'Karin Holm (Norway)',
    'Karin Holm (deceased)',
    'Karin Holm (born in Kenya)',
    'Karin Holm (formerly acting)',
  ])('no name stands in %s', (written) => {
    expect(nameForms(written, true, lexicon)).toEqual({ name: 'Karin Holm', others: ['Karin Holm'].slice(1) })
  })

  test('a nickname goes with the family’s name, another name of one word does not', () => {
    const popolo = {
      persons: [
        { id: '1', name: 'William Stamp', other_names: [{ name: 'Bill', note: 'nickname' }, { name: 'Hamza' }] },
      ],
    }
    const [person] = read(openFile('p.json', JSON.stringify(popolo), lexicon)).entities
    expect(person?.aliases.map(({ text }) => text)).toEqual(['Bill Stamp', 'Bill', 'Hamza'])
  })

  test('who writes the first name as an initial is called by the middle one', () => {
    const yaml =
      '- id: { bioguide: S1 }\n  name: { first: F., middle: James, last: Sandner }\n  terms:\n    - { type: rep, start: "2015-01-06" }\n'
    const [person] = read(openFile('l.yaml', yaml, lexicon)).entities
    expect(person?.aliases.map(({ text }) => text)).toContain('James Sandner')
  })
})

describe('An office in Popolo', () => {
  const roles = (membership: object, more: object = {}, person: object = {}): unknown => {
    const popolo = {
      persons: [{ id: 'p', name: 'Karin Holm', ...person }],
      organizations: [{ id: 'o', name: 'Ministry of Wells' }],
      memberships: [{ person_id: 'p', ...membership }],
      events: [{ id: 't', start_date: '2009-05-06', end_date: '2014-05-06' }],
      ...more,
    }
    const found = read(openFile('p.json', JSON.stringify(popolo), lexicon))
    return found.entities[0]?.roles ?? found.faults
  }

  test('has its own dates, and its period’s only where they fit', () => {
    const during = { organization_id: 'o', role: 'Minister', legislative_period_id: 't' }
    expect(roles({ ...during, start_date: '2019-05-29' })).toMatchObject([{ from: '2019-05-29' }])
    expect(roles({ ...during, start_date: '2019-05-29' })).not.toHaveProperty('0.to')
    expect(roles(during)).toMatchObject([{ from: '2009-05-06', to: '2014-05-06' }])
    expect(roles({ ...during, start_date: '2012-01-01' })).toMatchObject([{ from: '2012-01-01', to: '2014-05-06' }])
  })

  test('turned round is told', () => {
    expect(roles({ organization_id: 'o', start_date: '2015', end_date: '2012' })).toEqual([
      'membership 1: it ends (2012) before it begins (2015)',
    ])
  })

  test('may be of a post, which has its role and body', () => {
    const posts = [{ id: 'k', label: 'Minister of Wells', role: 'Minister', organization_id: 'o' }]
    expect(roles({ post_id: 'k' }, { posts })).toMatchObject([
      { title: 'Minister', otherTitles: ['Minister of Wells'], of: { name: 'Ministry of Wells' } },
    ])
    expect(roles({ post_id: 'nope' }, { posts })).toEqual(['membership 1: its organisation is not there'])
  })

  test('ends with its holder’s life', () => {
    const open = { organization_id: 'o', start_date: '2005-05-29' }
    expect(roles(open, {}, { death_date: '2014-03-14' })).toMatchObject([{ to: '2014-03-14' }])
    const period = { organization_id: 'o', legislative_period_id: 't' }
    expect(roles(period, {}, { death_date: '2012-03-01' })).toMatchObject([{ to: '2012-03-01' }])
    expect(roles(period, {}, { death_date: '2016-03-01' })).toMatchObject([{ to: '2014-05-06' }])
    expect(roles({ ...open, end_date: '2007' }, {}, { death_date: '2014-03-14' })).toMatchObject([{ to: '2007' }])
  })

  test('may stand with the person', () => {
    const memberships = [{ organization_id: 'o', role: 'Minister' }]
    expect(roles({}, { memberships: [] }, { memberships })).toMatchObject([{ title: 'Minister' }])
  })
})

test('entities of FollowTheMoney are read, without the names that others bear too', () => {
  const lines = [
    {
      id: 'a',
      caption: 'Karin Holm',
      schema: 'Person',
      properties: { name: ['Karin Holm'], alias: ['K. Holm'], weakAlias: ['The Mayor'], country: ['no'] },
    },
    { id: 'b', schema: 'Company', properties: { name: ['Harbour Ltd'], previousName: ['Port Ltd'] } },
    { id: 'c', schema: 'Ownership', properties: { owner: ['a'] } },
  ]
  const { entities, faults } = read(
    openFile('entities.ftm.json', lines.map((line) => JSON.stringify(line)).join('\n'), lexicon),
  )
  expect(entities.map(({ type, name, aliases }) => [type, name, aliases.map(({ text }) => text)])).toEqual([
    ['person', 'Karin Holm', ['K. Holm']],
    ['organization', 'Harbour Ltd', ['Port Ltd']],
  ])
  expect(faults).toEqual(['line 3: “Ownership” is neither person nor organisation'])
})
