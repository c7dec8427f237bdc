import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotationKeys, recordedQuotationKeys } from '../../../src/engine/quotations/fingerprint.ts'
import type { QuotationMention } from '../../../src/model/mention.ts'
import type { Quotation } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

function onPage(text: string): QuotationMention {
  return { kind: 'quotation', form: 'direct', isSpeech: true, text, start: 0, end: text.length + 2 }
}

function recorded(text: string, translations: readonly string[] = []): Quotation {
  return {
    record: 'quotation',
    id: 'q',
    speaker: { name: 'Ada Example' },
    text,
    language: 'en',
    translations: translations.map((other) => ({ text: other, language: 'en' })),
    sources: ['s'],
  }
}

function meet(record: Quotation, page: string): boolean {
  const keys = new Set(quotationKeys(onPage(page), lexicon))
  return recordedQuotationKeys(record, lexicon).some((key) => keys.has(key))
}

const SPEECH =
  'When the lights went out in the capital, the nurses carried the patients down nine flights of stairs, and not one of them asked whether it was her duty to stay until the morning shift arrived'

describe('A quotation is looked up by its words', () => {
  test.each([
    ['the whole', SPEECH],
    ['in capitals', SPEECH.toUpperCase()],
    ['the first words', 'When the lights went out in the capital'],
    ['three words out of the middle', 'nine flights of stairs'],
    ['a few words near the end', 'the morning shift arrived'],
    ['a denial with what it denies', 'nobody asked, “not one of them asked whether it was her duty”'],
    ['a word left out', 'When the lights went out in the capital, nurses carried patients down nine flights'],
    [
      'a word changed',
      'When the lights went out in the city, the nurses carried the patients down nine flights of stairs',
    ],
    ['a number in figures', 'carried the patients down 9 flights of stairs'],
  ])('and found by %s', (_name, page) => {
    expect(meet(recorded(SPEECH), page)).toBe(true)
  })

  test.each([
    ['unlimited', 'unlimited'],
    ['brother nation', 'brother nations'],
    ['as long as it takes', 'as long as it takes'],
    ['it is what it is', "It's what it is."],
    ['战争没有赢家', '战争没有赢家'],
  ])('and a short one as a whole: %s', (record, page) => {
    expect(meet(recorded(record), page)).toBe(true)
  })

  test.each([
    ['We are here for you and we stand with you', 'We’re here for you, and we stand with you'],
    ['We were not responsible', 'We were responsible'],
    ["I don't know whether or not we will get to it", 'I do not know whether or not we’ll get to it'],
  ])('and one that is nearly all function words: %s', (record, page) => {
    expect(meet(recorded(record), page)).toBe(true)
  })

  test('and by a translation', () => {
    expect(meet(recorded('Мы победим в этой долгой войне', ['We shall prevail in this long war']), SPEECH)).toBe(false)
    expect(meet(recorded('Мы победим', ['We shall prevail in this long war']), 'prevail in this long war')).toBe(true)
  })

  test.each([
    ['function words alone', 'it was her and it was them and they were there'],
    ['other words', 'The harvest was good and the granaries are full to the roof'],
    ['one common word', 'the capital'],
    ['nothing', ''],
    ['signs alone', '…—!?'],
  ])('but not by %s', (_name, page) => {
    expect(meet(recorded(SPEECH), page)).toBe(false)
  })

  test('any stretch of it that holds eight words meets it', () => {
    const words = SPEECH.split(' ')
    fc.assert(
      fc.property(fc.nat(words.length - 8), fc.integer({ min: 8, max: words.length }), (from, length) => {
        expect(meet(recorded(SPEECH), words.slice(from, from + length).join(' '))).toBe(true)
      }),
    )
  })
})

describe('The number of keys is bounded', () => {
  test('for a speech of twenty thousand words', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${(i * 7919) % 5003}x`).join(' ')
    expect(quotationKeys(onPage(words), lexicon).length).toBeLessThanOrEqual(30)
    expect(recordedQuotationKeys(recorded(words), lexicon).length).toBeLessThanOrEqual(70)
  })

  test.each(['a', '" ', '1 ', 'not ', 'one hundred and ', '[', "'s ", 'never no ', '战'])(
    'for a long text of “%s”',
    (unit) => {
      expect(quotationKeys(onPage(unit.repeat(20_000)), lexicon).length).toBeLessThanOrEqual(30)
    },
  )

  test('for any text at all, each key once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const keys = quotationKeys(onPage(text), lexicon)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.length).toBeLessThanOrEqual(30)
      }),
    )
  })
})
