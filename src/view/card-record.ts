import { bidi, type Make, sign } from './element-maker.ts'
import { VERDICT_SIGNS } from './verdict-signs.ts'
import type { FieldRow, MatchWords, SourceWords } from './words.ts'

const MAX_SOURCES = 3

/** One record beside the page: the words or fields compared, what it holds, and where it comes from. */
export function recordSection(make: Make, match: MatchWords, time: HTMLElement | undefined): HTMLElement {
  const section = make('section', '')
  if (match.diff.length > 0) section.append(quotedWords(make, match))
  if (match.rows.length > 0) section.append(comparison(make, match.rows))
  for (const line of match.lines) section.append(make('p', 'line', bidi(make, line)))
  if (time !== undefined) section.append(time)
  const sources = match.sources
    .slice(0, MAX_SOURCES)
    .map((source) => make('p', 'cited', make('span', 'label', 'Source'), ...sourceWords(make, source)))
  if (sources.length > 0) section.append(make('div', 'sources', ...sources))
  return section
}

/** What else is recorded of the same, a line each: whether it agrees, and by whom. */
export function otherRecords(document: Document, make: Make, matches: readonly MatchWords[]): readonly HTMLElement[] {
  if (matches.length === 0) return []
  const lines = matches.map(({ differs, rating, sources: [source], title }) => {
    const verdict = rating !== undefined ? 'qualified' : differs ? 'contradicted' : 'supported'
    const told = rating !== undefined ? `${rating}: ` : differs ? 'Differs: ' : 'Agrees: '
    const words = make('span', '', make('span', 'told', told))
    words.append(...(source === undefined ? [bidi(make, title)] : sourceWords(make, source)))
    return make('p', `other ${verdict}`, sign(document, 'sign', VERDICT_SIGNS[verdict]), words)
  })
  return [make('section', '', make('h3', '', 'Also recorded'), ...lines)]
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

function sourceWords(make: Make, { title, detail, url }: SourceWords): readonly HTMLElement[] {
  const name = make(url === undefined ? 'span' : 'a', 'source', bidi(make, title))
  if (url !== undefined) {
    name.setAttribute('href', url)
    name.setAttribute('target', '_blank')
    name.setAttribute('rel', 'noopener noreferrer')
  }
  return detail === '' ? [name] : [name, make('span', 'detail', detail)]
}
