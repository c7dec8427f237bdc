import type { BrowserContext, CDPSession } from 'playwright'
import * as v from 'valibot'

const reply = v.object({ id: v.number(), result: v.optional(v.unknown()), error: v.optional(v.unknown()) })

/** A target of the browser that Playwright does not show as a page, spoken to in the DevTools protocol. */
export interface Attached {
  send(method: string, parameters?: object): Promise<unknown>
  close(): Promise<void>
}

/** A session with the browser itself, not with one of its pages. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (browser === null) throw new Error('The browser is closed.')
  return browser.newBrowserCDPSession()
}

/** Attaches to a target. The older nested protocol: Playwright passes no messages of flat sessions it did not open. */
export async function attach(browser: CDPSession, targetId: string): Promise<Attached> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (answer: v.InferOutput<typeof reply>) => void>()
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const answer = v.safeParse(reply, JSON.parse(event.message))
    if (answer.success) waiting.get(answer.output.id)?.(answer.output)
  })
  let last = 0
  return {
    async send(method, parameters = {}) {
      const id = ++last
      const answered = new Promise<v.InferOutput<typeof reply>>((resolve) => waiting.set(id, resolve))
      await browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params: parameters }),
      })
      const answer = await answered
      waiting.delete(id)
      if (answer.error !== undefined) throw new Error(JSON.stringify(answer.error))
      return answer.result
    },
    close: () => browser.detach(),
  }
}
