/** An element inside a closed shadow root, as a driver sees it. */
export interface ClosedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ClosedElement[]
}

/** The words that are shown inside: they stand in attributes, for the style sheet to show. */
export function shownWords(elements: readonly ClosedElement[]): string {
  return elements
    .filter(({ attributes }) => attributes['aria-hidden'] !== 'true')
    .map(({ attributes, children }) => (attributes['data-words'] ?? '') + shownWords(children))
    .join('')
}

/** The marks that are drawn inside, by their look: each the line of a path, empty where nothing is drawn. */
export function drawnMarks(elements: readonly ClosedElement[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    elements.flatMap(({ name, attributes, children }): [string, string][] => [
      ...(name === 'path' && attributes['d'] ? [[attributes['class'] ?? '', attributes['d']] as [string, string]] : []),
      ...Object.entries(drawnMarks(children)),
    ]),
  )
}
