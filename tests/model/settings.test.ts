import { expect, test } from 'vitest'
import { changedSettings, type Settings } from '../../src/model/settings.ts'

const STORED: Settings = {
  reach: 'chosen',
  sitesOn: ['a.example'],
  sitesOff: ['b.example'],
  allAmounts: true,
  unmarked: ['unknown'],
  strength: 'clear',
}

test.each([
  [{}, STORED],
  [{ reach: 'click' }, { ...STORED, reach: 'click' }],
  [{ allAmounts: false }, { ...STORED, allAmounts: false }],
  [{ sitesOff: { site: 'c.example', isIn: true } }, { ...STORED, sitesOff: ['b.example', 'c.example'] }],
  [{ sitesOff: { site: 'b.example', isIn: true } }, STORED],
  [{ sitesOff: { site: 'b.example', isIn: false } }, { ...STORED, sitesOff: [] }],
  [
    { reach: 'chosen', sitesOn: { site: 'd.example', isIn: true } },
    { ...STORED, sitesOn: ['a.example', 'd.example'] },
  ],
] as const)('a change of %j changes that and nothing else', (change, expected) => {
  expect(changedSettings(STORED, change)).toEqual(expected)
})
