import type { FindingCount, ListedFinding, PageReport, PageToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { Heading } from '../model/page-claims.ts'
import { checkBlocks, shown } from './check.ts'
import type { Listen } from './host.ts'
import { firstNode, isIn, lengthOf, type Merge, merge, type Readout } from './live-text.ts'
import { markedPage, stillStands } from './marked-page.ts'
import { knownNames, type Mark } from './marks.ts'
import { onNavigation } from './navigation.ts'
import { type Changes, observe } from './observer.ts'
import type { Painter } from './painter.ts'
import type { PageMarks } from './presenter.ts'
import { openReader, type Reader } from './reader.ts'
import { inSlices } from './slices.ts'

export interface Setting {
  readonly document: Document
  readonly background: Caller<PageToBackground>
  readonly painter: Painter
  readonly allAmounts: boolean
  /** Reads the page even if it is no article. */
  readonly asked: boolean
  readonly listen: Listen
  isOurs(node: Node): boolean
  /** Called before any work; false ends it: the extension is gone. */
  isAlive(): boolean
  readonly signal: AbortSignal
}

/** A page being read and marked, for as long as its signal lasts. */
export interface Marking {
  state(): Pick<PageReport, 'state' | 'problem' | 'cutAfter' | 'moreFindings'>
  /** Rises with every change of the marks. */
  revision(): number
  heading(): Heading
  list(): readonly ListedFinding[]
  mark(id: number): Mark | undefined
  /** The marks, put back where the page has taken them away. */
  look(): PageMarks | undefined
  repaint(): void
}

/** A page that turns into an article late is noticed within this many looks an address. */
const LOOKS = 10
/** After a move to another address a page is taken to build itself for this long, in milliseconds. */
const BUILDING = 5000

const NOTHING: Readout = { blocks: [], isCut: false }

/** Reads the page, marks it, and follows its changes until the signal ends. */
export function startMarking(setting: Setting): Marking {
  const { document, background, painter, signal } = setting
  const shadowRoots = new Set<ShadowRoot>()
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
    if (shadowRoots.has(root)) return
    shadowRoots.add(root)
    observer.follow(root)
    painter.adopt(root)
  }
  let reader: Reader | undefined
  const isWanted = (): boolean => setting.asked || reader?.isArticle === true
  const heading = (): Heading => reader?.heading ?? { url: location.href }

  const read = async (from: Reader | undefined, changes: Changes): Promise<Merge> => {
    const scopes = new Set(changes.scopes)
    const isStale = (live: (typeof marked.blocks)[number]): boolean =>
      changes.everything || !stillStands(live) || isIn(scopes, firstNode(live))
    const readout = (await (changes.everything ? from?.all() : from?.some(changes.scopes))) ?? NOTHING
    const merged = await inSlices(merge(marked.blocks, isStale, readout), signal)
    isCut = merged.isCut || (isCut && !changes.everything)
    return merged
  }
  /** Without a reader there is nothing on the page. */
  const check = async (from: Reader | undefined, changes: Changes): Promise<void> => {
    const wanted = await inSlices(marked.follow(await read(from, changes)), signal)
    if (from === undefined || wanted.size === 0) return
    const known = changes.everything ? [] : knownNames(marked.marks.values())
    const steps = checkBlocks(background, from.heading, marked.blocks, wanted, known, signal)
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
    if (!isWanted() && looks-- <= 0) return
    try {
      const isOther = !reader?.stands() || reader.leavesOut(changes.scopes)
      const anew = changes.everything || isOther || performance.now() < buildingUntil
      if (anew || !reader?.isArticle) {
        reader = await openReader(document, background.describe, onShadowRoot, signal)
      }
      const from = isWanted() ? reader : undefined
      await check(from, from === undefined || anew ? all : changes)
      state = isWanted() ? 'done' : 'idle'
      problem = undefined
      await tell()
    } catch (error) {
      if (signal.aborted || !setting.isAlive()) return
      state = 'failed'
      problem = error instanceof Error ? error.message : String(error)
    }
  }
  const next = (changes: Changes): Promise<void> => {
    work = work.then(() => update(changes))
    return work
  }

  const observer = observe(document, setting.isOurs, () => reader?.revealed() ?? [], next, signal)
  const lookAtAddress = onNavigation(
    () => {
      looks = LOOKS
      buildingUntil = performance.now() + BUILDING
      observer.nudge()
    },
    setting.listen,
    signal,
  )
  void next(all)

  return {
    state: () => ({
      state,
      ...(problem === undefined ? {} : { problem }),
      ...(isCut ? { cutAfter: lengthOf(marked.blocks) } : {}),
      ...(marked.isCut ? { moreFindings: true } : {}),
    }),
    revision: () => marked.revision,
    heading,
    list: marked.list,
    mark: marked.mark,
    repaint: marked.repaint,
    look() {
      if (!setting.isAlive()) return undefined
      painter.restore()
      const { blocks, blockOf, inOrder } = marked
      return { ...painter, blocks, blockOf, inOrder, shadowRoots, repaint: painter.paint }
    },
  }
}
