import { rm } from 'node:fs/promises'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { BLANK } from './calls.ts'
import { popupView } from './chromium-popup.ts'
import { browserOf, newProfile, prepareProfile } from './chromium-profile.ts'
import { browserSession } from './chromium-target.ts'
import { type ClosedElement, drawnMarks, shownWords } from './closed.ts'
import { type ClosedDoor, closedDoor } from './outside.ts'
import { type LaunchOptions, type Session, type Tab, until } from './session.ts'

/** As whom a tab is looked at: the size of its window in CSS pixels, and what its reader prefers. */
export interface Appearance {
  readonly width: number
  readonly height: number
  readonly isDark?: boolean
  readonly hasForcedColours?: boolean
}

/** A tab that can be looked at otherwise than it was opened. */
export interface ChromiumTab extends Tab {
  appear(as: Appearance): Promise<void>
}

const ARGUMENTS = ['--disable-background-networking', '--disable-component-update', '--no-first-run']

/** Starts Chromium, Chrome for Testing or Edge with the extension, in a profile of its own that goes with it. */
export async function launchChromium(options: LaunchOptions): Promise<Session<ChromiumTab>> {
  const profile = options.profile ?? (await newProfile(options.extension))
  await prepareProfile(profile, options.extension)
  const door = await closedDoor()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    // Playwright's own headless mode leaves extensions out; the browser's own has them.
    headless: false,
    // Root, and many a container, can't have the sandbox; a person at a window can.
    chromiumSandbox: !options.headless && process.getuid?.() !== 0,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...ARGUMENTS,
      `--proxy-server=http://127.0.0.1:${door.port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...(options.headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
    ],
  })
  const closed = new Promise<void>((resolve) => {
    const left =
      options.profile === undefined ? () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) : () => {}
    context.once('close', door.close)
    context.once('close', () => resolve(left()))
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const first = context.pages()[0] ?? (await context.newPage())
  return session(context, new URL('/', worker.url()).href, tab(first), { closed, profile, door })
}

function session(
  context: BrowserContext,
  origin: string,
  firstTab: ChromiumTab,
  { closed, profile, door }: { readonly closed: Promise<void>; readonly profile: string; readonly door: ClosedDoor },
): Session<ChromiumTab> {
  const openTab = async (url: string): Promise<ChromiumTab> => {
    const page = await context.newPage()
    await page.goto(url)
    return tab(page)
  }
  const openExtensionPage = (path: string): Promise<ChromiumTab> => openTab(origin + path)
  return {
    name: 'chromium',
    firstTab,
    openTab,
    openExtensionPage,
    async openPopup(over) {
      const helper = await openExtensionPage(BLANK)
      await over.bringToFront()
      await helper.evaluate('chrome.action.openPopup()')
      await helper.close()
      return popupView(await browserSession(context), `${origin}popup.html`)
    },
    stopBackground: () => stopWorkers(context, origin),
    async reloadExtension() {
      const old = await workerId(context, origin)
      const helper = await openExtensionPage(BLANK)
      await helper.evaluate('void setTimeout(() => chrome.runtime.reload(), 50)')
      await until(async () => ![undefined, old].includes(await workerId(context, origin)), 'the new background')
    },
    permit: (isGiven) => setHostAccess(context, new URL(origin).hostname, isGiven),
    askedOutside: () => [...door.asked],
    closed,
    close: () => context.close().then(() => closed),
    async kill() {
      process.kill(await browserOf(profile), 'SIGKILL')
      await closed
    },
  }
}

function tab(page: Page): ChromiumTab {
  return {
    async appear({ width, height, isDark = false, hasForcedColours = false }) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({
        colorScheme: isDark ? 'dark' : 'light',
        forcedColors: hasForcedColours ? 'active' : 'none',
      })
    },
    evaluate: (expression) => page.evaluate(expression),
    screenshot: async (path) => {
      await page.screenshot({ path })
    },
    close: () => page.close(),
    goto: async (url) => {
      await page.goto(url)
    },
    reload: async () => {
      await page.reload()
    },
    bringToFront: () => page.bringToFront(),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    closedText: async () => shownWords(await closedElements(page)),
    closedMarks: async () => drawnMarks(await closedElements(page)),
  }
}

async function stopWorkers(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${origin}${BLANK}`)
  const protocol = await context.newCDPSession(page)
  // A page at work may wake the next one at once: that one stopped is told by the browser's events alone.
  const stopped = new Promise<void>((resolve) => {
    protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await protocol.send('ServiceWorker.enable')
  await protocol.send('ServiceWorker.stopAllWorkers')
  await stopped
  await page.close()
}

async function setHostAccess(context: BrowserContext, extensionId: string, isGiven: boolean): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const change = JSON.stringify({ extensionId, hostAccess: isGiven ? 'ON_ALL_SITES' : 'ON_CLICK' })
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`)
  await page.close()
}

async function workerId(context: BrowserContext, origin: string): Promise<string | undefined> {
  const browser = await browserSession(context)
  const { targetInfos } = await browser.send('Target.getTargets')
  await browser.detach()
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId
}

interface ProtocolNode {
  readonly localName: string
  /** Names and values in turn. */
  readonly attributes?: readonly string[]
  readonly shadowRootType?: string
  readonly children?: readonly ProtocolNode[]
  readonly shadowRoots?: readonly ProtocolNode[]
}

async function closedElements(page: Page): Promise<readonly ClosedElement[]> {
  const protocol = await page.context().newCDPSession(page)
  const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true })
  await protocol.detach()
  return closedRoots(root).flatMap(elementsIn)
}

function closedRoots(node: ProtocolNode): readonly ProtocolNode[] {
  const closed = (node.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType === 'closed')
  return [...closed, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots)]
}

function elementsIn(node: ProtocolNode): readonly ClosedElement[] {
  return (node.children ?? []).map((child) => ({
    name: child.localName,
    attributes: attributesOf(child.attributes ?? []),
    children: elementsIn(child),
  }))
}

function attributesOf(inTurn: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(inTurn.flatMap((name, index) => (index % 2 === 0 ? [[name, inTurn[index + 1] ?? '']] : [])))
}
