import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import { wordClass } from '../../../src/lexicon/lexicon.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

const COUNTRY = wordClass('country')
const MONTH = wordClass('month')

/** The words and phrases of a class in a text, each with its value. */
function found(text: string, wanted: number): readonly string[] {
  const analysis = analyse(plainArticle(text), lexicon)
  const { start, end } = analysis.tokens
  const all: string[] = []
  for (let i = 0; i < analysis.tokens.count; i++) {
    const length = analysis.lengthOf(i, wanted)
    if (length === 0) continue
    all.push(`${text.slice(start[i], end[i + length - 1])} ${analysis.value(i, wanted)}`)
    i += length - 1
  }
  return all
}

describe('the words of an article', () => {
  test.each([
    ['are known in any case', 'In MARCH and march, not marches.', MONTH, ['MARCH 3', 'march 3']],
    ['are known without their accents', 'Türkiye or Turkiye', COUNTRY, ['Türkiye TR', 'Turkiye TR']],
    ['are phrases where a phrase is listed', 'Guinea-Bissau and Guinea', COUNTRY, ['Guinea-Bissau GW', 'Guinea GN']],
    [
      'are the longest phrase',
      'the Democratic Republic of the Congo',
      COUNTRY,
      ['Democratic Republic of the Congo CD'],
    ],
    ['are one token where they are initials', 'The U.S. gave it.', COUNTRY, ['U.S. US']],
    ['end with their sentence', 'It left South. Sudan stayed.', COUNTRY, ['Sudan SD']],
    ['end with their line', 'South\nSudan', COUNTRY, ['Sudan SD']],
    ['are found after signs that no list has', '((May)) “June”', MONTH, ['May 5', 'June 6']],
  ])('%s', (_, text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected)
  })

  test('are of no class outside the text', () => {
    const analysis = analyse(plainArticle('May'), lexicon)
    expect([-1, 0, 1, 99].map((i) => analysis.is(i, MONTH))).toEqual([false, true, false, false])
    expect(analysis.lengthOf(1, MONTH)).toBe(0)
    expect(analysis.value(1, MONTH)).toBeUndefined()
  })

  test('may be none at all', () => {
    expect(analyse(plainArticle(''), lexicon).entries).toHaveLength(0)
  })
})
