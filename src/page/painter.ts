import type { Verdict } from '../model/finding.ts'
import style from './page.css'

/** What a mark looks like: one style for each verdict, and one laid over the mark in hand. */
export type MarkStyle = Verdict | 'in-hand'

export interface Painter {
  add(look: MarkStyle, ranges: readonly Range[]): void
  remove(look: MarkStyle, ranges: readonly Range[]): void
  /** Puts the marks back where the page has taken them away; cheap enough for every frame. */
  restore(): void
  /** Has the marks drawn inside a shadow root too, where the page's style sheets do not reach. */
  adopt(root: ShadowRoot): void
  /** Takes every mark off the page. */
  clear(): void
}

/**
 * The page can read these names: they say nothing of what they mark. In page.css each has a colour of
 * a luminance near 0.18, which stands out from white and from black alike, and a kind of line of its
 * own, which tells them apart where colour does not.
 */
const NAMES: Readonly<Record<MarkStyle, string>> = {
  unknown: 'smk-1',
  supported: 'smk-2',
  qualified: 'smk-3',
  contradicted: 'smk-4',
  'in-hand': 'smk-5',
}
const LOOKS = Object.keys(NAMES) as readonly MarkStyle[]

/** Takes away what an earlier copy of the extension left painted. */
export function forgetMarks(): void {
  for (const look of LOOKS) CSS.highlights.delete(NAMES[look])
}

/**
 * Paints ranges with the CSS Custom Highlight API, which leaves the page's elements as they are. The
 * caller keeps the ranges: Firefox lets no content script iterate over a Highlight.
 */
export function createPainter(): Painter {
  const highlights = new Map(LOOKS.map((look, index) => [look, newHighlight(index)]))
  const adopted: ShadowRoot[] = []
  let sheet: CSSStyleSheet | undefined
  for (const [look, highlight] of highlights) CSS.highlights.set(NAMES[look], highlight)

  return {
    add(look, ranges) {
      for (const range of ranges) highlights.get(look)?.add(range)
    },
    remove(look, ranges) {
      for (const range of ranges) highlights.get(look)?.delete(range)
    },
    restore() {
      for (const [look, highlight] of highlights) {
        if (!CSS.highlights.has(NAMES[look])) CSS.highlights.set(NAMES[look], highlight)
      }
    },
    adopt(root) {
      sheet ??= newSheet()
      if (adopted.includes(root)) return
      adopted.push(root)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    },
    clear() {
      for (const [look, highlight] of highlights) {
        highlight.clear()
        // Another copy of the script may have put its own in this place.
        if (CSS.highlights.get(NAMES[look]) === highlight) CSS.highlights.delete(NAMES[look])
      }
      for (const root of adopted) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
      }
    },
  }
}

function newHighlight(priority: number): Highlight {
  const highlight = new Highlight()
  highlight.priority = priority
  return highlight
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  return sheet
}
