import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Commitment, Entity, Passage, Quotation, Source } from '../../src/model/records.ts'
import { amountWords } from '../../src/view/amount-words.ts'
import { copiedWords } from '../../src/view/copied-words.ts'
import { dateWords, isWithin, periodWords } from '../../src/view/date-words.ts'
import { addressOf } from '../../src/view/passage-words.ts'
import { type FindingWords, findingWords } from '../../src/view/words.ts'

const SOURCE: Source = {
  id: 'wire',
  title: 'Talks in Harbour City',
  publisher: 'Sample Wire',
  date: '2021-03-04',
  url: 'https://wire.example/talks',
}
const MINISTER: Entity = {
  record: 'entity',
  id: 'ada-okoro',
  type: 'person',
  name: 'Ada Okoro',
  aliases: [],
  description: 'Economist and politician',
  roles: [
    { title: 'Minister of Ports', of: { name: 'Northland' }, from: '2015', to: '2019-06', sources: ['wire'] },
    { title: 'Prime Minister', of: { name: 'United Isles' }, from: '2019-06-12', sources: ['wire'] },
  ],
  sources: ['wire'],
}
const SAYING: Quotation = {
  record: 'quotation',
  id: 'ports',
  speaker: { name: 'Ada Okoro' },
  text: 'We will not close the ports',
  language: 'en',
  date: '2021-03-04',
  occasion: 'Press conference in Harbour City',
  addressee: { name: 'Li Na' },
  reporter: { name: 'Sample Wire' },
  sources: ['wire'],
}
const GIFT: Commitment = {
  record: 'commitment',
  id: 'gift',
  donor: { name: 'United Isles' },
  recipient: { name: 'Northland' },
  category: 'humanitarian',
  amount: { value: 1_850_000_000, currency: 'USD', qualifier: 'more-than' },
  date: '2021-03-04',
  status: 'announced',
  announcer: { name: 'Ada Okoro' },
  includes: ['food', 'tents'],
  sources: ['wire'],
}
const NAME = { kind: 'name', type: 'person', text: 'Okoro', start: 0, end: 5 } as const
const WORDS = {
  kind: 'quotation',
  form: 'direct',
  isSpeech: true,
  text: 'We will close the ports',
  start: 0,
  end: 25,
} as const
const SUM = {
  kind: 'amount',
  text: '$1.5 billion',
  start: 0,
  end: 12,
  value: 1_500_000_000,
  currency: 'USD',
  qualifier: 'exact',
  precision: 100_000_000,
  aid: { category: 'humanitarian', status: 'announced', telling: 'plain', foundBy: 'verb' },
} as const
const PACK = { id: 'seeds', title: 'Seeds', origin: 'seed' } as const
const known = { record: MINISTER, pack: PACK, sources: [SOURCE], agreement: [] }

describe('Words that a fact-check looked at', () => {
  const told = (review: Quotation['review'], verdict: 'qualified' | 'contradicted' = 'qualified'): FindingWords =>
    findingWords({
      mention: WORDS,
      verdict,
      reasons: ['fact-checked', 'verbatim'],
      evidence: [{ ...known, record: review === undefined ? SAYING : { ...SAYING, review } }],
    })

  test('tell the rating and whose it is, and never that anything agrees', () => {
    const words = told({ rating: 'Half true', publisher: 'Port Facts' })
    expect(words.verdictText).toBe('Fact-checked')
    expect(words.matches[0]?.lines[0]).toBe('Rated “Half true” by Port Facts')
    expect(JSON.stringify(words)).not.toMatch(/agrees/i)
  })

  test('tell that no rating is given', () => {
    expect(told({ publisher: 'Port Facts' }).matches[0]?.lines[0]).toBe('Checked by Port Facts, without a rating')
    expect(told({}).matches[0]?.lines[0]).toBe('Checked, without a rating')
  })

  test('that differ from another record are told to differ', () => {
    expect(told({}, 'contradicted').verdictText).toBe('Differs from the record')
  })
})

