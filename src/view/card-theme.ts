/**
 * Whether the page is dark around a line of text: told by its letters, which stand out from whatever
 * lies behind them. `ours` may still lie over the line and is looked through.
 */
export function pageIsDark(document: Document, line: DOMRect, ours: Element): boolean {
  const elements = document.elementsFromPoint(line.left + line.width / 2, line.top + line.height / 2)
  const element = elements.find((one) => one !== ours)
  const light = lightness(getComputedStyle(element ?? document.documentElement).color)
  return light === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : light > 0.5
}

/** How light a computed colour is, 0 to 1; undefined for one that is not written in red, green and blue. */
export function lightness(colour: string): number | undefined {
  const [red, green, blue] = (/^rgba?\(([^)]*)/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
