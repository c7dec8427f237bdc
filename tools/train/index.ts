import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { trainAid } from './aid/index.ts'
import { trainAttribution } from './attribution/index.ts'
import { trainNames } from './names.ts'
import { trainSyntax } from './syntax/index.ts'

/**
 * Trains a model from the corpora and writes its file: the same bytes each time.
 *
 *   npm run train -- names
 *   npm run train -- names --without worldwide.dev --out held-out.model    for figures on articles that were not learned from
 *   npm run train -- syntax
 *   npm run train -- attribution    with the models of names and syntax as they are
 *   npm run train -- aid            the same
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
  case 'attribution':
    trainAttribution(root, corpora, out('src/engine/quotations/attribution/attribution.model'))
    break
  case 'aid':
    trainAid(root, corpora, out('src/engine/aid/aid.model'))
    break
  default:
    console.error('name the model to train: names, syntax, attribution or aid')
    process.exitCode = 2
}
