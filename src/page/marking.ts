import type { FindingCount, ListedFinding, PageReport, PageToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { Heading } from './article-text.ts'
import { checkBlocks, shown } from './check.ts'
import { markUnder } from './hit-test.ts'
import { firstNode, isIn, lengthOf, merge } from './live-text.ts'
import { markedPage, stillStands } from './marked-page.ts'
import { knownNames, type Mark } from './marks.ts'
import { onNavigation } from './navigation.ts'
import { type Changes, observe } from './observer.ts'
import type { Painter } from './painter.ts'
import { openReader } from './reader.ts'
import { breathe } from './slices.ts'

export interface Setting {
  readonly document: Document
  readonly background: Caller<PageToBackground>
  readonly painter: Painter
  readonly allAmounts: boolean
  /** Reads the page even if it is no article. */
  readonly asked: boolean
  isOurs(node: Node): boolean
  /** Called before any work; false ends it: the extension is gone. */
  isAlive(): boolean
  readonly signal: AbortSignal
}

/** A page being read and marked, for as long as its signal lasts. */
export interface Marking {
  state(): Pick<PageReport, 'state' | 'problem' | 'cutAfter' | 'moreFindings'>
  heading(): Heading
  list(): readonly ListedFinding[]
  mark(id: number): Mark | undefined
  markAt(x: number, y: number): Mark | undefined
}

/** A page that turns into an article late is noticed within this many looks an address. */
const LOOKS = 10
/** After a move to another address a page is taken to build itself for this long, in milliseconds. */
const BUILDING = 5000

/** Reads the page, marks it, and follows its changes until the signal ends. */
export function startMarking(setting: Setting): Marking {
  const { document, background, painter, signal } = setting
  const shadowRoots: ShadowRoot[] = []
  const marked = markedPage(painter, signal)
  const all: Changes = { scopes: [], everything: true }
  let state: PageReport['state'] = 'reading'
  let problem: string | undefined
  let isCut = false
  let looks = LOOKS
  let buildingUntil = 0
  let counted: FindingCount = { all: 0, look: 0 }
  let work: Promise<void> = Promise.resolve()

  const onShadowRoot = (root: ShadowRoot): void => {
    if (shadowRoots.includes(root)) return
    shadowRoots.push(root)
    observer.follow(root)
    painter.adopt(root)
  }
  let reader = openReader(document, onShadowRoot)

  const read = async (changes: Changes): Promise<ReturnType<typeof merge>> => {
    const scopes = new Set(changes.scopes)
    const isStale = (live: (typeof marked.blocks)[number]): boolean =>
      changes.everything || !stillStands(live) || isIn(scopes, firstNode(live))
    const readout = await (changes.everything ? reader.all(signal) : reader.some(changes.scopes, signal))
    const merged = merge(marked.blocks, isStale, readout)
    isCut = merged.isCut || (isCut && !changes.everything)
    return merged
  }
  const check = async (changes: Changes): Promise<void> => {
    const wanted = marked.follow(await read(changes))
    marked.repair()
    if (wanted.size === 0) return
    const known = changes.everything ? [] : knownNames(marked.marks.values())
    const steps = checkBlocks(background, reader.page.heading, marked.blocks, wanted, known, signal)
    marked.wipe(wanted)
    for await (const placed of steps) {
      if (!marked.put(placed.flatMap((one) => shown(one, setting.allAmounts)))) break
    }
  }
  const tell = async (): Promise<void> => {
    const count = marked.count()
    if (count.all === counted.all && count.look === counted.look) return
    counted = count
    await background.count(count)
  }
  const update = async (changes: Changes): Promise<void> => {
    if (signal.aborted || !setting.isAlive()) return
    lookAtAddress()
    const anew = changes.everything || !reader.stands() || performance.now() < buildingUntil
    const maybeArticle = setting.asked || reader.page.isArticle || looks-- > 0
    if (!maybeArticle) return
    if (anew || !reader.page.isArticle) {
      reader = openReader(document, onShadowRoot)
      await breathe()
    }
    try {
      if (setting.asked || reader.page.isArticle) await check(anew ? all : changes)
      else await forget()
      state = setting.asked || reader.page.isArticle ? 'done' : 'idle'
      problem = undefined
      await tell()
    } catch (error) {
      if (signal.aborted || !setting.isAlive()) return
      state = 'failed'
      problem = error instanceof Error ? error.message : String(error)
    }
  }
  const forget = async (): Promise<void> => {
    marked.follow(merge(marked.blocks, () => true, { blocks: [], isCut: false }))
  }
  const next = (changes: Changes): Promise<void> => {
    work = work.then(() => update(changes))
    return work
  }

  const observer = observe(document, setting.isOurs, next, signal)
  const lookAtAddress = onNavigation(() => {
    looks = LOOKS
    buildingUntil = performance.now() + BUILDING
    observer.nudge()
  }, signal)
  void next(all)

  return {
    state: () => ({
      state,
      ...(problem === undefined ? {} : { problem }),
      ...(isCut ? { cutAfter: lengthOf(marked.blocks) } : {}),
      ...(marked.isCut ? { moreFindings: true } : {}),
    }),
    heading: () => reader.page.heading,
    list: marked.list,
    mark: marked.mark,
    markAt(x, y) {
      if (!setting.isAlive()) return undefined
      painter.restore()
      return markUnder(document, x, y, marked.blockOf, shadowRoots)
    },
  }
}
