import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packSchemaText, SCHEMA_FILE } from '../../tools/pack-schema.ts'

test('the published schema of packs is the one that the code has: npx tsx tools/pack-schema.ts writes it anew', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(packSchemaText())
})
