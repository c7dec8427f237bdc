import { createHash } from 'node:crypto'
import { imported } from './compiler.mjs'

/**
 * The packs that ship, each as a compiled file, and `shipped.json`, which names them with their edition: `whole`, and
 * `sample` for the browsers of the tests, which install the extension anew again and again: of the people of each pack
 * one in a few. Throws with file and field on seeds or tables that give no pack.
 */
export async function shippedPackFiles(root, scratch) {
  const { shippedPacks, packFile, lexiconAt } = await imported(root, 'tools/shipped-packs.ts', scratch)
  const lexicon = lexiconAt(root)
  const packs = [...(await shippedPacks(root, lexicon))]
  const filesOf = (each) => {
    const files = packs.map(([name, pack]) => ({ name, id: pack.id, contents: packFile(each(pack), lexicon) }))
    const shipped = files.map(({ name, id, contents }) => ({ file: name, id, edition: digestOf(contents) }))
    const list = Buffer.from(JSON.stringify(shipped))
    return [...files.map(({ name, contents }) => [name, contents]), ['shipped.json', list]]
  }
  return { whole: filesOf((pack) => pack), sample: filesOf(sampleOf) }
}

/** A pack with fewer people than this is sampled whole. */
const FEW = 1000
const ONE_IN = 25

function sampleOf(pack) {
  const isPerson = (record) => record.record === 'entity' && record.type === 'person'
  const people = pack.records.filter(isPerson)
  if (people.length < FEW) return pack
  const taken = new Set(people.filter((_, i) => i % ONE_IN === 0))
  return { ...pack, records: pack.records.filter((record) => !isPerson(record) || taken.has(record)) }
}

function digestOf(contents) {
  return createHash('sha256').update(contents).digest('hex')
}
