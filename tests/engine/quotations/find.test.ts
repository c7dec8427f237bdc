import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { Block } from '../../../src/model/article.ts'
import type { NameMention, QuotationMention } from '../../../src/model/mention.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { type FindRow, LAYOUTS, MARKS, NO_SPEECH, STRAY } from '../../cases/quotations/find-marks.ts'
import { UNMARKED } from '../../cases/quotations/find-unmarked.ts'
import { foundIn } from './shipped-finder.ts'

function find(text: string): readonly QuotationMention[] {
  return foundIn(analyse(plainArticle(text), lexicon))
}

function marked(text: string): readonly QuotationMention[] {
  return find(text).filter((mention) => mention.form !== 'unmarked')
}

function told({ form, text, segments }: QuotationMention): string {
  return `${form}${segments === undefined ? '' : `*${segments.length}`}: ${text}`
}

function checkRows(rows: readonly FindRow[]): void {
  it.each(rows.map(([text, ...quotations]) => ({ text, quotations })))('$text', ({ text, quotations }) => {
    expect(marked(text).map(told)).toEqual(quotations)
  })
}

describe('marks of every kind', () => checkRows(MARKS))
describe('stray and missing marks', () => checkRows(STRAY))
describe('broken quotations and many paragraphs', () => checkRows(LAYOUTS))
describe('scare quotes, titles and nicknames', () => checkRows(NO_SPEECH))

describe('words without marks', () => {
  it.each(UNMARKED.map(([text, ...quotations]) => ({ text, quotations })))('$text', ({ text, quotations }) => {
    const unmarked = find(text).filter((mention) => mention.form === 'unmarked')
    expect(unmarked.map((m) => `${m.latent === true ? '? ' : ''}${m.text} | ${m.speaker?.text}`)).toEqual(quotations)
  })
})

describe('what the page marks as quoted', () => {
  const text = 'The minister spoke.\nWe tried for years.\nWe failed.\nHe said no more.'

  function findIn(blocks: readonly Block[]): readonly QuotationMention[] {
    return foundIn(analyse({ text, blocks }, lexicon)).filter((mention) => mention.latent !== true)
  }

  it('joins neighbouring quote blocks', () => {
    const found = findIn([
      { start: 0, end: 19, kind: 'paragraph' },
      { start: 20, end: 39, kind: 'quote' },
      { start: 40, end: 50, kind: 'quote' },
      { start: 51, end: 67, kind: 'paragraph' },
    ])
    expect(found.map(told)).toEqual(['block*2: We tried for years. We failed.'])
  })

  it('ends a quotation where the page begins the next, and leaves out who signs it', () => {
    const textsOf = (...lines: readonly string[]): readonly string[] => {
      let end = -1
      const blocks = lines.map((line): Block => {
        const start = end + 1
        end = start + line.replace('> ', '').length
        return { start, end, kind: 'quote', ...(line.startsWith('> ') && { opensQuote: true as const }) }
      })
      const text = lines.map((line) => line.replace('> ', '')).join('\n')
      return foundIn(analyse({ text, blocks }, lexicon)).map((mention) => `${mention.text} ${mention.speaker?.text}`)
    }
    expect(textsOf('> We tried for years.', '> We failed in the end.')).toEqual([
      'We tried for years. undefined',
      'We failed in the end. undefined',
    ])
    expect(textsOf('> “We failed in the end.”', 'Anna Berg, mayor', '> We go on.', '— Tom Reed')).toEqual([
      'We failed in the end. Anna Berg',
      'We go on. Tom Reed',
    ])
    expect(textsOf('> We failed in the end.', 'Anna Berg')).toEqual(['We failed in the end. Anna Berg'])
    expect(textsOf('> We tried for years.', 'And We failed.')).toEqual(['We tried for years. And We failed. undefined'])
    expect(textsOf('> Never again', 'The Valley')).toEqual(['Never again The Valley undefined'])
  })

  it('takes what stands in q', () => {
    const found = findIn([{ start: 0, end: 67, kind: 'paragraph', quoted: [{ start: 20, end: 39 }] }])
    expect(found.map(told)).toEqual(['block: We tried for years.'])
  })

  it('leaves out who signs the words, not what goes on after them', () => {
    const block = (text: string): Block => ({ start: 0, end: text.length, kind: 'quote' })
    const textsOf = (text: string): readonly string[] =>
      foundIn(analyse({ text, blocks: [block(text)] }, lexicon)).map((mention) => mention.text)
    expect(textsOf('“We failed.”\n— Anna Berg')).toEqual(['We failed.'])
    expect(textsOf('“We failed.” And we tried.')).toEqual(['“We failed.” And we tried.'])
  })

  it('goes on with no speaker from before a heading', () => {
    const speakerUnder = (kind: Block['kind']): string | undefined => {
      const lines = [
        'Mr Berg says that the camp has changed him.',
        'The valley',
        '“It is cold here for all of us, too.”',
      ]
      let end = -1
      const blocks = lines.map((line, i): Block => {
        const start = end + 1
        end = start + line.length
        return { start, end, kind: i === 1 ? kind : 'paragraph' }
      })
      const berg: NameMention = { kind: 'name', type: 'person', text: 'Berg', start: 3, end: 7 }
      const found = foundIn(analyse({ text: lines.join('\n'), blocks }, lexicon), [berg])
      return found.find((mention) => mention.latent !== true)?.speaker?.text
    }
    expect(speakerUnder('paragraph')).toBe('Berg')
    expect(speakerUnder('heading')).toBeUndefined()
  })

  it('finds no quotation where nothing is marked', () => {
    expect(findIn([{ start: 0, end: 67, kind: 'paragraph' }])).toEqual([])
  })
})

