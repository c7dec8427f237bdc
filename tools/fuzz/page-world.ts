/** Runs in a browser: makes documents in a frame, and has the page reader read them. */
import { fullAllowance } from '../../src/page/allowance.ts'
import { type PageBlock, readBlocks } from '../../src/page/blocks.ts'
import { documentElement, find, findAll, isConnected, parentElement, textsIn } from '../../src/page/dom.ts'
import { renderedLayout } from '../../src/page/layout.ts'
import { merge, type Readout } from '../../src/page/live-text.ts'
import { observe } from '../../src/page/observer.ts'
import { rangesOf } from '../../src/page/ranges.ts'
import { openReader, type Reader } from '../../src/page/reader.ts'
import { atOnce } from '../../src/page/slices.ts'
import { judge } from '../../src/schemas/page-judgement.ts'
import { SURROUNDING_NAMES } from '../../src/schemas/surrounding-names.ts'
import { makeDocument, withoutNames } from './documents.ts'
import { blocksFault } from './page-faults.ts'
import { type Choices, choicesOf } from './random.ts'

interface Fault {
  readonly index: number
  readonly fault: string
}

/** More steps than any document made here takes, even while it changes. */
const MANY_STEPS = 200_000
const AROUND = new RegExp(SURROUNDING_NAMES, 'i')
const SLOT = ['a', 'b', 'i', 'slot'] as const

