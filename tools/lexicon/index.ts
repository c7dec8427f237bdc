import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLexicon } from '../../src/lexicon/compiled.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import { compileLexicon, type TextFile } from './compile.ts'

/** Compiles the word lists of a source folder (`src`). Throws a LexiconError where they must not ship. */
export async function compileLexiconOf(folder: string): Promise<string> {
  const [words, tables, code] = await Promise.all([
    filesIn(folder, 'lexicon/words', /\.txt$/),
    filesIn(folder, 'lexicon/tables', /\.txt$/),
    filesIn(folder, '.', /\.tsx?$/),
  ])
  return compileLexicon({ words, tables, code })
}

/** The lexicon of a source folder, opened. */
export async function lexiconOf(folder: string): Promise<Lexicon> {
  return readLexicon(await compileLexiconOf(folder))
}

async function filesIn(folder: string, within: string, wanted: RegExp): Promise<readonly TextFile[]> {
  const names = await readdir(join(folder, within), { recursive: true })
  const found = names.filter((name) => wanted.test(name)).sort()
  return Promise.all(
    found.map(async (name) => ({ name: join(within, name), text: await readFile(join(folder, within, name), 'utf8') })),
  )
}
