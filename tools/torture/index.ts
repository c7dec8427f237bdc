/**
 * Kills the background and the browser at random moments and looks whether anything was lost.
 *
 *   npm run torture -- [chromium|firefox] [--points 200] [--seed N]
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findChromium, findFirefox } from '../browsers.mjs'
import { torture } from './torture.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { points: { type: 'string', default: '200' }, seed: { type: 'string' } },
})
const points = Number(values.points)
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed)
const known = ['chromium', 'firefox'] as const
const browsers = positionals.length === 0 ? known : known.filter((name) => positionals.includes(name))

for (const browser of browsers) {
  const executable = browser === 'chromium' ? findChromium() : findFirefox()
  if (executable === undefined) throw new Error(`No ${browser} found: npm test installs it where it can.`)
  const folder = browser === 'chromium' ? 'dev-chrome' : 'dev-firefox'
  const extension = fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url))
  console.log(`${browser}: ${points} points, seed ${seed}`)
  const options = { extension, executable, headless: true }
  const faults = await torture({ browser, options, points, seed, onPoint: (words) => console.log(`  ${words}`) })
  console.log(`${browser}: ${points} points, ${faults.length} faults (seed ${seed})`)
  if (faults.length > 0) process.exitCode = 1
}
