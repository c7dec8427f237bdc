import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UsageError } from '../../../src/cli/options.ts'
import { runPack } from '../../../src/cli/pack/run.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function pack(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const host = {
    lexicon: async () => lexicon,
    out: async (text: string) => void out.push(text),
    err: (line: string) => void err.push(line),
  }
  const code = await runPack(args, host)
  return {
    code,
    out: out.join('').replaceAll(`${folder}/`, ''),
    err: err.map((line) => line.replaceAll(`${folder}/`, '')),
  }
}

async function file(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const lines = (...all: readonly object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('')
const SPEECH = {
  title: 'Speech',
  text: 'MS. OKORO: We open.\n\nAll of it.\n\nQ When?',
  url: 'https://port.example/1',
  date: '2022-03-04',
}
const HEADER = { format: 'sourcemark-pack', formatVersion: 2, id: 'p', title: 'P' }
const OKORO = { record: 'entity', id: 'okoro', type: 'person', name: 'Ada Okoro', aliases: [], sources: ['s'] }

/** What a pack of the port is called. */
const NAMED = ['--id', 'port', '--title', 'Port', '--publisher', 'The Port', '--as-of', '2022-03']

async function built(name: string, ...documents: readonly object[]): Promise<string> {
  const out = join(folder, name)
  const { code } = await pack('build', await file('in.jsonl', lines(...documents)), '--out', out, ...NAMED)
  expect(code).toBe(0)
  return out
}

describe('pack build', () => {
  test('makes a gzip of a header and a document a line, turns and all', async () => {
    const text = gunzipSync(await readFile(await built('p.jsonl.gz', SPEECH))).toString('utf8')
    const [header, document] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(header).toEqual({
      format: 'sourcemark-pack',
      formatVersion: 2,
      id: 'port',
      title: 'Port',
      publisher: 'The Port',
      asOf: '2022-03',
    })
    expect(document).toEqual({
      record: 'document',
      id: expect.any(String),
      title: 'Speech',
      publisher: 'The Port',
      date: '2022-03-04',
      url: 'https://port.example/1',
      language: 'en',
      turns: [
        { label: 'MS. OKORO', speaker: { name: 'Okoro' }, paragraphs: ['We open.', 'All of it.'] },
        { label: 'Q', paragraphs: ['When?'] },
      ],
    })
  })

  test('gives the same of its own packs', async () => {
    const once = await built('once.jsonl', SPEECH)
    const again = join(folder, 'again.jsonl')
    await pack('build', once, '--out', again, ...NAMED)
    expect(await readFile(again, 'utf8')).toBe(await readFile(once, 'utf8'))
  })

  test('takes what a table does not say from whoever builds it: a column by its name, or words for every row', async () => {
    const table = await file('aid.csv', 'Wer,Wieviel,Wann\nNorway,1.5,2023\nTotal,9,2023\nNorland,2,2023\n')
    const out = join(folder, 'aid.jsonl')
    const said = [
      'donor=wer',
      'recipient=Kenya',
      'amount=Wieviel',
      'year=Wann',
      'currency=EUR',
      'unit=million',
      'totals=yes',
    ]
    const told = await pack('build', table, '--out', out, ...NAMED, ...said.flatMap((one) => ['--say', one]))
    expect(told).toEqual({
      code: 2,
      out: 'aid.jsonl: 1 source, 2 commitments, 1 party that is no known country or body\n',
      err: ['aid.jsonl: row 3: it is a row of totals'],
    })
    const [, , commitment] = (await readFile(out, 'utf8')).split('\n').map((line) => line !== '' && JSON.parse(line))
    expect(commitment).toMatchObject({
      id: 'import:aid.csv/1',
      donor: { name: 'Norway' },
      recipient: { name: 'Kenya' },
      amount: { value: 1_500_000, currency: 'EUR' },
      date: '2023',
      occasion: 'A total of several gifts',
    })
  })

  test.each([
    ['wer', '--say wer: write FIELD=WORDS, such as currency=EUR'],
    ['giver=Norway', /^A table has no “giver”: say unit, totals, donor, /],
    ['totals=maybe', 'totals=maybe: say yes or no.'],
    ['unit=heaps', '“heaps” is nothing that sums are counted in: say one, thousand, million or billion.'],
  ])('--say %s is told what can be said', async (said, message) => {
    const table = await file('aid.csv', 'donor,amount\nNorway,1.5\n')
    await expect(pack('build', table, '--out', join(folder, 'x'), ...NAMED, '--say', said)).rejects.toThrow(message)
  })

  test('a column of days makes the sums single gifts', async () => {
    const table = await file('aid.csv', 'donor,recipient,amount EUR,Tag\nNorway,Kenya,15000,2023-05-02\n')
    const out = join(folder, 'aid.jsonl')
    await pack('build', table, '--out', out, ...NAMED, '--say', 'date=Tag')
    const commitment = (await readFile(out, 'utf8')).split('\n')[2] ?? ''
    expect(JSON.parse(commitment)).toMatchObject({ date: '2023-05-02' })
    expect(JSON.parse(commitment)).not.toHaveProperty('occasion')
  })

  test('what a table does not say is asked for', async () => {
    const table = await file('aid.csv', 'donor,amount EUR\nNorway,1.5\n')
    await expect(pack('build', table, '--out', join(folder, 'x'), ...NAMED)).rejects.toThrow(
      'The table does not say who receives, what the sums are counted in: say it by --say (pack --help says more).',
    )
  })

  test.each([
    [['build'], 'pack build takes one file'],
    [['build', 'a.jsonl'], 'pack build: give --out, the file to write'],
    [['build', 'a.jsonl', '--out', 'b'], 'pack build: --id: is missing'],
    [
      ['build', 'a.jsonl', '--out', 'b', '--id', 'i', '--title', 't', '--as-of', 'now'],
      'pack build: --asOf: is no date: write 2022, 2022-12 or 2022-12-21',
    ],
    [['look'], 'give build FILE, check PACK… or diff OLD NEW (pack --help says more)'],
    [['diff', 'one'], 'give build FILE, check PACK… or diff OLD NEW (pack --help says more)'],
    [['check', 'nowhere.jsonl'], 'nowhere.jsonl: there is no such file'],
  ])('%j is told what to write instead', async (args, message) => {
    await expect(pack(...args)).rejects.toThrow(new UsageError(message))
  })
})

describe('pack check', () => {
  test('tells what is in a pack', async () => {
    expect(await pack('check', await built('p.jsonl.gz', SPEECH))).toMatchObject({
      code: 0,
      out: 'p.jsonl.gz: 1 source, 3 passages\n',
    })
  })

  test('tells what is wrong, line by line, and fails', async () => {
    const source = { record: 'source', id: 's', title: 'S' }
    const bad = lines(
      HEADER,
      source,
      OKORO,
      OKORO,
      { ...OKORO, id: 'x', sources: ['t'] },
      { record: 'document', id: 'd' },
    )
    const { code, out, err } = await pack('check', await file('bad.jsonl', `${bad}no\n`))
    expect({ code, out }).toEqual({ code: 2, out: 'bad.jsonl: 1 source, 1 entity\n' })
    expect(err).toEqual([
      'bad.jsonl: line 4: the id “okoro” is used twice',
      'bad.jsonl: line 5: sources.0: cites the source “t”, which the file does not have',
      'bad.jsonl: line 6: title: is missing',
      'bad.jsonl: line 7: is no JSON',
    ])
  })

  test.each([
    ['a broken gzip', gzipSync('x'.repeat(999)).subarray(0, 20), 'It is a damaged gzip file.'],
    [
      'a header with a field too many',
      lines({ ...HEADER, colour: 'red' }),
      'Line 1: colour: is no field of such a record.',
    ],
  ])('refuses %s', async (_, text, message) => {
    await expect(pack('check', await file('p.jsonl.gz', text))).rejects.toThrow(message)
  })
})

test('pack diff tells which records were added, removed and changed', async () => {
  const other = { ...SPEECH, url: 'https://port.example/2' }
  const before = await built('a.jsonl.gz', SPEECH, other)
  const after = await built(
    'b.jsonl.gz',
    { ...SPEECH, title: 'The speech' },
    { ...SPEECH, url: 'https://port.example/3' },
  )
  const { out } = await pack('diff', before, after)
  expect(out).toMatch(
    /^added: 1\n {2}2022-03-04-\w+\nremoved: 1\n {2}2022-03-04-\w+\nchanged: 1\n {2}2022-03-04-\w+\n$/,
  )
})
