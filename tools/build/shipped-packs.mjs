import { createHash } from 'node:crypto'
import { imported } from './compiler.mjs'

/**
 * The packs that ship, each as a file with its records filed, and `shipped.json`, which names them with their edition.
 * Throws with file and field on seeds or tables that give no pack.
 */
export async function shippedPackFiles(root, scratch) {
  const { shippedPacks } = await imported(root, 'tools/shipped-packs.ts', scratch)
  const packs = [...(await shippedPacks(root))].map(([name, pack]) => {
    const contents = Buffer.from(JSON.stringify(pack))
    return { name, contents, id: pack.id, edition: createHash('sha256').update(contents).digest('hex') }
  })
  const shipped = packs.map(({ name, id, edition }) => ({ file: name, id, edition }))
  return [
    ...packs.map(({ name, contents }) => [name, contents]),
    ['shipped.json', Buffer.from(JSON.stringify(shipped))],
  ]
}
