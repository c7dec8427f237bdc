import { attribute, localName, textsIn } from './dom.ts'
import { linkAround } from './elements.ts'

/** "2", "1,3", "*"; and in brackets or in a link to its note, "[a]" too. */
const MARK = /^(?:\d[\d,–]*|[*†‡§¶#]+)$/
const LETTER = /^[a-z]{1,2}$/i
const LONGEST = 12
const MOST_TEXTS = 8

/**
 * Whether an element is the raised mark of a note and no part of the words it stands at. A raised number without
 * a link may be an exponent, of which "10" says no more wrong than "109" does.
 */
export function isNoteMark(element: Element): boolean {
  const name = localName(element)
  if (name !== 'sup' && name !== 'a' && attribute(element, 'role') !== 'doc-noteref') return false
  const next = textsIn(element)
  let text = ''
  let isLinked = false
  for (let node = next(), count = 0; node !== null; node = next(), count++) {
    text += node.data.slice(0, LONGEST).trim()
    if (text.length > LONGEST || count > MOST_TEXTS) return false
    isLinked ||= leadsToNote(linkAround(node))
  }
  const inner = text.replace(/[\s[\]()]/g, '')
  const isBracketed = inner !== text
  if (name === 'a') return isLinked && isBracketed && (MARK.test(inner) || LETTER.test(inner))
  return MARK.test(inner) || ((isLinked || isBracketed) && LETTER.test(inner))
}

function leadsToNote(link: Element | null): boolean {
  return link !== null && (attribute(link, 'href') ?? '').includes('#')
}
