import { answerPopup, askBackground } from '../page/calls.ts'
import { drawNames, forgetHighlights } from '../page/highlights.ts'
import { createHost, removeLeftHost } from '../page/host.ts'
import { latePresenter, type MakePresenter } from '../page/late-presenter.ts'
import { startSession } from '../page/session.ts'
import { isAlive, onMessage, sendToBackground } from '../platform/page-runtime.ts'

/** What copies and parts of this script leave for each other in their world, which the page does not see. */
const shared = globalThis as {
  sourcemark?: AbortController | undefined
  sourcemarkOverlay?: MakePresenter | undefined
}

// The browser may run this script again on the same page: the newest copy takes over.
// Until we set a name of ours, it leads to an element of the page that bears it.
if (!Object.hasOwn(shared, 'sourcemark')) shared.sourcemark = shared.sourcemarkOverlay = undefined
shared.sourcemark?.abort()
const lifetime = new AbortController()
shared.sourcemark = lifetime
const { signal } = lifetime

forgetHighlights(removeLeftHost(document))

const background = askBackground(sendToBackground)
const names = drawNames()
const host = createHost(document, names, signal)

async function loadOverlay(): Promise<MakePresenter | null> {
  if (shared.sourcemarkOverlay === undefined) await background.overlay(null).catch(() => null)
  return shared.sourcemarkOverlay ?? null
}

const handlers = startSession({
  document,
  background,
  names,
  makePresenter: (events) => latePresenter(loadOverlay, host, events, signal),
  listen: host.listen,
  isOurs: host.owns,
  isAlive() {
    if (!isAlive()) lifetime.abort()
    return !signal.aborted
  },
  signal,
})
onMessage(answerPopup(handlers), signal)
