import { describe, expect, test } from 'vitest'
import { openFile } from '../../src/imports/open.ts'
import { Survey } from '../../src/imports/survey.ts'
import { readWhole } from '../../src/imports/whole.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { openSample, read } from './sample.ts'

const PACK = {
  format: 'sourcemark-pack',
  formatVersion: 1,
  id: 'own',
  title: 'My own',
  sources: [{ id: 's', title: 'Notes' }],
  records: [
    { record: 'entity', id: 'e', type: 'person', name: 'Karin Holm', aliases: [], sources: ['s'] },
    { record: 'entity', id: 'e', type: 'person', name: 'Ole Brandt', aliases: [], sources: ['s'] },
    { record: 'entity', id: 'f', type: 'person', name: '', aliases: [], sources: ['s'] },
  ],
}

/** Each line names the one before three times. */
const BOMB = [
  'a: &a [x,x]',
  ...[...'bcdefghijk'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(3)}]`),
].join('\n')

describe('fact-checks', () => {
  const { quotations, sources, faults } = read(openSample('fact-checks.jsonld'))

  test('a claim in quotation marks with its speaker is a quotation, with the fact-check as source', () => {
    expect(quotations).toMatchObject([
      {
        speaker: { name: 'Ole Brandt' },
        text: 'The harbour was never dredged in all those years.',
        date: '2023-05-01',
        review: { rating: 'False', publisher: 'Harbour Facts' },
      },
    ])
    expect(sources[1]).toMatchObject({
      publisher: 'Harbour Facts',
      date: '2023-05-09',
      url: 'https://example.org/check/1',
    })
  })

  test.each([
    [{ alternateName: ['Half true', 'Halb wahr'], ratingValue: 2 }, 'Half true'],
    [{ name: 'Misleading' }, 'Misleading'],
    [{ ratingValue: 2, bestRating: '5' }, '2 of 5'],
    [{ ratingValue: '1' }, '1'],
    [{ ratingValue: { of: 3 } }, undefined],
    [undefined, undefined],
  ])('a rating is taken as it is given: %j', (reviewRating, rating) => {
    const claim = {
      '@type': 'ClaimReview',
      claimReviewed: '“The harbour was never dredged.”',
      itemReviewed: { author: { name: 'Ole Brandt' } },
      reviewRating,
    }
    const [quotation] = read(openFile('one.json', JSON.stringify([claim]), lexicon)).quotations
    expect(quotation).toMatchObject({ text: 'The harbour was never dredged.' })
    expect(quotation).toHaveProperty('review', rating === undefined ? {} : { rating })
  })

  const CLAIM = {
    '@type': 'ClaimReview',
    claimReviewed: '“The harbour was never dredged.”',
    itemReviewed: { author: { name: 'Ole Brandt' } },
  }

  test.each([
    ['a whole address for its type', { ...CLAIM, '@type': 'http://schema.org/ClaimReview' }],
    ['the claim as a thing of its own', { ...CLAIM, claimReviewed: { '@type': 'Claim', text: CLAIM.claimReviewed } }],
    ['its author by name alone', { ...CLAIM, itemReviewed: { author: 'Ole Brandt' } }],
    ['a list of what was reviewed', { ...CLAIM, itemReviewed: [CLAIM.itemReviewed] }],
    ['in a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [CLAIM] }] }],
    ['in single marks', { ...CLAIM, claimReviewed: "'The harbour wasn't dredged.'" }],
  ])('a fact-check is read with %s', (_name, data) => {
    const [quotation] = read(openFile('c.json', JSON.stringify(data), lexicon)).quotations
    expect(quotation).toMatchObject({
      speaker: { name: 'Ole Brandt' },
      text: expect.stringMatching(/^The harbour was/),
    })
  })

  test('one a line is read, each by itself', () => {
    const text = `${JSON.stringify(CLAIM)}\n{"broken\n\n${JSON.stringify(CLAIM)}\n`
    const found = read(openFile('c.jsonl', text, lexicon))
    expect([found.quotations.length, found.faults]).toEqual([2, ['claim 2: is no ClaimReview with a claim']])
  })

  test('two stretches in marks are no one quotation', () => {
    const claim = { ...CLAIM, claimReviewed: "'The harbour was never dredged' and 'the mayor lied'" }
    expect(read(openFile('c.json', JSON.stringify(claim), lexicon)).quotations).toEqual([])
  })

  test('the others are told, with the reason', () => {
    expect(faults).toEqual([
      'claim 2: tells the claim in the fact-checker’s words, not between quotation marks',
      'claim 3: names nobody who said it',
      'claim 4: names the fact-checker itself as who said it',
      'claim 5: names nobody who said it',
      'claim 6: is no ClaimReview with a claim',
    ])
  })
})

