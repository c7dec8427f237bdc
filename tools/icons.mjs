#!/usr/bin/env node
/** Draws src/view/icons/logo.svg as the PNG files that the manifest names. Run by hand after a change of the logo. */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'
import { findChromium } from './browsers.mjs'

const folder = new URL('../src/view/icons/', import.meta.url)
const svg = await readFile(new URL('logo.svg', folder), 'utf8')
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`)
  await writeFile(new URL(`icon-${size}.png`, folder), await page.screenshot({ omitBackground: true }))
}
await browser.close()
