import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { extensionToBackground, storedSettings } from '../../src/messages/schemas.ts'

describe('stored settings', () => {
  const atFirst = {
    reach: 'click',
    sitesOn: [],
    sitesOff: [],
    allAmounts: false,
    unmarked: ['unknown'],
    strength: 'clear',
  }

  test.each([undefined, null, 'words', 7, {}])('are those of a fresh install where %j is stored', (stored) => {
    expect(v.parse(storedSettings, stored)).toEqual(atFirst)
  })

  test('keep every field that can be read: a site switched off stays so beside a field that is broken', () => {
    const stored = { reach: 'nowhere', sitesOn: null, sitesOff: ['a.example', 3], allAmounts: 'yes' }
    expect(v.parse(storedSettings, stored)).toEqual({ ...atFirst, sitesOff: ['a.example'] })
  })
})

test('settings as a whole are no change: nobody can put back an old copy', () => {
  const whole = {
    reach: 'click',
    sitesOn: [],
    sitesOff: [],
    allAmounts: false,
    unmarked: ['unknown'],
    strength: 'clear',
  }
  expect(v.is(extensionToBackground.changeSettings.payload, whole)).toBe(false)
})
