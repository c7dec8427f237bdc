import { expect, test } from 'vitest'
import { fuzzIn } from '../../tools/fuzz/pages.ts'
import { BROWSERS } from './harness.ts'

test.each(BROWSERS)(
  'generated pages throw nothing and hold nothing up in %s, whatever names they take',
  async (name) => {
    const said: string[] = []
    expect(
      await fuzzIn(name, 100, Number(process.env['PROPERTY_SEED'] ?? 1), (line) => said.push(line)),
      said.join('\n'),
    ).toBe(0)
  },
)
