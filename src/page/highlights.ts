import type { Verdict } from '../model/finding.ts'

/** Ranges painted by the browser's highlight registry, which leaves the page's elements as they are. */
export interface Highlights {
  add(look: Verdict, ranges: readonly Range[]): void
  erase(look: Verdict, ranges: readonly Range[]): void
  /** Puts the marks back where the page has taken them away; cheap enough for every frame. */
  restore(): void
  /** Has the marks drawn inside a shadow root too, where the page's style sheets do not reach. Once for each root. */
  adopt(root: ShadowRoot): void
  /** Asks for the style anew. */
  dress(): void
  /** Takes every mark off the page. */
  clear(): void
}

const LOOKS: readonly Verdict[] = ['unknown', 'supported', 'qualified', 'contradicted']

/** Names for the highlights, one for each verdict, drawn by lot: no page can foresee them. */
export function drawNames(): readonly string[] {
  return LOOKS.map(() => `h${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`)
}

/** Takes away what an earlier copy of the script left painted. */
export function forgetHighlights(names: readonly string[]): void {
  for (const name of names) CSS.highlights.delete(name)
}

/**
 * The registry is the page's too: it can read names and ranges, and so nothing is painted here but what
 * anyone could work out from the page's text. The caller keeps the ranges: Firefox lets no content
 * script iterate over a Highlight. `style` gives the style sheet for the names.
 */
export function createHighlights(names: readonly string[], style: () => Promise<string>): Highlights {
  const all = LOOKS.map((look, index) => ({ look, name: names[index] ?? look, highlight: newHighlight(index) }))
  const of = (look: Verdict): Highlight | undefined => all.find((each) => each.look === look)?.highlight
  const adopted: ShadowRoot[] = []
  const sheet = new CSSStyleSheet()
  // Without an answer the marks stay as they are; the panel lists them still.
  const dress = (): void =>
    void style().then(
      (text) => sheet.replaceSync(text),
      () => {},
    )
  const highlights: Highlights = {
    add(look, ranges) {
      for (const range of ranges) of(look)?.add(range)
    },
    erase(look, ranges) {
      for (const range of ranges) of(look)?.delete(range)
    },
    dress,
    restore() {
      for (const { name, highlight } of all) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
    },
    adopt(root) {
      adopted.push(root)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    },
    clear() {
      for (const { name, highlight } of all) {
        highlight.clear()
        // Another copy of the script may have put its own in this place.
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
      }
      for (const root of adopted) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
    },
  }
  dress()
  highlights.restore()
  return highlights
}

function newHighlight(priority: number): Highlight {
  const highlight = new Highlight()
  highlight.priority = priority
  return highlight
}
