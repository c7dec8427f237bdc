import { readFile } from 'node:fs/promises'

const SETS_MARKUP = /\(\w+\.innerHTML=\w+\.__html\)/g

/**
 * Takes the one statement out of preact that sets markup from text (its dangerouslySetInnerHTML, which
 * nothing here uses): reviewers and add-on linters then need not ask whether anything does.
 */
export const preactWithoutMarkup = {
  name: 'preact-without-markup',
  setup(build) {
    build.onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const places = code.match(SETS_MARKUP)?.length ?? 0
      if (places !== 1)
        return { errors: [{ text: `preact sets markup in ${places} places; tools/build/preact.mjs knows one` }] }
      return { contents: code.replace(SETS_MARKUP, 'void 0'), loader: 'js' }
    })
  },
}
