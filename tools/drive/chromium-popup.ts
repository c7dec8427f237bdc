import { writeFile } from 'node:fs/promises'
import type { CDPSession } from 'playwright'
import * as v from 'valibot'
import { attach } from './chromium-target.ts'
import { until, type View } from './session.ts'

const evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.object({ exception: v.optional(v.object({ description: v.string() })) })),
})
const screenshot = v.object({ data: v.string() })

/** The open toolbar popup. `browser` becomes the view's own and is closed with it. */
export async function popupView(browser: CDPSession, url: string): Promise<View> {
  const targetId = await until(async () => {
    const { targetInfos } = await browser.send('Target.getTargets')
    return targetInfos.find((target) => target.url.startsWith(url))?.targetId
  }, 'the popup to open')
  if (targetId === undefined) throw new Error('The popup did not open.')
  const target = await attach(browser, targetId)
  return {
    async evaluate(expression) {
      const answer = await target.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
      const { result, exceptionDetails } = v.parse(evaluated, answer)
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'It threw.')
      return result.value
    },
    async screenshot(path) {
      const { data } = v.parse(screenshot, await target.send('Page.captureScreenshot', { format: 'png' }))
      await writeFile(path, Buffer.from(data, 'base64'))
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId })
      await target.close()
    },
  }
}
