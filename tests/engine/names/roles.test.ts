import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withRoles } from '../../../src/engine/names/roles.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import { mention } from '../linking/entities.ts'

interface Row {
  readonly text: string
  readonly name: string
  readonly other?: string
  readonly claims: readonly (readonly [string, string, string])[]
}
const rows: readonly Row[] = parse(readFileSync(new URL('../../cases/roles/roles.yaml', import.meta.url), 'utf8'))

describe('the titles that the words beside a name give', () => {
  test.each(rows)('$text', ({ text, name, other, claims }) => {
    const names = [name, ...(other === undefined ? [] : [other])].map((one) => mention(text, one, 'person'))
    const [found] = withRoles(analyse(plainArticle(text)), names)
    const roles = found?.roles ?? []
    expect(roles.map(({ title, of = '-', tense }) => [title, of, tense])).toEqual(claims)
    for (const role of roles) expect(text.slice(role.start, role.end)).toBe(role.text)
  })
  test('only a person has titles', () => {
    const text = 'President Grant spoke.'
    expect(withRoles(analyse(plainArticle(text)), [mention(text, 'Grant', 'place')])[0]).not.toHaveProperty('roles')
  })
  test('a title that a hundred thousand others stand before is nobody’s', () => {
    const text = `${'former President and '.repeat(50_000)}Anne Roux`
    const [found] = withRoles(analyse(plainArticle(text)), [mention(text, 'Anne Roux', 'person')])
    expect(found?.roles ?? []).toEqual([])
  })
})
