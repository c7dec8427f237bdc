import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import puppeteer from 'puppeteer-core'
import * as v from 'valibot'
import { needChromium, needFirefox } from '../browsers.mjs'

const faultsOf = v.array(v.object({ index: v.number(), fault: v.string() }))

/** A browser with an empty page in it. */
interface Opened {
  evaluate(script: string): Promise<unknown>
  close(): Promise<void>
}

export const BROWSERS: Readonly<Record<'chromium' | 'firefox', () => Promise<Opened>>> = {
  chromium: openChromium,
  firefox: openFirefox,
}

const A_BATCH = 250
/** A batch that takes longer, in milliseconds, hangs. */
const PATIENCE = 120_000
const WORDS_EVERY = 5000
const FIREFOX_SHARE = 20

/** Has documents read in Chromium, and a twentieth of them in Firefox. Gives the number of faults, each of which it says. */
export async function fuzzPages(cases: number, seed: number, say: (line: string) => void): Promise<number> {
  const faults = await fuzzIn('chromium', cases, seed, say)
  return faults + (await fuzzIn('firefox', Math.ceil(cases / FIREFOX_SHARE), seed, say))
}

/** The same in one browser. */
export async function fuzzIn(
  name: keyof typeof BROWSERS,
  cases: number,
  seed: number,
  say: (line: string) => void,
): Promise<number> {
  const script = await readerScript()
  let browser = await BROWSERS[name]()
  let faults = 0
  await browser.evaluate(script)
  for (let from = 0; from < cases; from += A_BATCH) {
    const to = Math.min(cases, from + A_BATCH)
    const found = await withinPatience(browser.evaluate(`fuzz(${seed}, ${from}, ${to})`))
    const told =
      found === undefined ? [{ index: from, fault: `It hangs before case ${to}.` }] : v.parse(faultsOf, found)
    for (const { index, fault } of told) say(`${name}, case ${index}: ${fault}`)
    faults += told.length
    if (from % WORDS_EVERY === 0) say(`${name}: ${to} of ${cases} pages, ${faults} faults`)
    if (found !== undefined) continue
    await browser.close()
    browser = await BROWSERS[name]()
    await browser.evaluate(script)
  }
  await browser.close()
  say(`${name}: ${cases} pages, ${faults} faults`)
  return faults
}

async function readerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page-world.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome128', 'firefox142'],
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

/** The answer; undefined where it does not come in time. */
async function withinPatience(answer: Promise<unknown>): Promise<unknown> {
  let timer: number | NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

async function openChromium(): Promise<Opened> {
  const browser = await chromium.launch({ executablePath: needChromium(), chromiumSandbox: process.getuid?.() !== 0 })
  const page = await browser.newPage()
  return { evaluate: (script) => page.evaluate(script), close: () => browser.close() }
}

async function openFirefox(): Promise<Opened> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needFirefox(),
    protocolTimeout: 2 * PATIENCE,
  })
  const page = await browser.newPage()
  return { evaluate: (script) => page.evaluate(script), close: () => browser.close() }
}
