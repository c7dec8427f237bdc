import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, open, plainArticle } from '../../src/engine/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { CompiledPack, Pack } from '../../src/model/pack.ts'
import type { Entity } from '../../src/model/records.ts'
import { compiledStore, severalStores } from '../../src/store/memory.ts'
import { compileBasePack } from '../../tools/base-pack/index.ts'
import { officeOf } from '../../tools/base-pack/offices.ts'
import { withSuccessions } from '../../tools/base-pack/successions.ts'
import { surnameOf } from '../../tools/base-pack/surnames.ts'
import { type TitleCase, tellingOf } from '../../tools/evaluate/title-cases.ts'
import { checkerOf, sentencesOf } from '../../tools/evaluate/titles.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { shippedModels } from '../../tools/models.ts'
import { compileSeedFolder } from '../../tools/seeds.ts'
import { compiled } from '../../tools/shipped-packs.ts'
import { person, role } from '../engine/linking/entities.ts'

const PATIENCE = 300_000
const SAMPLE = 120

let pack: Pack
let shipped: readonly CompiledPack[]
let engine: Engine
beforeAll(async () => {
  pack = await compileBasePack('references', lexicon)
  shipped = [compiled(await compileSeedFolder('seeds'), lexicon), compiled(pack, lexicon)]
  engine = open(shippedModels())
}, PATIENCE)

function entities(): readonly Entity[] {
  return pack.records.filter((record) => record.record === 'entity')
}

async function namesIn(text: string, published: string): Promise<readonly Finding[]> {
  const store = severalStores(shipped.map((one) => compiledStore(one, 'seed')))
  const found = engine.find(plainArticle(text, published))
  return engine.assess(found, await store.get(engine.needs(found)))
}

describe('the base pack', () => {
  test('each of its sources has a title and an address that a reader can open, and a day', () => {
    expect(
      pack.sources.filter(({ title, url, date }) => title === '' || !url?.startsWith('https://') || date === undefined),
    ).toEqual([])
  })
  test('knows countries and capitals, bodies, ministries, officeholders and drawdowns', () => {
    const known = new Set(entities().flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]))
    for (const name of ['Ukraine', 'Украина', '乌克兰', 'Kyiv', 'IAEA', 'Ukrainian Foreign Ministry', 'Antony Blinken'])
      expect(known).toContain(name)
    expect(pack.records.filter(({ record }) => record === 'commitment').length).toBeGreaterThan(50)
  })
  test('a word for a people confirms nothing by itself', () => {
    const names = entities().flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)])
    expect(names.filter((name) => ['Ukrainian', 'Ukrainians', 'French', 'American'].includes(name))).toEqual([])
  })
})

describe('with the seeds', () => {
  test('Zelenskyy is one person, told with both packs', async () => {
    const findings = await namesIn('Ukrainian President Volodymyr Zelenskyy spoke in Kyiv.', '2024-03-01')
    const [zelenskyy] = findings.filter(
      ({ mention }) => mention.kind === 'name' && mention.text === 'Volodymyr Zelenskyy',
    )
    expect([zelenskyy?.verdict, zelenskyy?.reasons]).toEqual(['supported', ['known', 'role-current']])
    expect(zelenskyy?.evidence.map((evidence) => evidence.pack.id)).toEqual(['sourcemark-seeds', 'sourcemark-base'])
  })
  test.each([
    ['a bare surname', 'Kuleba spoke on Monday.', 'Kuleba', 'unknown'],
    ['a surname after another first name', 'Vitaliy Kuleba spoke on Monday.', 'Vitaliy Kuleba', 'unknown'],
    ['a surname with the office', 'Ukrainian Foreign Minister Kuleba spoke on Monday.', 'Kuleba', 'supported'],
    ['a surname with another country’s office', 'Polish Foreign Minister Kuleba spoke on Monday.', 'Kuleba', 'unknown'],
    ['the full name', 'Dmytro Kuleba spoke on Monday.', 'Dmytro Kuleba', 'supported'],
  ])('%s: %s', async (_, text, name, verdict) => {
    const findings = await namesIn(text, '2022-03-01')
    const found = findings.filter(({ mention }) => mention.kind === 'name' && mention.text === name)
    expect(found.map((finding) => finding.verdict)).toEqual([verdict])
  })
})

describe(`titles of ${SAMPLE} officeholders, right and wrong by date`, () => {
  test(
    'none that is right is told to be wrong, and none that is wrong to be held',
    async () => {
      const check = await checkerOf(pack)
      const wrong: string[] = []
      const right: Record<TitleCase, number> = { held: 0, former: 0, after: 0, before: 0 }
      for (const sentence of sentencesOf(pack, SAMPLE)) {
        const finding = await check(sentence)
        const telling = tellingOf(sentence.kind, finding)
        if (telling === 'right') right[sentence.kind]++
        const isMild = finding?.verdict === 'qualified'
        if (telling === 'wrong' && !isMild) wrong.push(`${sentence.kind}, ${sentence.published}: ${sentence.text}`)
      }
      expect(wrong).toEqual([])
      for (const kind of ['held', 'former', 'after'] as const) expect(right[kind]).toBeGreaterThan(5)
    },
    PATIENCE,
  )
})

