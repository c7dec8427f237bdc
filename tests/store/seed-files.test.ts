import { describe, expect, test } from 'vitest'
import { compileSeeds } from '../../src/store/seed-files.ts'
import { compileSeedFolder } from '../../tools/seeds.ts'

const SOURCES = 'sources:\n  - id: s\n    title: A report\n'
const compile = (text: string): ReturnType<typeof compileSeeds> =>
  compileSeeds([{ name: 'x.yaml', text: SOURCES + text }], 'x', 'X')

describe('seed files', () => {
  test('name an entity by its id alone; the record has its name too', () => {
    const pack = compile(
      'people:\n  - { id: ada, name: Ada, sources: [s] }\nquotations:\n  - { id: q, speaker: ada, text: Hello, language: en, sources: [s] }\n',
    )
    expect(pack.records[1]).toMatchObject({ record: 'quotation', speaker: { id: 'ada', name: 'Ada' } })
  })

  test('hold documents whole: each is a source, and its paragraphs are passages', () => {
    const pack = compile(
      `people:
  - { id: ada, name: Ada, sources: [d] }
documents:
  - id: d
    title: Remarks
    language: en
    turns:
      - { label: ADA, speaker: ada, paragraphs: [Good morning., We open two ports.] }
      - { label: Q, paragraphs: [Which?] }
`,
    )
    expect(pack.sources).toContainEqual({ id: 'd', title: 'Remarks', hasText: true })
    expect(pack.records.filter((one) => one.record === 'passage')).toMatchObject([
      { text: 'Good morning.', speaker: { id: 'ada', name: 'Ada' }, turn: 0, sources: ['d'] },
      { text: 'We open two ports.', turn: 0 },
      { text: 'Which?', label: 'Q', turn: 1 },
    ])
  })

  test.each([
    [
      'a document without turns',
      'documents:\n  - { id: d, title: Remarks, language: en }\n',
      /^x\.yaml:5: turns: is missing$/m,
    ],
    [
      'a speaker whom no file declares',
      'documents:\n  - { id: d, title: Remarks, language: en, turns: [{ speaker: ada, paragraphs: [Yes.] }] }\n',
      /^x\.yaml:5: turns\.0\.speaker: "ada" is no entity/m,
    ],
    [
      'an unknown field',
      'people:\n  - id: ada\n    name: Ada\n    nmae: Ada\n    sources: [s]\n',
      /^x\.yaml:\d+: nmae: is no field of such a record$/m,
    ],
    ['a missing field', 'people:\n  - id: ada\n    sources: [s]\n', /^x\.yaml:5: name: is missing$/m],
    [
      'a bad date',
      'events:\n  - id: e\n    name: E\n    from: 2022-13\n    sources: [s]\n',
      /^x\.yaml:7: from: is no date/m,
    ],
    [
      'a day that the calendar lacks',
      'events:\n  - id: e\n    name: E\n    from: 2022-02-30\n    sources: [s]\n',
      /^x\.yaml:7: from: is no day of the calendar/m,
    ],
    ['no source', 'people:\n  - id: ada\n    name: Ada\n    sources: []\n', /^x\.yaml:7: sources: cites no source/m],
    [
      'an unknown source',
      'people:\n  - id: ada\n    name: Ada\n    sources: [t]\n',
      /^x\.yaml:7: sources\.0: "t" is no source/m,
    ],
    [
      'an unknown entity',
      'quotations:\n  - id: q\n    speaker: bob\n    text: Hi\n    language: en\n    sources: [s]\n',
      /^x\.yaml:6: speaker: "bob" is no entity/m,
    ],
    [
      'an id used twice',
      'people:\n  - { id: a, name: A, sources: [s] }\n  - { id: a, name: B, sources: [s] }\n',
      /^x\.yaml:6: id: "a" is used twice/m,
    ],
    ['an unknown section', 'poeple: []\n', /^x\.yaml:\d+: poeple: is no section/m],
    ['what is no YAML', 'people: [\n', /^x\.yaml:\d+: /m],
  ])('with %s are refused, naming file, line and field', (_, text, message) => {
    expect(() => compile(text)).toThrow(message)
  })

  test('an empty file is refused', () => {
    expect(() => compileSeeds([{ name: 'x.yaml', text: '' }], 'x', 'X')).toThrow('x.yaml:1: is empty')
  })

  test('that come with Sourcemark compile, and each record cites a source that is there', async () => {
    const pack = await compileSeedFolder('seeds')
    const sources = new Set(pack.sources.map((source) => source.id))
    expect(pack.records.length).toBeGreaterThan(0)
    for (const record of pack.records) expect(record.sources.every((id) => sources.has(id))).toBe(true)
  })
})
