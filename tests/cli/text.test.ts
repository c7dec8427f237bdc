import { expect, test } from 'vitest'
import { recordWords } from '../../src/cli/text.ts'
import type { Quotation } from '../../src/model/records.ts'

const SAYING: Quotation = {
  record: 'quotation',
  id: 'q',
  speaker: { name: 'Ada Okoro' },
  text: 'We open',
  language: 'en',
  sources: ['s'],
}

test.each([
  [undefined, 'Ada Okoro: "We open"'],
  [{ rating: 'False', publisher: 'Port Facts' }, 'Ada Okoro: "We open" (rated "False" by Port Facts)'],
  [{ publisher: 'Port Facts' }, 'Ada Okoro: "We open" (checked by Port Facts)'],
])('a line of words that a fact-check looked at (%j) has its rating', (review, line) => {
  expect(recordWords(review === undefined ? SAYING : { ...SAYING, review })).toBe(line)
})
