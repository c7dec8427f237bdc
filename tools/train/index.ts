import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { trainNames } from './names.ts'
import { trainSyntax } from './syntax/index.ts'

/**
 * Trains a model from the corpora and writes its file: the same bytes each time.
 *
 *   npm run train -- names
 *   npm run train -- names --without worldwide.dev --out held-out.model    for figures on articles that were not learned from
 *   npm run train -- syntax
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string' },
    out: { type: 'string' },
    without: { type: 'string' },
  },
})
const corpora = resolve(values.corpora ?? join(root, '../shared/corpora'))
const out = (path: string): string => resolve(values.out ?? join(root, path))

switch (positionals[0]) {
  case 'names':
    trainNames(corpora, out('src/engine/names/names.model'), values.without)
    break
  case 'syntax':
    trainSyntax(root, corpora, out('src/engine/syntax/syntax.model'))
    break
  default:
    console.error('name the model to train: names or syntax')
    process.exitCode = 2
}
