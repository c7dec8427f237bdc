import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/engine/names/find.ts'
import { decodeModel } from '../../../src/engine/names/model.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { NameMention } from '../../../src/model/mention.ts'
import { NAME_CASES } from '../../cases/names.ts'

const bytes = readFileSync('src/engine/names/names.model')
const model = decodeModel(bytes)

function found(text: string): readonly NameMention[] {
  return findNames(analyse(plainArticle(text)), model)
}

function named(text: string): readonly NameMention[] {
  return found(text).filter(({ latent }) => latent !== true)
}

describe('Names in the news', () => {
  test.each(NAME_CASES)('$text', ({ text, names, not }) => {
    const got = named(text)
    expect(got.map((name) => [name.text, name.type])).toEqual(expect.arrayContaining(names.map((name) => [...name])))
    for (const stretch of not ?? []) {
      const at = text.indexOf(stretch)
      const touching = got.filter(({ start, end }) => start < at + stretch.length && at < end)
      expect(touching, stretch).toEqual([])
    }
  })

  test('a bare surname is the person named in full, an acronym the body spelt out', () => {
    const got = named(
      'Dmitry Medvedev spoke to the World Health Organization (WHO) on Monday. Medvedev said that the WHO was right.',
    )
    expect(got.find(({ text }) => text === 'Medvedev')?.fullName).toBe('Dmitry Medvedev')
    expect(got.find(({ text }) => text === 'WHO')?.fullName).toBe('World Health Organization')
  })

  test('a surname that two people share is nobody’s short form', () => {
    const got = named('Bill Clinton and Hillary Clinton came to Chicago. Clinton spoke first, said Mr. Clinton.')
    expect(got.filter(({ text }) => text === 'Clinton').every(({ fullName }) => fullName === undefined)).toBe(true)
  })

  test('names the page has shown before lend their full form', () => {
    const article = {
      ...plainArticle('Zelenskyy said on Friday that he would come.'),
      knownNames: [{ text: 'Volodymyr Zelenskyy', type: 'person' as const }],
    }
    const [name] = findNames(analyse(article), model)
    expect(name?.fullName).toBe('Volodymyr Zelenskyy')
  })
})

describe('Candidates that only the reference can confirm', () => {
  test('capitalised words that are nobody, no body and no place', () => {
    expect(
      found('They will send two Javelin launchers and the Starstreak soon, the minister said.').filter(
        ({ latent }) => latent,
      ),
    ).toMatchObject([
      { text: 'Javelin', latent: true },
      { text: 'Starstreak', latent: true },
    ])
  })

  test.each([
    ['Зеленський прибув до Києва', 'Зеленський'],
    ['国家主席习近平发表讲话', '习近平'],
    ['ゼレンスキー大統領', 'ゼレンスキー'],
    ['فولوديمير زيلينسكي في كييف', 'فولوديمير زيلينسكي'],
    ['בנימין נתניהו אמר', 'בנימין נתניהו'],
    ['Κυριάκος Μητσοτάκης είπε', 'Κυριάκος Μητσοτάκης'],
  ])('a name in its own script: %s', (text, name) => {
    const got = found(text)
    expect(got.map((each) => each.text)).toContain(name)
    expect(got.every(({ latent, type }) => latent === true && type === undefined)).toBe(true)
  })

  test('a text in another language has no more than candidates', () => {
    const french =
      'Emmanuel Macron a rencontré lundi à Paris le chancelier allemand pour discuter de la guerre et des livraisons. Les deux dirigeants ont souligné que tout le monde devait rester uni, selon un communiqué publié dans la soirée, alors que les combats se poursuivent et que la population civile souffre toujours plus.'
    expect(named(french)).toEqual([])
  })

  test('no capitals, no names', () => {
    expect(found('president joe biden met vladimir putin in geneva on wednesday.')).toEqual([])
  })
})

describe('Hostile text', () => {
  test.each([
    ['a million capitals', 'A'.repeat(1_000_000)],
    ['capital words without end', 'Ab Cd '.repeat(6_000)],
    ['shouted words without end', 'AB CDE FG '.repeat(4_000)],
    ['initials without end', 'A.'.repeat(200_000)],
    ['hyphens without end', 'Ab-'.repeat(6_000)],
    ['particles without end', 'Ab of the '.repeat(4_000)],
    ['ten megabytes without a space', 'x'.repeat(10_000_000)],
    ['Chinese without end', '习近平主席'.repeat(8_000)],
    ['short lines without end', 'Ab\n'.repeat(8_000)],
  ])(
    '%s makes no monster of a name, and hides none after it',
    (_, text) => {
      const names = found(`${text}\n\nBoris Johnson said on Monday that he would go.`)
      expect(names.filter((name) => name.text.length > 160)).toEqual([])
      expect(names.map((name) => name.text)).toContain('Boris Johnson')
    },
    30_000,
  )

  test('names have types or are candidates, stand where they say, and those with types never overlap', () => {
    const words = fc.constantFrom(
      'Ab',
      'de',
      'U.S.',
      '-',
      "'s",
      'Smith',
      'of',
      'the',
      '\n',
      '12',
      '(',
      ')',
      '“',
      'Paris',
      'said',
      '.',
      '习近平',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? ' ' : '')
        let end = 0
        for (const name of found(text)) {
          expect(text.slice(name.start, name.end)).toBe(name.text)
          expect(name.type === undefined).toBe(name.latent === true)
          if (name.latent === true) continue
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.text).not.toContain('\n')
          end = name.end
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same names, whatever was read before', () => {
    const text = NAME_CASES.map((each) => each.text).join('\n')
    const fresh = findNames(analyse(plainArticle(text)), decodeModel(bytes))
    expect(found(text)).toEqual(fresh)
  })
})

describe('The model file', () => {
  test('is under two megabytes', () => {
    expect(bytes.length).toBeLessThan(2_000_000)
  })

  test.each([
    ['empty', new Uint8Array()],
    ['something else', new TextEncoder().encode('{"not": "a model"}')],
    ['cut short', bytes.subarray(0, 1000)],
    ['of another format', Uint8Array.from(bytes.subarray(0, 64), (byte, i) => (i === 4 ? 99 : byte))],
  ])('%s bytes are refused', (_, wrong) => {
    expect(() => decodeModel(wrong)).toThrow(RangeError)
  })
})
