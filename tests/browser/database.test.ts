import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BROWSERS,
  background,
  importPack,
  launch,
  type PageServer,
  type Session,
  serveTestPages,
  type Tab,
  until,
  waitFor,
} from './harness.ts'

const PACK: Parameters<typeof importPack>[1] = {
  id: 'harbour',
  title: 'People of the harbour',
  sources: [{ id: 'notes', title: 'My notebook' }],
  records: [{ record: 'entity', id: 'kh', type: 'person', name: 'Karin Holm', aliases: [], sources: ['notes'] }],
}

describe.each(BROWSERS)('The database of the references in %s', (name) => {
  let session: Session
  let pages: PageServer
  let helper: Tab

  beforeAll(async () => {
    pages = await serveTestPages()
    session = await launch(name)
    helper = await session.openExtensionPage('dev-blank.html')
    await importPack(session, PACK)
  })

  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  /** Runs code over the database itself, as only a fault of the browser or a tool would: `change(store, row)` for each row of a store. */
  const corrupt = (store: string, change: string): Promise<unknown> =>
    helper.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('sourcemark')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['packs', '${store}'], 'readwrite')
        const finding = transaction.objectStore('packs').getAll()
        finding.onsuccess = () => {
          const generations = Object.fromEntries(finding.result.map((row) => [row.id, row.generation]))
          const change = ${change}
          const cursor = transaction.objectStore('${store}').openCursor()
          cursor.onsuccess = () => {
            if (cursor.result === null) return
            change(cursor.result, generations)
            cursor.result.continue()
          }
        }
        transaction.oncomplete = () => resolve(opening.result.close())
        transaction.onerror = () => reject(transaction.error)
      }
    })`)

  /** What the popup says over the harbour's page, once it shows any of the words. */
  async function popupSays(...words: readonly string[]): Promise<string> {
    const tab = await session.openTab(`${pages.url}news-3-markets.html`)
    const popup = await session.openPopup(tab)
    const text = await until(
      async () => {
        const shown = String(await popup.evaluate('document.body.innerText'))
        return words.some((one) => shown.includes(one)) ? shown : ''
      },
      `the popup to say ${words.join(' or ')}`,
    )
    await popup.close()
    await tab.close()
    return text
  }

  async function inLibrary(words: string, remedy: string): Promise<void> {
    const library = await session.openExtensionPage('library.html')
    await waitFor(library, `document.querySelector('.troubles')?.innerText.includes(${JSON.stringify(words)})`)
    const button = `[...document.querySelectorAll('.troubles button')].find((one) => one.innerText === ${JSON.stringify(remedy)})`
    await library.evaluate(`${button}.click()`)
    await waitFor(library, `document.body.innerText.includes('Your references are in order again.')`)
    await library.close()
    expect(await background(session).troubles(null)).toEqual([])
  }

  const isKnown = async (): Promise<boolean> => {
    const tab = await session.openTab(`${pages.url}news-3-markets.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
    const popup = await session.openPopup(tab)
    const row = `[...document.querySelectorAll('.findings > li')].find((one) => one.querySelector('.words strong').innerText === 'Karin Holm')`
    await waitFor(popup, `${row} !== undefined`)
    const text = String(await popup.evaluate(`${row}.innerText`))
    await popup.close()
    await tab.close()
    return !text.includes('Not in your references')
  }

  const seedRow = `(cursor, generations) => cursor.value.generation === generations['sourcemark-seeds']`
  const own = `cursor.value.generation === generations.harbour`

  test('what came with Sourcemark is put back at the next start where rows of it are missing', async () => {
    await corrupt('chunks', `(cursor, generations) => { if ((${seedRow})(cursor, generations)) cursor.delete() }`)
    await session.stopBackground()
    expect(await background(session).troubles(null)).toEqual([])
    const { beginExport, exportPart } = background(session)
    const start = await beginExport({ id: 'sourcemark-seeds' })
    expect((await exportPart({ start, place: { of: 'records' } })).json).toContain('"record":"entity"')
  })

  test('an update that was cut off is taken up at the next start', async () => {
    await corrupt(
      'packs',
      `(cursor) => { if (cursor.value.origin === 'seed') cursor.update({ ...cursor.value, edition: 'older', title: 'Old' }) }`,
    )
    await session.stopBackground()
    await until(async () => {
      const packs = await background(session).packs(null)
      return packs.every(({ title }) => title !== 'Old')
    }, 'the update')
  })

  test('the library lists a set that comes with Sourcemark once it is in, however late', async () => {
    await corrupt('packs', `(cursor) => { if (cursor.value.id === 'sourcemark-base') cursor.delete() }`)
    await session.stopBackground()
    // Nobody brings it while this lock is held.
    await helper.evaluate(`new Promise((held) => {
      navigator.locks.request('shipped-rest', () => {
        held(null)
        return new Promise((release) => { globalThis.release = release })
      })
    })`)
    const library = await session.openExtensionPage('library.html')
    await waitFor(library, `document.querySelector('.packs li') !== null`)
    expect(String(await library.evaluate('document.body.innerText'))).not.toContain('Facts about the world')
    await helper.evaluate('release(null)')
    await waitFor(library, `document.body.innerText.includes('Facts about the world')`)
    await library.close()
  })

  test.each([
    ['a row that is missing', `if (${own}) cursor.delete()`],
    ['a row that is empty', `if (${own}) cursor.update({ ...cursor.value, records: new Uint8Array(3) })`],
  ])('%s is told in the panel and costs its own set alone; a repair keeps what can be read', async (_, change) => {
    await importPack(session, PACK)
    await corrupt('chunks', `(cursor, generations) => { ${change} }`)
    // The check itself may be what finds it out.
    await isKnown()
    const text = await popupSays('Part of “People of the harbour” is missing')
    expect(text).toContain('pages are checked without it')
    await inLibrary('People of the harbour', 'Repair')
    expect(await isKnown()).toBe(false)
    await importPack(session, PACK)
    expect(await isKnown()).toBe(true)
  })

  test('a database that is deleted while it is in use is made again, and what is lost is told', async () => {
    await helper.evaluate(`new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('sourcemark')
      deleting.onsuccess = () => resolve(null)
      deleting.onerror = () => reject(deleting.error)
    })`)
    expect(await isKnown()).toBe(false)
    await inLibrary('“People of the harbour” is gone', 'I have read this')
  })

  test('one that a newer version has written is told, and left alone until the reader starts over', async () => {
    await session.stopBackground()
    await helper.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('sourcemark', 990)
      opening.onsuccess = () => resolve(opening.result.close())
      opening.onerror = () => reject(opening.error)
    })`)
    await popupSays('written by a newer version')
    await inLibrary('newer version', 'Start over')
    await popupSays('Karin Holm')
  })
})
