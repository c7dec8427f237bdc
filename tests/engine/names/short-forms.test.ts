import { describe, expect, test } from 'vitest'
import { withFullNames } from '../../../src/engine/names/short-forms.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { NameMention } from '../../../src/model/mention.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

/** The people of a text where it names them in square brackets. */
function people(marked: string): { readonly text: string; readonly names: readonly NameMention[] } {
  const names: NameMention[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = /^\[(.*)\]$/.exec(part)?.[1]
    const start = text.length
    text += name ?? part
    if (name !== undefined) names.push({ kind: 'name', type: 'person', text: name, start, end: text.length })
  }
  return { text, names }
}

function fullNames(marked: string): readonly (string | undefined)[] {
  const { text, names } = people(marked)
  return withFullNames(names, analyse(plainArticle(text), lexicon)).map(({ fullName }) => fullName)
}

const JILL = 'Jill Biden'
describe('whose the bare name is', () => {
  test.each([
    ['[Jill Biden] came. [Biden] spoke.', [undefined, JILL]],
    ['[Biden] wins\n\n[Jill Biden] came.', [JILL, undefined]],
    ['[Jill Biden], the first lady, came. [Biden] spoke.', [undefined, JILL]],
    [
      'A headline\n\nPresident [Biden] came. [Jill Biden], the first lady, spoke. [Biden] left.',
      [undefined, undefined, undefined],
    ],
    ['A headline\n\n[Biden] came with his wife [Jill Biden]. [Jill] spoke.', [undefined, undefined, JILL]],
    ['[Joe Biden] came with his son [Hunter Biden]. [Biden] spoke.', [undefined, undefined, 'Joe Biden']],
    [
      '[Alexei Orlov] sang. [Orlov] bowed. [Ivan Orlov] wept. [Orlov] left.',
      [undefined, 'Alexei Orlov', undefined, undefined],
    ],
    ['[Ivan Orlov] and [Alexei Orlov] sang. [Orlov] bowed.', [undefined, undefined, undefined]],
    [
      '[Ivan Orlov] and [Ivan Petrovich Orlov] are one. [Orlov] bowed.',
      ['Ivan Petrovich Orlov', undefined, 'Ivan Petrovich Orlov'],
    ],
  ] as const)('%s', (marked, expected) => {
    expect(fullNames(marked)).toEqual(expected)
  })
})
