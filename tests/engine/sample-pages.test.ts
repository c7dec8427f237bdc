import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { htmlArticle } from '../../src/cli/html.ts'
import { type Engine, file, open } from '../../src/engine/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { ReferenceStore } from '../../src/store/lookup.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { compileSeedFolder } from '../../tools/seeds.ts'
import { modelFiles } from './models.ts'

let engine: Engine
let store: ReferenceStore
beforeAll(async () => {
  engine = open(await modelFiles())
  store = memoryStore(await compileSeedFolder('seeds'), 'seed', (record) => file(record).keys)
})

async function check(page: string): Promise<readonly Finding[]> {
  const article = htmlArticle(await readFile(`tests/pages/${page}`, 'utf8'))
  const found = engine.find(article)
  return engine.assess(found, await store.get(engine.needs(found)))
}

/** `words: verdict reasons` of each finding that is of a kind, in text order. */
function told(findings: readonly Finding[], kind: 'name' | 'quotation' | 'amount'): string[] {
  return findings
    .filter(({ mention }) => mention.kind === kind)
    .map(({ mention, verdict, reasons }) => `${mention.text}: ${[verdict, ...reasons].join(' ')}`)
}

describe('a story that tells the recorded events in other words', () => {
  test('is nowhere called wrong', async () => {
    const findings = await check('news-1-two-capitals.html')
    expect(findings.filter(({ verdict }) => verdict === 'contradicted')).toEqual([])
  })

  test('has its quotations and fragments found in the record, with their speakers', async () => {
    expect(told(await check('news-1-two-capitals.html'), 'quotation')).toEqual([
      'friendly greetings: supported verbatim',
      'maintain rational restraint: supported fragment',
      'resolve common security concerns through political means,: supported fragment',
      'Peaceful talks: unknown',
      'The crisis in Ukraine has reasons and is very complicated, and Russia is willing to solve the problems it faces by peaceful talks,: supported verbatim',
      'brother nation: supported verbatim',
      'What happened is a tragedy — our common tragedy, But it’s not our fault.: supported punctuation-only',
      'the result of third-country policy: supported punctuation-only',
    ])
  })

  test('has its figures compared by how finely they are stated; a price is no aid figure', async () => {
    expect(told(await check('news-1-two-capitals.html'), 'amount')).toEqual([
      '$1.85 billion: qualified truncated',
      '$375 million: supported rounded',
      '$48: unknown',
    ])
  })

  test('has its people linked through their other spellings', async () => {
    const names = told(await check('news-1-two-capitals.html'), 'name')
    expect(names).toContain('Volodymyr Zelenskiy: supported known')
    expect(names).toContain('Dmitri Medvedev: supported known role-current')
  })
})

describe('a story with four mistakes', () => {
  test('has exactly these four called different, each for the right reason', async () => {
    const wrong = (await check('news-2-mistaken.html')).filter(({ verdict }) => verdict === 'contradicted')
    expect(wrong.map(({ mention, reasons }) => [mention.kind, reasons.at(-1)])).toEqual([
      ['name', 'role-not-held-then'],
      ['amount', 'different-value'],
      ['quotation', 'altered'],
      ['quotation', 'other-speaker'],
    ])
  })
})

describe('a story the references are silent on', () => {
  test('has no quotation or figure of it held against a record', async () => {
    const findings = await check('news-3-markets.html')
    for (const { mention, verdict } of findings) if (mention.kind !== 'name') expect(verdict).toBe('unknown')
    expect(findings.filter(({ verdict }) => verdict === 'contradicted')).toEqual([])
  })
})
