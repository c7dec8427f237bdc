import type { Browser, Page } from 'puppeteer-core'
import * as v from 'valibot'
import type { ClosedElement } from './closed.ts'

/** Puppeteer has the WebDriver BiDi connection but does not show it. */
interface Connected {
  readonly connection: { send(method: string, parameters: object): Promise<{ readonly result: unknown }> }
}

async function send(browser: Browser, method: string, parameters: object): Promise<unknown> {
  return (await (browser as unknown as Connected).connection.send(method, parameters)).result
}

const contexts = v.object({ contexts: v.array(v.object({ context: v.string() })) })
const evaluated = v.object({ type: v.string(), exceptionDetails: v.optional(v.object({ text: v.string() })) })

/** Runs an expression with the browser's own rights, in its first window. Needs -remote-allow-system-access. */
export async function runInBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const context = v.parse(contexts, tree).contexts[0]?.context
  const answer = await send(browser, 'script.evaluate', { expression, target: { context }, awaitPromise: true })
  const { type, exceptionDetails } = v.parse(evaluated, answer)
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'It threw.')
}

interface RemoteNode {
  readonly value?: {
    readonly localName?: string | undefined
    readonly attributes?: Readonly<Record<string, string>> | undefined
    readonly mode?: string | undefined
    readonly children?: readonly RemoteNode[] | undefined
    readonly shadowRoot?: RemoteNode | null | undefined
  }
}

const remoteNode: v.GenericSchema<unknown, RemoteNode> = v.object({
  value: v.exactOptional(
    v.object({
      localName: v.optional(v.string()),
      attributes: v.optional(v.record(v.string(), v.string())),
      mode: v.optional(v.string()),
      children: v.optional(v.array(v.lazy(() => remoteNode))),
      shadowRoot: v.nullish(v.lazy(() => remoteNode)),
    }),
  ),
})
const evaluatedNode = v.object({ result: remoteNode })

/** The elements inside the closed shadow roots of a page. */
export async function closedElements(browser: Browser, page: Page): Promise<readonly ClosedElement[]> {
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id
  const answer = await send(browser, 'script.evaluate', {
    // An element of the page's may bear the name of what is asked for.
    expression: `Reflect.get(Document.prototype, 'documentElement', document)`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1_000 },
  })
  return closedRoots(v.parse(evaluatedNode, answer).result).flatMap(elementsIn)
}

function closedRoots({ value }: RemoteNode): readonly RemoteNode[] {
  const shadow = value?.shadowRoot ?? undefined
  const closed = shadow?.value?.mode === 'closed' ? [shadow] : []
  return [...closed, ...[...(value?.children ?? []), ...(shadow === undefined ? [] : [shadow])].flatMap(closedRoots)]
}

function elementsIn({ value }: RemoteNode): readonly ClosedElement[] {
  return (value?.children ?? []).map((child) => ({
    name: child.value?.localName ?? '',
    attributes: child.value?.attributes ?? {},
    children: elementsIn(child),
  }))
}
