import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, open, plainArticle } from '../../../src/engine/index.ts'
import type { Voice } from '../../../src/model/article.ts'
import { shippedModels } from '../../../tools/models.ts'

let engine: Engine
beforeAll(() => {
  engine = open(shippedModels())
})

const NORWAY = { name: 'Norway', country: 'NO' }
const KENYA = { name: 'Kenya', country: 'KE' }

/** "Norway > Kenya" for each sum that is given. */
function gifts(text: string, voices: readonly Voice[] | undefined): readonly string[] {
  const article = plainArticle(text)
  const { mentions } = engine.find(voices === undefined ? article : { ...article, voices })
  return mentions.flatMap((one) => {
    if (one.kind !== 'amount' || one.aid === undefined) return []
    const { donor, recipient } = one.aid
    const giver = donor?.isPronoun === true ? undefined : donor
    return [`${giver?.name ?? giver?.text ?? '-'} > ${recipient?.name ?? recipient?.text ?? '-'}`]
  })
}

function saidBy(text: string, party: Voice['party'], addressee?: Voice['party']): readonly string[] {
  return gifts(text, [{ start: 0, end: text.length, party, ...(addressee === undefined ? {} : { addressee }) }])
}

describe('In the words of somebody who speaks for a country', () => {
  test.each([
    ['We will provide Kenya with $40 million in humanitarian aid.'],
    ['Today, I approved $40 million in humanitarian aid for Kenya.'],
    ['Our $40 million in humanitarian aid for Kenya will be sent this week.'],
  ])('the first person is that country: %s', (text) => {
    expect(saidBy(text, NORWAY)).toEqual(['Norway > Kenya'])
  })

  test('whom it is said to is the second person', () => {
    expect(saidBy('You gave us $40 million in military aid last year.', KENYA, NORWAY)).toEqual(['Norway > Kenya'])
  })

  test('our allies are others', () => {
    const [gift] = saidBy('Our allies have provided $40 million in military aid to Kenya.', NORWAY)
    expect(gift).toBe('allies > Kenya')
  })

  test('another who is named gives what he gives', () => {
    expect(saidBy('We saw that Sweden gave Kenya $40 million in military aid.', NORWAY)).toEqual(['Sweden > Kenya'])
    const told =
      'I’m very pleased to announce that Sweden and its partners signed a plan to provide $5 million in aid to Kenya.'
    expect(saidBy(told, NORWAY)).toEqual(['Sweden > Kenya'])
  })
})

describe('A first person is nobody', () => {
  const text = 'We will provide Kenya with $40 million in humanitarian aid.'

  test('in a text that tells of no voices, as a page', () => {
    expect(gifts(text, undefined)).toEqual(['- > Kenya'])
  })

  test('outside the stretch that the voice says', () => {
    const before = 'Nothing was said for a while. '
    expect(gifts(before + text, [{ start: 0, end: before.length - 1, party: NORWAY }])).toEqual(['- > Kenya'])
  })
})
