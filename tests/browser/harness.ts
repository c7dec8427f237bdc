import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../../src/model/pack.ts'
import type { ReferenceRecord } from '../../src/model/records.ts'
import type { Settings } from '../../src/model/settings.ts'
import { findChromium, findFirefox } from '../../tools/browsers.mjs'
import { background, EVERYWHERE, finishInstall, setSettings, shippedIsIn } from '../../tools/drive/calls.ts'
import { launchChromium } from '../../tools/drive/chromium.ts'
import { launchFirefox } from '../../tools/drive/firefox.ts'
import { type PageServer, type ServedPage, servePages } from '../../tools/drive/pages.ts'
import type { Session, Tab } from '../../tools/drive/session.ts'

export {
  askFromPage,
  background,
  badgeOf,
  EVERYWHERE,
  mayRead,
  pageScript,
  setSettings,
} from '../../tools/drive/calls.ts'
export type { PageServer, ServedPage } from '../../tools/drive/pages.ts'
export { type Session, type Tab, until, type View, waitFor } from '../../tools/drive/session.ts'

export const BROWSERS = ['chromium', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

/** Starts a browser with the built extension, which may read pages on localhost unasked, as `settings` say. */
export async function launch(name: BrowserName, settings: Settings = EVERYWHERE): Promise<Session> {
  const extension = fromRoot(name === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox')
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run node build.mjs first.`)
  const executable = name === 'chromium' ? findChromium() : findFirefox()
  if (executable === undefined) throw new Error(`No ${name} found: npm test installs it where it can.`)
  const start = name === 'chromium' ? launchChromium : launchFirefox
  const session = await start({ extension, executable, headless: true })
  await finishInstall(session)
  await shippedIsIn(session)
  await setSettings(session, settings)
  return session
}

/** Serves tests/pages; `pages` adds documents, or headers for one of the files. */
export function serveTestPages(pages: Readonly<Record<string, ServedPage>> = {}): Promise<PageServer> {
  return servePages(fromRoot('tests/pages'), pages)
}

/** Brings a pack of the reader's own into the library, as an import does. */
export async function importPack(
  session: Session,
  { id, title, sources, records }: Omit<Pack, 'format' | 'formatVersion'>,
): Promise<void> {
  const count = (kind: ReferenceRecord['record']): number => records.filter(({ record }) => record === kind).length
  const counts = {
    entities: count('entity'),
    quotations: count('quotation'),
    commitments: count('commitment'),
    passages: count('passage'),
  }
  const calls = background(session)
  const { generation } = await calls.beginImport({ id, title })
  await calls.addToImport({ generation, from: 0, sources, records })
  await calls.finishImport({ generation, pack: { id, title }, counts })
}

/** The one element of ours in a page. */
export const HOST = '[data-sourcemark]'

/** How many ranges are painted, as the page itself can count them. */
export const PAINTED = `[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`

/** Clicks, as a person would, into the middle of the first element that the selector finds. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  const place = `(() => {
    const element = document.querySelector(${JSON.stringify(selector)})
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })()`
  await tab.bringToFront()
  const { x, y } = (await tab.evaluate(place)) as { readonly x: number; readonly y: number }
  await tab.click(x, y)
}

/** Moves the pointer onto the first place in the page's text where `words` stand, scrolling there if needed. */
export async function hoverWords(tab: Tab, words: string): Promise<void> {
  const place = await tab.evaluate(`(${middleOf})(${JSON.stringify(words)})`)
  if (place === null) throw new Error(`The page does not say "${words}".`)
  const { x, y } = place as { readonly x: number; readonly y: number }
  await tab.moveTo(x, y)
}

/** In the page: the middle of the first letters of `words`, in the window. The words must stand in one text node. */
const middleOf = `(words) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words)
    if (at < 0) continue
    walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
    const range = document.createRange()
    range.setStart(walker.currentNode, at)
    range.setEnd(walker.currentNode, at + Math.min(words.length, 3))
    const { left, right, top, bottom } = range.getBoundingClientRect()
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  return null
}`

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
