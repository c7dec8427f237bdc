import type { PageReport, PageSettings, PageToBackground, PopupToPage } from '../messages/calls.ts'
import type { Caller, Handlers } from '../messages/channel.ts'
import { title } from './dom.ts'
import { type Marking, startMarking } from './marking.ts'
import type { Mark } from './marks.ts'
import { createPainter, type Painter } from './painter.ts'
import { followPointer, lineOf } from './pointer.ts'
import type { Presenter, PresenterEvents } from './presenter.ts'
import { scrollTo } from './scroll.ts'

export interface SessionParts {
  readonly document: Document
  readonly background: Caller<PageToBackground>
  makePresenter(events: PresenterEvents): Presenter
  /** False once the extension is reloaded or removed; it then ends the signal. */
  isAlive(): boolean
  readonly signal: AbortSignal
}

/** Runs the page's side until the signal ends, and answers the popup. Marks nothing where the reader said so. */
export function startSession(parts: SessionParts): Handlers<PopupToPage, null> {
  const { document, background, signal } = parts
  let running: AbortController | undefined
  let painter: Painter | undefined
  let marking: Marking | undefined
  let inHand: Mark | undefined

  const putDown = (): void => {
    if (inHand !== undefined) painter?.remove('in-hand', inHand.ranges)
    inHand = undefined
  }
  const show = async (mark: Mark, x: number, y: number, takesFocus: boolean): Promise<void> => {
    putDown()
    inHand = mark
    painter?.add('in-hand', mark.ranges)
    await presenter.show(mark.finding, marking?.heading().published, lineOf(mark, x, y), takesFocus)
  }
  const pointer = followPointer(
    document,
    {
      markAt: (x, y) => marking?.markAt(x, y),
      open: (mark, x, y) => void show(mark, x, y, false),
      close: () => presenter.hide(),
    },
    signal,
  )
  const closed = (): void => {
    putDown()
    pointer.closed()
  }
  const presenter = parts.makePresenter({ ...pointer, closed })

  const stop = (): void => {
    presenter.hide()
    running?.abort()
    painter?.clear()
    running = painter = marking = undefined
  }
  const run = ({ allAmounts }: PageSettings, asked: boolean): void => {
    stop()
    running = new AbortController()
    painter = createPainter()
    const { isAlive } = parts
    const until = AbortSignal.any([signal, running.signal])
    const isOurs = (node: Node): boolean => presenter.owns(node)
    marking = startMarking({ document, background, painter, allAmounts, asked, isOurs, isAlive, signal: until })
  }
  const start = async (): Promise<void> => {
    const settings = await background.start({ url: location.href })
    if (settings.enabled && marking === undefined && !signal.aborted) run(settings, false)
  }
  signal.addEventListener('abort', stop)
  // Without an answer the page stays as it is; the reader can still ask for it.
  void start().catch(() => {})

  return {
    report: () => reportOf(document, marking),
    read(settings) {
      run(settings, true)
      return null
    },
    async jump({ id }) {
      const mark = marking?.mark(id)
      const range = mark?.ranges[0]
      if (mark === undefined || range === undefined || range.collapsed) return false
      await scrollTo(document, range)
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect()
      await show(mark, box.left + 1, box.top + box.height / 2, true)
      return true
    },
    stop() {
      stop()
      void background.count({ all: 0, look: 0 }).catch(() => {})
      return null
    },
  }
}

function reportOf(document: Document, marking: Marking | undefined): PageReport {
  if (marking === undefined) return { state: 'off', title: title(document), findings: [] }
  const { headline, published } = marking.heading()
  return {
    ...marking.state(),
    title: headline ?? title(document),
    ...(published === undefined ? {} : { published }),
    findings: marking.list(),
  }
}