describe('A passage of a document in words', () => {
  const PASSAGE: Passage = {
    record: 'passage',
    id: 'wire#2',
    label: 'MS. OKORO',
    speaker: { name: 'Ada Okoro' },
    text: 'Good morning. We will not close the ports this winter. Thank you.',
    language: 'en',
    date: '2021-03-04',
    turn: 1,
    before: 'Will you close the ports?',
    after: 'Next question.',
    sources: ['wire'],
  }
  const stretch = { start: 14, end: 55 }
  const finding = (record: Passage): Finding => ({
    mention: WORDS,
    verdict: 'supported',
    reasons: ['verbatim'],
    evidence: [{ record, pack: PACK, sources: [SOURCE], agreement: [], stretch }],
  })

  test('tells who said it and when, and shows the words in their place', () => {
    const words = findingWords(finding(PASSAGE))
    expect(words.title).toBe('Ada Okoro')
    expect(words.matches[0]).toMatchObject({
      lines: ['Said on 4 March 2021'],
      diff: [
        { op: 'around', text: 'Will you close the ports?\nGood morning. ' },
        { op: 'same', text: 'We will not close the ports this winter. ' },
        { op: 'around', text: 'Thank you.\nNext question.' },
      ],
    })
  })

  test('what the page leaves out at either end is no difference', () => {
    const [evidence] = finding(PASSAGE).evidence
    const diff = [
      { op: 'same', text: 'We will not close the ports' },
      { op: 'record', text: 'this winter' },
    ] as const
    const told = { ...finding(PASSAGE), evidence: [{ ...evidence, diff }] } as Finding
    expect(findingWords(told).matches[0]?.diff.map(({ op }) => op)).toEqual(['around', 'same', 'around', 'around'])
  })

  test('shortens what stands around, at a word', () => {
    const [around] = findingWords(finding({ ...PASSAGE, before: 'word '.repeat(90) })).matches[0]?.diff ?? []
    expect(around?.text).toMatch(/^…( word)+ \nGood morning. $/)
    expect(around?.text.length).toBeLessThan(120)
  })

  test.each([
    ['Q', 'A questioner'],
    ['SENIOR PORT OFFICIAL', 'Senior port official'],
  ])('tells a speaker without a name by the label: %s', (label, title) => {
    const { speaker: _, ...unnamed } = PASSAGE
    expect(findingWords(finding({ ...unnamed, label })).title).toBe(title)
  })

  test.each([
    ['all of a short sentence', 'We will close.', 'We%20will%20close.'],
    [
      'both ends of a long one',
      `One two-three, four ${'word '.repeat(20)}and so on.`,
      'One%20two%2Dthree%2C%20four%20word%20word%20word%20word%20word,word%20and%20so%20on.',
    ],
    ['of several only what no space parts', 'No. We will not do it.', 'No.,will%20not%20do%20it.'],
  ])('links to the very words: %s', (_, text, fragment) => {
    expect(addressOf('https://wire.example/talks', text)).toBe(`https://wire.example/talks#:~:text=${fragment}`)
  })

  test('keeps the place that an address names already', () => {
    expect(addressOf('https://wire.example/#top', 'Yes.')).toBe('https://wire.example/#top:~:text=Yes.')
  })
})

