import { firstChild, holderOf, isConnected, isElement, isText, localName, nextSibling, parentElement } from './dom.ts'
import { isBlockTag, shownLength } from './elements.ts'
import { isIn } from './live-text.ts'
import { idle } from './slices.ts'

/** What the page changed since the last call. */
export interface Changes {
  /** Block elements to read again, none inside another; empty where text only went away. */
  readonly scopes: readonly Element[]
  /** More changed than is worth telling apart. */
  readonly everything: boolean
}

export interface Observer {
  /** Follows changes inside a shadow root too. */
  follow(root: ShadowRoot): void
  /** Has everything read again at the next call. */
  nudge(): void
}

/** Changes are gathered until the page has been quiet for this long, or for as long as `PATIENCE`. */
const QUIET = 200
const PATIENCE = 1500
/** Our share of the page's time: after working for n milliseconds we rest for 20 n. */
const REST = 20
/** A page that never stops changing is read ever less often. */
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 15_000
const CALM = 5000
const MAX_SCOPES = 64
/** Changes at once, and nodes in one of them, that are looked through one by one. */
const MAX_RECORDS = 1000
const MAX_LISTED = 1000
/** By these a page shows what it hid. */
const SHOWN_BY = ['class', 'style', 'hidden', 'open']
const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributeFilter: SHOWN_BY }

/**
 * Watches a document and calls back in idle time with what changed, coalesced. `onChange` is awaited:
 * changes that come meanwhile wait for the next call. `revealed` gives what is shown by now and was hidden when it was
 * read; it is asked after attributes changed. `ours` is left out. Ends with the signal.
 */
export function observe(
  document: Document,
  isOurs: (node: Node) => boolean,
  revealed: () => readonly Element[],
  onChange: (changes: Changes) => Promise<void>,
  signal: AbortSignal,
): Observer {
  let scopes = new Set<Element>()
  let everything = false
  let dirty = false
  let busy = false
  let pause = FIRST_PAUSE
  let restUntil = 0
  let firstChange = 0
  let lastRun = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking: ReturnType<typeof setTimeout> | undefined
  let lookedFor = 0

  const run = async (): Promise<void> => {
    timer = undefined
    if (signal.aborted) return
    busy = true
    await idle(1000)
    const changes = { scopes: outermost(scopes), everything }
    scopes = new Set()
    everything = dirty = false
    const start = performance.now()
    pause = start - lastRun > CALM + pause ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, pause * 1.5)
    try {
      if (!signal.aborted) await onChange(changes)
    } finally {
      lastRun = performance.now()
      restUntil = lastRun + Math.max(pause, Math.min(LONGEST_PAUSE, (lastRun - start) * REST))
      busy = false
      if (dirty) schedule()
    }
  }

  const schedule = (): void => {
    const now = performance.now()
    if (!dirty) firstChange = now
    dirty = true
    if (busy || signal.aborted) return
    const due = Math.max(restUntil, Math.min(now + QUIET, firstChange + PATIENCE))
    clearTimeout(timer)
    timer = setTimeout(() => void run(), due - now)
  }

  /** Pages move things by their styles at every frame: a look is taken now and then. */
  const look = async (): Promise<void> => {
    await idle(1000)
    looking = undefined
    if (signal.aborted) return
    const start = performance.now()
    const shown = revealed()
    lookedFor = performance.now() - start
    for (const element of shown) addShown(element, parentElement(element), scopes)
    if (shown.length > 0) schedule()
  }

  const mutations = new MutationObserver((all) => {
    const records = all.filter(({ type }) => type !== 'attributes')
    if (records.length < all.length) looking ??= setTimeout(() => void look(), Math.max(QUIET, lookedFor * REST))
    let relevant = false
    if (records.length > MAX_RECORDS || records.some(isLong)) everything = true
    for (const record of records) {
      // Once everything is to be read again, no record can add to it.
      if (everything) break
      if (!addScopes(record, scopes, isOurs)) continue
      relevant = true
      if (scopes.size > MAX_SCOPES) everything = true
    }
    if (relevant || (everything && !dirty)) schedule()
  })
  mutations.observe(document, WATCHED)
  signal.addEventListener('abort', () => {
    mutations.disconnect()
    clearTimeout(timer)
    clearTimeout(looking)
  })
  return {
    follow: (root) => mutations.observe(root, WATCHED),
    nudge() {
      everything = true
      schedule()
    },
  }
}

function isLong({ addedNodes, removedNodes }: MutationRecord): boolean {
  return addedNodes.length > MAX_LISTED || removedNodes.length > MAX_LISTED
}

/** Adds what a record says must be read again. False where it says nothing of displayed text. */
function addScopes(record: MutationRecord, scopes: Set<Element>, isOurs: (node: Node) => boolean): boolean {
  const { target, type } = record
  if (type === 'characterData') {
    if (!isConnected(target)) return false
    addBlockAround(target, scopes)
    return true
  }
  let relevant = false
  let around = false
  for (const node of record.addedNodes) {
    if (isOurs(node) || isSilent(node)) continue
    relevant = true
    addShown(node, target, scopes)
  }
  for (const node of record.removedNodes) {
    if (isOurs(node) || isSilent(node)) continue
    relevant = true
    if (!isElement(node) || !isBlockTag(node)) around = true
  }
  if (around) addBlockAround(target, scopes)
  return relevant
}

/** What came by itself is read alone, unless it stands among words. */
function addShown(node: Node, parent: Node | null, scopes: Set<Element>): void {
  const isAlone = isElement(node) && isBlockTag(node) && parent !== null && isElement(parent) && isBlockTag(parent)
  if (isAlone && !hasOwnText(parent)) scopes.add(node)
  else addBlockAround(parent, scopes)
}

function addBlockAround(inside: Node | null, scopes: Set<Element>): void {
  let inner = inside
  while (inner !== null && !(isElement(inner) && isBlockTag(inner))) {
    inner = holderOf(inner)
  }
  if (inner !== null) scopes.add(inner)
}

/** Comments, scripts and styles come and go without a word on the screen. */
function isSilent(node: Node): boolean {
  if (isElement(node)) return /^(?:script|style|link|meta|noscript|template|iframe)$/.test(localName(node))
  return !isText(node) || shownLength(node) === 0
}

function hasOwnText(element: Element): boolean {
  let child = firstChild(element)
  for (let count = 0; child !== null && count < 64; count++, child = nextSibling(child)) {
    if (isText(child) && shownLength(child) > 0) return true
  }
  return false
}

function outermost(scopes: ReadonlySet<Element>): readonly Element[] {
  return [...scopes].filter((scope) => isConnected(scope) && !isIn(scopes, holderOf(scope)))
}
