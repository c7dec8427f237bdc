import { answerPopup, askBackground } from '../page/calls.ts'
import { latePresenter, type MakePresenter } from '../page/late-presenter.ts'
import { forgetMarks } from '../page/painter.ts'
import { startSession } from '../page/session.ts'
import { isAlive, onExtensionGone, onMessage, sendToBackground } from '../platform/page-runtime.ts'
import { removeLeftCard } from '../view/card-host.ts'

/** What copies and parts of this script leave for each other in their world, which the page does not see. */
const shared = globalThis as { sourcemark?: AbortController | undefined; sourcemarkCard?: MakePresenter | undefined }

// The browser may run this script again on the same page: the newest copy takes over.
// Until we set a name of ours, it leads to an element of the page that bears it.
if (!Object.hasOwn(shared, 'sourcemark')) shared.sourcemark = shared.sourcemarkCard = undefined
shared.sourcemark?.abort()
const lifetime = new AbortController()
shared.sourcemark = lifetime
const { signal } = lifetime

forgetMarks()
removeLeftCard(document)
onExtensionGone(() => lifetime.abort())

const background = askBackground(sendToBackground)

async function loadCard(): Promise<MakePresenter | null> {
  if (shared.sourcemarkCard === undefined) await background.card(null).catch(() => null)
  return shared.sourcemarkCard ?? null
}

const handlers = startSession({
  document,
  background,
  makePresenter: (events) => latePresenter(loadCard, document, events, signal),
  isAlive() {
    if (!isAlive()) lifetime.abort()
    return !signal.aborted
  },
  signal,
})
onMessage(answerPopup(handlers), signal)
