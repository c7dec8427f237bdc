import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countriesOf } from '../../src/engine/text/countries.ts'
import { lexicon as shipped } from '../lexicon/shipped.ts'
import type { GoldArticle, GoldName } from './corpus.ts'
import { lines } from './corpus.ts'
import { randomStream } from './random.ts'

/**
 * Results, standings and datelines made up from the word lists: running news holds few tables, and
 * what a capital means in one is otherwise not learned.
 */
export function syntheticTables(corpora: string, listFolder: string, count: number): readonly GoldArticle[] {
  const random = randomStream(23)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] as string
  const pools = readPools(corpora, listFolder)
  const figure = (below: number): string => String(Math.floor(random() * below))
  const articles: GoldArticle[] = []
  for (let i = 0; i < count; i++) {
    const page = new Page()
    const kind = FORMS[i % FORMS.length] as Form
    const day = `${1990 + Math.floor(random() * 30)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`
    const makers = { page, pick, figure, pools, random }
    page.add(pick(HEADS).toUpperCase()).end()
    page
      .name(pick(pools.cities).toUpperCase(), PLACE)
      .add(random() < 0.5 ? ` ${day}` : ', ')
      .end()
    for (let line = 0; line < 8; line++) kind(makers)
    articles.push(page.article(`made-${i}`))
  }
  return articles
}

const PERSON = 0
const ORGANIZATION = 1
const PLACE = 2

interface Pools {
  readonly cities: readonly string[]
  readonly teams: readonly string[]
  readonly countries: readonly string[]
  readonly people: readonly string[]
  readonly surnames: readonly string[]
}

interface Makers {
  readonly page: Page
  readonly pools: Pools
  readonly random: () => number
  pick(from: readonly string[]): string
  figure(below: number): string
}

type Form = (makers: Makers) => void

const HEADS = [
  'Soccer - league results',
  'Tennis - results',
  'Golf - leading scores',
  'Basketball - standings',
  'Cricket - scores at close',
  'Baseball - results',
  'Rugby - summary',
  'Hockey - results',
  'Athletics - results',
  'Cycling - overall placings',
]

/** Clubs against each other, by name or by their town. */
const clubResult: Form = ({ page, pick, figure, pools, random }) => {
  const town = random() < 0.3
  const from = town ? pools.cities : pools.teams
  const shout = random() < 0.25
  const side = (): string => (shout ? pick(from).toUpperCase() : pick(from))
  page
    .name(side(), ORGANIZATION)
    .add(` ${figure(7)} `)
    .name(side(), ORGANIZATION)
    .add(` ${figure(7)}`)
    .end()
}

const countryResult: Form = ({ page, pick, figure, pools }) => {
  page
    .name(pick(pools.countries), PLACE)
    .add(` ${figure(7)} `)
    .name(pick(pools.countries), PLACE)
    .add(` ${figure(7)}`)
    .end()
}

const singles: Form = ({ page, pick, figure, pools, random }) => {
  page.add(random() < 0.3 ? `${figure(16)} - ` : '').name(pick(pools.people), PERSON)
  page
    .add(' (')
    .name(pick(pools.countries), PLACE)
    .add(') ')
    .add(pick(['beat', 'bt', 'lost to', '']))
  page.add(' ').name(pick(pools.people), PERSON).add(' (').name(pick(pools.countries), PLACE)
  page.add(`) 6-${figure(5)} 6-${figure(5)}`).end()
}

const placing: Form = ({ page, pick, figure, pools, random }) => {
  page.add(`${figure(30)}. `).name(pick(pools.people), PERSON)
  page
    .add(random() < 0.5 ? ' (' : ', ')
    .name(pick(pools.countries), PLACE)
    .add(random() < 0.5 ? ') ' : ' ')
  if (random() < 0.5) page.name(pick(pools.teams), ORGANIZATION).add(' ')
  page.add(`${figure(59)}.${figure(90)}`).end()
}

const standing: Form = ({ page, pick, figure, pools, random }) => {
  page.name(pick(random() < 0.4 ? pools.cities : pools.teams), ORGANIZATION)
  page.add(` ${figure(30)} ${figure(20)} ${figure(9)} ${figure(9)} ${figure(60)} ${figure(60)} ${figure(70)}`).end()
}

const scorers: Form = ({ page, pick, figure, pools }) => {
  page
    .add('Scorers: ')
    .name(pick(pools.surnames), PERSON)
    .add(` ${figure(90)}, `)
  page
    .name(pick(pools.surnames), PERSON)
    .add(` (${figure(90)} penalty). Attendance: ${figure(60)},000`)
    .end()
}

const FORMS: readonly Form[] = [clubResult, singles, standing, placing, countryResult, clubResult, scorers, standing]

class Page {
  private text = ''
  private readonly names: GoldName[] = []

  add(words: string): this {
    this.text += words
    return this
  }

  name(words: string, kind: number): this {
    this.names.push({ start: this.text.length, end: this.text.length + words.length, kind })
    return this.add(words)
  }

  end(): this {
    return this.add('\n')
  }

  article(id: string): GoldArticle {
    return { id, text: this.text, names: this.names }
  }
}

function readPools(corpora: string, listFolder: string): Pools {
  const people = lines<{ readonly name: string; readonly source: string }>(join(corpora, 'reference', 'persons.jsonl'))
    .filter(({ name, source }) => source.startsWith('everypolitician') && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name))
    .map(({ name }) => name)
  return {
    cities: listed(listFolder, 'cities'),
    teams: listed(listFolder, 'teams'),
    countries: [...countriesOf(shipped).values()].map(({ names }) => names[0] ?? ''),
    people,
    surnames: people.map((name) => name.split(' ')[1] as string),
  }
}

function listed(folder: string, file: string): readonly string[] {
  return readFileSync(join(folder, `${file}.txt`), 'utf8')
    .trim()
    .split(/\s+/)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
