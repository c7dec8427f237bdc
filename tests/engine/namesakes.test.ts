import { expect, test } from 'vitest'
import { file, open, plainArticle } from '../../src/engine/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Pack } from '../../src/model/pack.ts'
import { MOST_PER_KEY } from '../../src/store/answer.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { shippedModels } from '../../tools/models.ts'

const engine = open(shippedModels())
const COUNT = 3_000
const namesakes: Pack = {
  format: 'sourcemark-pack',
  formatVersion: 1,
  id: 'namesakes',
  title: 'People of one name',
  sources: [{ id: 's', title: 'A register' }],
  records: Array.from({ length: COUNT }, (_, i) => ({
    record: 'entity',
    id: `p${i}`,
    type: 'person',
    name: 'John Smith',
    aliases: [],
    description: `Number ${i}`,
    sources: ['s'],
  })),
}

async function checked(text: string): Promise<readonly Finding[]> {
  const store = memoryStore(namesakes, 'reader', (record) => file(record, lexicon).keys)
  const found = engine.find(plainArticle(text))
  return engine.assess(found, await store.get(engine.needs(found)))
}

test('of three thousand people of one name, each mention says that several go by it, and shows no more than are looked at', async () => {
  const findings = await checked('John Smith met John Smith in London on Monday.\n\n'.repeat(1_000))
  const smiths = findings.filter(({ mention }) => mention.text === 'John Smith')
  expect(smiths.length).toBeGreaterThan(1_000)
  expect(new Set(smiths.map(({ reasons }) => reasons.join()))).toEqual(new Set(['ambiguous']))
  expect(Math.max(...smiths.map(({ evidence }) => evidence.length))).toBeLessThanOrEqual(MOST_PER_KEY)
})

test('a megabyte of one name and "and", without an end of a sentence, is read to its end', async () => {
  const text = `${'Smith and '.repeat(100_000)}John Smith spoke in London.`
  const findings = await checked(text)
  expect(findings.every(({ mention }) => text.slice(mention.start, mention.end) !== '')).toBe(true)
  expect(findings.at(-1)?.mention.end).toBeGreaterThan(text.length - 30)
})
