import layer from './layer.css'
import type { Stage } from './stage.ts'

/**
 * Gives the root its style, and that of the card. Custom properties are called by lot: a page can declare properties by name
 * (`@property`) for every tree of the document, ours too.
 */
export function dress({ root, document }: Stage, cardStyle: string): void {
  const sheet = document.createElement('style')
  const lot = crypto.randomUUID().slice(0, 8)
  sheet.textContent = (layer + cardStyle).replaceAll(/--(?=[a-z])/g, `--x${lot}-`)
  root.append(sheet)
}
