import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isHeldOut, writtenPassages } from '../../tools/train/attribution/labelled.ts'

const FOLDER = fileURLToPath(new URL('../../tools/train/attribution/', import.meta.url))

describe('Passages that were written to learn from', () => {
  test('have a speaker where the words are nearest', () => {
    const [passage] = writtenPassages('He left. “It is late,” he said; he ran.\n= direct he')
    expect(passage?.quotes).toEqual([
      { start: 9, end: 22, form: 'direct', speakers: [{ start: 23, end: 25, text: 'he' }] },
    ])
  })

  test('may have several right mentions, or none', () => {
    const [first, second] = writtenPassages(
      'Berg, the mayor: “No”.\n= direct mayor | Berg\n\nThe “rules” are old.\n= none',
    )
    expect(first?.quotes[0]?.speakers.map(({ text }) => text)).toEqual(['mayor', 'Berg'])
    expect(second?.quotes[0]).toMatchObject({ form: 'none', speakers: [] })
  })

  test.each([
    ['words without a label', 'He said “no” and “yes”.\n= mixed He'],
    ['a form that there is not', 'He said “no”.\n= said He'],
    ['a speaker who is not there', 'He said “no”.\n= mixed She'],
    ['a speaker within the words only', 'It said “he left”.\n= mixed he'],
  ])('are refused with %s', (_what, file) => {
    expect(() => writtenPassages(file)).toThrow()
  })

  test('all read, and about a fifth are kept to measure by', () => {
    const passages = writtenPassages(readFileSync(`${FOLDER}passages.txt`, 'utf8'))
    const share = passages.filter(isHeldOut).length / passages.length
    expect(share).toBeGreaterThan(0.12)
    expect(share).toBeLessThan(0.28)
  })
})

test('Labels of real articles hold no text of theirs but names', () => {
  const lines = readFileSync(`${FOLDER}news-labels.jsonl`, 'utf8').trim().split('\n')
  const fields = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))))
  expect([...fields].sort()).toEqual(['article', 'end', 'form', 'speakers', 'start'])
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(260)
})
