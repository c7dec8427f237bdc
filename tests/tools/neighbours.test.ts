import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/engine/index.ts'
import { everyKth } from '../../tools/evaluate/contradictions.ts'
import { openEngine } from '../../tools/evaluate/engine.ts'
import { neighboursAmong, packOf, type ReadArticle, readArticle } from '../../tools/evaluate/neighbours.ts'
import { evaluateOptions } from '../../tools/evaluate/options.ts'

const engine = openEngine()

const article = (id: string, text: string, date?: string): ReadArticle =>
  readArticle(id, `On ${id}`, engine.find(plainArticle(text, date)))
const BERG = '“We have never closed the harbour,” Anna Berg said in Bergen.'

describe('The neighbours of an article', () => {
  test('are of the same days and share two names, and are never itself', () => {
    const all = [
      article('asked', BERG, '2022-03-10'),
      article('next day', 'Anna Berg left Bergen.', '2022-03-11'),
      article('next month', 'Anna Berg left Bergen.', '2022-04-11'),
      article('one name', 'Anna Berg left.', '2022-03-11'),
      article('undated', 'Anna Berg left Bergen.'),
    ]
    // A name that most of so few articles have is still rare among many others.
    const others = Array.from({ length: 120 }, (_, i) => article(`other ${i}`, 'Nothing happened.', '2022-03-10'))
    const neighboursOf = neighboursAmong([...all, ...others])
    expect(all[0] && neighboursOf(all[0]).map(({ id }) => id)).toEqual(['next day'])
    expect(all[4] && neighboursOf(all[4])).toEqual([])
  })
})

describe('A reference set made of articles', () => {
  test('has one entity for a name of several, and every record cites the article that states it', () => {
    const { sources, records } = packOf([
      article('a', BERG, '2022-03-10'),
      article('b', '“It will stay open,” Anna Berg said in Oslo.', '2022-03-11'),
    ])
    expect(sources.map(({ id, date }) => [id, date])).toEqual([
      ['a', '2022-03-10'],
      ['b', '2022-03-11'],
    ])
    const berg = records.filter((one) => one.record === 'entity' && one.name === 'Anna Berg')
    expect(berg).toMatchObject([{ sources: ['a', 'b'] }])
    const quotations = records.filter((one) => one.record === 'quotation')
    expect(quotations).toMatchObject([
      { id: 'a/quotation-1', speaker: { name: 'Anna Berg' }, date: '2022-03-10', sources: ['a'] },
      { id: 'b/quotation-1', speaker: { name: 'Anna Berg' }, date: '2022-03-11', sources: ['b'] },
    ])
  })
})

test('articles are taken by a fixed rule: every k-th, from the first on', () => {
  expect(everyKth([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 2, 4])
  expect(everyKth([0, 1], 5)).toEqual([0, 1])
})

test.each(['0', 'many', '1.5'])('--articles %s is refused', (count) => {
  expect(() => evaluateOptions(['--articles', count])).toThrow('write a number such as 300')
})
