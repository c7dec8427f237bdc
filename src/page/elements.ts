import type { BlockKind } from '../model/article.ts'
import { attribute, hasAttribute, hasAttributes, localName, parentElement } from './dom.ts'

export const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that flow as blocks of their own unless a style says otherwise. */
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul',
)

/** Elements whose text is no text of the page, or the reader's own. */
const UNREAD = set(
  'audio button canvas datalist embed frame frameset head iframe input math meter noembed noframes noscript object ' +
    'optgroup option picture progress rp rt script select style svg template textarea title video',
)
const UNREAD_ROLES = set('button textbox searchbox combobox listbox slider spinbutton tooltip')

/** No layout of markup makes so much space at once. */
const LONG_TEXT = 4096

/** The common class names of text kept for screen readers alone. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|off-?screen|u-?hiddenvisually|a11y-hidden)(?:\s|$)/i

const KINDS: readonly (readonly [BlockKind, ReadonlySet<string>])[] = [
  ['heading', set('h1 h2 h3 h4 h5 h6')],
  ['list', set('li dd dt')],
  ['quote', set('blockquote')],
  ['cell', set('td th')],
  ['caption', set('figcaption caption')],
]

export function isBlockTag(element: Element): boolean {
  return BLOCKS.has(localName(element))
}

/** The kind of block an element makes of its text; undefined where it leaves that to the elements around it. */
export function kindOf(element: Element): BlockKind | undefined {
  return KINDS.find(([, names]) => names.has(localName(element)))?.[0]
}

/** True for scripts, styles, media, form fields, editable regions and what is marked as not shown. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(localName(element))) return true
  if (!hasAttributes(element)) return false
  if (isEditable(element)) return true
  return UNREAD_ROLES.has(attribute(element, 'role') ?? '') || UNSEEN_CLASS.test(attribute(element, 'class') ?? '')
}

/** Whether an element is a link that leads somewhere. */
export function isLink(element: Element): boolean {
  return localName(element) === 'a' && hasAttribute(element, 'href')
}

const LINK_LEVELS = 6

/** The link close around a text; no search to the root, which may be far. */
export function linkAround(text: Node): Element | null {
  let element = parentElement(text)
  for (let level = 0; element !== null && level < LINK_LEVELS; level++, element = parentElement(element)) {
    if (isLink(element)) return element
  }
  return null
}

/** Whether an element's parent is of this name. */
export function isInside(element: Element, name: string): boolean {
  const parent = parentElement(element)
  return parent !== null && localName(parent) === name
}

/** The length of a text less the space around it; a very long one is not looked through. */
export function shownLength(text: Text): number {
  return text.length < LONG_TEXT ? text.data.trim().length : text.length
}

/** The first so many of a list, which may be long: its length is not asked for, as that may take long too. */
export function firstOf<T>(list: ArrayLike<T>, most: number): readonly T[] {
  const first: T[] = []
  for (let item = list[0]; item !== undefined && first.length < most; item = list[first.length]) first.push(item)
  return first
}

/** What stands inside an editable region is never reached. */
function isEditable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable')
  return editable !== null && editable !== 'false'
}
