import { createHash } from 'node:crypto'
import { imported } from './compiler.mjs'

/**
 * The packs that ship, each as a file with its records filed, and `shipped.json`, which names them with their edition:
 * `whole`, and `sample` for the browsers of the tests, which install the extension anew again and again: of the people
 * of each pack one in a few. Throws with file and field on seeds or tables that give no pack.
 */
export async function shippedPackFiles(root, scratch) {
  const { shippedPacks } = await imported(root, 'tools/shipped-packs.ts', scratch)
  const packs = [...(await shippedPacks(root))]
  const sample = packs.map(([name, pack]) => [name, sampleOf(pack)])
  return { whole: filesOf(packs), sample: filesOf(sample) }
}

/** A pack with fewer people than this is sampled whole. */
const FEW = 1000
const ONE_IN = 25

function sampleOf(pack) {
  const isPerson = ({ record }) => record.record === 'entity' && record.type === 'person'
  const people = pack.records.filter(isPerson)
  if (people.length < FEW) return pack
  const taken = new Set(people.filter((_, i) => i % ONE_IN === 0))
  return { ...pack, records: pack.records.filter((filed) => !isPerson(filed) || taken.has(filed)) }
}

function filesOf(all) {
  const packs = all.map(([name, pack]) => {
    const contents = Buffer.from(JSON.stringify(pack))
    return { name, contents, id: pack.id, edition: createHash('sha256').update(contents).digest('hex') }
  })
  const shipped = packs.map(({ name, id, edition }) => ({ file: name, id, edition }))
  return [
    ...packs.map(({ name, contents }) => [name, contents]),
    ['shipped.json', Buffer.from(JSON.stringify(shipped))],
  ]
}
