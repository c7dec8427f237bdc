import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { deriveFile } from '../../src/cli/derive/derive.ts'
import { type Draft, seedYaml } from '../../src/cli/derive/seed-yaml.ts'
import { type Engine, file, open } from '../../src/engine/index.ts'
import type { Commitment, Entity } from '../../src/model/records.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { compileSeeds } from '../../src/store/seed-files.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { shippedModels } from '../../tools/models.ts'

let engine: Engine
beforeAll(() => {
  engine = open(shippedModels())
})

/** Two presidents whom a reference set knows. */
const KNOWN = `
sources: [{ id: s, title: A list }]
people:
  - { id: lund, name: Karin Lund, aliases: [{ text: Lund, needsContext: true }], country: NO, sources: [s], sameAs: ['https://example.org/lund'],
      roles: [{ title: President, of: { name: Norway }, from: 2020-01-01, to: 2026-01-01, sources: [s] }] }
  - { id: okoro, name: Ada Okoro, aliases: [{ text: Okoro, needsContext: true }], country: KE, sources: [s],
      roles: [{ title: President, of: { name: Kenya }, from: 2020-01-01, to: 2026-01-01, sources: [s] }] }
`

interface Written {
  readonly title: string
  readonly text: string
  readonly url?: string
  readonly publisher?: string
}

/** What is drafted of a document, read from a file of them. */
async function drafted(document: Written): Promise<Draft> {
  const [draft] = await draftsOf(`${JSON.stringify({ date: '2023-05-21', ...document })}\n`)
  if (draft === undefined) throw new Error('nothing was drafted')
  return draft
}

function draftsOf(text: string, name = 'documents.jsonl'): Promise<readonly Draft[]> {
  const pack = compileSeeds([{ name: 'known.yaml', text: KNOWN }], 'known', 'Known')
  const store = memoryStore(pack, 'reader', (record) => file(record, lexicon).keys)
  return deriveFile(name, text, '2023-05-21', { engine, store, lexicon })
}

/** "Norway > Kenya | military | 2000000 NOK | announced, by Karin Lund" */
function commitmentsIn({ records }: Draft): readonly string[] {
  const told = ({ donor, recipient, category, amount, status, announcer }: Commitment): string =>
    `${donor.name} > ${recipient.name} | ${category} | ${amount.value} ${amount.currency} | ${status}` +
    (announcer === undefined ? '' : `, by ${announcer.name}`)
  return records.flatMap((one) => (one.record === 'commitment' ? [told(one)] : []))
}

function entitiesIn({ records }: Draft): readonly Entity[] {
  return records.filter((one) => one.record === 'entity')
}

function speakersIn({ of }: Draft): readonly (string | undefined)[] {
  return 'turns' in of ? of.turns.map(({ speaker }) => speaker?.name) : []
}

const MEETING = {
  title: 'Remarks by President Lund and President Okoro of Kenya Before Bilateral Meeting',
  text: `Oslo, Norway

2:46 P.M.

PRESIDENT LUND:  It’s good to see you. Today, I’m announcing 20 million kroner in humanitarian aid to Kenya. (Laughs.)

PRESIDENT OKORO:  (As interpreted.)  Thank you. We know that you gave us $45 million in military equipment last year. (Speaks English.)

Q    President Lund, will you give Kenya $900 million in military aid?

PRESIDENT LUND:  Not today.`,
}

describe('a draft of remarks', () => {
  test('has every turn, by the names that the reference sets have for its speakers', async () => {
    expect(speakersIn(await drafted(MEETING))).toEqual([
      undefined,
      undefined,
      'Karin Lund',
      'Ada Okoro',
      undefined,
      'Karin Lund',
    ])
  })

  test('has what speakers say that they give, and were given: I, we and you are their countries', async () => {
    expect(commitmentsIn(await drafted(MEETING))).toEqual([
      'Norway > Kenya | humanitarian | 20000000 NOK | announced, by Karin Lund',
      'Norway > Kenya | military | 45000000 USD | delivered, by Ada Okoro',
    ])
  })

  test('names nobody but those who speak, give or get: no stage direction, no questioner', async () => {
    const entities = entitiesIn(await drafted(MEETING))
    expect(entities.map(({ name }) => name).sort()).toEqual(['Ada Okoro', 'Karin Lund', 'Kenya'])
    expect(entities.find(({ name }) => name === 'Karin Lund')?.sameAs).toEqual(['https://example.org/lund'])
  })

  test('is a seed file whose paragraphs are passages, each with its speaker', async () => {
    const text = seedYaml(await drafted(MEETING))
    const { records, sources } = compileSeeds([{ name: 'draft.yaml', text }], 'draft', 'Draft')
    expect(sources).toMatchObject([{ title: MEETING.title, date: '2023-05-21', hasText: true }])
    const passages = records.filter((one) => one.record === 'passage')
    expect(passages.map(({ speaker }) => speaker?.id)).toEqual([
      undefined,
      undefined,
      'karin-lund',
      'ada-okoro',
      undefined,
      'karin-lund',
    ])
    expect(passages[3]?.text).toContain('(Speaks English.)')
  })
})

