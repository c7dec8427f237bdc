import { join } from 'node:path'
import { Dropped, groupedBy, type Row, readCsv, sortedBy, writeFolder } from './tables.ts'

const ORIGIN = {
  title: 'Officeholders of 210 countries and territories since 2001, as Wikidata had them',
  publisher: 'Wikidata, queried by every-politician-scrapers',
  url: 'https://github.com/every-politician-scrapers',
  licence: 'CC0-1.0',
  asOf: '2023-03-12',
  taken: '2026-11-25',
  notes: [
    'Each source (a repository of that organisation) has a day of its own up to which it tells: sources.tsv.',
    'Positions are as Wikidata labels them, without their country; an empty end means that none was known on that day.',
    'person is a Wikidata item: https://www.wikidata.org/wiki/<person>.',
  ],
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/
/** The list of heads of state and government, in years, of which the countries' own lists mostly have the days. */
const HEADS = 'world-leaders-2021'
const HEAD = /\b(?:president|prime minister|premier|chancellor|monarch|king|queen|emir|sultan|emperor|taoiseach)\b/i
/** A post that began so many years before its list was made, and has no end, has mostly lost it: an envoy's, and others'. */
const OPEN_YEARS = { envoy: 12, other: 25 }
const ENVOY = /^(?:ambassador|high commissioner|permanent representative)\b/i
/** How many of the terms of an office may overlap others, if it has one holder at a time. */
const OVERLAPPING = 0.15

/** Makes the tables of officeholders: who held which post, from when to when. */
export async function makeOfficeholders(from: string, to: string): Promise<void> {
  const dropped = new Dropped()
  const all = await readCsv(join(from, 'officeholders/officeholders.csv'))
  const posts = withoutOpenThoughFollowed(
    withoutDoubles(
      all.filter((row) => isSound(row, dropped)),
      dropped,
    ),
    dropped,
  )
  const people = peopleOf(posts, await readCsv(join(from, 'officeholders/people.csv')))
  const sources = await readCsv(join(from, 'officeholders/sources.csv'))
  const used = new Set(posts.map((row) => row['source']))
  await writeFolder(
    join(to, 'officeholders'),
    ORIGIN,
    {
      people: sortedBy(people, 'person'),
      posts: sortedBy(posts.map(postRow), 'country', 'position', 'from', 'person'),
      sources: sources
        .filter((row) => used.has(row['source']))
        .map(({ source = '', country = '', asOf = '' }) => ({ source, country, asOf })),
    },
    dropped,
  )
}

function postRow({
  source = '',
  countryCode = '',
  country = '',
  position = '',
  personID = '',
  start = '',
  end = '',
}: Row): Row {
  return { country: countryCode || country, position, person: personID, from: start, to: end, source }
}

function isSound(row: Row, dropped: Dropped): boolean {
  const { person = '', start = '', end = '', asOf = '', position = '' } = row
  if (start === '' && end === '') return dropped.because('no date at all')
  if ((start !== '' && !DATE.test(start)) || (end !== '' && !DATE.test(end)))
    return dropped.because('a date that is none')
  if (start !== '' && end !== '' && isBefore(end, start)) return dropped.because('ends before it starts')
  if (/^Q\d+$/.test(person) || /[()[\]\d]/.test(person)) return dropped.because('a name that is none')
  if (!/[\s·・]/.test(person) && /^\p{Script=Latin}/u.test(person)) return dropped.because('a person of one name only')
  if (/^(?:H\. ?E\.|Dr\.? |Mr\.? |Ambassador )/.test(person)) return dropped.because('a name with what is none of it')
  const years = ENVOY.test(position) ? OPEN_YEARS.envoy : OPEN_YEARS.other
  const isOld = end === '' && Number(start.slice(0, 4)) + years < Number(asOf.slice(0, 4))
  if (isOld && !HEAD.test(position)) return dropped.because('open too long, and no head of state or government')
  return true
}

/** Whether the whole of one date is before another, as exactly as both are known. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

/** One post told twice: with an end and without, in days and in years. */
function withoutDoubles(rows: readonly Row[], dropped: Dropped): readonly Row[] {
  const best = new Map<string, Row>()
  for (const row of rows) {
    const key = [row['country'], row['position'], row['personID'], row['start']].join('\t')
    const known = best.get(key)
    if (known !== undefined) dropped.because('the same post with another end')
    if (known === undefined || (row['end'] ?? '') > (known['end'] ?? '')) best.set(key, row)
  }
  const exact = new Map<string, Row[]>()
  for (const row of best.values()) {
    if (row['source'] === HEADS || !HEAD.test(row['position'] ?? '')) continue
    const key = `${row['country']}\t${row['personID']}`
    exact.set(key, [...(exact.get(key) ?? []), row])
  }
  return [...best.values()].filter((row) => {
    if (row['source'] !== HEADS) return true
    const own = exact.get(`${row['country']}\t${row['personID']}`) ?? []
    return !own.some((other) => startsAlike(other, row)) || dropped.because('told in years, and by the day elsewhere')
  })
}

function startsAlike(a: Row, b: Row): boolean {
  return Math.abs(Number(a['start']?.slice(0, 4)) - Number(b['start']?.slice(0, 4))) <= 1
}

/** An office of one holder at a time that another took later has ended, though its end is not told. */
function withoutOpenThoughFollowed(rows: readonly Row[], dropped: Dropped): readonly Row[] {
  const byOffice = groupedBy(rows, (row) => `${row['country']}\t${row['position']}`)
  const sole = new Set([...byOffice].flatMap(([office, held]) => (hasOneHolder(held) ? [office] : [])))
  return rows.filter((row) => {
    const office = `${row['country']}\t${row['position']}`
    if ((row['end'] ?? '') !== '' || !sole.has(office)) return true
    const isFollowed = (byOffice.get(office) ?? []).some(
      (other) => other['personID'] !== row['personID'] && isBefore(row['start'] ?? '', other['start'] ?? ''),
    )
    return !isFollowed || dropped.because('open, though another holder followed')
  })
}

function hasOneHolder(held: readonly Row[]): boolean {
  const closed = held
    .filter((row) => row['start'] && row['end'])
    .toSorted((a, b) => ((a['start'] ?? '') < (b['start'] ?? '') ? -1 : 1))
  if (closed.length < 2) return false
  const overlaps = closed.filter((row, i) => i > 0 && isBefore(row['start'] ?? '', closed[i - 1]?.['end'] ?? ''))
  return overlaps.length / closed.length <= OVERLAPPING
}

/** Each person once, under the name that the lists use most. */
function peopleOf(posts: readonly Row[], people: readonly Row[]): readonly Row[] {
  const born = new Map(people.map(({ id = '', dob = '' }) => [id, DATE.test(dob) ? dob : '']))
  return [...groupedBy(posts, (row) => row['personID'] ?? '')].map(([person, rows]) => {
    const names = [...groupedBy(rows, (row) => row['person'] ?? '')].toSorted(([, a], [, b]) => b.length - a.length)
    return { person, name: names[0]?.[0] ?? '', otherName: names[1]?.[0] ?? '', born: born.get(person) ?? '' }
  })
}
