import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'

/** In the page's scripts a style sheet is a text, to be adopted by the shadow root: without its white space and comments. */
export const styleText = {
  name: 'style-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}
