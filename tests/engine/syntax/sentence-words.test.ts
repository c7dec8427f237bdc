import { expect, test } from 'vitest'
import { readWords } from '../../../src/engine/syntax/sentence-words.ts'
import { emptyWords, WORDS_MAX } from '../../../src/engine/syntax/words.ts'
import { tokenize } from '../../../src/engine/text/tokens.ts'

const words = emptyWords()
const tokenOf = new Uint32Array(WORDS_MAX)

function cut(text: string): readonly string[] | undefined {
  const tokens = tokenize(text)
  if (!readWords(words, tokenOf, text, tokens, 0, tokens.count, () => 0)) return undefined
  return Array.from({ length: words.count }, (_, i) => text.slice(words.start[i], words.end[i]))
}

test.each([
  ["They don't know.", ['They', 'do', "n't", 'know', '.']],
  ['They don’t know.', ['They', 'do', 'n’t', 'know', '.']],
  ["He'll say she's right", ['He', "'ll", 'say', 'she', "'s", 'right']],
  ["We've told Kyiv's envoy", ['We', "'ve", 'told', 'Kyiv', "'s", 'envoy']],
  ["O'Brien paused ... then left", ["O'Brien", 'paused', '...', 'then', 'left']],
  ['war-torn Ukraine', ['war-torn', 'Ukraine']],
  ['the then-president', ['the', 'then', '-', 'president']],
  ['the two were well-armed', ['the', 'two', 'were', 'well', '-', 'armed']],
  ['$1.85 billion', ['$', '1.85', 'billion']],
  ["can't", ['ca', "n't"]],
  ['“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
])('%s is cut as treebanks cut it', (text, expected) => {
  expect(cut(text)).toEqual(expected)
})

test('a sentence of more words than the parser reads is not cut', () => {
  expect(cut('word '.repeat(WORDS_MAX + 1))).toBeUndefined()
})

test('each word knows its token', () => {
  cut("They don't know.")
  expect([...tokenOf.subarray(0, 5)]).toEqual([0, 1, 1, 2, 3])
})
