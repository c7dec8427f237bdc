import { expect, test } from 'vitest'
import { isLevel } from '../../src/page/sight.ts'

test.each([
  ['none', true],
  ['', true],
  ['matrix(1, 0, 0, 1, 40, -3)', true],
  ['matrix(0.8, 0, 0, 0.8, 0, 0)', true],
  ['matrix(0.99, 0.05, -0.05, 0.99, 0, 0)', false],
  ['matrix(-1, 0, 0, 1, 0, 0)', false],
  ['matrix(1, 0, 0.3, 1, 0, 0)', false],
  ['matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)', false],
])('text under %s is level: %s', (transform, level) => {
  expect(isLevel(transform)).toBe(level)
})
