import { describe, expect, test } from 'vitest'
import { aliasCandidates } from '../../../src/engine/linking/candidates.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { mention } from './entities.ts'

function candidatesIn(text: string, known: readonly string[] = []): readonly string[] {
  const names = known.map((name) => mention(text, name, 'organization'))
  return aliasCandidates(analyse(plainArticle(text), lexicon), names).map((candidate) => candidate.text)
}

describe('longer names that a reference may know', () => {
  test.each([
    ['They sent the Patriots missile defense system.', 'Patriots missile defense system'],
    ['So said the Chinese Communist Party’s Foreign Ministry.', 'Chinese Communist Party’s Foreign Ministry'],
    ['The Ministry of Foreign Affairs of China said so.', 'Ministry of Foreign Affairs of China'],
    ['It came from Xinhua news agency.', 'Xinhua news agency'],
    ['The US left.', 'US'],
    ['The U.S. left.', 'U.S.'],
  ])('%s', (text, name) => {
    expect(candidatesIn(text)).toContain(name)
  })
})

describe('what is no candidate', () => {
  test.each([
    ['small letters', 'they sent a missile defense system.'],
    ['one word alone', 'Yesterday it rained.'],
    ['a sentence’s edge', 'He saw Kim. Park saw him.'],
    ['an article or preposition first', 'In the Senate.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(candidatesIn(text)).toEqual([])
  })
  test('a name that is found already', () => {
    expect(candidatesIn('The Foreign Ministry spoke.', ['Foreign Ministry'])).toEqual([])
  })
})

describe('cost', () => {
  test('each word opens few candidates, and a page of capitals no more than its length allows', () => {
    const text = 'Aa '.repeat(100_000)
    expect(candidatesIn(text).length).toBeLessThan(text.length / 20)
  })
})