/** Reads the documents of these cases. */
async function fuzz(seed: number, from: number, to: number): Promise<readonly Fault[]> {
  const frame = document.body.appendChild(document.createElement('iframe'))
  // Laid out, but never painted: that would take most of the time.
  frame.style.cssText = 'position: absolute; left: -9999px'
  const faults: Fault[] = []
  const ended = new AbortController()
  let index = from
  const tell = (error: unknown): void => {
    faults.push({ index, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  const view = frame.contentWindow
  if (view === null) throw new Error('The frame is empty.')
  const onError = ({ message }: ErrorEvent): void => tell(message)
  addEventListener('error', onError)
  followed(view.document, tell, ended.signal)
  for (; index < to; index++) {
    try {
      const fault = await caseFault(view.document, choicesOf(seed, index))
      if (fault !== undefined) tell(fault)
    } catch (error) {
      tell(error)
    }
  }
  ended.abort()
  removeEventListener('error', onError)
  frame.remove()
  return faults
}

/** Follows the changes of a document that is made anew and anew, as the extension would. */
function followed(document: Document, tell: (error: unknown) => void, signal: AbortSignal): void {
  const reread = async (scopes: readonly Element[]): Promise<void> => {
    try {
      const reader = await opened(document, signal)
      await reader?.some(scopes)
    } catch (error) {
      if (!signal.aborted) tell(error)
    }
  }
  observe(
    document,
    () => false,
    () => [],
    ({ scopes }) => reread(scopes),
    signal,
  )
}

/** What a document's names take away must not change what is read of it; nor must it throw while it changes. */
async function caseFault(document: Document, choices: Choices): Promise<string | undefined> {
  const html = makeDocument(choices)
  show(document, withoutNames(html))
  const plain = await readAll(document)
  show(document, html)
  if (choices.once(2)) takeMembers(document, choices)
  const read = await readAll(document)
  const fault = blocksFault(read.blocks)
  if (fault !== undefined) return `${fault}\n${html}`
  if (told(read) !== told(plain)) return `Names change what is read: ${told(read)}\nnot ${told(plain)}\n${html}`
  const changing = readChanging(document, read, choices)
  return changing === undefined ? undefined : `${changing}\n${html}`
}

async function readAll(document: Document): Promise<Readout & { readonly page: unknown }> {
  const signal = AbortSignal.timeout(60_000)
  const reader = await opened(document, signal)
  if (reader === undefined) return { blocks: [], isCut: false, page: null }
  const { isArticle, heading } = reader
  return { ...(await reader.all()), page: { isArticle, heading } }
}

function opened(document: Document, signal: AbortSignal): Promise<Reader | undefined> {
  return openReader(
    document,
    async (claims) => judge(claims),
    () => {},
    signal,
  )
}

function told({ blocks, isCut, page }: Readout & { readonly page: unknown }): string {
  return JSON.stringify([blocks.map(({ kind, text, quoted }) => [kind, text, quoted]), isCut, page])
}

function show(document: Document, html: string): void {
  const open: (this: Document) => void = Document.prototype.open
  open.call(document)
  const write: (this: Document, html: string) => void = Document.prototype.write
  write.call(document, html)
  Document.prototype.close.call(document)
  for (let template = nextTemplate(document); template !== null; template = nextTemplate(document)) openShadow(template)
}

function nextTemplate(document: Document): HTMLTemplateElement | null {
  return Document.prototype.querySelector.call(document, 'template.shadow') as HTMLTemplateElement | null
}

function openShadow(template: HTMLTemplateElement): void {
  const host = parentElement(template)
  const { content } = template
  template.remove()
  if (host === null || host.shadowRoot !== null || host.localName !== 'x-host') return
  const root = host.attachShadow({ mode: 'open' })
  root.append(content)
  for (const inner of root.querySelectorAll<HTMLTemplateElement>('template.shadow')) openShadow(inner)
}

/** Members of single elements that throw, or lead astray. */
function takeMembers(document: Document, { below, once }: Choices): void {
  const page = documentElement(document)
  if (page === null) return
  const elements = Array.from(findAll(page, '*'))
  const names = [
    'firstChild',
    'nextSibling',
    'parentNode',
    'localName',
    'getAttribute',
    'nodeType',
    'shadowRoot',
    'textContent',
  ]
  for (const element of elements) {
    if (!once(4)) continue
    const other = elements[below(elements.length)]
    const get = once(2)
      ? () => {
          throw new Error('Not for you')
        }
      : () => other
    // False where a field of a form has the name already.
    Reflect.defineProperty(element, names[below(names.length)] ?? '', { get, configurable: true })
  }
}

/** Reads while the document changes between any two steps, then goes on with what was read before. */
function readChanging(document: Document, before: Readout, choices: Choices): string | undefined {
  const page = documentElement(document)
  if (page === null) return undefined
  const elements = Array.from(findAll(page, '*'))
  const allowance = { ...fullAllowance(), nodes: choices.once(8) ? 40 : 20_000 }
  const blocks: PageBlock[] = []
  let steps = 0
  for (const block of readBlocks(page, {
    layout: renderedLayout(),
    around: choices.once(2) ? AROUND : undefined,
    allowance,
  })) {
    if (block !== undefined) blocks.push(block)
    if (choices.once(4)) change(elements, choices)
    if (++steps > MANY_STEPS) return 'It goes on for ever'
  }
  const first = atOnce(merge([], () => true, before))
  const next = atOnce(merge(first.blocks, () => choices.once(2), { blocks, isCut: allowance.isCut }))
  for (const live of next.blocks) {
    const end = choices.below(live.block.text.length + 1)
    const ranges = rangesOf(live.block, { start: choices.below(end + 1), end })
    if (ranges.some((range) => !isConnected(range.startContainer))) return 'A range that is not on the page'
  }
  return undefined
}

function change(elements: Element[], choices: Choices): void {
  const { below, oneOf } = choices
  const one = elements[below(elements.length)]
  const other = elements[below(elements.length)]
  if (one === undefined || other === undefined) return
  try {
    oneOf([
      () => Element.prototype.remove.call(one),
      () => Element.prototype.append.call(one, other),
      () => Element.prototype.replaceChildren.call(one),
      () => Element.prototype.append.call(one, 'Later.', document.createElement(oneOf(SLOT))),
      () => Element.prototype.attachShadow.call(one, { mode: 'open' }).append('In the shade.'),
      () => textsIn(one)()?.replaceData(0, below(5), 'new'),
      () => Element.prototype.prepend.call(one, textsIn(other)() ?? ''),
      () => find(one, 'p, b, slot')?.setAttribute('hidden', ''),
    ])()
  } catch {
    // What the document itself forbids changes nothing: an element within itself, a second shadow root.
  }
}

Object.assign(globalThis, { fuzz })
