import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Engine, file, open, plainArticle } from '../../../src/engine/index.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { ReferenceStore } from '../../../src/store/lookup.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { compileSeedFolder } from '../../../tools/seeds.ts'
import { modelFiles } from '../models.ts'

const rows: { readonly wrong: readonly string[]; readonly fine: readonly string[] } = parse(
  readFileSync(new URL('../../cases/roles/verdicts.yaml', import.meta.url), 'utf8'),
)
let engine: Engine
let store: ReferenceStore
beforeAll(async () => {
  engine = open(await modelFiles())
  store = memoryStore(await compileSeedFolder('seeds'), 'seed', (record) => file(record).keys)
})

/** What is found in a text of the seed report's day. */
async function findingsOf(text: string): Promise<readonly Finding[]> {
  const article = plainArticle(text, '2022-12-22')
  const found = engine.find(article)
  return engine.assess(found, await store.get(engine.needs(found)))
}

function contradictions(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ verdict, reasons }) => (verdict === 'contradicted' ? reasons : []))
}

describe('a title that the person did not hold', () => {
  test.each(rows.wrong)('%s', async (text) => {
    expect(contradictions(await findingsOf(text))).toContain('role-not-held-then')
  })
})

describe('a title that may be right, or may be told of another time or person', () => {
  test.each(rows.fine)('%s', async (text) => {
    const findings = await findingsOf(text)
    expect(contradictions(findings)).toEqual([])
    expect(findings.some(({ verdict }) => verdict !== 'unknown')).toBe(true)
  })
})
