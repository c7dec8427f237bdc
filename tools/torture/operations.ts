import type { Seen } from './in-extension.ts'

/** Something to be cut off, and every state that it may be cut off in. */
export interface Operation {
  readonly name: string
  /** Made ready before, in a page of the extension, while the background runs. */
  readonly before?: string
  /** Whether the background is ended first, so that what is tried is its start. */
  readonly isStart?: boolean
  /** What is begun in the page. */
  readonly code: string
  /** What may be there afterwards, by what was there before. */
  outcomes(before: Seen): readonly Pick<Seen, 'packs' | 'settings'>[]
}

const OWN = 'tortured'
const RECORDS = 904
const PART = 448

const START = `await call('packs')`
const same = (before: Seen): readonly Seen[] => [before]

const install: Operation = {
  name: 'install',
  before: `await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('sourcemark')
    deleting.onsuccess = resolve
    deleting.onerror = () => reject(deleting.error)
  })
  await api.storage.local.remove('packs')`,
  isStart: true,
  code: START,
  outcomes: (before) => [{ ...before, packs: without(before.packs, OWN) }],
}

const update: Operation = {
  name: 'update',
  before: `await withStores('readwrite', (store) => {
    store('packs').openCursor().onsuccess = ({ target: { result } }) => {
      if (result === null) return
      result.update({ ...result.value, ...(result.value.origin === 'seed' ? { edition: 'older' } : { keysVersion: 0 }) })
      result.continue()
    }
  })`,
  isStart: true,
  code: START,
  outcomes: same,
}

const sweep: Operation = {
  name: 'sweep',
  before: `await withStores('readwrite', (store) => {
    for (let i = 0; i < 400; i++) {
      store('chunks').put({ generation: 'left-' + (i % 7), n: i, records: [] })
      store('sources').put({ generation: 'left-' + (i % 5), id: 's' + i, source: { id: 's' + i, title: 'Left' } })
    }
  })`,
  isStart: true,
  code: START,
  outcomes: same,
}

/** As the library imports: part by part, its number held, cancelled where a part fails. */
function importing(edition: number): Operation {
  const title = `Edition ${edition}`
  return {
    name: 'import',
    code: `const pack = { id: '${OWN}', title: '${title}' }
      const started = await call('beginImport', pack)
      await navigator.locks.request(started.generation, async () => {
        try {
          const record = (i) => ({ record: 'entity', id: 'r' + i, type: 'person', name: 'Name Of${edition} Number' + i, aliases: [], sources: ['s'] })
          for (let from = 0; from < ${RECORDS}; from += ${PART}) {
            const records = Array.from({ length: Math.min(${PART}, ${RECORDS} - from) }, (_, i) => record(from + i))
            await call('addToImport', { ...started, from, sources: from === 0 ? [{ id: 's', title: 'Notes' }] : [], records })
          }
          await call('finishImport', { ...started, pack, counts: { entities: ${RECORDS}, quotations: 0, commitments: 0, passages: 0 } })
        } catch (error) {
          await call('cancelImport', started)
          throw error
        }
      })`,
    outcomes: (before) => [
      before,
      { ...before, packs: { ...before.packs, [OWN]: `${title}, ${RECORDS} records, 1 sources` } },
    ],
  }
}

const remove: Operation = {
  name: 'remove',
  code: `await call('removePack', { id: '${OWN}' })`,
  outcomes: (before) => [before, { ...before, packs: without(before.packs, OWN) }],
}

function settings(point: number): Operation {
  const site = `site-${point}.example`
  return {
    name: 'settings',
    code: `const { allAmounts } = await call('settings')
      await call('changeSettings', { sitesOff: { site: '${site}', isIn: true } })
      await call('changeSettings', { allAmounts: !allAmounts })`,
    outcomes: (before) => {
      const first = { ...before.settings, sitesOff: [...before.settings.sitesOff, site] }
      const second = { ...first, allAmounts: !first.allAmounts }
      return [before, { ...before, settings: first }, { ...before, settings: second }]
    },
  }
}

/** All that is tried at a point of the run; each import is another edition, each change another site. */
export function operationsAt(point: number): readonly Operation[] {
  return [install, update, importing(point), importing(point), remove, settings(point), sweep]
}

function without(packs: Seen['packs'], id: string): Seen['packs'] {
  return Object.fromEntries(Object.entries(packs).filter(([one]) => one !== id))
}
