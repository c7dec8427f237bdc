import * as v from 'valibot'
import type { Tab } from '../drive/session.ts'

/*
 * What is run in a page of the extension: the operations as its own pages ask for them, and a look at
 * the database itself, so that nothing of what is tried tells how it went.
 */

/** What is stored. */
export interface Seen {
  /** By id: the title and how many records and sources are really there. */
  readonly packs: Readonly<Record<string, string>>
  readonly settings: { readonly allAmounts: boolean; readonly sitesOff: readonly string[] }
  /** Packs by halves, and rows of no pack. */
  readonly faults: readonly string[]
}

const seen: v.GenericSchema<unknown, Seen> = v.object({
  packs: v.record(v.string(), v.string()),
  settings: v.object({ allAmounts: v.boolean(), sitesOff: v.array(v.string()) }),
  faults: v.array(v.string()),
})

const LIBRARY = `
  const api = globalThis.browser ?? chrome
  const call = async (call, payload = null) => {
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('no answer to ' + call + ' in a minute')), 60_000))
    const answer = await Promise.race([api.runtime.sendMessage({ call, payload }), late])
    if (answer?.ok !== true) throw new Error(answer?.error ?? 'no answer')
    return answer.value
  }
  const withStores = (mode, work) => new Promise((resolve, reject) => {
    const opening = indexedDB.open('sourcemark')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction([...database.objectStoreNames], mode)
      const result = work((name) => transaction.objectStore(name))
      transaction.oncomplete = () => { database.close(); resolve(result) }
      transaction.onabort = () => { database.close(); reject(transaction.error) }
    }
  })
  const all = (store) => { const rows = []; store.openCursor().onsuccess = ({ target: { result } }) => { if (result) { rows.push(result.value); result.continue() } }; return rows }
  const inflated = (bytes) => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
`

/** Runs code in the page and waits for it. */
export function inPage(page: Tab, code: string): Promise<unknown> {
  return page.evaluate(`(async () => { ${LIBRARY} ${code} })()`)
}

/** Begins something in the page and does not wait for it. */
export async function begin(page: Tab, code: string): Promise<void> {
  await page.evaluate(
    `void (async () => { ${LIBRARY} ${code} })().then(() => { globalThis.ended = true }, () => { globalThis.ended = true })`,
  )
}

/** Looks at what is there, once a background has started and made all whole that it can. */
export async function look(page: Tab): Promise<Seen> {
  const json = await inPage(
    page,
    `const troubles = await call('troubles')
     // What is being written, as what ships is in large packs after the first answer, is no half: whoever writes holds a lock.
     for (;;) {
       const { held, pending } = await navigator.locks.query()
       if (held.length + pending.length === 0) break
       await new Promise((resolve) => setTimeout(resolve, 20))
     }
     const settings = await call('settings')
     const stores = await withStores('readonly', (store) =>
       Object.fromEntries(['packs', 'chunks', 'parts', 'pages', 'directories', 'sources'].map((name) => [name, all(store(name))])))
     const published = new Set(stores.packs.map(({ generation }) => generation))
     const faults = troubles.map(({ kind, packs }) => kind + ': ' + packs)
     for (const name of ['chunks', 'parts', 'pages', 'directories', 'sources'])
     {
       const orphans = stores[name].filter(({ generation }) => !published.has(generation)).length
       if (orphans > 0) faults.push(name + ' has ' + orphans + ' rows of no pack')
     }
     const packs = {}
     for (const row of stores.packs) {
       const of = (name) => stores[name].filter(({ generation }) => generation === row.generation)
       const chunks = await Promise.all(of('chunks').map(({ records }) => inflated(records)))
       const records = chunks.flatMap((lines) => lines.split('\\n')).length
       if (records !== row.entities + row.quotations + row.commitments + row.passages) faults.push(row.id + ' has ' + records + ' records')
       if (of('parts').length > 0 || of('directories').length !== 1 || of('pages').length === 0) faults.push(row.id + ' has no whole index')
       packs[row.id] = row.title + ', ' + records + ' records, ' + of('sources').length + ' sources'
     }
     return JSON.stringify({ packs, settings: { allAmounts: settings.allAmounts, sitesOff: settings.sitesOff }, faults })`,
  )
  return v.parse(v.pipe(v.string(), v.parseJson(), seen), json)
}
