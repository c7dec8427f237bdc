import { describe, expect, test } from 'vitest'
import { withRoles } from '../../../src/engine/names/roles.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import { mention } from '../linking/entities.ts'
import { claimsOf, ROLE_ROWS, rolesIn } from './role-rows.ts'

describe('the titles that the words beside a name give', () => {
  test.each(ROLE_ROWS)('$text', (row) => {
    const roles = rolesIn(row.text, row)
    expect(claimsOf(roles)).toEqual(row.claims)
    for (const role of roles) expect(row.text.slice(role.start, role.end)).toBe(role.text)
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
