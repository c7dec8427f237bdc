import { describe, expect, test } from 'vitest'
import { inWords, isGone, openingProblem } from '../../src/background/reference-problems.ts'
import { Damaged, FromNewerVersion } from '../../src/store/damaged.ts'

const named = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name }, more)

describe('a failure of the database', () => {
  test.each([
    ['of room, alone', named('QuotaExceededError')],
    ['of room, within an aborted transaction', named('AbortError', { inner: named('QuotaExceededError') })],
    ['of room, among those of a bulk', named('BulkError', { failures: [named('QuotaExceededError')] })],
  ])('%s is told as a full disk that changed nothing', (_, error) => {
    expect(inWords(error).message).toMatch(/no room left.*nothing was changed/)
    expect(isGone(error)).toBe(false)
  })

  test('by a newer version or by a browser that can’t open it has words of its own', () => {
    expect([openingProblem(new FromNewerVersion()), openingProblem(named('UnknownError'))]).toEqual([
      'newer',
      'unreadable',
    ])
    expect(inWords(new FromNewerVersion()).message).toContain('newer version')
    expect(inWords(named('UnknownError')).message).toContain('can’t open')
  })

  test('by damage names the set and the way to mend it', () => {
    expect(inWords(new Damaged('g', 'My people')).message).toMatch(/“My people” is damaged.*can repair it/)
    expect(isGone(new Damaged('g', 'My people'))).toBe(true)
  })

  test('and what is no failure of the database is told as it is', () => {
    expect(inWords(new RangeError('The import was cut off.')).message).toBe('The import was cut off.')
    expect(openingProblem(new TypeError('x'))).toBeUndefined()
  })
})
