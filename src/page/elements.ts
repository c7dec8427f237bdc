import type { BlockKind } from '../model/article.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

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

/** What stands around an article: menus, footers, boxes at the side. */
const AROUND = set('aside dialog footer menu nav search')
const AROUND_ROLES = set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar',
)

/** A list with this many links, in this share of its words, leads elsewhere. */
const LIST_LINKS = 3
const LIST_LINKED = 0.8
const LIST_NODES = 200
const LINK_LEVELS = 6

/** The common class names of text kept for screen readers alone. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-?hiddenvisually|a11y-hidden)(?:\s|$)/i

const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries<BlockKind>({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'list',
    dd: 'list',
    dt: 'list',
    blockquote: 'quote',
    td: 'cell',
    th: 'cell',
    figcaption: 'caption',
    caption: 'caption',
  }),
)

export function isBlockTag(element: Element): boolean {
  return BLOCKS.has(element.localName)
}

/** The kind of block an element makes of its text; undefined where it leaves that to the elements around it. */
export function kindOf(element: Element): BlockKind | undefined {
  return KINDS.get(element.localName)
}

/** True for scripts, styles, media, form fields, editable regions and what is marked as not shown. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.localName)) return true
  if (!element.hasAttributes()) return false
  if (element.hasAttribute('hidden') || isEditable(element)) return true
  return UNREAD_ROLES.has(element.getAttribute('role') ?? '') || UNSEEN_CLASS.test(element.getAttribute('class') ?? '')
}

/** True for menus, footers, side boxes and their like; the footer of a quotation names its author. */
export function isAround(element: Element): boolean {
  if (AROUND_ROLES.has(element.getAttribute('role') ?? '')) return true
  if (element.localName === 'ul' || element.localName === 'ol') return isLinkList(element)
  if (!AROUND.has(element.localName)) return false
  return element.localName !== 'footer' || element.parentElement?.localName !== 'blockquote'
}

/** True for a list of which nearly every word is a link: a menu, tags, "read next". Looks at its first nodes only. */
function isLinkList(list: Element): boolean {
  const walker = list.ownerDocument.createTreeWalker(list, 4 /* text */)
  let all = 0
  let links = 0
  let linked = 0
  let last: Element | null = null
  for (let count = 0; count < LIST_NODES && walker.nextNode() !== null; count++) {
    const length = walker.currentNode.nodeValue?.trim().length ?? 0
    const link = linkAround(walker.currentNode)
    all += length
    if (link === null || length === 0) continue
    linked += length
    if (link !== last) links++
    last = link
  }
  return links >= LIST_LINKS && linked >= all * LIST_LINKED
}

/** The link close around a text; no search to the root, which may be far. */
function linkAround(text: Node): Element | null {
  let element = text.parentElement
  for (let level = 0; element !== null && level < LINK_LEVELS; level++, element = element.parentElement) {
    if (element.localName === 'a' && element.hasAttribute('href')) return element
  }
  return null
}

/** Whether an element stands under a root with nothing between them that is not read; shadow roots count as their hosts. */
export function isReadIn(root: Element, element: Element, leavesOutAround: boolean): boolean {
  let inner: Node | null = element
  while (inner !== null && inner !== root) {
    if (inner.nodeType === 1 && (isUnread(inner as Element) || (leavesOutAround && isAround(inner as Element))))
      return false
    inner = inner.parentNode ?? ('host' in inner ? (inner as ShadowRoot).host : null)
  }
  return inner === root
}

/** What stands inside an editable region is never reached. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}
