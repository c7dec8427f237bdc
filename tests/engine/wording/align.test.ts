import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../../src/engine/wording/align.ts'
import { comparedText, compareTexts } from '../../../src/engine/wording/comparison.ts'
import { wordDiff } from '../../../src/engine/wording/diff.ts'
import { comparableWords } from '../../../src/engine/wording/words.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

function forms(text: string): string {
  return comparableWords(text, lexicon)
    .map((word) => word.form)
    .join(' ')
}

/** The diff in one line: words of the record alone in - -, of the page alone in + +. */
function diff(record: string, page: string): string {
  const comparison = compareTexts(comparedText(record, lexicon), comparedText(page, lexicon), lexicon)
  if (comparison === undefined) return ''
  const marks = { same: '', record: '-', page: '+' }
  return wordDiff(comparison.record, comparison.page, comparison.alignment)
    .map(({ op, text }) => marks[op] + text + marks[op])
    .join(' ')
}

describe('Words are compared in one form', () => {
  test.each([
    ["don't can't won't it's we'll", 'do not can not will not it is we will'],
    ['colour organised travelled centre', 'color organized traveled center'],
    ['the U.S. and the UK', 'the united states and the united kingdom'],
    ['give us time', 'give us time'],
    ['1,850.5 and 2.4bn and two hundred', '1850.5 and 2400000000 and 200'],
    ['three hundred and fifty thousand', '350000'],
    ['twenty-one, 21st, third', '21 21th 3th'],
    ['5% or five per cent', '5 percent or 5 percent'],
    ['$5 billion', '5000000000 dollars'],
    ["Russia's and the ministers' aims", 'russia and the ministers aims'],
    ['café Zoë', 'cafe zoe'],
    ['战争', '战 争'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })
})

describe('Two texts are aligned word by word', () => {
  test.each([
    ['It is not our fault', 'It is our fault', 'It is -not- our fault'],
    ["It's not our fault", "It's our fault", "It's -not- our fault"],
    ['We support the treaty', 'We oppose the treaty', 'We -support- +oppose+ the treaty'],
    ['the old bridge over the river', 'bridge over the river', '-the old- bridge over the river'],
    ['We will not leave', "We won't leave", "We won't leave"],
    ["We don't leave the islands", 'We do leave the islands', 'We do -not- leave the islands'],
    ['We never asked the generals', 'We asked the generals', 'We -never- asked the generals'],
    ['They did not ask the generals', 'They asked the generals', 'They -did not ask- +asked+ the generals'],
    ['the figure of £40m', 'the figure of 40 million pounds', 'the figure of 40 million pounds'],
    ['the cease-fire holds', 'the ceasefire holds', 'the ceasefire holds'],
    ['one two three four', 'five six', ''],
  ])('%s / %s', (record, page, expected) => {
    expect(diff(record, page)).toBe(expected)
  })

  test('pairs rise in both texts, join the same words, and with the differences make up both', () => {
    const text = fc
      .array(fc.constantFrom('peace', 'war', 'not', 'the', 'bridge', 'will', 'hold', 'seven'), { maxLength: 40 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const record = comparableWords(a, lexicon)
        const page = comparableWords(b, lexicon)
        const { pairs, differences } = align(record, page)
        pairs.forEach((pair, i) => {
          expect(record[pair.record]?.stem).toBe(page[pair.page]?.stem)
          expect(pair.record).toBeGreaterThan(pairs[i - 1]?.record ?? -1)
          expect(pair.page).toBeGreaterThan(pairs[i - 1]?.page ?? -1)
        })
        const inRecord = differences.reduce((sum, { recordFrom, recordTo }) => sum + recordTo - recordFrom, 0)
        const onPage = differences.reduce((sum, { pageFrom, pageTo }) => sum + pageTo - pageFrom, 0)
        expect([pairs.length + inRecord, pairs.length + onPage]).toEqual([record.length, page.length])
      }),
    )
  })

  test('a text is the same as itself, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const likeness = compareTexts(comparedText(text, lexicon), comparedText(text, lexicon), lexicon)?.likeness
        expect([undefined, 'verbatim']).toContain(likeness)
      }),
    )
  })
})

describe('Long texts', () => {
  const speech = Array.from({ length: 30_000 }, (_, i) => `word${(i * 7919) % 30_011}x`)

  test('align by the runs that both have once', () => {
    const changed = speech.map((word, i) => (i % 1000 === 500 ? 'another' : word))
    const { pairs } = align(comparableWords(speech.join(' '), lexicon), comparableWords(changed.join(' '), lexicon))
    expect(pairs.length).toBeGreaterThan(29_000)
  })

  test('a short record is found in a long page', () => {
    const record = comparableWords(speech.slice(20_000, 20_040).join(' '), lexicon)
    expect(align(record, comparableWords(speech.slice(15_000, 25_000).join(' '), lexicon)).pairs.length).toBe(40)
  })

  test('a hundred thousand times the same word is paired in order, or told to differ', () => {
    const words = comparableWords('peace '.repeat(100_000), lexicon)
    const { pairs, differences } = align(words, words)
    const apart = differences.reduce((sum, { recordFrom, recordTo }) => sum + recordTo - recordFrom, 0)
    expect(pairs.length + apart).toBe(words.length)
    expect(pairs.every((pair, i) => pair.record >= i && pair.page >= i)).toBe(true)
  })
})
