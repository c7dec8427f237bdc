/** Whether the page is dark around an element of its: told by its letters, which stand out from whatever lies behind them. */
export function isDarkAround(element: Element | undefined): boolean {
  const light = element && lightness(getComputedStyle(element).color)
  return light === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : light > 0.5
}

/** How light a computed colour is, 0 to 1; undefined for one that is not written in red, green and blue. */
export function lightness(colour: string): number | undefined {
  const [red, green, blue] = (/^rgba?\(([^)]*)/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
