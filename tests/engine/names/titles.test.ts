import { describe, expect, test } from 'vitest'
import { canonicalTitle } from '../../../src/engine/names/titles.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

describe('Two wordings of one title', () => {
  test.each([
    ['vice prime minister', 'deputy prime minister'],
    ['Vice Premier', 'Deputy Prime Minister'],
    ['vice-chair', 'deputy chairman'],
    ['deputy chairwoman', 'vice chairman'],
    ['Vice Foreign Minister', 'deputy minister of foreign affairs'],
    ['VP', 'Vice President'],
  ])('%s is %s', (a, b) => {
    expect(canonicalTitle(a, lexicon)).toBe(canonicalTitle(b, lexicon))
  })

  test.each([
    ['vice president', 'deputy president'],
    ['deputy prime minister', 'prime minister'],
    ['first deputy prime minister', 'deputy prime minister'],
  ])('%s is not %s', (a, b) => {
    expect(canonicalTitle(a, lexicon)).not.toBe(canonicalTitle(b, lexicon))
  })
})
