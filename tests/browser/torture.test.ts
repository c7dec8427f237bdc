import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findChromium, findFirefox } from '../../tools/browsers.mjs'
import { torture } from '../../tools/torture/torture.ts'
import { BROWSERS } from './harness.ts'

/** A short run of `npm run torture`, always of the same points: long enough for a kill of the browser itself. */
test.each(BROWSERS)(
  'kills at any moment in %s lose nothing and leave nothing half',
  { timeout: 180_000 },
  async (browser) => {
    const executable = browser === 'chromium' ? findChromium() : findFirefox()
    if (executable === undefined) throw new Error(`No ${browser} found: npm test installs it where it can.`)
    const folder = browser === 'chromium' ? 'test-chrome' : 'test-firefox'
    const extension = fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url))
    const options = { extension, executable, headless: true }
    expect(await torture({ browser, options, points: 5, seed: 1 })).toEqual([])
  },
)
