/** A web address as it is written, if that is what the text is. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim()
  return /^https?:\/\/\S+$/i.test(trimmed) && trimmed.length < 2000 && URL.canParse(trimmed) ? trimmed : undefined
}
