/**
 * Makes the tables of `references` from public data: `npm run references -- --from DIR`, where DIR holds the downloads
 * that references/README.md names. The same downloads give the same tables.
 */
import { parseArgs } from 'node:util'
import { makeBodies } from './bodies.ts'
import { makeCountries } from './countries.ts'
import { makeDrawdowns } from './drawdowns.ts'
import { makeOfficeholders } from './officeholders.ts'

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/corpora/reference' },
    to: { type: 'string', default: 'references' },
  },
})
await makeOfficeholders(values.from, values.to)
await makeCountries(values.from, values.to)
await makeBodies(values.from, values.to)
await makeDrawdowns(values.from, values.to)
