import { describe, expect, it } from 'vitest'
import { framed } from './framed.ts'

/** What is told of the first sum of a text that is framed. */
function firstFrame(text: string) {
  return framed(text).find(({ aid }) => aid !== undefined)?.aid
}

describe('the place of a dateline', () => {
  it.each([
    'Washington (CNN) President ‹Joe Biden› on Wednesday announced an additional $800 million in military aid to Ukraine.',
    'WASHINGTON, March 16 (Reuters) - President ‹Joe Biden› announced $800 million in military aid to Ukraine.',
    'Washington — President ‹Joe Biden› announced $800 million in military aid to Ukraine.',
  ])('is not who gives: %s', (text) => {
    expect(firstFrame(text)?.donor?.text).toBe('Joe Biden')
  })

  it.each([
    'Norway (NOK 5 million) and Sweden will give aid to Sudan.',
    'Norway, the biggest donor — it has no army there — gave Sudan $5 million in aid.',
  ])('is told from a giver: %s', (text) => {
    expect(firstFrame(text)?.donor?.country).toBe('NO')
  })
})

describe('aid of several kinds in a row', () => {
  it.each([
    ['Canada pledged C$90 million in military, economic and humanitarian aid to Haiti.', 'other'],
    ['Canada pledged C$90 million in emergency humanitarian and military assistance to Haiti.', 'other'],
    ['Canada pledged C$90 million in economic and budget support to Haiti.', 'financial'],
    ['Canada pledged C$90 million in military aid to Haiti.', 'military'],
  ])('is of none of them: %s', (text, category) => {
    expect(firstFrame(text)?.category).toBe(category)
  })
})

describe('a giver that is only "we"', () => {
  it('is told as a pronoun', () => {
    expect(firstFrame('We will give Ukraine $5 million in military aid.')?.donor).toMatchObject({
      text: 'We',
      isPronoun: true,
    })
  })
})
