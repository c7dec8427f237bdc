export interface CardParts {
  /** Of one size, whatever the card in it is. */
  readonly box: HTMLElement
  readonly card: HTMLElement
  /** What is told by itself to a reader who hears the page: a card that takes no focus is told of in no other way. */
  readonly status: HTMLElement
}

interface PointerEvents {
  entered(): void
  left(): void
}

/** Text that no reader sees and that is larger than any in a card: the page can ask how large its largest text is. */
const GROUND = 'MMMM'
/** A line of text, where a wheel counts in lines, in pixels. */
const LINE = 20

/** The elements of the card, with nothing in it. */
export function buildCard(document: Document, events: PointerEvents): CardParts {
  const box = document.createElement('div')
  const ground = document.createElement('div')
  const card = document.createElement('div')
  box.popover = 'manual'
  ground.className = 'ground'
  ground.dataset['words'] = GROUND
  ground.setAttribute('aria-hidden', 'true')
  card.tabIndex = -1
  card.setAttribute('role', 'dialog')
  card.lang = 'en'
  card.dir = 'ltr'
  const status = document.createElement('div')
  status.className = 'status'
  status.setAttribute('role', 'status')
  status.lang = 'en'
  box.append(ground, status, card)
  box.addEventListener('pointerenter', events.entered)
  box.addEventListener('pointerleave', events.left)
  keepInside(box)
  scrollWithin(box, card)
  goRound(card)
  return { box, card, status }
}

/** Keys, clicks and what is dragged are not the page's to act on. */
function keepInside(box: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'mouseup']) {
    box.addEventListener(type, (event) => event.stopPropagation())
  }
  box.addEventListener('dragstart', (event) => event.preventDefault())
}

/** Whether the page scrolls with the card must not tell whether the card could: it never does. */
function scrollWithin(box: HTMLElement, card: HTMLElement): void {
  box.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      card.scrollTop += event.deltaY * (event.deltaMode === 0 ? 1 : LINE)
    },
    { passive: false },
  )
  card.addEventListener('keydown', (event) => {
    const page = card.clientHeight - LINE
    const steps = { ArrowDown: 2 * LINE, ArrowUp: -2 * LINE, PageDown: page, PageUp: -page, Home: -1e6, End: 1e6 }
    const step = new Map(Object.entries(steps)).get(event.key)
    if (step === undefined) return
    card.scrollTop += step
    event.preventDefault()
  })
}

/** Tab goes round within the card. */
function goRound(card: HTMLElement): void {
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return
    const stops = [...card.querySelectorAll<HTMLElement>('a[href], button')]
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length] ?? stops[0]
    next?.focus()
    event.preventDefault()
  })
}
