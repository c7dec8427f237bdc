import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, file, open } from '../../src/engine/index.ts'
import type { Mention } from '../../src/model/mention.ts'
import type { PageBlock } from '../../src/page/blocks.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { makeDocument, withoutNames } from '../../tools/fuzz/documents.ts'
import { engineFault } from '../../tools/fuzz/engine-faults.ts'
import { blocksFault } from '../../tools/fuzz/page-faults.ts'
import { choicesOf } from '../../tools/fuzz/random.ts'
import { makeArticle } from '../../tools/fuzz/texts.ts'
import { compileSeedFolder } from '../../tools/seeds.ts'
import { modelFiles } from '../engine/models.ts'

let engine: Engine
const store = memoryStore(await compileSeedFolder('seeds'), 'seed', (record) => file(record).keys)
const articles = Array.from({ length: 300 }, (_, index) =>
  makeArticle(choicesOf(Number(process.env['PROPERTY_SEED'] ?? 1), index), ['The envoys met in Beijing.']),
)

beforeAll(async () => {
  engine = open(await modelFiles())
})

describe('Hostile texts for the engine', () => {
  test('throw nothing, and every mention stands where it says', async () => {
    for (const article of articles) expect(await engineFault(engine, store, article)).toBeUndefined()
  }, 60_000)

  test('are the same for the same seed', () => {
    const again = makeArticle(choicesOf(7, 3), ['One.'])
    expect(makeArticle(choicesOf(7, 3), ['One.'])).toEqual(again)
    expect(makeArticle(choicesOf(8, 3), ['One.'])).not.toEqual(again)
  })

  const name: Mention = { kind: 'name', type: 'person', start: 0, end: 3, text: 'Ann' }
  test.each<[string, () => readonly Mention[]]>([
    ['an engine that throws', () => [].concat(JSON.parse('{'))],
    ['a span beyond the text', () => [{ ...name, end: 99 }]],
    ['other words than the text has there', () => [{ ...name, start: 1, end: 4 }]],
    [
      'other words deep within',
      () => [{ ...name, roles: [{ start: 0, end: 2, text: 'x', title: 'x', tense: 'current' }] }],
    ],
    ['mentions out of order', () => [{ ...name, start: 4, end: 7, text: 'met' }, name]],
    [
      'words that a quotation does not have',
      () => [{ ...name, kind: 'quotation', text: 'Bob', form: 'direct', isSpeech: true }],
    ],
  ])('%s is a fault', async (_, mentions) => {
    const article = { text: 'Ann met Bob.', blocks: [{ kind: 'paragraph' as const, start: 0, end: 12 }] }
    const wrong: Engine = {
      find: (given) => ({ ...engine.find(given), mentions: mentions() }),
      needs: () => [],
      assess: () => [],
    }
    expect(await engineFault(wrong, store, article)).toBeDefined()
  })
})

describe('Hostile pages for the page reader', () => {
  test('take names, and show the same words without them', () => {
    const html = Array.from({ length: 50 }, (_, index) => makeDocument(choicesOf(1, index))).join('')
    expect(html).toContain(' name="firstChild"')
    expect(withoutNames(html)).not.toContain(' name="firstChild"')
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe(withoutNames(html).replaceAll(/<[^>]*>/g, ''))
  })

  test.each<[string, Partial<PageBlock>]>([
    ['a run of other words', { text: 'One two' }],
    ['words of no node', { text: 'One and more' }],
    ['a quoted span outside', { quoted: [{ start: 1, end: 9 }] }],
    ['space at the end', { text: 'One ' }],
  ])('%s is a fault', (_, broken) => {
    const node = { data: 'One' } as unknown as Text
    const block: PageBlock = {
      kind: 'paragraph',
      text: 'One',
      runs: [{ node, offset: 0, start: 0, end: 3 }],
      quoted: [],
    }
    expect(blocksFault([block])).toBeUndefined()
    expect(blocksFault([block, block])).toContain('twice')
    expect(blocksFault([{ ...block, ...broken }])).toBeDefined()
  })
})
