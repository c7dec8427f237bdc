import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/imports/open.ts'
import type { TableMapping } from '../../src/model/import.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { type Read, read } from './sample.ts'

const HOLM = { record: 'entity', id: 'holm', type: 'person', name: 'Karin Holm', aliases: [], sources: ['s'] }
const SOURCE = { id: 's', title: 'Notes' }

const ofPack = (records: readonly object[], sources: readonly object[] = [SOURCE]): Read =>
  read(
    openFile(
      'p.json',
      JSON.stringify({ format: 'sourcemark-pack', formatVersion: 1, id: 'p', title: 'P', sources, records }),
      lexicon,
    ),
  )
const ofJson = (name: string, data: unknown): Read => read(openFile(name, JSON.stringify(data), lexicon))
const ofText = (name: string, text: string, say: Partial<TableMapping> = {}): Read =>
  read(openFile(name, text, lexicon), say)
const namesIn = ({ entities }: Read): readonly string[] => entities.map(({ name }) => name)

describe('one bad field costs its record and no other: of a set', () => {
  test.each([
    ['an empty name', { name: '' }, 'name: is empty'],
    ['a name of spaces', { name: ' \n' }, 'name: is empty'],
    ['a name that is no text', { name: 5 }, 'name: Invalid type: Expected string but received 5'],
    ['no name', { name: undefined }, 'name: is missing'],
    ['a name that nobody sees', { name: '\u200b\u200b' }, 'name: is empty'],
    ['a name of marks of direction', { name: '\u202e\u2066 \u00ad' }, 'name: is empty'],
    ['a name without a letter', { name: '—' }, 'name: has no letter'],
    ['an alias without a letter', { aliases: [{ text: '…!' }] }, 'aliases.0.text: has no letter'],
    ['half a character in a name', { name: 'Ann \ud800 Lund' }, 'name: holds half a character'],
    [
      'half a character in an office',
      { roles: [{ title: 'Mayor\udc00', sources: ['s'] }] },
      'roles.0.title: holds half',
    ],
    ['a name too long', { name: 'x'.repeat(10_000) }, 'name: is longer than 300 characters'],
    ['an alias too long', { aliases: [{ text: 'x'.repeat(301) }] }, 'aliases.0.text: is longer than 300 characters'],
    ['a text too long', { description: 'x'.repeat(20_001) }, 'description: is longer than 20,000 characters'],
    ['an id too long', { id: 'x'.repeat(20_001) }, 'id: is longer than 20,000 characters'],
    ['too many names', { aliases: Array(1_001).fill({ text: 'Ann' }) }, 'aliases: lists more than 1,000'],
    [
      'too much in all',
      { roles: Array(999).fill({ title: 'x'.repeat(2_000), sources: ['s'] }) },
      'is longer than 1,000,000 characters',
    ],
    ['an empty language', { aliases: [{ text: 'Ann', language: '' }] }, 'aliases.0.language: is empty'],
    ['a kind of "constructor"', { type: 'constructor' }, 'type: Invalid type'],
    ['a record of "__proto__"', { record: '__proto__' }, 'record: is no kind of record'],
    [
      'no day of the calendar',
      { roles: [{ title: 'Mayor', from: '2023-02-29', sources: ['s'] }] },
      'roles.0.from: is no day',
    ],
    [
      'an office that ends before it begins',
      { roles: [{ title: 'Mayor', from: '2023-03', to: '2023-02-28', sources: ['s'] }] },
      'roles.0: ends before it begins',
    ],
    ['an event that ends before it begins', { from: '2024', to: '2023' }, 'ends before it begins'],
    [
      'a source that is missing',
      { sources: ['nope'] },
      'sources.0: cites the source “nope”, which the file does not have',
    ],
    ['a source called "constructor"', { sources: ['constructor'] }, 'sources.0: cites the source “constructor”'],
    ['a source that was refused', { sources: ['s', 'js'] }, 'sources.1: cites the source “js”, which was refused'],
    [
      'an alias without its source',
      { aliases: [{ text: 'A', sources: ['nope'] }] },
      'aliases.0.sources.0: cites the source',
    ],
    [
      'an office without its source',
      { roles: [{ title: 'Mayor', sources: ['nope'] }] },
      'roles.0.sources.0: cites the source',
    ],
  ])('%s', (_, wrong, why) => {
    const sources = [SOURCE, { id: 'js', title: 'J', url: 'javascript:alert(1)' }]
    const found = ofPack([{ ...HOLM, id: 'bad', ...wrong }, HOLM], sources)
    expect(namesIn(found)).toEqual(['Karin Holm'])
    expect(found.faults).toHaveLength(2)
    expect(found.faults[0]).toBe('sources.1: url: is no web address')
    expect(found.faults[1]).toContain(`records.0: ${why}`)
  })

  test('an address with a user name or a password is refused, and what cites it', () => {
    const sources = [
      SOURCE,
      { id: 'u', title: 'U', url: 'https://user@news.example/' },
      { id: 'p', title: 'P', url: 'https://user:pw@news.example/' },
    ]
    const found = ofPack([HOLM, { ...HOLM, id: 'b', sources: ['p'] }], sources)
    expect(namesIn(found)).toEqual(['Karin Holm'])
    expect(found.faults).toEqual([
      'sources.1: url: holds a user name or password',
      'sources.2: url: holds a user name or password',
      'records.1: sources.0: cites the source “p”, which was refused',
    ])
  })

  test('a name of other letters, of numbers or with a sign is a name', () => {
    const names = ['习近平', 'محمد', '99', 'P!nk', 'Ke$ha', '👑 Queen']
    expect(namesIn(ofPack(names.map((name, index) => ({ ...HOLM, id: `n${index}`, name }))))).toEqual(names)
  })

  test('from is not after to where one of them says less', () => {
    const roles = [{ title: 'Mayor', from: '2023-05', to: '2023', sources: ['s'] }]
    expect(ofPack([{ ...HOLM, roles }]).entities).toHaveLength(1)
  })

  test('ids that every object has are ids like others, each once', () => {
    const ids = ['__proto__', 'constructor', 'toString', '__proto__']
    const found = ofPack(ids.map((id) => ({ ...HOLM, id })))
    expect(found.entities).toHaveLength(3)
    expect(found.faults).toEqual(['records.3: the id “__proto__” is used twice'])
  })

  test('a source whose id was used already is not taken for the first', () => {
    const found = ofPack([HOLM], [SOURCE, { ...SOURCE, title: 'Another' }])
    expect(found.sources.map(({ title }) => title)).toEqual(['Notes'])
    expect(found.faults).toEqual(['sources.1: the id “s” is used twice'])
  })
})