const MEMORANDUM = `MEMORANDUM FOR THE SECRETARY OF STATE

SUBJECT:  Delegation of Authority Under Section 12 of the Assistance Act

By the authority vested in me as President by the Constitution, I hereby delegate to the Secretary of State the authority under section 12 of the Act to direct the drawdown of up to $30 million in defense articles and services of the Department of Defense to provide assistance to Kenya.

KARIN B. LUND`

describe('a draft of a memorandum', () => {
  test('is in the words of who signed it, and what it draws down is a commitment', async () => {
    const draft = await drafted({
      title: 'Memorandum on the Delegation of Authority',
      text: MEMORANDUM,
      url: 'https://www.example.gov/memorandum',
    })
    expect(new Set(speakersIn(draft))).toEqual(new Set(['Karin Lund']))
    expect(commitmentsIn(draft)).toEqual(['United States > Kenya | military | 30000000 USD | committed, by Karin Lund'])
  })

  test.each([
    ['https://www.example.gov/a', 'United States'],
    ['https://press.example.gov.uk/a', 'United Kingdom'],
    ['https://www.gob.mx/a', 'Mexico'],
    ['https://ec.europa.eu/a', 'European Union'],
  ])('of nobody who is known speaks for whoever publishes at %s', async (url, donor) => {
    const text = 'We will provide €12 million in humanitarian aid to Kenya this year.'
    expect(commitmentsIn(await drafted({ title: 'Announcement', text, url }))).toEqual([
      `${donor} > Kenya | humanitarian | 12000000 EUR | announced`,
    ])
  })

  test.each([
    ['an address of no state', { url: 'https://www.governor.example.com/a' }],
    ['a look-alike', { url: 'https://gov.example.org/a' }],
    ['nobody', {}],
  ])('of %s leaves out what we give: who that is is not known', async (_, about) => {
    const text = 'We will provide €12 million in humanitarian aid to Kenya this year.'
    expect(commitmentsIn(await drafted({ title: 'Announcement', text, ...about }))).toEqual([])
  })
})

const STATEMENT = { title: 'Statement from President Lund', publisher: 'Norway' }

describe('a draft of a statement', () => {
  test('has one commitment of what it tells twice', async () => {
    const text =
      'Norway will provide $15 million in military aid to Kenya.\n\nThe $15 million in military aid to Kenya will be sent by Norway this week.'
    expect(commitmentsIn(await drafted({ ...STATEMENT, text }))).toHaveLength(1)
  })

  test.each([
    ['our allies', 'Our allies have provided $70 million in military aid to Kenya.', 'allies'],
    ['another country', 'We welcome that Sweden has provided Kenya with $70 million in military aid.', 'Sweden'],
    ['our government', 'Our government has provided $70 million in military aid to Kenya.', 'Norway'],
    ['its ministry', 'The Department of the Treasury will provide $70 million to Kenya as a grant.', 'Norway'],
  ])('tells what %s gives as theirs', async (_, text, donor) => {
    const [first = ''] = commitmentsIn(await drafted({ ...STATEMENT, text }))
    expect(first.split(' > ')[0]).toBe(donor)
  })

  test.each([
    ['goes to nobody', 'We will spend $70 million on new harbours this year.'],
    ['is its own', 'Norway will give $70 million to Norway.'],
  ])('leaves out a sum that %s', async (_, text) => {
    expect(commitmentsIn(await drafted({ ...STATEMENT, text }))).toEqual([])
  })
})

describe('a file', () => {
  test('of documents, one a line, gives a draft of each', async () => {
    const line = JSON.stringify({ title: 'Statement by President Lund', text: 'We are glad.' })
    expect(await draftsOf(`${line}\n${line}\n`)).toHaveLength(2)
  })

  test('with a line that is none is refused by its number', async () => {
    const line = JSON.stringify({ title: 'Statement', text: 'We are glad.' })
    await expect(draftsOf(`${line}\n{}\n`)).rejects.toThrow('documents.jsonl:2: is no JSON object')
  })

  test('of text is a document where most of it stands under labels', async () => {
    const [draft] = await draftsOf(`${MEETING.title}\n\n${MEETING.text}`, 'remarks.txt')
    expect(draft && speakersIn(draft)).toContain('Karin Lund')
    expect(draft?.of).toMatchObject({ title: MEETING.title, record: 'document' })
  })

  test('of news is an article, and a label in it makes no transcript of it', async () => {
    const text = `${'Karin Lund went to Nairobi on Monday, where she met farmers and fishers. '.repeat(3)}\n\nQ: Who came?\n\nMany more came, in all weathers, to see what she had brought along with her from the north.`
    const [draft] = await draftsOf(text, 'news.txt')
    expect(draft?.of).toEqual({ id: 'this-article', title: 'news.txt', date: '2023-05-21', file: 'news.txt' })
    expect(draft && parse(seedYaml(draft)).people).toMatchObject([{ id: 'karin-lund' }])
  })
})
