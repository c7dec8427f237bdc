import type { Verdict } from '../model/finding.ts'
import { VERDICT_SIGNS } from './verdict-signs.ts'
import type { FieldRow, FindingWords, MatchWords, SourceWords } from './words.ts'

const SVG = 'http://www.w3.org/2000/svg'
const MAX_SOURCES = 3
const MAX_MATCHES = 6

/**
 * The inside of the card. Its words stand in attributes, and the style sheet shows them: a page can have
 * the browser look for words (`window.find`) and learn whether they stand in a text anywhere, even in here.
 */
export function cardContent(document: Document, words: FindingWords, close: () => void): DocumentFragment {
  const make = maker(document)
  const closer = make('button', 'close', '×')
  closer.setAttribute('aria-label', 'Close')
  closer.addEventListener('click', close)
  const head = make('header', '', sign(document, words.verdict), make('strong', '', words.verdictText))
  head.append(make('span', 'kind', words.kind), closer)

  const content = document.createDocumentFragment()
  const isMany = words.matches.length > 1
  content.append(head, make('h2', '', bidi(make, words.title)))
  for (const note of words.notes) content.append(make('p', 'note', note))
  for (const match of words.matches.slice(0, MAX_MATCHES)) content.append(matchSection(make, match, isMany))
  if (words.matches.length === 0) content.append(make('p', 'soft', 'Nothing is recorded under these words.'))
  return content
}

type Make = (tag: string, className: string, ...children: readonly (Node | string)[]) => HTMLElement

function maker(document: Document): Make {
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

function matchSection(make: Make, match: MatchWords, isOneOfMany: boolean): HTMLElement {
  const section = make('section', '')
  if (isOneOfMany) section.append(make('h3', '', bidi(make, match.title)))
  if (match.diff.length > 0) section.append(quotedWords(make, match))
  if (match.rows.length > 0) section.append(comparison(make, match.rows))
  for (const line of match.lines) section.append(make('p', 'line', bidi(make, line)))
  const sources = match.sources.slice(0, MAX_SOURCES).map((source) => sourceLine(make, source))
  if (sources.length > 0) {
    section.append(make('footer', '', make('span', 'soft', sources.length > 1 ? 'Sources' : 'Source'), ...sources))
  }
  return section
}

/** The recorded words in their place, with what only the page has struck through and what only the record has underlined. */
function quotedWords(make: Make, { diff }: MatchWords): HTMLElement {
  const quoted = make('blockquote', '')
  for (const [index, { op, text }] of diff.entries()) {
    const isTight = index === 0 || /^[\s.,;:!?'’”)]/.test(text) || /\s$/.test(diff[index - 1]?.text ?? '')
    if (!isTight) quoted.append(' ')
    if (op === 'same') quoted.append(make('span', '', text))
    else if (op === 'around') quoted.append(make('span', 'context', text))
    else quoted.append(make(op === 'page' ? 'del' : 'ins', '', text))
  }
  const key = make('p', 'key')
  if (quoted.querySelector('del') !== null) key.append(make('del', '', 'only on this page'), ' ')
  if (quoted.querySelector('ins') !== null) key.append(make('ins', '', 'only in the record'))
  return key.hasChildNodes() ? make('div', '', quoted, key) : quoted
}

function comparison(make: Make, rows: readonly FieldRow[]): HTMLElement {
  const head = make('tr', '', make('td', ''), make('th', '', 'On this page'), make('th', '', 'In the record'))
  const body = rows.map(({ label, page, record }) =>
    make('tr', '', make('th', '', label), make('td', '', bidi(make, page)), make('td', 'record', bidi(make, record))),
  )
  return make('table', '', head, ...body)
}

function sourceLine(make: Make, { title, detail, url }: SourceWords): HTMLElement {
  const name = make(url === undefined ? 'span' : 'a', 'source', bidi(make, title))
  if (url !== undefined) {
    name.setAttribute('href', url)
    name.setAttribute('target', '_blank')
    name.setAttribute('rel', 'noopener noreferrer')
  }
  return detail === '' ? make('p', '', name) : make('p', '', name, make('span', 'detail', detail))
}

/** Words of any direction, kept from turning the words around them. */
function bidi(make: Make, text: string): HTMLElement {
  return make('bdi', '', text)
}

function sign(document: Document, verdict: Verdict): Element {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', VERDICT_SIGNS[verdict])
  svg.append(path)
  return svg
}
