import { expect, test } from 'vitest'
import { timeLine } from '../../src/view/time-line.ts'

test.each([
  ['a whole year', [{ from: '2020', to: '2020' }], undefined, { from: 2020, to: 2021, spans: [{ start: 0, end: 1 }] }],
  [
    'one still held, with a day',
    [{ from: '2020-07-01' }],
    '2021-07-01',
    { from: 2020, to: 2022, spans: [{ start: 0.25, end: 1 }], day: 0.75 },
  ],
  [
    'one whose beginning is not known',
    [{ to: '2019-12-31' }, { from: '2020-01-01' }],
    '2021-01-01',
    { from: 2019, to: 2022, day: 2 / 3 },
  ],
] as const)('times are laid out on whole years: %s', (_, periods, day, told) => {
  expect(timeLine(periods, day)).toMatchObject(told)
})

test.each([
  ['no date', [{}], '2021'],
  ['no period', [], '2021'],
  ['what is no date', [{ from: 'long ago' }], '2021'],
  ['centuries', [{ from: '1600', to: '1650' }], '2021'],
] as const)('there is none of %s', (_, periods, day) => {
  expect(timeLine(periods, day)).toBe(undefined)
})

test('every period lies on the scale and ends after it begins', () => {
  const { spans = [], day = -1 } =
    timeLine([{ from: '2019-05-20' }, { to: '2012-05' }, { from: '2015', to: '2016-02-30' }], '2022-12-31') ?? {}
  for (const { start, end } of spans) expect(0 <= start && start < end && end <= 1).toBe(true)
  expect(day > 0 && day < 1).toBe(true)
})
