import type { Choices } from './random.ts'

/** Names that a form or a document answers to before its own members, where an element bears them. */
const TAKEN = (
  'nodeType nodeName nodeValue firstChild lastChild nextSibling previousSibling childNodes children parentNode ' +
  'parentElement isConnected ownerDocument textContent getRootNode contains compareDocumentPosition localName tagName ' +
  'attributes getAttribute hasAttribute hasAttributes closest matches querySelector querySelectorAll checkVisibility ' +
  'hidden shadowRoot host assignedNodes constructor __proto__ toString body head title documentElement createRange ' +
  'createTreeWalker location getElementsByTagName data length'
).split(' ')
const BLOCKS = [
  'p',
  'div',
  'section',
  'article',
  'main',
  'ul',
  'li',
  'h1',
  'h2',
  'blockquote',
  'table',
  'td',
  'aside',
  'pre',
] as const
const INLINES = [
  'b',
  'i',
  'a href="/x"',
  'span',
  'q',
  'span class="one"',
  'x-word',
  'ruby',
  'slot',
  'slot name="s"',
  'font',
] as const
const STYLES = [
  'display:none',
  'display:inline',
  'display:block',
  'display:contents',
  'white-space:pre',
  'visibility:hidden',
  'float:left',
  'position:absolute;clip-path:inset(50%)',
  'content-visibility:auto',
  'content-visibility:hidden',
] as const
const ATTRIBUTES = [
  'hidden',
  'contenteditable',
  'role="navigation"',
  'role="button"',
  'class="sr-only"',
  'lang="en"',
  'slot="s"',
] as const
const SPACES = ['', ' ', '  ', '\n\t', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u202e', '\ufeff'] as const
const WORDS = [
  'talks',
  'Xi',
  '“We are ready”',
  '$1.8 bil',
  'lion',
  '習',
  'می‌خواهم',
  '🇺🇦',
  '&amp;',
  '.',
  '&#xd800;',
  'e\u0301',
] as const
const HEADS = [
  '',
  '<title>T</title>',
  '<meta property="og:type" content="article">',
  '<meta name="date" content="Jan 1 1850">',
  '<meta name="date" content="2022-12-21T10:00:00Z">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"H","datePublished":"2022-02-30"}</script>',
  '<script type="application/ld+json">[[[[{"@graph":[null,{"@type":[]}]}]</script>',
] as const
const DEEPEST = 7

/** A document's markup. */
export function makeDocument(choices: Choices): string {
  const { below, oneOf, once } = choices
  const body = Array.from({ length: 1 + below(4) }, () => element(choices, 0)).join('')
  const images = once(2) ? Array.from({ length: below(5) }, () => `<img alt=""${taken(choices)}>`).join('') : ''
  const prose = once(2) ? `<article><p>${'The two sides spoke for an hour, and left. '.repeat(12)}</p>` : ''
  return `<!doctype html><html lang="en"><head>${oneOf(HEADS)}</head><body>${images}${prose}${body}</body></html>`
}

/** The same document where no element bears a name that means something. */
export function withoutNames(html: string): string {
  return html.replaceAll(/ data-takes name="[^"]*"/g, '')
}

function element(choices: Choices, depth: number): string {
  const { oneOf, once } = choices
  if (depth >= DEEPEST || once(3)) return text(choices)
  if (once(5)) return form(choices, depth)
  if (once(8)) return host(choices, depth)
  if (once(12)) return '<br>'
  const tag = once(2) ? oneOf(BLOCKS) : oneOf(INLINES)
  const style = once(8) ? ` style="${oneOf(STYLES)}"` : ''
  const attribute = once(8) ? ` ${oneOf(ATTRIBUTES)}` : ''
  return `<${tag}${style}${attribute}>${children(choices, depth)}</${tag.replace(/ .*/, '')}>`
}

function children(choices: Choices, depth: number): string {
  return Array.from({ length: choices.below(4) }, () => element(choices, depth + 1)).join('')
}

/** A form whose fields stand in it or around it. */
function form(choices: Choices, depth: number): string {
  const { below, once } = choices
  const id = `f${below(1_000_000)}`
  const fields = Array.from({ length: below(4) }, () => `<input type="hidden"${taken(choices)}>`).join('')
  const inner = `<form id="${id}">${fields}${children(choices, depth)}</form>`
  return once(2) ? `<fieldset form="${id}"${taken(choices)}>${inner}</fieldset>` : inner
}

/** An element that gets a shadow root of what its template holds; hosts and slots stand in each other. */
function host(choices: Choices, depth: number): string {
  const shadow = `${children(choices, depth)}<slot></slot>${element(choices, depth + 1)}`
  return `<x-host><template class="shadow">${shadow}</template>${children(choices, depth)}</x-host>`
}

function text(choices: Choices): string {
  const { below, once, oneOf } = choices
  const words = Array.from({ length: 1 + below(3) }, () => `${oneOf(SPACES)}${oneOf(WORDS)}${below(1000)}`).join('')
  // A browser takes minutes to lay out a long text that changes its direction at every word.
  return once(3000) ? words.replaceAll('\u202e', '').repeat(400) : words
}

function taken({ below }: Choices): string {
  return ` data-takes name="${TAKEN[below(TAKEN.length)]}"`
}