describe('one bad field costs its record and no other', () => {
  test('in Popolo: a body without a name takes its membership along, and nobody else', () => {
    const found = ofJson('p.json', {
      persons: [
        { id: '1', name: 'Karin Holm' },
        { id: 2, name: 'Ann Lund' },
        { id: '3', name: '' },
        { id: '4', name: 'Ole Brandt' },
      ],
      organizations: [
        { id: 'o', name: '' },
        { id: 'c', name: 'Harbour Council' },
      ],
      memberships: [
        { person_id: '1', organization_id: 'o' },
        { person_id: '4', organization_id: 'c', start_date: '2023-02-30' },
        { person_id: '4', organization_id: 'c', start_date: '2021-02-01' },
      ],
    })
    expect(namesIn(found)).toEqual(['Karin Holm', 'Ole Brandt', 'Harbour Council'])
    expect(found.entities[1]?.roles).toMatchObject([{ from: '2021-02-01' }])
    expect(found.faults).toEqual([
      'person 2: id: Invalid type: Expected string but received 2',
      'membership 1: its organisation is not there',
      'membership 2: “2023-02-30” is no date: write 2022, 2022-12 or 2022-12-21',
      'person 3: the name is empty',
      'organization 1: the name is empty',
    ])
  })

  test('in fact-checks: an empty language, an address that would run', () => {
    const review = { '@type': 'ClaimReview', itemReviewed: { author: { name: 'Al Sharp' } } }
    const found = ofJson('c.jsonld', {
      '@graph': [
        { ...review, claimReviewed: '“We have the best numbers ever seen here”', inLanguage: '' },
        { ...review, claimReviewed: '“We have the best roads ever seen here”', inLanguage: 'en' },
        { ...review, claimReviewed: '“We have the best ships ever seen here”', url: 'javascript:alert(1)' },
      ],
    })
    expect(found.quotations.map(({ text }) => text)).toEqual(['We have the best roads ever seen here'])
    expect(found.faults).toEqual(['claim 1: language: is empty', 'claim 3: “javascript:alert(1)” is no web address'])
  })

  test('in a table of aid: words that every object has are no currency, status, kind or sum', () => {
    const rows = [
      'Norway,Kenya,1,EUR,committed,military,2022,',
      'Norway,Kenya,2,constructor,committed,military,2022,',
      'Norway,Kenya,3,EUR,toString,military,2022,',
      'Norway,Kenya,4,EUR,committed,__proto__,2022,',
      'Norway,Kenya,5 constructor,EUR,committed,military,2022,',
      'Norway,Kenya,6,EUR,committed,military,2022-02-30,',
      'Norway,Kenya,7,EUR,committed,military,2022,javascript:alert(1)',
      `${'N'.repeat(30_000)},Kenya,8,EUR,committed,valueOf,2022,`,
    ]
    const text = ['donor,recipient,amount,currency,status,category,date,url', ...rows].join('\n')
    const found = ofText('a.csv', text, { unit: 1 })
    expect(found.commitments.map(({ amount }) => amount.value)).toEqual([1, 4, 5])
    expect(found.commitments.map(({ category }) => category)).toEqual(['military', 'other', 'military'])
    expect(found.faults.map((fault) => fault.split(':')[0])).toEqual(['row 3', 'row 4', 'row 7', 'row 8', 'row 9'])
  })

  test('in a table of people: columns and cells of such words, an over-long name, an office turned round', () => {
    const text = [
      '__proto__,constructor,name,role,from,to,country,wikidata',
      'x,y,Karin Holm,Mayor,2020,2021,__proto__,constructor',
      `x,y,${'A'.repeat(400)},Mayor,2020,2021,NO,`,
      'x,y,Ole Brandt,Mayor,2022,2021,NO,',
      'x,y,constructor,Mayor,2020,2021,toString,',
    ].join('\n')
    const found = ofText('p.csv', text)
    expect(namesIn(found)).toEqual(['Karin Holm', 'constructor'])
    expect(found.faults).toEqual([
      'row 3: the name is longer than 300 characters',
      'row 4: it ends (2021) before it begins (2022)',
    ])
  })

  test('in JSON lines and lists of legislators', () => {
    const lines = [
      '{"name":"Karin Holm"}',
      '{"name":""}',
      '{"name":5}',
      '{"name":"Ole Brandt","type":"constructor"}',
      '{',
    ]
    expect(ofText('p.jsonl', lines.join('\n')).faults).toEqual([
      'line 2: the name is empty',
      'line 3: is no JSON object with a name',
      'line 4: “constructor” is neither person nor organisation',
      'line 5: is no JSON object with a name',
    ])
    const terms = [{ type: 'sen', start: '2021-01-03' }]
    const found = ofJson('l.json', [
      { id: {}, name: { first: 5, last: 'Lund' }, terms },
      {
        id: {},
        name: { first: 'Karin', last: 'Holm' },
        terms: [...terms, { type: 'constructor', start: '2021-01-03' }],
      },
      { id: {}, name: { first: 'Ole', last: 'Brandt' }, terms: [{ type: 'sen', start: '2021-02-30' }] },
    ])
    expect(namesIn(found)).toEqual(['Karin Holm'])
    expect(found.faults.map((fault) => fault.split(':')[0])).toEqual(['entry 1', 'entry 3'])
  })

  const DEEP = `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
  test.each([
    ['the first', [DEEP, '{"name":"Karin Holm"}', '{"name":"Ole Brandt"}'], 1],
    ['another', ['{"name":"Karin Holm"}', DEEP, '{"name":"Ole Brandt"}'], 2],
  ])('in JSON lines: %s is nested too deeply', (_, lines, at) => {
    const found = ofText('p.jsonl', lines.join('\n'))
    expect(namesIn(found)).toEqual(['Karin Holm', 'Ole Brandt'])
    expect(found.faults).toEqual([`line ${at}: is nested more than 100 deep`])
  })

  test('in JSON lines: the first is no JSON', () => {
    const found = ofText('p.jsonl', '{"name":\n{"name":"Karin Holm"}')
    expect(namesIn(found)).toEqual(['Karin Holm'])
    expect(found.faults).toEqual(['line 1: is no JSON object with a name'])
  })

  test('in IATI: an identifier and a currency of such words', () => {
    const transaction = (currency: string): string =>
      `<transaction><transaction-type code="2"/><transaction-date iso-date="2021-04-09"/><value currency="${currency}">5</value></transaction>`
    const text = `<iati-activities><iati-activity><iati-identifier>__proto__</iati-identifier><reporting-org><narrative>Harbour Agency</narrative></reporting-org><recipient-country code="KE"/>${transaction('constructor')}${transaction('USD')}</iati-activity></iati-activities>`
    const found = ofText('i.xml', text)
    expect(found.commitments).toHaveLength(1)
    expect(found.faults).toEqual(['line 1: no currency is said'])
  })

  test('in a seed file: each by its line, and who cites what was refused', () => {
    const text = `sources:
  - { id: s, title: Notes }
  - { id: js, title: J, url: "javascript:alert(1)" }
people:
  - { id: a, name: Karin Holm, sources: [s] }
  - { id: b, name: "", sources: [s] }
  - { id: c, name: Ole Brandt, sources: [js] }
  - { id: d, name: Ann Lund, sources: [s], __proto__: { x: 1 } }
`
    const found = ofText('s.yaml', text)
    expect(namesIn(found)).toEqual(['Karin Holm'])
    expect(found.faults).toEqual([
      'line 3: url: is no web address',
      'line 6: name: is empty',
      'line 7: sources.0: "js" is no source of these files',
      'line 8: __proto__: is no field of such a record',
    ])
  })

  test('a thousand rows of one name spoil it alone', () => {
    const rows = Array.from({ length: 1_200 }, (_, i) => `Ann Lund,Ann L${i}`)
    const found = ofText('p.csv', ['name,alias', ...rows, 'Karin Holm,'].join('\n'))
    expect(namesIn(found)).toEqual(['Karin Holm'])
    expect(found.faults).toEqual(['row 2: aliases: lists more than 1,000'])
  })
})

describe('a byte order mark at the start is no part of a file', () => {
  const pack = { format: 'sourcemark-pack', formatVersion: 1, id: 'p', title: 'P', sources: [SOURCE], records: [HOLM] }
  test.each([
    ['p.json', JSON.stringify(pack)],
    ['p.json', JSON.stringify({ persons: [{ id: '1', name: 'Karin Holm' }] })],
    ['p.jsonl', '{"name":"Karin Holm"}'],
    ['p.csv', 'name,alias\nKarin Holm,K. Holm'],
    ['p.yaml', 'sources:\n  - { id: s, title: Notes }\npeople:\n  - { id: a, name: Karin Holm, sources: [s] }'],
  ])('%s', (name, text) => {
    expect(namesIn(ofText(name, `\ufeff${text}`))).toEqual(['Karin Holm'])
  })
})

describe('a file made to be too much is refused in plain words', () => {
  const YAML_DEEP = `${'['.repeat(40_000)}${']'.repeat(40_000)}`
  test.each([
    ['lists in lists', 'd.json', '['.repeat(200_000) + ']'.repeat(200_000), 'Line 1: is nested more than 100 deep.'],
    [
      'objects in objects',
      'd.json',
      `${'{"@graph":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
      'Line 1: is nested more than 100 deep.',
    ],
    [
      'a person of lists',
      'd.jsonl',
      `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}\n`,
      'Line 1: is nested more than 100 deep.',
    ],
    ['YAML lists in lists', 'd.yaml', `a: ${YAML_DEEP}`, 'nested too deeply'],
    ['YAML that is folded up', 'd.yaml', '- '.repeat(20_000), 'nested too deeply'],
    ['YAML nested beyond need', 'd.yaml', `a: ${'['.repeat(60)}${']'.repeat(60)}`, 'nested more than 50 deep'],
    ['a YAML key twice', 'd.yaml', 'people: []\npeople: []\n', 'line 2: "people" is used twice'],
    ['JSON that breaks off', 'd.json', '{"a":[', 'It is no JSON file: it breaks off before its end.'],
    ['JSON with a slip', 'd.json', '{"a":1,\n"b":x}', 'It is no JSON file: '],
    ['many columns', 'c.csv', Array.from({ length: 20_000 }, (_, i) => `name${i}`).join(','), 'It has 20,000 columns'],
  ])('%s', (_, name, text, reason) => {
    expect(() => openFile(name, text, lexicon)).toThrow(reason)
  })

  test('brackets in a string are no nesting', () => {
    const found = ofPack([{ ...HOLM, description: `${'['.repeat(500)}"\\` }])
    expect(found.entities).toHaveLength(1)
  })

  test('a YAML map of many keys is read in time linear in them', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: v`).join('\n')
    expect(() => openFile('m.yaml', text, lexicon)).toThrow('Line 1: k0: is no section')
  })

  test('rows are counted on over a great many empty lines', () => {
    const gap = '\n'.repeat(300_000)
    const found = ofText('g.csv', `name,alias\nKarin Holm,\n${gap},\nOle Brandt,${'x'.repeat(400)}\n`)
    expect(namesIn(found)).toEqual(['Karin Holm'])
    expect(found.faults).toEqual(['row 300004: one of its other names is longer than 300 characters'])
  })
})
