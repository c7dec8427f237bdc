/**
 * Throws hostile input at what reads pages and texts, until something throws, hangs or points at a wrong place.
 *
 *   npm run fuzz                          1,000,000 texts for the engine, 100,000 pages for the page reader
 *   npm run fuzz -- engine --cases 5000   texts alone, so many
 *   npm run fuzz -- page --cases 5000     pages alone: so many in Chromium, and a twentieth of them in Firefox
 *   npm run fuzz -- --seed 7              other cases; the same seed gives the same
 */
import { parseArgs } from 'node:util'
import { fuzzEngine } from './engine.ts'
import { fuzzPages } from './pages.ts'

const PARTS = {
  engine: { fuzz: fuzzEngine, cases: 1_000_000 },
  page: { fuzz: fuzzPages, cases: 100_000 },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const seed = Number(values.seed)
const asked = Object.entries(PARTS).filter(([name]) => positionals.length === 0 || positionals.includes(name))
if (asked.length < positionals.length || !Number.isInteger(seed) || !/^\d*$/.test(values.cases ?? '')) {
  console.error('fuzz: [engine] [page] [--cases N] [--seed N]')
  process.exit(2)
}
let faults = 0
for (const [name, { fuzz, cases }] of asked) {
  console.log(`${name}: seed ${seed}`)
  faults += await fuzz(Number(values.cases ?? cases), seed, console.log)
}
console.log(faults === 0 ? 'No fault.' : `${faults} faults.`)
process.exitCode = faults === 0 ? 0 : 1