describe('spans', () => {
  it('include the marks, text does not', () => {
    const [found] = marked('Then “we tried,” she said.')
    expect(found).toMatchObject({ start: 5, end: 16, text: 'we tried,' })
  })

  it('reach from the first segment to the last', () => {
    const text = '“We tried,” she said, “and failed.”'
    const [found] = marked(text)
    expect(found?.segments?.map(({ start, end }) => text.slice(start, end))).toEqual(['“We tried,”', '“and failed.”'])
    expect([found?.start, found?.end]).toEqual([0, text.length])
  })

  const marks = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', '「', '」', '``', "''")
  const words = fc.constantFrom('he said', 'No', 'a', '.', ',', '\n', ' ', ':', '—', 'Anna Berg', 'that', '90s', '?')
  it('stand in order, within the text and apart, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, words), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        let last = 0
        for (const mention of find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          for (const { start, end } of mention.segments ?? []) {
            expect(start).toBeGreaterThanOrEqual(mention.start)
            expect(end).toBeLessThanOrEqual(mention.end)
          }
          last = mention.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('hostile text', () => {
  const many = 100_000
  const long = 'it was said that he went on and on '.repeat(60_000)
  it.each([
    ['many opening marks', '“'.repeat(many)],
    ['many opening marks before words', '“a '.repeat(many)],
    ['many straight marks', '"'.repeat(many)],
    ['many single marks', "' ".repeat(many)],
    ['many single openings', " 'a".repeat(many)],
    ['many possessives in single marks', `'${"s' a ".repeat(many)}`],
    ['many guillemets', '«»'.repeat(many)],
    ['many paragraphs that open and never close', '“a\n'.repeat(many)],
    ['many such paragraphs that tell of speech', '“He said so.\n'.repeat(many)],
    ['one mark', `${long}”`],
    ['2 MB in one paragraph between marks', `“${long}”`],
    ['2 MB in one paragraph after an opening mark', `He said: “${long}`],
    ['every other word in marks', '“a” he said '.repeat(8_000)],
    ['everything unbalanced', '“a ‘b "c «d 「e „f '.repeat(20_000)],
    ['many labels', 'REED: no\n'.repeat(50_000)],
  ])('is read to its end, where the next paragraph is read as ever: %s', (_name, text) => {
    const found = marked(`${text}\nThe hall was full.\n“We have failed,” the minister said.`)
    expect(found.map(told).at(-1)).toBe('direct: We have failed,')
  })
})
