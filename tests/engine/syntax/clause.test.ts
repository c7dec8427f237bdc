import { beforeAll, describe, expect, test } from 'vitest'
import { decodeModel } from '../../../src/engine/names/model.ts'
import { agentOf, objectOf, subjectOf } from '../../../src/engine/syntax/clause.ts'
import { clustersOf } from '../../../src/engine/syntax/clusters.ts'
import { decodeSyntax } from '../../../src/engine/syntax/model.ts'
import { NONE, type Parse } from '../../../src/engine/syntax/parse.ts'
import { type ReadSyntax, syntaxReader } from '../../../src/engine/syntax/syntax.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import { modelFiles } from '../models.ts'

let read: ReadSyntax
beforeAll(async () => {
  const { names, syntax } = await modelFiles()
  read = syntaxReader(decodeSyntax(syntax), clustersOf(decodeModel(names).lexicon))
})

/** The parse of one sentence, and the word of a question's answer. */
function parsed(text: string): { parse: Parse; word(part: string): number; at(word: number): string } {
  const parse = read(analyse(plainArticle(text))).parse(0)
  if (parse === undefined) throw new Error(`no parse: ${text}`)
  return {
    parse,
    word: (part) => Array.from(parse.start).findIndex((start, i) => text.slice(start, parse.end[i]) === part),
    at: (word) => (word === NONE ? 'nobody' : text.slice(parse.start[word], parse.end[word])),
  }
}

describe('who does what a verb tells', () => {
  test.each([
    ['Norway will give Ukraine $5 million in aid.', 'give', 'Norway'],
    ['The minister said that Norway would give war-torn Ukraine $5 million.', 'give', 'Norway'],
    ['The minister said that Norway would give war-torn Ukraine $5 million.', 'said', 'minister'],
    ['The loan was approved by the World Bank on Monday.', 'approved', 'Bank'],
    ['Amid criticism from Hungary over migration, Tunisia will receive 105 million euros.', 'receive', 'Tunisia'],
    ['Norway, which has a border with Russia, pledged 5 million dollars.', 'pledged', 'Norway'],
    ['The president wants to send more weapons to Kyiv.', 'send', 'president'],
    ['He told reporters in Berlin that the talks had failed.', 'told', 'He'],
    ['The officials who spoke to the newspaper declined to be named.', 'spoke', 'officials'],
  ])('%s: %s', (text, verb, expected) => {
    const { parse, word, at } = parsed(text)
    expect(at(subjectOf(parse, word(verb)))).toBe(expected)
  })

  test('nobody, where a passive names no agent', () => {
    const { parse, word, at } = parsed('The loan was approved on Monday.')
    expect(at(subjectOf(parse, word('approved')))).toBe('nobody')
    expect(at(agentOf(parse, word('approved')))).toBe('nobody')
  })
})

test.each([
  ['Norway will send weapons to Kyiv.', 'send', 'weapons'],
  ['The loan was approved on Monday.', 'approved', 'loan'],
  ['The talks failed.', 'failed', 'nobody'],
])('what is done in “%s” is known', (text, verb, expected) => {
  const { parse, word, at } = parsed(text)
  expect(at(objectOf(parse, word(verb)))).toBe(expected)
})

describe('what is no sentence that it knows', () => {
  test('has no parse where it is longer than any sentence of prose', () => {
    expect(read(analyse(plainArticle('word '.repeat(400)))).parse(0)).toBeUndefined()
  })
})
