/** A browser goes on reading what it saves for a while after the click. */
const KEPT = 60_000

/** Saves a file in the reader's downloads, by way of a link: no permission needed. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}
