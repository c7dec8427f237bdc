#!/usr/bin/env node
/**
 * Shows Sourcemark at work, from a fresh clone: installs what is missing, builds, serves the sample
 * newspaper on localhost and opens a browser with the extension on its first page.
 *
 *   npm start                 with a window; without a display, or where CI is set, as --headless
 *   npm start -- --headless   no window: prints the page's findings, writes screenshots to out/, ends
 *   npm start -- --firefox    in Firefox, even where there is a Chromium
 *   npm start -- --watch      rebuilds and reloads the extension on every change
 */
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, findFirefox, needChromium, needFirefox } from './browsers.mjs'
import { installPackages } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const KNOWN = ['--headless', '--firefox', '--watch']

function hasDisplay() {
  if (process.env.CI === 'true') return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Chromium where both are there: its true popup can be shown without a window as well. */
function chooseBrowser(wantsFirefox) {
  if (wantsFirefox) return { name: 'firefox', executable: needFirefox() }
  const chromium = findChromium()
  if (chromium !== undefined) return { name: 'chromium', executable: chromium }
  const firefox = findFirefox()
  if (firefox !== undefined) return { name: 'firefox', executable: firefox }
  return { name: 'chromium', executable: needChromium() }
}

async function build(watch) {
  if (watch) {
    const [{ watch: follow }, { build: once }] = await Promise.all([
      import('./build/watch.mjs'),
      import('../build.mjs'),
    ])
    return follow(root, once)
  }
  const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('The build did not work: see above.')
}

try {
  const options = process.argv.slice(2)
  const unknown = options.find((option) => !KNOWN.includes(option))
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}: ${KNOWN.join(', ')}.`)
  installPackages(root)
  await build(options.includes('--watch'))
  const browser = chooseBrowser(options.includes('--firefox'))
  const headless = options.includes('--headless') || !hasDisplay()
  // The rest is TypeScript, which node only reads once the packages are there.
  const { register } = await import('tsx/esm/api')
  register()
  const { show } = await import('./drive/show.ts')
  await show({ root, ...browser, headless })
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