describe('a set of Sourcemark’s own', () => {
  test('keeps its id and title; what does not fit, or repeats an id, is told', () => {
    const file = openFile('own.json', JSON.stringify(PACK), lexicon)
    expect([file.id, file.recognised.source.title]).toEqual(['own', 'My own'])
    const { entities, faults } = read(file)
    expect(entities.map(({ name }) => name)).toEqual(['Karin Holm'])
    expect(faults).toEqual(['records.1: the id “e” is used twice', 'records.2: name: is empty'])
  })

  test('a seed file is compiled; what names a source that nobody declares is told by line', () => {
    const seeds = 'sources:\n  - { id: s, title: Notes }\npeople:\n  - { id: holm, name: Karin Holm, sources: [s] }\n'
    expect(read(openFile('seeds.yaml', seeds, lexicon)).entities[0]?.name).toBe('Karin Holm')
    const more = `${seeds}  - { id: brandt, name: Ole Brandt, sources: [t] }\n`
    const { entities, faults } = read(openFile('seeds.yaml', more, lexicon))
    expect(entities.map(({ name }) => name)).toEqual(['Karin Holm'])
    expect(faults).toEqual(['line 5: sources.0: "t" is no source of these files'])
  })
})

describe('a file that can’t be imported says why', () => {
  test.each([
    ['empty.csv', '  \n', 'empty'],
    ['sheet.csv', 'PK\u0003\u0004\u0000\u0000', 'no text in UTF-8'],
    ['utf16.csv', '\ufffd\ufffdd\u0000o\u0000n\u0000o\u0000r\u0000', 'no text in UTF-8'],
    ['latin1.csv', 'donor,recipient,amount\nN\ufffdrland,Kenya,5\n', 'no text in UTF-8'],
    ['long.yaml', `- ${'x'.repeat(9_000_000)}`, 'too long for YAML'],
    ['line.csv', 'x'.repeat(5_000_000), 'no line ends within'],
    ['x.json', '{"format":', 'no JSON file'],
    ['x.json', 'words', 'no JSON file'],
    ['x.json', '{"a":1}', 'no kind of record that is known'],
    ['x.json', '[]', 'no kind of record that is known'],
    ['x.yaml', 'a: [', 'no YAML file'],
    ['x.yaml', '- id: 1\n', 'no kind of record that is known'],
    ['codes.csv', 'code,1,2,3\nKenya,4,5,6\n', 'names the columns in words'],
    ['note.txt', 'Just some words', 'names the columns in words'],
    ['bomb.yaml', BOMB, 'alias'],
  ])('%s: %s', (name, text, reason) => {
    expect(() => openFile(name, text, lexicon)).toThrow(reason)
  })
})

describe('a look at a file', () => {
  test('counts what it gives and shows the first of it', () => {
    const survey = new Survey()
    const file = openSample('people.jsonl')
    for (const item of file.read({ source: file.recognised.source })) survey.add(item)
    expect(survey.result()).toMatchObject({ names: 2, commitments: 0, faultCount: 2 })
    expect(survey.result().examples[0]).toBe('Karin Holm (Карин Холм, K. Holm) legislator House, Norway')
  })
})

describe('a file for which nothing is asked', () => {
  test('is a pack with its faults', () => {
    const { pack, faults } = readWhole('p.csv', 'name,alias\nKarin Holm,K. Holm\n,x\n', lexicon)
    expect(pack.records).toHaveLength(1)
    expect(pack.sources).toMatchObject([{ id: 'file', title: 'p', file: 'p.csv' }])
    expect(faults).toEqual(['row 3: the name is empty'])
  })

  test('or a set of Sourcemark’s own, without the records that do not fit', () => {
    const { pack, faults } = readWhole('p.json', JSON.stringify(PACK), lexicon)
    expect(pack.records).toHaveLength(1)
    expect(faults).toHaveLength(2)
  })

  test.each([
    ['t.csv', 'donor,amount\nNorway,3\n', 'does not say who receives'],
    ['n.csv', 'name,alias\n,x\n', 'gives no record. row 2'],
  ])('%s is refused where something is missing', (name, text, reason) => {
    expect(() => readWhole(name, text, lexicon)).toThrow(reason)
  })
})
