import { type CardActions, cardContent } from './card-content.ts'
import { buildCard, type CardParts } from './card-parts.ts'
import { placeCard } from './card-place.ts'
import { isDarkAround } from './card-theme.ts'
import { citation } from './citation.ts'
import type { Stage } from './stage.ts'
import type { FindingWords } from './words.ts'

/** What the card tells of itself. */
export interface CardEvents {
  /** The pointer came onto the card. */
  entered(): void
  left(): void
  closed(): void
  openLibrary(): void
}

/** How a card comes: `isFromPanel` for a reader who chose it there; the page must not notice a secret one, which takes no focus. */
export interface CardManner {
  readonly isFromPanel: boolean
  readonly isSecret: boolean
}

export interface Card {
  /** Shows words beside a line of text and keeps beside it. */
  show(words: readonly FindingWords[], line: () => DOMRect | undefined, manner: CardManner): void
  hide(): void
  /** The reader keeps it open. */
  isPinned(): boolean
  /** Closes a card that the page has taken away with the element it stood in: the browser tells nobody of that. */
  restore(): void
}

/** A card that the pointer opened is left behind when its line has scrolled this far, in pixels. */
const FAR = 160
/** What every card takes of the page, whatever is in it, in pixels. */
const SIZE = { width: 352, height: 380 }

/**
 * A card in the top layer. What a page can measure of it (where the pointer is kept from the page, how
 * large its largest text is, when it comes) is the same for every finding; a secret one takes nothing at all.
 */
export function createCard(stage: Stage, events: CardEvents, signal: AbortSignal): Card {
  let parts: CardParts | undefined
  let line: () => DOMRect | undefined = () => undefined
  let openedAt = 0
  let manner: CardManner | undefined
  let before: Element | null = null
  let isPinned = false
  let frame = 0

  const empty = (): void => {
    parts?.card.replaceChildren()
    parts?.status.removeAttribute('data-words')
  }
  const hide = (): void => {
    if (manner === undefined) return
    const { isFromPanel, isSecret } = manner
    manner = undefined
    isPinned = false
    parts?.box.hidePopover()
    empty()
    if (isFromPanel && !isSecret && before instanceof HTMLElement)
      HTMLElement.prototype.focus.call(before, { preventScroll: true })
    events.closed()
  }
  const follow = (): void => {
    frame = 0
    const box = line()
    if (manner === undefined || parts === undefined) return
    const hasLeft = box === undefined || box.bottom < 0 || box.top > innerHeight
    if (isPinned && hasLeft) return
    if (hasLeft || (!isPinned && !manner.isFromPanel && Math.abs(box.top - openedAt) > FAR)) hide()
    else place(parts.box, box, stage)
  }
  const followSoon = (): void => {
    if (manner !== undefined && frame === 0) frame = requestAnimationFrame(follow)
  }
  const onKey = (event: Event): void => {
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
    if (manner === undefined || !event.isTrusted || !isEscape) return
    // This Escape was for the card: a dialog of the page's stays open until the next one.
    if (!manner.isSecret) {
      event.preventDefault()
      event.stopPropagation()
    }
    hide()
  }
  /** A modal dialog of the page's lies over the card and takes its keys and clicks. */
  const onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDialogElement && target.matches(':modal')) hide()
  }
  const actionsFor = (words: readonly FindingWords[]): CardActions => ({
    close: hide,
    pin() {
      isPinned = !isPinned
      return isPinned
    },
    copy: () => copied(words.map(citation).join('\n\n')),
    openLibrary: events.openLibrary,
  })
  const fill = async (words: readonly FindingWords[], { card, status }: CardParts): Promise<void> => {
    const mine = manner
    // What is drawn first is the ground alone: the largest text that a page will ever hear of.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    if (mine === undefined || mine !== manner) return
    const told = words.map(({ verdictText, title }) => `${verdictText}: ${title}`).join('. ')
    card.className = 'card'
    card.setAttribute('aria-label', told)
    card.replaceChildren(cardContent(stage.document, words, actionsFor(words)))
    card.scrollTop = 0
    card.hidden = false
    // The focus has the card told of by itself.
    if (mine.isFromPanel && !mine.isSecret) card.focus({ preventScroll: true })
    else status.dataset['words'] = told
  }
  /** In full screen the page has every click. */
  const letThrough = (): void => {
    const isThrough = manner?.isSecret === true || stage.isFullScreen()
    parts?.box.classList.toggle('through', isThrough)
  }

  stage.listen('keydown', onKey)
  stage.listen('toggle', onToggle)
  stage.listen('scroll', followSoon)
  stage.listen('resize', followSoon)
  stage.listen('fullscreenchange', letThrough)
  signal.addEventListener('abort', hide)

  return {
    show(words, at, how) {
      const box = at()
      if (box === undefined || signal.aborted) return
      parts ??= buildCard(stage.document, events)
      if (!parts.box.isConnected) stage.root.append(parts.box)
      // A page without a root has nowhere for it.
      if (!parts.box.isConnected) return
      if (manner === undefined) before = stage.focused()
      // Shown anew it comes before whatever the page has put into the top layer since.
      else parts.box.hidePopover()
      manner = { ...how }
      line = at
      openedAt = box.top
      isPinned = false
      parts.box.className = 'box'
      letThrough()
      const around = stage.elementAt(box.left + box.width / 2, box.top + box.height / 2)
      parts.box.style.colorScheme = isDarkAround(around) ? 'dark' : 'light'
      empty()
      parts.card.hidden = true
      place(parts.box, box, stage)
      parts.box.showPopover()
      void fill(words, parts)
    },
    hide,
    isPinned: () => isPinned,
    restore() {
      if (parts?.box.matches(':popover-open') === false) hide()
    },
  }
}

/** Beside a line, moved by a transform: no layout of the page's shifts, nor does the browser tell the page of one. */
function place(box: HTMLElement, line: DOMRect, stage: Stage): void {
  const page = stage.page()
  const viewport = { width: stage.width(), height: innerHeight }
  const isRightToLeft = page !== null && getComputedStyle(page).direction === 'rtl'
  const { left, top, width, height, isAbove, isSheet } = placeCard(line, SIZE, viewport, isRightToLeft)
  box.style.zoom = `${1 / stage.zoom()}`
  box.style.transform = `translate(${left}px, ${top}px)`
  box.style.width = `${width}px`
  box.style.height = `${height}px`
  box.classList.toggle('above', isAbove)
  box.classList.toggle('sheet', isSheet)
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Only pages that came over a safe line, and let it, have a clipboard.
    return false
  }
}
