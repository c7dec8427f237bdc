import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { BLANK, finishInstall, shippedIsIn } from '../drive/calls.ts'
import { launchChromium } from '../drive/chromium.ts'
import { launchFirefox } from '../drive/firefox.ts'
import { type LaunchOptions, type Session, type Tab, until } from '../drive/session.ts'
import { begin, inPage, look, type Seen } from './in-extension.ts'
import { type Operation, operationsAt } from './operations.ts'

export interface Torture {
  readonly browser: Session['name']
  readonly options: Omit<LaunchOptions, 'profile'>
  /** How many times something is cut off. */
  readonly points: number
  readonly seed: number
  /** Told of each point as it is done. */
  readonly onPoint?: (words: string) => void
}

/** At every so many points the whole browser is killed, at the others its background alone. */
const BROWSER_EVERY = 5
/** The longest wait before a kill, in milliseconds; most operations take less. */
const LONGEST = 400

/**
 * Cuts operations on the references and the settings off at random moments and looks at what is there
 * after the next start. Gives what was lost or left half, in words; nothing where all held.
 */
export async function torture({ browser, options, points, seed, onPoint }: Torture): Promise<readonly string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'sourcemark-torture-'))
  const random = randomFrom(seed)
  const start = (): Promise<Session> =>
    (browser === 'chromium' ? launchChromium : launchFirefox)({ ...options, profile })
  const faults: string[] = []
  let session = await start()
  try {
    await finishInstall(session)
    await shippedIsIn(session)
    let page = await session.openExtensionPage(BLANK)
    for (let point = 0; point < points; point++) {
      const operation = pick(operationsAt(point), random)
      const delay = Math.floor(random() ** 2 * LONGEST)
      const before = await prepared(session, page, operation)
      await begin(page, operation.code)
      await new Promise((resolve) => setTimeout(resolve, delay))
      const killsBrowser = point % BROWSER_EVERY === BROWSER_EVERY - 1
      if (killsBrowser) {
        await session.kill()
        session = await start()
        page = await session.openExtensionPage(BLANK)
      } else {
        await session.stopBackground()
        await until(() => page.evaluate('globalThis.ended === true'), 'the page to have its answer')
      }
      const words = `point ${point}: ${operation.name}, ${killsBrowser ? 'browser' : 'background'} killed after ${delay} ms`
      // What comes in for longer than a kill takes is no half: it is taken up at the next start, and waited for.
      await shippedIsIn(session)
      const found = await look(page).then(
        (seen) => faultsOf(seen, operation.outcomes(before)),
        (error: unknown) => [`could not be looked at: ${error instanceof Error ? error.message : error}`],
      )
      faults.push(...found.map((fault) => `${words}: ${fault}`))
      onPoint?.(words + (found.length === 0 ? '' : ` FAULT ${found.join('; ')}`))
    }
  } finally {
    await session.close().catch(() => undefined)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return faults
}

/** What is there before; what is made ready then does not count as there. */
async function prepared(session: Session, page: Tab, { before, isStart }: Operation): Promise<Seen> {
  const seen = await look(page)
  if (isStart === true) await session.stopBackground()
  if (before !== undefined) await inPage(page, before)
  await page.evaluate('globalThis.ended = false')
  return seen
}

function faultsOf(seen: Seen, outcomes: readonly Pick<Seen, 'packs' | 'settings'>[]): readonly string[] {
  const { packs, settings, faults } = seen
  const isOne = outcomes.some((one) =>
    isDeepStrictEqual({ packs, settings }, { packs: one.packs, settings: one.settings }),
  )
  return isOne ? faults : [...faults, `neither old nor new: ${JSON.stringify({ packs, settings })}`]
}

function pick<T>(from: readonly T[], random: () => number): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new RangeError('Nothing to pick from.')
  return one
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32 (public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
