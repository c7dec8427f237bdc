import { attribute, find, holderOf, isElement, localName, textsIn } from './dom.ts'
import { isBlockTag, isInside, isUnread, linkAround, set, shownLength } from './elements.ts'

/** What stands around an article: menus, footers, boxes at the side. */
const AROUND = set('aside dialog footer menu nav search')
const AROUND_ROLES = set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar',
)

/** How much of an element is looked through to tell what it is. */
const LOOKED_AT = 200
/** A list with this many links, in this share of its words, leads elsewhere. */
const LIST_LINKS = 3
const LIST_LINKED = 0.8
/** A text from here on is one of sentences; so much of it is an article's, whatever its element is called. */
const SENTENCES = 80
const ENOUGH_SENTENCES = 1000

/**
 * True for menus, footers, side boxes and their like; the footer of a quotation names its author. `names` tells what
 * sites call them, in class and id.
 */
export function isAround(element: Element, names?: RegExp): boolean {
  if (AROUND_ROLES.has(attribute(element, 'role') ?? '')) return true
  const name = localName(element)
  if (name === 'ul' || name === 'ol') return isLinkList(element)
  if (AROUND.has(name)) return name !== 'footer' || !isInside(element, 'blockquote')
  return names !== undefined && isNamed(element, names) && !holdsArticle(element)
}

function isNamed(element: Element, names: RegExp): boolean {
  if (!isBlockTag(element)) return false
  const given = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return names.test(given.slice(0, LOOKED_AT).replace(/([a-z])(?=[A-Z])/g, '$1-'))
}

function holdsArticle(element: Element): boolean {
  return find(element, 'h1, article, blockquote') !== null || holdsSentences(element)
}

/** Whether an element begins with so many sentences that it may be an article. */
export function holdsSentences(element: Element): boolean {
  return look(element).sentences >= ENOUGH_SENTENCES
}

/** True for a list of which nearly every word is a link: a menu, tags, "read next". */
function isLinkList(list: Element): boolean {
  const { all, links, linked } = look(list)
  return links >= LIST_LINKS && linked >= all * LIST_LINKED
}

/** Looks at an element's first texts: how long they are together, how many links, how long those and those of sentences are. */
function look(element: Element): { all: number; links: number; linked: number; sentences: number } {
  const next = textsIn(element)
  const seen = { all: 0, links: 0, linked: 0, sentences: 0 }
  let last: Element | null = null
  for (let node = next(), count = 0; count < LOOKED_AT && node !== null; count++, node = next()) {
    const length = shownLength(node)
    const link = linkAround(node)
    seen.all += length
    if (link === null) {
      if (length >= SENTENCES) seen.sentences += length
    } else if (length > 0) {
      seen.linked += length
      if (link !== last) seen.links++
      last = link
    }
  }
  return seen
}

/** Whether an element stands under a root with nothing between them that is not read; shadow roots count as their hosts. */
export function isReadIn(root: Element, element: Element, around: RegExp | undefined): boolean {
  let inner: Node | null = element
  while (inner !== null && inner !== root) {
    if (isElement(inner) && (isUnread(inner) || (around !== undefined && isAround(inner, around)))) return false
    inner = holderOf(inner)
  }
  return inner === root
}
