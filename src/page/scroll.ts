import { parentElement, scrollIntoView } from './dom.ts'

/** Brings a range into the upper half of the viewport, with room for its card below. Resolves when it has come to rest. */
export async function scrollTo(range: Range): Promise<void> {
  if (isComfortablyInView(range)) return
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches
  const around = parentElement(range.startContainer)
  if (around !== null) scrollIntoView(around, { block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const box = range.getBoundingClientRect()
  const top = box.top + box.height / 2 - innerHeight / 3
  const start = scrollY
  scrollBy({ top, behavior: smooth && Math.abs(top) < innerHeight * 2 ? 'smooth' : 'instant' })
  await atRest(() => scrollY !== start)
}

function isComfortablyInView(range: Range): boolean {
  const box = range.getBoundingClientRect()
  return box.top > innerHeight * 0.1 && box.bottom < innerHeight * 0.4
}

/** Some pages scroll in ways that no event tells of: after a second it has come to rest for us. */
function atRest(moved: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, 1000)
    const done = (): void => {
      clearTimeout(limit)
      resolve()
    }
    addEventListener('scrollend', done, { once: true })
    requestAnimationFrame(() => requestAnimationFrame(() => (moved() ? undefined : done())))
  })
}
