/** Markup that may stand in a saved page's text: "<s>", "</span>", "<!-- -->". */
const MARKUP = /<\/?[a-z][^<>]{0,200}>|<!--[^<>]{0,200}-->/gi
/** Signs that set a paragraph off, and are none of its words: "## ", "> ", "**". */
const SETTING = /^(?:#{1,6}|>)\s+|\*\*/g

/** The paragraphs of a text, in order: all but empty ones, without markup, with plain spaces. Cost: linear. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(MARKUP, '')
    .split(/\n+/)
    .map((paragraph) => paragraph.replace(SETTING, '').replace(/\s+/g, ' ').trim())
    .filter((paragraph) => /\S/.test(paragraph))
}
