import { fileURLToPath } from 'node:url'
import { findChromium, findFirefox } from '../browsers.mjs'
import { BLANK, finishInstall, shippedIsIn } from '../drive/calls.ts'
import { launchChromium } from '../drive/chromium.ts'
import { launchFirefox } from '../drive/firefox.ts'
import type { Session } from '../drive/session.ts'

const ROUNDS = 3
const BASE = 'sourcemark-base'

/**
 * How long what ships takes to be in the database, in both browsers: the database is deleted and the background stopped,
 * as they are before an install; then its first answer, which needs the first pack alone, and the base pack are waited for.
 */
export async function bench(): Promise<void> {
  for (const [name, executable, start, folder] of [
    ['Chromium', findChromium(), launchChromium, 'dev-chrome'],
    ['Firefox', findFirefox(), launchFirefox, 'dev-firefox'],
  ] as const) {
    if (executable === undefined) continue
    const extension = fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url))
    const session = await start({ extension, executable, headless: true })
    try {
      await finishInstall(session)
      for (let round = 0; round < ROUNDS; round++) console.log(`${name}: ${await measure(session)}`)
    } finally {
      await session.close()
    }
  }
}

async function measure(session: Session): Promise<string> {
  await shippedIsIn(session)
  const page = await session.openExtensionPage(BLANK)
  await session.stopBackground()
  await page.evaluate(`new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase('sourcemark')
    deleting.onsuccess = deleting.onblocked = () => resolve(null)
  })`)
  const times = await page.evaluate(`(async () => {
    const { runtime } = globalThis.browser ?? chrome
    const started = performance.now()
    const ask = () => runtime.sendMessage(${JSON.stringify({ call: 'packs', payload: null })})
    const first = await ask()
    const answered = performance.now() - started
    for (;;) {
      const answer = await ask()
      if (JSON.stringify(answer).includes('${BASE}')) return JSON.stringify([answered, performance.now() - started])
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()`)
  await page.close()
  const [answered = 0, whole = 0]: readonly number[] = JSON.parse(String(times))
  const ratio = (whole / answered).toFixed(1)
  return `answers after ${answered.toFixed(0)} ms, the base pack is in after ${whole.toFixed(0)} ms (${ratio} times as long)`
}
