import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { leadersOf } from '../../tools/references/leaders.ts'
import { makeOfficeholders } from '../../tools/references/officeholders.ts'
import { Dropped, readTable } from '../../tools/references/tables.ts'

const HEAD = 'country,countryCode,position,person,personID,start,end,source,asOf'
/** A line of the list of posts, and why it is left out, where it is. */
const POSTS: readonly (readonly [line: string, reason?: string])[] = [
  ['Norway,NO,Prime Minister,Ada Lund,Q1,2001-10-19,2005-10-17,norway,2022-07-28'],
  ['Norway,NO,Prime Minister,Bo Lie,Q2,2005-10-17,2013-10-16,norway,2022-07-28'],
  ['Norway,NO,Prime Minister,Cai Moe,Q3,2013-10-16,,norway,2022-07-28'],
  ['Norway,NO,Minister of Health,Dag Nes,Q4,2009-01-01,2010-01-01,norway,2022-07-28'],
  ['Norway,NO,Minister of Health,Eli Oen,Q5,2010-01-01,2012-01-01,norway,2022-07-28'],
  ['Norway,NO,Minister of Health,Fay Pol,Q6,2008-01-01,,norway,2022-07-28', 'open, though another holder followed'],
  ['Norway,NO,Minister of Justice,Gro Ruud,Q7,2012-01-01,2010-01-01,norway,2022-07-28', 'ends before it starts'],
  ['Norway,NO,Minister of Justice,Gro Ruud,Q7,2012-01,2012-01-05,norway,2022-07-28'],
  ['Norway,NO,Minister of Culture,Hanna,Q8,2012-01-01,2014-01-01,norway,2022-07-28', 'a person of one name only'],
  ['Norway,NO,Minister of Culture,Ida Sand,Q9,,,norway,2022-07-28', 'no date at all'],
  ['Norway,NO,Minister of Culture,Ida Sand,Q9,2014s,,norway,2022-07-28', 'a date that is none'],
  [
    'Norway,NO,ambassador to Spain,Jon Tveit,Q10,2001,,norway,2022-07-28',
    'open too long, and no head of state or government',
  ],
  ['Norway,NO,Minister of Trade,Kari Ulv,Q11,2012-01-01,2014-01-01,norway,2022-07-28'],
  [
    'Norway,NO,Minister of Trade,Kari Ulv,Q11,2012-01-01,2013-01-01,norway,2022-07-28',
    'the same post with another end',
  ],
  [
    'Norway,NO,Prime Minister of Norway,Cai Moe,Q3,2013,,world-leaders-2021,2022-12-18',
    'told in years, and by the day elsewhere',
  ],
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'references-'))
  const from = join(folder, 'officeholders')
  await mkdir(from)
  await writeFile(join(from, 'officeholders.csv'), [HEAD, ...POSTS.map(([line]) => line)].join('\n'))
  await writeFile(join(from, 'people.csv'), 'id,name,gender,dob,enwiki\nQ1,Ada Lund,female,1961-08-04,Ada Lund\n')
  await writeFile(
    join(from, 'sources.csv'),
    'source,country,countryCode,asOf\nnorway,Norway,NO,2022-07-28\nother,Other,XX,2022-01-01\n',
  )
  await makeOfficeholders(folder, join(folder, 'made'))
})
afterAll(() => rm(folder, { recursive: true }))

const made = (name: string): string => join(folder, 'made/officeholders', name)

describe('the table of officeholders', () => {
  test('holds each post that is sound, and of each person one name and day of birth', async () => {
    const posts = await readTable(made('posts.tsv'))
    const kept = POSTS.filter(([, reason]) => reason === undefined).map(([line]) => line.split(','))
    expect(posts.map(({ person, from, to }) => [person, from, to]).toSorted()).toEqual(
      kept.map(([, , , , person, from, to]) => [person, from, to]).toSorted(),
    )
    const people = await readTable(made('people.tsv'))
    expect(people.find(({ person }) => person === 'Q1')).toEqual({
      person: 'Q1',
      name: 'Ada Lund',
      otherName: '',
      born: '1961-08-04',
    })
    expect(await readTable(made('sources.tsv'))).toEqual([{ source: 'norway', country: 'Norway', asOf: '2022-07-28' }])
  })

  test('tells what was left out, why, and how many', async () => {
    const { dropped, kept, licence } = parse(await readFile(made('origin.yaml'), 'utf8'))
    const reasons = POSTS.flatMap(([, reason]) => reason ?? [])
    expect(dropped).toEqual(Object.fromEntries(reasons.map((reason) => [reason, 1])))
    expect(kept['posts.tsv']).toBe(POSTS.length - reasons.length)
    expect(licence).toBe('CC0-1.0')
  })

  test('is refused where a line has another number of cells', async () => {
    const path = join(folder, 'broken.tsv')
    await writeFile(path, 'a\tb\n1\t2\n3\n')
    await expect(readTable(path)).rejects.toThrow('broken.tsv:3: 1 cells')
  })
})

describe('a leader in a cell of the Factbook', () => {
  const told = (cell: string): readonly string[] =>
    leadersOf('XX', { chiefOfState: cell, headOfGovernment: '' }, new Dropped()).map(
      ({ office, name, surname, since }) => `${office} | ${name} | ${surname} | ${since}`,
    )
  test.each([
    ['President Volodymyr ZELENSKYY (since 20 May 2019)', 'President | Volodymyr Zelenskyy | Zelenskyy | 2019-05-20'],
    ['President XI Jinping (since 14 March 2013)', 'President | Xi Jinping | Xi | 2013-03-14'],
    ['King FELIPE VI (since 19 June 2014)', 'King | Felipe VI | Felipe VI | 2014-06-19'],
    ['Prime Minister Bart DE WEVER (since 3 February 2025)', 'Prime Minister | Bart De Wever | De Wever | 2025-02-03'],
  ])('%s', (cell, leader) => {
    expect(told(cell)).toEqual([leader])
  })
  test.each([
    'Co-prince Emmanuel MACRON (since 14 May 2017); represented by Patrick STROZDA (since 14 May 2017)',
    'President of the Swiss Confederation Guy PARMELIN (since 1 January 2026)',
    'President Denis SASSOU-Nguesso (since 1997)',
    'none',
  ])('none is taken from: %s', (cell) => {
    expect(told(cell)).toEqual([])
  })
})
