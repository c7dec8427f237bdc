import { join } from 'node:path'
import { imported } from './compiler.mjs'

/** Compiles the word lists of src/lexicon into the text that ships. Throws, with file and line, on lists that must not. */
export async function lexiconText(root, scratch) {
  const { compileLexiconOf } = await imported(root, 'tools/lexicon/index.ts', scratch)
  return compileLexiconOf(join(root, 'src'))
}
