import { fileURLToPath } from 'node:url'
import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import { lexiconOf } from './index.ts'

/** The word lists that ship, compiled from their files. */
export const lexicon: Lexicon = lexiconOf(fileURLToPath(new URL('../../src', import.meta.url)))