describe('A name in words', () => {
  test('tells who it is and the office held on the day of the article', () => {
    const finding: Finding = { mention: NAME, verdict: 'supported', reasons: ['known'], evidence: [known] }
    const words = findingWords(finding, '2021-03-05')
    expect(words).toMatchObject({
      verdictText: 'Agrees with the record',
      kind: 'Person',
      title: 'Ada Okoro',
      notes: [],
    })
    expect(words.matches[0]?.lines).toEqual(['Economist and politician'])
    expect(words.matches[0]?.offices).toEqual([
      { text: 'Prime Minister of the United Isles', period: 'since 12 June 2019', from: '2019-06-12' },
    ])
    expect(words.matches[0]?.sources).toEqual([
      { title: 'Talks in Harbour City', detail: 'Sample Wire, 4 March 2021', url: 'https://wire.example/talks' },
    ])
    expect(findingWords(finding, '2016-01-01').matches[0]?.offices).toMatchObject([
      { text: 'Minister of Ports of Northland', period: '2015 to June 2019' },
    ])
  })

  test('tells a former office that the page speaks of', () => {
    const roles = [
      { text: 'former minister of ports', title: 'minister of ports', tense: 'former', start: 0, end: 1 },
    ] as const
    const mention = { ...NAME, roles }
    const finding: Finding = { mention, verdict: 'qualified', reasons: ['role-former'], evidence: [known] }
    const words = findingWords(finding, '2021-03-05')
    expect(words.summary).toBe('The title given is a former one.')
    expect(words.matches[0]?.offices.map(({ text }) => text)).toContain('Minister of Ports of Northland')
  })

  test('sets page and record side by side where they differ', () => {
    const agreement = [
      { field: 'name', page: 'Okoro', record: 'Ada Okoro', agrees: true },
      { field: 'role', page: 'President', record: 'Prime Minister (2019-06-12 to now)', agrees: false },
    ]
    const finding: Finding = {
      mention: NAME,
      verdict: 'contradicted',
      reasons: ['role-not-held-then'],
      evidence: [{ ...known, agreement }],
    }
    const words = findingWords(finding, '2021-03-05')
    expect(words.verdictText).toBe('Differs from the record')
    expect(words.matches[0]?.rows).toEqual([
      { label: 'Title', page: 'President', record: 'Prime Minister (12 June 2019 to now)' },
    ])
  })

  test('that several bear lists them; that none bears says so', () => {
    const two = [known, { ...known, record: { ...MINISTER, name: 'Ada Okoro the Elder' } }]
    const several = findingWords({ mention: NAME, verdict: 'unknown', reasons: ['ambiguous'], evidence: two })
    expect(several).toMatchObject({ verdictText: 'More than one possible match', title: 'Okoro' })
    expect(several.matches.map(({ title }) => title)).toEqual(['Ada Okoro', 'Ada Okoro the Elder'])
    const none = findingWords({ mention: NAME, verdict: 'unknown', reasons: [], evidence: [] })
    expect(none).toMatchObject({ verdictText: 'Not in your references', title: 'Okoro', matches: [] })
  })
})

describe('A quotation in words', () => {
  const diff = [
    { op: 'same', text: 'We will' },
    { op: 'record', text: 'not' },
    { op: 'same', text: 'close the ports' },
  ] as const
  const evidence = {
    record: SAYING,
    pack: PACK,
    sources: [SOURCE],
    diff,
    agreement: [{ field: 'words', page: 'a', record: 'b', agrees: false }],
  }

  test('tells who said it, when, where and to whom, and shows the difference word by word', () => {
    const words = findingWords({ mention: WORDS, verdict: 'contradicted', reasons: ['altered'], evidence: [evidence] })
    expect(words).toMatchObject({ kind: 'Quotation', title: 'Ada Okoro' })
    expect(words.matches[0]).toMatchObject({ diff, rows: [] })
    expect(words.matches[0]?.lines).toEqual([
      'Said on 4 March 2021 to Li Na',
      'Press conference in Harbour City',
      'Passed on by Sample Wire',
    ])
  })

  test('without a difference shows the recorded words', () => {
    const [same] = findingWords({
      mention: WORDS,
      verdict: 'supported',
      reasons: ['fragment'],
      evidence: [{ record: SAYING, pack: PACK, sources: [SOURCE], agreement: [] }],
    }).matches
    expect(same).toMatchObject({ diff: [{ op: 'same', text: SAYING.text }] })
  })

  test('that is not recorded shows the words of the page', () => {
    const words = findingWords({ mention: WORDS, verdict: 'unknown', reasons: [], evidence: [] })
    expect(words.title).toBe('“We will close the ports”')
  })
})

test('A sum in words tells who gives what to whom', () => {
  const agreement = [{ field: 'value', page: '$1.5 billion', record: '1.85 billion USD', agrees: false }]
  const evidence = { record: GIFT, pack: PACK, sources: [SOURCE], agreement }
  const words = findingWords({
    mention: SUM,
    verdict: 'contradicted',
    reasons: ['different-value'],
    evidence: [evidence],
  })
  expect(words).toMatchObject({ kind: 'Humanitarian aid', title: '$1.5 billion' })
  expect(words.matches[0]?.rows).toEqual([
    { label: 'Sum', page: '$1.5 billion', record: 'more than $1.85\u00a0billion' },
  ])
  expect(words.matches[0]?.title).toBe('more than $1.85\u00a0billion')
  expect(words.matches[0]?.lines).toEqual([
    'From the United Isles to Northland',
    'Announced on 4 March 2021 by Ada Okoro',
    'Includes food, tents',
  ])
})

