import * as v from 'valibot'
import { inTurn } from '../platform/in-turn.ts'
import { storeAskedTabs, storedAskedTabs } from '../platform/session-storage.ts'
import { tabUrl } from '../platform/tabs.ts'

/*
 * The tabs in which the reader asked for a page to be read that is not among the chosen ones: for as long as
 * the browser runs, and in that tab as long as it stays on the site.
 */

const asked = v.fallback(v.array(v.object({ id: v.number(), origin: v.string() })), [])
/** Whoever asked in more tabs asks in the oldest once more. */
const MOST = 200

/** Notes that the reader asked for the page that a tab shows now. */
export async function noteAsked(id: number): Promise<void> {
  const url = await tabUrl(id)
  if (url === undefined) return
  const { origin } = new URL(url)
  await inTurn('asked-tabs', async () => {
    const others = v.parse(asked, await storedAskedTabs()).filter((tab) => tab.id !== id)
    await storeAskedTabs([...others, { id, origin }].slice(-MOST))
  })
}

/** Whether the reader asked for pages of this address's site in this tab. */
export async function wasAsked(id: number, url: string): Promise<boolean> {
  const { origin } = new URL(url)
  return v.parse(asked, await storedAskedTabs()).some((tab) => tab.id === id && tab.origin === origin)
}
