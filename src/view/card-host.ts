/** The one element that Sourcemark puts into a page. */
export const CARD_HOST = 'sourcemark-card'

/** Takes away a card that an earlier copy of the extension left on the page. */
export function removeLeftCard(document: Document): void {
  for (const host of document.querySelectorAll(CARD_HOST)) host.remove()
}
