/** Makes an element of this name and class with these children. A text child stands in an attribute: see `maker`. */
export type Make = (tag: string, className: string, ...children: readonly (Node | string)[]) => HTMLElement

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Elements of a document whose words stand in attributes, for the style sheet to show: a page can have the browser
 * look for words (`window.find`) and learn whether they stand in a text anywhere, even in a closed root.
 */
export function maker(document: Document): Make {
  return (tag, className, ...children) => {
    const element = document.createElement(tag)
    if (className !== '') element.className = className
    element.append(...children.map((child) => (typeof child === 'string' ? shownWords(document, child) : child)))
    return element
  }
}

function shownWords(document: Document, words: string): HTMLElement {
  const element = document.createElement('span')
  element.dataset['words'] = words
  return element
}

/** Words of any direction, kept from turning the words around them. */
export function bidi(make: Make, text: string): HTMLElement {
  return make('bdi', '', text)
}

/** A sign drawn by one line in a box of 16 by 16, told by the words beside it. */
export function sign(document: Document, className: string, line: string): Element {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', className)
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', line)
  svg.append(path)
  return svg
}
