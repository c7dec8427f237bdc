/** Brings a range into the upper half of the viewport, with room for its card below. Resolves when it has come to rest. */
export async function scrollTo(document: Document, range: Range): Promise<void> {
  const view = document.defaultView
  if (view === null || isComfortablyInView(range, view)) return
  const smooth = !view.matchMedia('(prefers-reduced-motion: reduce)').matches
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const box = range.getBoundingClientRect()
  const top = box.top + box.height / 2 - view.innerHeight / 3
  const start = view.scrollY
  view.scrollBy({ top, behavior: smooth && Math.abs(top) < view.innerHeight * 2 ? 'smooth' : 'instant' })
  await atRest(document, () => view.scrollY !== start)
}

function isComfortablyInView(range: Range, view: Window): boolean {
  const box = range.getBoundingClientRect()
  return box.top > view.innerHeight * 0.1 && box.bottom < view.innerHeight * 0.4
}

/** Some pages scroll in ways that no event tells of: after a second it has come to rest for us. */
function atRest(document: Document, moved: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, 1000)
    const done = (): void => {
      clearTimeout(limit)
      resolve()
    }
    document.addEventListener('scrollend', done, { once: true })
    requestAnimationFrame(() => requestAnimationFrame(() => (moved() ? undefined : done())))
  })
}
