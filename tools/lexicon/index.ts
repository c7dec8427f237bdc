import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLexicon } from '../../src/lexicon/compiled.ts'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import { checkClasses, compileLexicon, type LexiconFiles, type TextFile } from './compile.ts'

/**
 * Compiles the word lists of a source folder (`src`) for what ships. Throws a LexiconError where they must
 * not ship, or where no module asks for one of their classes.
 */
export function compileLexiconOf(folder: string): string {
  checkClasses(filesIn(folder, '.', /\.tsx?$/))
  return compileLexicon(listsOf(folder))
}

/** The lexicon of a source folder, opened: for tools and tests. Without a wait, so that tests can be bundled as scripts. */
export function lexiconOf(folder: string): Lexicon {
  return readLexicon(compileLexicon(listsOf(folder)))
}

function listsOf(folder: string): LexiconFiles {
  return { words: filesIn(folder, 'lexicon/words', /\.txt$/), tables: filesIn(folder, 'lexicon/tables', /\.txt$/) }
}

function filesIn(folder: string, within: string, wanted: RegExp): readonly TextFile[] {
  const names = readdirSync(join(folder, within), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => ({ name: join(within, name), text: readFileSync(join(folder, within, name), 'utf8') }))
}
