import { minify } from 'terser'

/** What runs in every page, where each byte counts. */
const IN_PAGES = new Set(['content.js', 'card.js', 'overlay.js'])

/** A built file, made smaller than the bundler makes it, where it is one that runs in pages. */
export async function shrunk(file) {
  if (!IN_PAGES.has(file.name)) return file
  const compress = { ecma: 2022, passes: 3, unsafe_arrows: true }
  const { code } = await minify(file.contents.toString(), { ecma: 2022, toplevel: true, compress })
  const contents = Buffer.from(code)
  return { ...file, contents, bytes: contents.length }
}
