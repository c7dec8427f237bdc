import style from './card.css'
import { cardContent } from './card-content.ts'
import { CARD_HOST } from './card-host.ts'
import { placeCard } from './card-place.ts'
import { pageIsDark } from './card-theme.ts'
import type { FindingWords } from './words.ts'

/** What the card tells of itself. */
export interface CardEvents {
  /** The pointer came onto the card. */
  entered(): void
  left(): void
  closed(): void
}

export interface Card {
  /** Shows words beside a line of text and keeps beside it. `takesFocus` for a reader who comes by keyboard. */
  show(words: FindingWords, line: () => DOMRect | undefined, takesFocus: boolean): void
  hide(): void
  owns(node: Node): boolean
}

/** A card that the pointer opened is left behind when its line has scrolled this far, in pixels. */
const FAR = 160

/**
 * A card in the top layer, in a closed shadow root: the page's styles do not reach it. Nothing is put
 * into the page before the first finding is shown; all is taken away when the signal ends.
 */
export function createCard(document: Document, events: CardEvents, signal: AbortSignal): Card {
  let parts: { readonly host: HTMLElement; readonly card: HTMLElement } | undefined
  let line: () => DOMRect | undefined = () => undefined
  let openedAt = 0
  let isOpen = false
  let isFocused = false
  let before: Element | null = null
  let frame = 0

  const hide = (): void => {
    if (!isOpen) return
    isOpen = false
    parts?.card.hidePopover()
    if (isFocused && before instanceof HTMLElement) before.focus({ preventScroll: true })
    events.closed()
  }
  const follow = (): void => {
    frame = 0
    const box = isOpen ? line() : undefined
    if (!isOpen || parts === undefined) return
    const hasLeft = box === undefined || box.bottom < 0 || box.top > innerHeight
    if (hasLeft || (!isFocused && Math.abs(box.top - openedAt) > FAR)) hide()
    else place(parts.card, box)
  }
  const followSoon = (): void => {
    if (isOpen && frame === 0) frame = requestAnimationFrame(follow)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!isOpen || event.key !== 'Escape') return
    // This Escape was for the card: a dialog of the page's stays open until the next one.
    event.preventDefault()
    event.stopPropagation()
    hide()
  }
  /** A modal dialog of the page's lies over the card and takes its keys and clicks. */
  const onToggle = ({ target }: Event): void => {
    if (target instanceof Element && target.matches('dialog:modal')) hide()
  }
  const build = (): { readonly host: HTMLElement; readonly card: HTMLElement } => {
    const host = document.createElement(CARD_HOST)
    const card = document.createElement('div')
    const sheet = document.createElement('style')
    sheet.textContent = style
    card.popover = 'manual'
    card.tabIndex = -1
    card.setAttribute('role', 'dialog')
    card.lang = 'en'
    card.dir = 'ltr'
    card.addEventListener('pointerenter', events.entered)
    card.addEventListener('pointerleave', events.left)
    keepInside(card)
    host.attachShadow({ mode: 'closed' }).append(sheet, card)
    return { host, card }
  }

  const listening = { signal, capture: true, passive: true }
  document.addEventListener('keydown', onKey, { signal, capture: true })
  document.addEventListener('toggle', onToggle, listening)
  document.addEventListener('scroll', followSoon, listening)
  document.defaultView?.addEventListener('resize', followSoon, listening)
  signal.addEventListener('abort', () => {
    hide()
    parts?.host.remove()
  })

  return {
    show(words, at, takesFocus) {
      const box = at()
      if (box === undefined || signal.aborted) return
      parts ??= build()
      const { host, card } = parts
      if (!host.isConnected) document.documentElement.append(host)
      if (!isOpen) before = document.activeElement
      card.className = `card ${words.verdict}`
      card.style.colorScheme = pageIsDark(document, box, host) ? 'dark' : 'light'
      card.setAttribute('aria-label', `${words.verdictText}: ${words.title}`)
      card.replaceChildren(cardContent(document, words, hide))
      // Shown anew it comes before whatever the page has put into the top layer since.
      if (isOpen) card.hidePopover()
      card.showPopover()
      isOpen = true
      isFocused = takesFocus
      line = at
      openedAt = box.top
      card.scrollTop = 0
      place(card, box)
      if (takesFocus) card.focus({ preventScroll: true })
    },
    hide,
    owns: (node) => node === parts?.host,
  }
}

function place(card: HTMLElement, line: DOMRect): void {
  const { documentElement } = card.ownerDocument
  card.style.removeProperty('--room')
  const size = { width: card.offsetWidth, height: card.scrollHeight + 2 }
  const viewport = { width: documentElement.clientWidth, height: innerHeight }
  const isRightToLeft = getComputedStyle(documentElement).direction === 'rtl'
  const { left, top, maxHeight, isAbove } = placeCard(line, size, viewport, isRightToLeft)
  Object.assign(card.style, { left: `${left}px`, top: `${top}px` })
  card.style.setProperty('--room', `${maxHeight}px`)
  card.classList.toggle('above', isAbove)
}

/** Keys and clicks on the card are not the page's to act on; Tab goes round within it. */
function keepInside(card: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'mouseup']) {
    card.addEventListener(type, (event) => event.stopPropagation())
  }
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return
    const stops = [...card.querySelectorAll<HTMLElement>('a[href], button')]
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length] ?? stops[0]
    next?.focus()
    event.preventDefault()
  })
}
