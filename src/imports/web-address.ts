/** Whether a text is an address that would run or open something here, not a page on the web. */
export function isUnsafe(text: string): boolean {
  return /^\s*(?:javascript|data|vbscript|blob|file|about):/i.test(text)
}

/** A web address as it is written, if that is what the text is. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim()
  return /^https?:\/\/\S+$/i.test(trimmed) && trimmed.length < 2000 && URL.canParse(trimmed) ? trimmed : undefined
}