describe('a position’s label in the words of news', () => {
  test.each<{ label: string; country: string; title: string; others: readonly string[]; of?: string }>([
    {
      label: 'Minister of Foreign Affairs',
      country: 'UA',
      title: 'Minister of Foreign Affairs',
      others: ['Foreign Minister', 'Minister'],
    },
    {
      label: 'Minister for Foreign Affairs and Trade',
      country: 'HU',
      title: 'Minister for Foreign Affairs and Trade',
      others: ['Foreign Minister', 'Trade Minister', 'Minister'],
    },
    {
      label: 'Deputy Minister of Defence',
      country: 'UA',
      title: 'Deputy Minister of Defence',
      others: ['Deputy Defence Minister', 'Deputy minister'],
    },
    {
      label: 'Secretary of State for Defence',
      country: 'GB',
      title: 'Secretary of State for Defence',
      others: ['Defence Secretary'],
    },
    {
      label: 'Secretary of State for Defence',
      country: 'ES',
      title: 'Secretary of State for Defence',
      others: ['Secretary of State'],
    },
    {
      label: 'Secretary of the Treasury',
      country: 'US',
      title: 'Secretary of the Treasury',
      others: ['Treasury Secretary'],
    },
    { label: 'Secretary of State', country: 'US', title: 'Secretary of State', others: [] },
    {
      label: 'Chairman of the Council of Ministers',
      country: 'BA',
      title: 'Prime Minister',
      others: ['Premier', 'Chairman of the Council of Ministers'],
    },
    { label: 'Federal Chancellor of Austria', country: 'AT', title: 'Chancellor', others: ['Federal Chancellor'] },
    { label: 'President of the Republic of Namibia', country: 'NA', title: 'President', others: [] },
    { label: 'Governor of Texas', country: 'US', title: 'Governor', others: [], of: 'Texas' },
    { label: 'Governor of the Central Bank', country: 'KE', title: 'Governor', others: [], of: 'Central Bank' },
    { label: 'President of the Senate', country: 'FR', title: 'President of the Senate', others: [] },
    { label: 'Prime Minister of Crimea', country: 'RU', title: 'Prime Minister of Crimea', others: [] },
    { label: 'ambassador to Spain', country: 'FR', title: 'Ambassador to Spain', others: ['Ambassador', 'Envoy'] },
  ])('$label of $country', ({ label, country, title, others, of }) => {
    const names = new Map([
      ['AT', ['Austria']],
      ['NA', ['Namibia']],
      ['RU', ['Russia']],
    ])
    expect(officeOf(label, country, names.get(country) ?? [])).toEqual({
      title,
      otherTitles: others,
      ...(of === undefined ? {} : { of }),
    })
  })
})

describe('a surname', () => {
  test.each([
    ['Emmanuel Macron', 'FR', 'Macron'],
    ['Ursula von der Leyen', 'DE', 'von der Leyen'],
    ['Xi Jinping', 'CN', 'Xi'],
    ['Abiy Ahmed', 'ET', undefined],
    ['Joseph R. Biden Jr.', 'US', 'Biden'],
  ])('of %s (%s)', (name, country, surname) => {
    expect(surnameOf(name, country)).toBe(surname)
  })
})

describe('who followed in an office', () => {
  const of = { id: 'NO', name: 'Norway' }
  const minister = (id: string, from: string, to?: string): Entity =>
    person(id, id, { roles: [{ ...role('Prime Minister', 'Norway', from, to), of, sources: ['list'] }] })
  const followed = (...people: readonly Entity[]): unknown =>
    withSuccessions(people, [{ id: 'list', title: 'A list', date: '2022-07-28' }])[0]?.roles?.[0]?.succeeded
  test('is told until the last day that somebody is recorded in it', () => {
    expect(
      followed(
        minister('a', '2005-01-01', '2010-01-01'),
        minister('b', '2010-01-01', '2015-01-01'),
        minister('c', '2015-01-02'),
      ),
    ).toEqual({
      by: { id: 'b', name: 'b' },
      until: '2022-07-28',
    })
  })
  test('is told until a gap, and until the same person returns', () => {
    expect(
      followed(
        minister('a', '2005-01-01', '2010-01-01'),
        minister('b', '2010-01-01', '2015-01-01'),
        minister('c', '2017-01-01'),
      ),
    ).toMatchObject({
      until: '2015-01-01',
    })
    const back = person('a', 'a', {
      roles: [
        { ...role('Prime Minister', 'Norway', '2005-01-01', '2010-01-01'), of, sources: ['list'] },
        { ...role('Prime Minister', 'Norway', '2013-01-01'), of, sources: ['list'] },
      ],
    })
    expect(followed(back, minister('b', '2010-01-01', '2015-01-01'))).toMatchObject({ until: '2013-01-01' })
  })
  test('is not told where nobody is recorded', () => {
    expect(followed(minister('a', '2005-01-01', '2010-01-01'))).toBeUndefined()
  })
})
