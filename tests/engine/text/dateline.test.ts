import { describe, expect, test } from 'vitest'
import { dated } from '../../../src/engine/text/dateline.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

const dateOf = (text: string): string | undefined => dated(plainArticle(text), lexicon).published

describe('the date of publication', () => {
  test.each([
    ['date 2022-12-22 The president met the chancellor.', '2022-12-22'],
    ['Published: Wednesday, December 21, 2022', '2022-12-21'],
    ['Leaders meet\nBy A. Writer\n21 December 2022\nThey met in the morning.', '2022-12-21'],
    ['WASHINGTON, Dec. 21, 2022 (AP) — The two leaders met.', '2022-12-21'],
    ['New Delhi, Dec 22, 2022 (PTI) The two leaders met on Wednesday at the capital.', '2022-12-22'],
    ['Kyiv, 21 December 2022 – The two leaders met on Wednesday at the capital.', '2022-12-21'],
    ['Updated 3rd March 2021, 10:15 and with more of the same words after it', '2021-03-03'],
  ])('is read from the first lines: %s', (text, date) => expect(dateOf(text)).toBe(date))

  test.each([
    ['On September 11, 2001, the towers fell, and the world changed in a day.'],
    ['The treaty of 12 March 1990 is still in force, the minister told reporters here.'],
    ['In Berlin, 9 November 1989 is still the day that everybody remembers best.'],
    ['Berlin, November 9, 1989 was the day that everybody there still remembers best.'],
    ['It ended on 2022-12-22.'],
    ['Published: 2022-19-45 by the press office of the ministry of foreign affairs'],
    ['Remembering September 11, 2001'],
    ['No date at all'],
    [''],
  ])('is not taken from a sentence: %s', (text) => expect(dateOf(text)).toBeUndefined())

  test('that the page states is kept', () => {
    expect(dated(plainArticle('21 December 2022', '2023-01-01'), lexicon).published).toBe('2023-01-01')
  })
})
