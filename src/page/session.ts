import type { PageReport, PageSettings, PageToBackground, PopupToPage } from '../messages/calls.ts'
import type { Caller, Handlers } from '../messages/channel.ts'
import { title } from './dom.ts'
import { createHighlights } from './highlights.ts'
import type { Listen } from './host.ts'
import { type Marking, startMarking } from './marking.ts'
import { isSecret, type Mark } from './marks.ts'
import { createPainter, type Painter } from './painter.ts'
import type { Presenter, PresenterEvents } from './presenter.ts'

export interface SessionParts {
  readonly document: Document
  readonly background: Caller<PageToBackground>
  /** What the highlights are called, one name for each verdict. */
  readonly names: readonly string[]
  makePresenter(events: PresenterEvents): Presenter
  /** Listens on the window, come what may of the document. */
  readonly listen: Listen
  /** Whether a node of the page is ours. */
  isOurs(node: Node): boolean
  /** False once the extension is reloaded or removed; it then ends the signal. */
  isAlive(): boolean
  readonly signal: AbortSignal
}

/** Runs the page's side until the signal ends, and answers the popup. Marks nothing where the reader said so. */
export function startSession(parts: SessionParts): Handlers<PopupToPage, null> {
  const { document, background, names, signal } = parts
  let running: AbortController | undefined
  let painter: Painter | undefined
  let marking: Marking | undefined
  let styled: Promise<string> | undefined
  let strength: string | undefined
  let runs = 0

  const style = (): Promise<string> => {
    styled ??= background.style({ names })
    return styled
  }
  const show = async (marks: readonly Mark[], x: number, y: number, isFromPanel: boolean): Promise<void> => {
    const [mark] = marks
    if (mark === undefined) return
    painter?.hold(mark)
    const manner = { isSecret: isSecret(mark), isFromPanel }
    const findings = marks.map(({ finding }) => finding)
    await presenter.show(findings, marking?.heading().published, { mark, x, y }, manner)
  }
  const jump = async (id: number): Promise<boolean> => {
    const mark = marking?.mark(id)
    const range = mark?.ranges[0]
    if (mark === undefined || range === undefined || range.collapsed) return false
    await presenter.bringIntoView(range)
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect()
    await show([mark], box.left + 1, box.top + box.height / 2, true)
    return true
  }
  const presenter = parts.makePresenter({
    look: () => marking?.look(),
    open: (marks, x, y) => void show(marks, x, y, false),
    jump,
    closed: () => painter?.hold(undefined),
    openLibrary: () => void background.openLibrary(null).catch(() => {}),
  })

  const stop = (): void => {
    presenter.hide()
    running?.abort()
    painter?.clear()
    running = painter = marking = undefined
  }
  const run = (settings: PageSettings, asked: boolean): void => {
    stop()
    runs++
    if (settings.strength !== strength) styled = undefined
    ;({ strength } = settings)
    running = new AbortController()
    painter = createPainter(createHighlights(names, style), presenter, settings)
    const { isAlive, isOurs, listen } = parts
    const { allAmounts } = settings
    const until = AbortSignal.any([signal, running.signal])
    marking = startMarking({ document, background, painter, allAmounts, asked, listen, isOurs, isAlive, signal: until })
  }
  const start = async (): Promise<void> => {
    const settings = await background.start({ url: location.href })
    if (settings.enabled && marking === undefined && !signal.aborted) run(settings, false)
  }
  signal.addEventListener('abort', stop)
  // Without an answer the page stays as it is; the reader can still ask for it.
  void start().catch(() => {})

  const facts = (): Omit<PageReport, 'findings'> => {
    const all = factsOf(document, marking, presenter.isCrowded())
    return { ...all, stamp: JSON.stringify([names[0], runs, marking?.revision(), all]) }
  }
  const report = (): PageReport => ({ ...facts(), findings: marking?.list() ?? [] })

  return {
    report,
    newReport: (stamp) => (stamp === facts().stamp ? null : report()),
    read(settings) {
      run(settings, true)
      return null
    },
    jump: ({ id }) => jump(id),
    move: ({ step }) => presenter.move(step),
    look(settings) {
      if (settings.strength !== strength) styled = undefined
      ;({ strength } = settings)
      painter?.want(settings)
      painter?.dress()
      marking?.repaint()
      return null
    },
    stop() {
      stop()
      void background.count({ all: 0, look: 0 }).catch(() => {})
      return null
    },
  }
}

/** A report less what it lists. */
function factsOf(
  document: Document,
  marking: Marking | undefined,
  isCrowded: boolean,
): Omit<PageReport, 'findings' | 'stamp'> {
  if (marking === undefined) return { state: 'off', title: title(document) }
  const { headline, published } = marking.heading()
  return {
    ...marking.state(),
    title: headline ?? title(document),
    ...(published === undefined ? {} : { published }),
    ...(isCrowded ? { undrawn: true } : {}),
  }
}
