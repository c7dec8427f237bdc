import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { file, KEYS_VERSION, open, plainArticle } from '../../src/engine/index.ts'
import { readWhole } from '../../src/imports/whole.ts'
import { exportFile } from '../../src/library/export-file.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { Document, ReferenceRecord } from '../../src/model/records.ts'
import { openDatabase } from '../../src/store/database.ts'
import { beginExport, exportPart } from '../../src/store/export.ts'
import { databaseStore } from '../../src/store/lookup.ts'
import { putPack } from '../../src/store/packs.ts'
import { documentOf, passagesOf, sourceOf } from '../../src/store/passages.ts'
import { lexicon } from '../../tools/lexicon/shipped.ts'
import { shippedModels } from '../../tools/models.ts'

const engine = open(shippedModels())
const filing = { version: KEYS_VERSION, keysOf: (record: ReferenceRecord) => file(record, lexicon).keys }

function documentNamed(id: string, turns: Document['turns']): Document {
  return {
    record: 'document',
    id,
    title: `Speech ${id}`,
    date: '2022-12-21',
    url: `https://x.example/${id}`,
    language: 'en',
    turns,
  }
}

const SPEECH = documentNamed('a', [
  { paragraphs: ['Harbour Hall'] },
  {
    label: 'PRESIDENT LUND',
    speaker: { name: 'Karin Lund' },
    paragraphs: [
      'Thank you all for coming.',
      'The northern ports will open in the spring, and no ship will be turned away. (Applause.) That is a promise.',
    ],
  },
  { label: 'Q', paragraphs: ['And the southern ones?'] },
  { label: 'PRESIDENT LUND', speaker: { name: 'Karin Lund' }, paragraphs: ['Later.'] },
])
const OTHER = documentNamed(
  'b',
  Array.from({ length: 30 }, (_, i) => ({ label: 'Q', paragraphs: [`Question ${i}?`] })),
)

function packOf(documents: readonly Document[], others: readonly ReferenceRecord[] = []): Pack {
  return {
    format: 'sourcemark-pack',
    formatVersion: 1,
    id: 'speeches',
    title: 'Speeches',
    sources: [{ id: 's', title: 'A source' }, ...documents.map(sourceOf)],
    records: [...others, ...documents.flatMap((one) => [...passagesOf(one)])],
  }
}

const LUND = { record: 'entity', id: 'lund', type: 'person', name: 'Karin Lund', aliases: [], sources: ['s'] } as const
let count = 0

async function databaseWith(pack: Pack) {
  const database = openDatabase(`passages-${count++}`)
  await putPack(database, pack, { origin: 'reader', added: '2026', filing })
  return database
}

describe('A document in the reference set', () => {
  test('is put together again from its passages', () => {
    expect(documentOf(sourceOf(SPEECH), [...passagesOf(SPEECH)])).toEqual(SPEECH)
  })

  test('is found by a run of its words, and cited by title, address and speaker', async () => {
    const database = await databaseWith(packOf([OTHER, SPEECH]))
    const article = { ...plainArticle('“No ship will be turned away,” Karin Lund said.'), published: '2022-12-22' }
    const found = engine.find(article)
    const findings = engine.assess(found, await databaseStore(database).get(engine.needs(found)))
    const [finding] = findings.filter(({ mention }) => mention.kind === 'quotation')
    expect(finding).toMatchObject({ verdict: 'supported' })
    expect(finding?.evidence[0]?.sources).toMatchObject([{ title: 'Speech a', url: 'https://x.example/a' }])
    expect(finding?.evidence[0]?.record).toMatchObject({
      record: 'passage',
      speaker: { name: 'Karin Lund' },
      before: 'Thank you all for coming.',
      after: 'And the southern ones?',
    })
  })

  test.each([1, 300, 1_000_000])(
    'is told whole in an export, in parts of %i and more, and read again',
    async (longest) => {
      const pack = packOf([SPEECH, OTHER, { ...SPEECH, id: 'c', title: 'Speech c' }], [LUND])
      const database = await databaseWith(pack)
      const told = await exportFile(
        {
          beginExport: ({ id }) => beginExport(database, id),
          exportPart: ({ start, place }) => exportPart(database, start, place, longest),
        },
        'speeches',
      )
      const text = await told.text()
      const { sources, records } = JSON.parse(text)
      expect(sources).toEqual([{ id: 's', title: 'A source' }])
      expect(records).toEqual([LUND, SPEECH, OTHER, { ...SPEECH, id: 'c', title: 'Speech c' }])
      expect(readWhole('speeches.json', text, lexicon).pack).toMatchObject({
        sources: pack.sources,
        records: pack.records,
      })
    },
  )
})