test('No verdict is put in words that accuse', () => {
  const verdicts = ['supported', 'qualified', 'contradicted', 'unknown'] as const
  for (const verdict of verdicts) {
    const finding = { mention: NAME, verdict, reasons: ['known'], evidence: [known] } as Finding
    const words = JSON.stringify(findingWords(finding), (_, value) => (value === true ? '' : value))
    expect(words).not.toMatch(/\b(?:true|lie|fake|wrong|error)\b/i)
  }
})

test('An address that is no web address becomes no link', () => {
  const evidence = { ...known, sources: [{ ...SOURCE, url: 'javascript:alert(1)' }] }
  const words = findingWords({ mention: NAME, verdict: 'supported', reasons: ['known'], evidence: [evidence] })
  expect(words.matches[0]?.sources[0]).not.toHaveProperty('url')
})

describe('Amounts', () => {
  test.each([
    [{ value: 374e6, currency: 'USD', qualifier: 'more-than' }, 'more than $374 million'],
    [{ value: 1.85e9, currency: 'USD', qualifier: 'exact' }, '$1.85 billion'],
    [{ value: 2e9, valueMax: 3e9, currency: 'EUR', qualifier: 'about' }, 'about €2–3 billion'],
    [{ value: 900e6, valueMax: 1e9, currency: 'EUR', qualifier: 'exact' }, '€900 million–1 billion'],
    [{ value: 300, currency: 'CHF', qualifier: 'up-to' }, 'up to CHF 300'],
    [{ value: 300, currency: 'no code', qualifier: 'nearly' }, 'nearly no code 300'],
  ] as const)('%o', (amount, words) => {
    expect(amountWords(amount).replaceAll('\u00a0', ' ')).toBe(words)
  })
})

describe('Dates', () => {
  test.each([
    ['2022-12-21', '21 December 2022'],
    ['2022-03', 'March 2022'],
    ['2022', '2022'],
    ['2022-13', '2022'],
    ['last week', 'last week'],
  ])('%s is %s', (date, words) => {
    expect(dateWords(date)).toBe(words)
  })

  test('periods', () => {
    expect(periodWords('2012-05-08', '2020')).toBe('8 May 2012 to 2020')
    expect(periodWords(undefined, '2020')).toBe('until 2020')
    expect(periodWords(undefined, undefined)).toBe('')
  })

  test('a day is within a period as far as its dates are known', () => {
    expect(isWithin('2020-01-16', '2020', undefined)).toBe(true)
    expect(isWithin('2019-12-31', '2020', undefined)).toBe(false)
    expect(isWithin('2020-01-16', '2012-05-08', '2020-01-16')).toBe(true)
    expect(isWithin('2020-01-17', '2012-05-08', '2020-01-16')).toBe(false)
    expect(isWithin('2020', '2012-05-08', '2020-01-16')).toBe(true)
  })
})

test('a finding is copied as plain words: those of the record, each source with its address', () => {
  const copied = copiedWords({
    verdict: 'contradicted',
    verdictText: 'Differs from the record',
    kind: 'Quotation',
    title: 'Ada Okoro',
    summary: '',
    notes: ['Words that carry the meaning differ.'],
    isOneOfSeveral: false,
    read: [],
    matches: [
      {
        title: 'Ada Okoro',
        lines: ['Economist'],
        offices: [],
        differs: true,
        rows: [{ label: 'Title', page: 'President', record: 'Minister' }],
        diff: [
          { op: 'same', text: 'We will' },
          { op: 'record', text: 'not' },
          { op: 'page', text: 'now' },
          { op: 'same', text: 'close' },
          { op: 'record', text: ', ever.' },
        ],
        sources: [
          { title: 'Talks', detail: 'Sample Wire', url: 'https://wire.example/' },
          { title: 'Notes', detail: '' },
        ],
      },
    ],
  })
  expect(copied.split('\n')).toEqual([
    'Differs from the record: Ada Okoro',
    'Words that carry the meaning differ.',
    '',
    'Ada Okoro',
    'Economist',
    '“We will not close, ever.”',
    'Title: Minister in the record, President on the page',
    'Source: Talks, Sample Wire, https://wire.example/',
    'Source: Notes',
  ])
})
