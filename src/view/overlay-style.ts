import card from './card.css'
import layer from './layer.css'
import type { Stage } from './stage.ts'

/**
 * Gives the root its style. Custom properties are called by lot: a page can declare properties by name
 * (`@property`) for every tree of the document, ours too.
 */
export function dress({ root, document }: Stage): void {
  const sheet = document.createElement('style')
  const lot = crypto.randomUUID().slice(0, 8)
  sheet.textContent = (layer + card).replaceAll(/--(?=[a-z])/g, `--x${lot}-`)
  root.append(sheet)
}
