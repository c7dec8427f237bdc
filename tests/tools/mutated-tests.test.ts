import { expect, test } from 'vitest'
import { bundleTest } from '../../tools/mutate/bundle.ts'

test('a test of the engine is bundled with the mutated file in place of its own, and the word lists beside it', async () => {
  const path = 'src/engine/text/spans.ts'
  const mutated = 'export function firstStartingFrom() { return "mutated" }'
  const { script, files } = await bundleTest('tests/engine/assess/quotation.test.ts', new Map([[path, mutated]]))
  expect(files).toEqual(expect.arrayContaining([path, 'tools/lexicon/shipped.ts']))
  expect(script).toContain('"mutated"')
})
