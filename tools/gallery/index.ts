/**
 * Writes pictures of the card and the panel, in their states and as different readers see them, to out/gallery.
 *
 *   npm run gallery                    all of them
 *   npm run gallery -- card light      those whose names hold each of the words
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needChromium } from '../browsers.mjs'
import { EVERYWHERE, finishInstall, setSettings, shippedIsIn } from '../drive/calls.ts'
import { launchChromium } from '../drive/chromium.ts'
import { servePages } from '../drive/pages.ts'
import { cardPictures } from './cards.ts'
import { panelPictures } from './panels.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'out/gallery')
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.every((word) => name.includes(word))

await mkdir(out, { recursive: true })
const server = await servePages(join(root, 'tests/pages'))
const session = await launchChromium({
  extension: join(root, 'dist/test-chrome'),
  executable: needChromium(),
  headless: true,
})
try {
  await finishInstall(session)
  await shippedIsIn(session)
  await setSettings(session, { ...EVERYWHERE, allAmounts: true })
  const gallery = { session, url: server.url, isWanted, fileOf: (name: string) => join(out, `${name}.png`) }
  await cardPictures(gallery)
  await panelPictures(gallery)
} finally {
  await session.close()
  server.close()
}
console.log(`Pictures: ${out}`)
