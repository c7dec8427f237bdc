import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLexicon } from '../../src/lexicon/compiled.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import { checkClasses, compileLexicon, type LexiconFiles, type TextFile } from './compile.ts'

/**
 * Compiles the word lists of a source folder (`src`) for what ships. Throws a LexiconError where they must
 * not ship, or where no module asks for one of their classes.
 */
export async function compileLexiconOf(folder: string): Promise<string> {
  checkClasses(await filesIn(folder, '.', /\.tsx?$/))
  return compileLexicon(await listsOf(folder))
}

/** The lexicon of a source folder, opened: for tools and tests. */
export async function lexiconOf(folder: string): Promise<Lexicon> {
  return readLexicon(compileLexicon(await listsOf(folder)))
}

async function listsOf(folder: string): Promise<LexiconFiles> {
  const [words, tables] = await Promise.all(
    ['lexicon/words', 'lexicon/tables'].map((within) => filesIn(folder, within, /\.txt$/)),
  )
  return { words: words ?? [], tables: tables ?? [] }
}

async function filesIn(folder: string, within: string, wanted: RegExp): Promise<readonly TextFile[]> {
  const names = await readdir(join(folder, within), { recursive: true })
  const found = names.filter((name) => wanted.test(name)).sort()
  return Promise.all(
    found.map(async (name) => ({ name: join(within, name), text: await readFile(join(folder, within, name), 'utf8') })),
  )
}
