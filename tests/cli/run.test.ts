import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseOptions } from '../../src/cli/options.ts'
import { run } from '../../src/cli/run.ts'
import { type Engine, open } from '../../src/engine/index.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { shippedModels } from '../../tools/models.ts'
import { compileSeedFolder } from '../../tools/seeds.ts'
import { compiled } from '../../tools/shipped-packs.ts'

let engine: Engine
let folder: string
beforeAll(async () => {
  engine = open(shippedModels())
  folder = await mkdtemp(join(tmpdir(), 'sourcemark-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Outcome {
  readonly exitCode: number
  readonly out: string
  readonly err: readonly string[]
}

async function call(...args: readonly string[]): Promise<Outcome> {
  const options = parseOptions(args)
  if (typeof options === 'string') throw new Error(`${options} is answered elsewhere`)
  let out = ''
  const err: string[] = []
  const exitCode = await run(options, {
    engine,
    lexicon,
    shipped: async () => [compiled(await compileSeedFolder('seeds'), lexicon)],
    out: async (text) => {
      out += text
    },
    err: (line) => err.push(line),
  })
  return { exitCode, out, err }
}

async function fileOf(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const SENTENCE = 'Joe Biden said on Wednesday that the United States would give Ukraine $300 million in military aid.'

describe('find', () => {
  test('writes one object for each file, with mentions whose offsets are those of the text', async () => {
    const { out, exitCode } = await call('find', '--format', 'json', await fileOf('a.txt', SENTENCE))
    const [{ mentions }] = JSON.parse(out)
    expect(exitCode).toBe(0)
    expect(mentions.map((one: { text: string }) => one.text)).toEqual(
      expect.arrayContaining(['Joe Biden', 'United States', 'Ukraine', '$300 million']),
    )
    for (const one of mentions) {
      if (one.kind !== 'quotation') expect(SENTENCE.slice(one.start, one.end)).toBe(one.text)
    }
    expect(mentions.find((one: { kind: string }) => one.kind === 'amount')).toMatchObject({
      value: 300_000_000,
      currency: 'USD',
      aid: { category: 'military' },
    })
  })

  test('reads the article of an HTML file and leaves the rest of the page out', async () => {
    const { out } = await call('find', '--format', 'json', 'tests/pages/news-1-two-capitals.html')
    const texts = JSON.parse(out)[0].mentions.map((one: { text: string }) => one.text)
    expect(texts).toContain('Xi Jinping')
    expect(texts.join(' ')).not.toContain('Sample Courier')
  })

  test('a bad file gets one line and exit code 2; the others are still done', async () => {
    const good = await fileOf('good.txt', SENTENCE)
    const { out, err, exitCode } = await call('find', '--format', 'json', 'no-such-file.txt', good)
    expect(exitCode).toBe(2)
    expect(err).toEqual(['no-such-file.txt: there is no such file'])
    expect(JSON.parse(out)).toHaveLength(1)
  })

  test.each([
    ['UTF-16, little end first', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').swap16()],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SENTENCE}`)],
    [
      'Windows-1252, declared in a page',
      Buffer.from(
        `<html><head><meta charset="windows-1252"></head><body><p>${SENTENCE} \u0093Yes.\u0094</p></body></html>`,
        'latin1',
      ),
    ],
  ])('reads %s', async (_, bytes) => {
    const { out, err } = await call('find', await fileOf('encoded.txt', bytes))
    expect(err).toEqual([])
    expect(out).toMatch(/:1:1 +person +Joe Biden\n/)
    if (bytes[0] === 0x3c) expect(out).toContain('“Yes.”')
  })
  test('a file in an encoding that nothing tells is refused', async () => {
    const path = await fileOf('latin.txt', Buffer.from('Zo\u00eb said caf\u00e9', 'latin1'))
    expect((await call('find', path)).err).toEqual([`${path}: is no UTF-8 text`])
  })
  test('of no readable file writes an empty array', async () => {
    expect(JSON.parse((await call('find', '--format', 'json', join(folder, 'none'))).out)).toEqual([])
  })
  test('a folder, named as a file or as a pack, is told to be one', async () => {
    expect((await call('find', folder)).err).toEqual([`${folder}: is a folder; name its files`])
    expect((await call('find', '--jsonl', folder)).err).toEqual([`${folder}: is a folder; name its files`])
    await expect(call('check', '--pack', folder, 'x.txt')).rejects.toThrow('is a folder')
  })

  test.each([
    ['bytes that are no text', Buffer.from([0x00, 0x9f, 0xff, 0xd8]), 'is no UTF-8 text'],
    [
      'bytes that are no UTF-16 though their mark says so',
      Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
      'is no UTF-16LE text',
    ],
    ['an empty file', '', 'holds no text to read'],
  ])('%s are refused in one line', async (name, content, message) => {
    const path = join(folder, `${name}.txt`)
    await writeFile(path, content)
    const { err, exitCode } = await call('find', path)
    expect(exitCode).toBe(2)
    expect(err).toEqual([`${path}: ${message}`])
  })
})

describe('--jsonl', () => {
  test('answers each line in order, names the bad ones and goes on', async () => {
    const lines = [JSON.stringify({ id: 1, text: SENTENCE }), '{', '{"id": 2}', JSON.stringify({ id: 'c', text: '' })]
    const path = await fileOf('lines.jsonl', lines.join('\n'))
    const { out, err, exitCode } = await call('find', '--jsonl', path)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((one) => one.id)).toEqual([1, 'c'])
    expect(answers[1].mentions).toEqual([])
    expect(err).toHaveLength(2)
    expect(err[0]).toMatch(/lines\.jsonl:2: is no JSON/)
    expect(err[1]).toMatch(/lines\.jsonl:3: has no "text"$/)
    expect(exitCode).toBe(2)
  })
  test('parts lines at newlines alone, after a byte order mark and before a carriage return too', async () => {
    const texts = ['A line\u2028 and more.', 'Another.', 'The last']
    const lines = texts.map((text, id) => `{"id":${id},"text":"${text}"}`)
    const path = await fileOf('separators.jsonl', `\ufeff${lines.join('\r\n')}`)
    const { out, err } = await call('find', '--jsonl', path)
    expect(err).toEqual([])
    expect(out.trim().split('\n')).toHaveLength(3)
  })
  test.each([
    ['[1]', 'is no JSON object; write one {"id", "text"} a line'],
    ['null', 'is no JSON object; write one {"id", "text"} a line'],
    ['{"text":"x"}', 'has no "id"'],
    ['{"id":1,"text":"x","published":"yesterday"}', 'published: is no date: write 2022, 2022-12 or 2022-12-21'],
  ])('the line %s is refused', async (line, message) => {
    const path = await fileOf('refused.jsonl', line)
    expect((await call('find', '--jsonl', path)).err).toEqual([`${path}:1: ${message}`])
  })
})

describe('a quotation broken by its cue', () => {
  test('is one mention with its segments as pairs of offsets', async () => {
    const text = '“We came early,” said Ada Lovelace. “We will stay late.”'
    const { out } = await call('find', '--format', 'json', await fileOf('broken.txt', text))
    const [quotation] = JSON.parse(out)[0].mentions.filter((one: { kind: string }) => one.kind === 'quotation')
    expect(quotation.segments.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual([
      '“We came early,”',
      '“We will stay late.”',
    ])
    expect(quotation.speaker).toMatchObject({ text: 'Ada Lovelace' })
  })
})

describe('check', () => {
  test('writes each finding with verdict, reasons and the record it rests on', async () => {
    const { out } = await call(
      'check',
      '--format',
      'json',
      '--published',
      '2022-12-22',
      await fileOf('c.txt', SENTENCE),
    )
    const biden = JSON.parse(out)[0].findings.find((one: { text: string }) => one.text === 'Joe Biden')
    expect(biden).toMatchObject({ kind: 'name', verdict: 'supported' })
    expect(biden.evidence[0].record).toMatchObject({ record: 'entity', name: 'Joe Biden' })
    expect(biden.evidence[0].sources[0]).toMatchObject({ id: expect.any(String), title: expect.stringMatching(/\w/) })
  })

  test('checks against a pack of the reader’s own', async () => {
    const pack = await fileOf(
      'own.yaml',
      'sources:\n  - { id: s, title: My notes }\npeople:\n  - { id: lindqvist, name: Nora Lindqvist, sources: [s] }\n',
    )
    const text = await fileOf('own.txt', 'The mayor, Nora Lindqvist, met Joe Biden.')
    const verdictsWith = async (...options: readonly string[]): Promise<readonly (readonly string[])[]> => {
      const { out } = await call('check', '--format', 'json', '--pack', pack, ...options, text)
      return JSON.parse(out)[0].findings.map((one: { text: string; verdict: string }) => [one.text, one.verdict])
    }
    const beside = await verdictsWith()
    expect(beside).toContainEqual(['Nora Lindqvist', 'supported'])
    expect(beside).toContainEqual(['Joe Biden', 'supported'])
    const alone = await verdictsWith('--only')
    expect(alone).toContainEqual(['Nora Lindqvist', 'supported'])
    expect(alone).toContainEqual(['Joe Biden', 'unknown'])
  })

  test('two packs that both know a person make one of them, told with each pack', async () => {
    const schiff = (id: string, more: string): string =>
      `sources:\n  - { id: ${id}, title: List ${id} }\n  - { id: more, title: More }\npeople:\n  - { id: ${id}-1, name: Adam Schiff, country: US, sources: [${id}]${more} }\n`
    const first = await fileOf('first.yaml', schiff('one', ''))
    const second = await fileOf(
      'second.yaml',
      schiff('two', ', roles: [{ title: Senator, from: 2024-12-09, sources: [more] }]'),
    )
    const text = await fileOf('schiff.txt', 'Senator Adam Schiff met reporters on Monday.')
    const { out } = await call(
      'check',
      '--format',
      'json',
      '--published',
      '2025-03-01',
      '--pack',
      first,
      '--pack',
      second,
      text,
    )
    const [finding] = JSON.parse(out)[0].findings.filter((one: { text: string }) => one.text === 'Adam Schiff')
    expect([finding.verdict, finding.reasons]).toEqual(['supported', ['known', 'role-current']])
    expect(finding.evidence.map((one: { sources: readonly { title: string }[] }) => one.sources[0]?.title)).toEqual([
      'List one',
      'List two',
    ])
    const roles = finding.evidence.map(({ agreement }: { agreement: readonly { field: string }[] }) =>
      agreement.filter(({ field }) => field === 'role'),
    )
    expect(roles).toEqual([[], [expect.objectContaining({ page: 'Senator', agrees: true })]])
  })

  test.each([
    ['{}', 'no kind of record that is known here'],
    ['{"format":"sourcemark-pack"}', 'formatVersion: '],
    ['no json', 'is no JSON'],
  ])('refuses a pack that holds %s', async (content, message) => {
    const pack = await fileOf('bad.json', content)
    await expect(call('check', '--pack', pack, 'x.txt')).rejects.toThrow(message)
  })

  test('writes W3C annotations with positions in code points', async () => {
    const text = `😀 ${SENTENCE}`
    const { out } = await call('check', '--format', 'annotations', await fileOf('w3c.txt', text))
    const [page] = JSON.parse(out)
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    const [quote, position] = page.items[0].target.selector
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
  })
})

describe('explain', () => {
  const explained = async (text: string, words: string, ...args: readonly string[]): Promise<readonly string[]> => {
    const path = await fileOf('explained.txt', text)
    const { out } = await call('explain', '--at', String(text.indexOf(words)), ...args, path)
    return out.replaceAll(path, 'file').split('\n')
  }

  test('tells of a name its sentence with the parse, its look-up keys, the records met and what decided', async () => {
    const text = 'The guests came. Joe Biden asked whether Chinese premier Xi Jinping had been invited.'
    const lines = await explained(text, 'Xi Jinping', '--published', '2022-12-22')
    expect(lines[0]).toBe('file:1:58  name "Xi Jinping"')
    expect(lines).toEqual(
      expect.arrayContaining([
        '  sentence: Joe Biden asked whether Chinese premier Xi Jinping had been invited.',
        expect.stringMatching(/^ {6}3 asked +VERB +root +-$/),
        expect.stringMatching(/^ {5}11 invited +VERB +ccomp +3 asked$/),
        '    type: person',
        expect.stringMatching(/^ {4}roles: \[\{"text":"Chinese premier"/),
        '    n:xi jinping  > xi-jinping',
        expect.stringMatching(/^ {4}xi-jinping {2}Xi Jinping: President of China.* \(What came with Sourcemark\)$/),
        expect.stringMatching(
          /^ {4}xi-jinping {2}role: page "Chinese premier" differs from record "President of China/,
        ),
        '    linked to xi-jinping: exact',
        '    title "Chinese premier" (current) other: contradicted, role-not-held-then',
        '  verdict: contradicted known role-not-held-then',
      ]),
    )
  })

  test('tells why a title that the record does not bear out is not contradicted', async () => {
    const text = 'He wrote of the days when Chinese premier Xi Jinping was young.'
    const lines = await explained(text, 'Xi Jinping', '--published', '2022-12-22')
    expect(lines).toContain('    title "Chinese premier" (current) other, but it is told of the past: nothing to say')
    expect(lines).toContain('  verdict: supported known')
  })

  const OWN = `sources:
  - { id: notes, title: My notes }
quotations:
  - { id: early, speaker: { name: Nora Lindqvist }, text: 'We have never closed the northern harbour to fishing boats.', language: en, sources: [notes] }
`
  test.each([
    [
      '“We have closed the northern harbour to fishing boats,” Nora Lindqvist said.',
      'contradicted altered',
      /altered \(negation\), speaker same, .*: contradicted: the speaker's words with another negation$/,
    ],
    [
      '“We have never closed the northern harbour to fishing boats,” Nora Lindqvist said.',
      'supported verbatim',
      /verbatim, speaker same, .*: supported: the same words, of the speaker$/,
    ],
    [
      '“We have never closed the northern harbour to fishing boats,” Tom Reed said.',
      'contradicted other-speaker',
      /verbatim, speaker other, .*: contradicted: another speaker, of words that two do not say by chance$/,
    ],
    [
      '“The northern lights are lovely,” Nora Lindqvist said.',
      'unknown',
      /^ {4}silent: no record has enough of the words$/,
    ],
  ])('tells of the quotation in %s which line of the policy decided: %s', async (text, verdict, policy) => {
    const lines = await explained(text, '“', '--only', '--pack', await fileOf('explained.yaml', OWN))
    expect(lines).toContainEqual(expect.stringMatching(policy))
    expect(lines).toContain(`  verdict: ${verdict}`)
  })

  test('shows the words that differ', async () => {
    const text = '“We have closed the northern harbour to fishing boats,” Nora Lindqvist said.'
    const lines = await explained(text, '“', '--only', '--pack', await fileOf('explained.yaml', OWN))
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}early {2}We have \[-never-\] closed the northern harbour/))
  })

  test('without --at tells of all mentions, with the parse of a sentence once', async () => {
    const { out } = await call('explain', await fileOf('all.txt', SENTENCE))
    expect(out.match(/^\S+:1:\d+ {2}\w+ ".*"$/gm)?.map((line) => line.split('  ')[1])).toEqual([
      'name "Joe Biden"',
      'name "United States"',
      'name "Ukraine"',
      'amount "$300 million"',
    ])
    expect(out.match(/VERB +root/g)).toHaveLength(1)
    expect(out.match(/sentence, parsed above: Joe/g)).toHaveLength(3)
  })

  test('says nothing of a place where nothing stands', async () => {
    const { out, exitCode } = await call('explain', '--at', '999', await fileOf('none.txt', SENTENCE))
    expect([out, exitCode]).toEqual(['', 0])
  })
})

describe('derive', () => {
  test.each([
    ['none', ''],
    ['half of one', '<link rel="canonical" href="/news/1">'],
  ])('names the file as the source of a page that gives as its address %s', async (_, head) => {
    const page = await fileOf('saved.html', `<html><head>${head}</head><body><p>${SENTENCE}</p></body></html>`)
    const { out } = await call('derive', page)
    expect(out).toContain(`file: ${page}`)
    expect(out).not.toContain('url:')
  })

  test('writes a draft that compiles once the sources are named', async () => {
    const { out } = await call('derive', await fileOf('d.txt', SENTENCE))
    const draft = await fileOf('draft.yaml', out)
    const { exitCode, out: checked } = await call(
      'check',
      '--format',
      'json',
      '--only',
      '--pack',
      draft,
      await fileOf('e.txt', SENTENCE),
    )
    expect(exitCode).toBe(0)
    const amount = JSON.parse(checked)[0].findings.find((one: { kind: string }) => one.kind === 'amount')
    expect(amount).toMatchObject({ verdict: 'supported', reasons: ['exact'] })
  })
})
