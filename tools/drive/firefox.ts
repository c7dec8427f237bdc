import { readdir } from 'node:fs/promises'
import puppeteer, { type Browser, type KeyInput, type Page, type Viewport } from 'puppeteer-core'
import { drawnMarks, shownWords } from './closed.ts'
import { closedElements, runInBrowserWindow } from './firefox-protocol.ts'
import { type ClosedDoor, closedDoor } from './outside.ts'
import { type LaunchOptions, type Session, type Tab, until, waitFor } from './session.ts'

/** Set at the start, so that the addresses of the extension's pages are known: Firefox draws them by lot. */
const UUID = '5c4f2f0e-6d0a-4c39-9d1b-0a7f5d3b8e21'
const ORIGIN = `moz-extension://${UUID}/`
const ADDON = 'sourcemark@sourcemark'

const POPUP_SIZE = { width: 400, height: 600 }

const STOP_BACKGROUND = `WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground({ disableResetIdleForTest: true })`
const PERMIT = (
  isGiven: boolean,
): string => `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  .ExtensionPermissions.${isGiven ? 'add' : 'remove'}('${ADDON}', { permissions: [], origins: ['http://localhost/*'] },
    WebExtensionPolicy.getByID('${ADDON}').extension)`
const RELOAD_EXTENSION = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  .AddonManager.getAddonByID('${ADDON}').then((addon) => addon.reload())`

/** Starts Firefox with the extension as a temporary add-on, in a profile of its own that goes with it. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const door = await closedDoor()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Without it a driver may not open pages of an extension.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': door.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': door.port,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // A question of the browser's own can't be answered by a driver: every permission asked for is given.
      'extensions.webextOptionalPermissionPrompts': false,
      // A temporary add-on's storage outlives the browser, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  })
  await browser.installExtension(options.extension)
  const first = (await browser.pages())[0] ?? (await browser.newPage())
  browser.once('disconnected', door.close)
  return session(browser, tab(browser, first), door, options.profile)
}

function session(browser: Browser, firstTab: Tab, door: ClosedDoor, profile: string | undefined): Session {
  const openTab = async (url: string): Promise<Tab> => {
    const page = await browser.newPage()
    await page.goto(url)
    return tab(browser, page)
  }
  const openExtensionPage = (path: string): Promise<Tab> => extensionTab(browser, path)
  return {
    name: 'firefox',
    firstTab,
    openTab,
    openExtensionPage,
    async openPopup(over) {
      const url = String(await over.evaluate('location.href'))
      return extensionTab(browser, `dev-popup.html?${new URLSearchParams({ url })}`, POPUP_SIZE)
    },
    stopBackground: () => runInBrowserWindow(browser, STOP_BACKGROUND),
    reloadExtension: () => runInBrowserWindow(browser, RELOAD_EXTENSION),
    permit: (isGiven) => runInBrowserWindow(browser, PERMIT(isGiven)),
    askedOutside: () => [...door.asked],
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    async kill() {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve))
      browser.process()?.kill('SIGKILL')
      await gone
      // The driver puts the profile's preferences back as they were, a moment after the end.
      const isBackup = (file: string): boolean => file.endsWith('.puppeteer')
      if (profile !== undefined) await until(async () => !(await readdir(profile)).some(isBackup), 'the preferences')
    },
  }
}

async function extensionTab(browser: Browser, path: string, size?: Viewport): Promise<Tab> {
  const page = await browser.newPage()
  if (size !== undefined) await page.setViewport(size)
  const opened = tab(browser, page)
  // The page moves to the extension's process, and no load event of it comes back here.
  page.goto(ORIGIN + path, { timeout: 0 }).catch(() => {})
  await waitFor(opened, `location.origin + '/' === ${JSON.stringify(ORIGIN)} && document.readyState === 'complete'`)
  return opened
}

function tab(browser: Browser, page: Page): Tab {
  return {
    evaluate: (expression) => page.evaluate(expression),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` })
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
    press: (key) => page.keyboard.press(key as KeyInput),
    closedText: async () => shownWords(await closedElements(browser, page)),
    closedMarks: async () => drawnMarks(await closedElements(browser, page)),
  }
}
