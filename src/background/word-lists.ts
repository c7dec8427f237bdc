import { readLexicon } from '../lexicon/compiled.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fileUrl } from '../platform/runtime.ts'

let opened: Promise<Lexicon> | undefined

/** The word lists, opened once in the life of a background; a failure is forgotten, so that the next call tries again. */
export function wordLists(): Promise<Lexicon> {
  opened ??= openLists().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function openLists(): Promise<Lexicon> {
  const response = await fetch(fileUrl('lexicon.txt'))
  return readLexicon(await response.text())
}
