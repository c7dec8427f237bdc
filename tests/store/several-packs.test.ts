/** What an article's findings say where several packs answer at once. */
import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { file, KEYS_VERSION, open, plainArticle } from '../../src/engine/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { Entity, Quotation, ReferenceRecord } from '../../src/model/records.ts'
import { openDatabase } from '../../src/store/database.ts'
import { databaseStore } from '../../src/store/lookup.ts'
import { putPack } from '../../src/store/packs.ts'
import { modelFiles } from '../engine/models.ts'

const engine = open(await modelFiles())
const WORDS = 'We will rebuild every bridge in the north before winter comes back to us'
const OTHER_WORDS = 'The harvest this year was the best we have seen since the war'

function person(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { record: 'entity', id, type: 'person', name, aliases: [], sources: ['s'], ...more }
}

function saying(id: string, speaker: Quotation['speaker'], text: string): Quotation {
  return { record: 'quotation', id, speaker, text, language: 'en', date: '2022-12-21', sources: ['s'] }
}

function pack(id: string, records: readonly ReferenceRecord[]): Pack {
  const sources = [{ id: 's', title: `Source of ${id}` }]
  return { format: 'sourcemark-pack', formatVersion: 1, id, title: `Set ${id}`, sources, records }
}

let count = 0

async function check(text: string, packs: readonly Pack[], published = '2022-12-21'): Promise<readonly Finding[]> {
  const database = openDatabase(`several-${count++}`)
  const filing = { version: KEYS_VERSION, keysOf: (record: ReferenceRecord) => file(record).keys }
  for (const one of packs) await putPack(database, one, { origin: 'reader', added: '2026', filing })
  const article = { ...plainArticle(text), published }
  const found = engine.find(article)
  return engine.assess(found, await databaseStore(database).get(engine.needs(found)))
}

async function ofWords(text: string, packs: readonly Pack[]): Promise<string> {
  const finding = (await check(text, packs)).find(({ mention }) => mention.kind === 'quotation')
  return [finding?.verdict, ...(finding?.reasons ?? [])].join(' ')
}

const A = pack('a', [person('p1', 'Alice Harper'), saying('q1', { id: 'p1', name: 'Alice Harper' }, WORDS)])
const B = pack('b', [person('p1', 'Bob Stone'), saying('q1', { id: 'p1', name: 'Bob Stone' }, OTHER_WORDS)])
const MET = 'Alice Harper met Bob Stone on Wednesday.\n'

describe('two packs that use one id for two people', () => {
  test.each([
    ['a', [A, B]],
    ['b', [B, A]],
  ])('never give the words of one to the other, whichever came first (%s)', async (_, packs) => {
    expect(await ofWords(`${MET}“${WORDS},” Bob Stone said.\n`, packs)).toBe('contradicted other-speaker')
    expect(await ofWords(`${MET}“${WORDS},” Alice Harper said.\n`, packs)).toBe('supported verbatim')
  })

  test('a pack does not stand in front of another by taking an id of it', async () => {
    const real = pack('real', [person('leader', 'Mara Quill', { description: 'the recorded one' })])
    const shadow = pack('aaa', [person('leader', 'Someone Else')])
    const [finding] = await check('President Mara Quill spoke on Monday.', [real, shadow])
    expect(finding?.evidence.map(({ record, pack: { id } }) => [record, id])).toMatchObject([
      [{ name: 'Mara Quill' }, 'real'],
    ])
  })
})

describe('a quotation whose speaker another pack knows', () => {
  const words = pack('words', [saying('q', { id: 'unknown-here', name: 'Hanna Weiss' }, WORDS)])
  const people = pack('people', [
    person('hw', 'Johanna Weiss', { aliases: [{ text: 'Hanna Weiss' }, { text: 'Maria Brandt' }] }),
    person('os', 'Otto Sturm'),
  ])

  test('is hers under any name that the other pack has for her', async () => {
    const text = `Maria Brandt spoke on Wednesday.\n“${WORDS},” Maria Brandt said.\n`
    expect(await ofWords(text, [words, people])).toBe('supported verbatim')
  })

  test('is still not somebody else’s', async () => {
    const text = `Otto Sturm spoke on Wednesday.\n“${WORDS},” Otto Sturm said.\n`
    expect(await ofWords(text, [words, people])).toBe('contradicted other-speaker')
  })
})
