import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { touchedLines } from '../../tools/mutate/changed.ts'
import { withInsertions } from '../../tools/mutate/mutant.ts'
import { mutate } from '../../tools/mutate/rules.ts'

const RULES = `
import { wordClass } from './lexicon.ts'
const GIVING = new Set(['give', 'send'])
const COUNTRY = wordClass('country')
export const PATTERN = /aid/g
export function isGift(word: string): boolean {
  return GIVING.has(word)
}
export const donorOf = (word: string): string | undefined => (word === 'US' ? word : undefined)
export function partsOf(text: string): readonly string[] {
  return text.split(/,/)
}
export function length(text: string): number {
  return text.length
}
`
const USER = `
import { PATTERN } from './rules.ts'
export function isAid(text: string): text is 'aid' {
  PATTERN.lastIndex = 0
  return PATTERN.test(text)
}
`
const FEATURES = `
export function features(out: number[]): number {
  let n = 0
  out[n++] = 1
  out[n++] = 2

  out[n++] = 3
  return n
}
`

function mutated(files: Readonly<Record<string, string>>): ReturnType<typeof mutate> {
  return mutate(new Map(Object.entries(files)))
}

describe('What can be switched off', () => {
  const { mutants } = mutated({ 'src/rules.ts': RULES, 'src/user.ts': USER, 'src/features.ts': FEATURES })

  test('is told by what happens then', () => {
    expect(mutants.map(({ name }) => name).sort()).toEqual([
      '/,/ matches nothing',
      'GIVING is empty',
      'PATTERN is empty',
      'donorOf returns undefined',
      'features from 1 are left out',
      'features from 3 are left out',
      'isAid returns false',
      'isAid returns true',
      'isGift returns false',
      'isGift returns true',
      'partsOf returns []',
      'words of the class country are none',
    ])
  })

  test('and by where it stands', () => {
    expect(mutants.find(({ name }) => name === 'isGift returns true')).toMatchObject({
      file: 'src/rules.ts',
      line: 6,
      lastLine: 8,
    })
  })
})

describe('A file with its mutants', () => {
  interface Rules {
    readonly isGift: (word: string) => boolean
    readonly donorOf: (word: string) => string | undefined
    readonly partsOf: (text: string) => readonly string[]
  }
  const { mutants, texts } = mutated({ 'src/rules.ts': RULES })
  const compiled = ts.transpileModule(texts.get('src/rules.ts') ?? '', {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText

  /** The rules as they run with one mutant awake, and the tables that they used. */
  function awake(name: string): { readonly rules: Rules; readonly used: readonly (string | undefined)[] } {
    const id = mutants.find((mutant) => mutant.name === name)?.id
    const used: (string | undefined)[] = []
    const rules: Partial<Rules> = {}
    const note = (asked: number, table: unknown): unknown => {
      used.push(mutants[asked]?.name)
      return table
    }
    const load = new Function('exports', 'require', '__mutant', '__used', compiled)
    load(
      rules,
      () => ({ wordClass: () => 1 }),
      (asked: number) => asked === id,
      note,
    )
    return { rules: rules as Rules, used }
  }

  test('is as ever while they sleep, and notes which tables are used', () => {
    const { rules, used } = awake('nobody')
    expect([rules.isGift('give'), rules.donorOf('US'), rules.partsOf('a,b')]).toEqual([true, 'US', ['a', 'b']])
    expect(used).toEqual(['GIVING is empty'])
  })

  test.each([
    ['isGift returns true', [true, 'US', ['a', 'b']]],
    ['isGift returns false', [false, 'US', ['a', 'b']]],
    ['GIVING is empty', [false, 'US', ['a', 'b']]],
    ['donorOf returns undefined', [false, undefined, ['a', 'b']]],
    ['partsOf returns []', [false, 'US', []]],
    ['/,/ matches nothing', [false, 'US', ['a,b']]],
  ])('does otherwise where “%s”', (name, expected) => {
    const { rules } = awake(name)
    const word = name.startsWith('isGift returns false') || name.startsWith('GIVING') ? 'give' : 'take'
    expect([rules.isGift(word), rules.donorOf('US'), rules.partsOf('a,b')]).toEqual(expected)
  })
})

test('What is put in keeps its order: closed before opened, inner before outer', () => {
  const insertions = [
    { at: 0, text: '(', isClosing: false },
    { at: 0, text: '[', isClosing: false },
    { at: 1, text: ')', isClosing: true },
    { at: 1, text: ']', isClosing: true },
    { at: 1, text: '{', isClosing: false },
  ]
  expect(withInsertions('ab', insertions)).toBe('([a]){b')
})

test('The lines that a change touches are those that it puts in place of others', () => {
  const diff = [
    '+++ b/src/a.ts',
    '@@ -3,2 +3 @@ x',
    '@@ -9 +9,3 @@',
    '@@ -20,4 +22,0 @@',
    '+++ b/src/b.ts',
    '@@ -0,0 +1 @@',
  ]
  expect([...touchedLines(diff.join('\n'))]).toEqual([
    [
      'src/a.ts',
      [
        [3, 3],
        [9, 11],
      ],
    ],
    ['src/b.ts', [[1, 1]]],
  ])
})
