import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, launch, type PageServer, type Session, serveTestPages, type Tab, until, waitFor } from './harness.ts'

const OWN_SET = JSON.stringify({
  format: 'sourcemark-pack',
  formatVersion: 1,
  id: 'harbour',
  title: 'People of the harbour',
  sources: [{ id: 'notes', title: 'My notebook', date: '2023-05-01' }],
  records: [
    {
      record: 'entity',
      id: 'karin-holm',
      type: 'person',
      name: 'Karin Holm',
      description: 'Leads the dockers’ union',
      aliases: [],
      sources: ['notes'],
    },
  ],
})

describe.each(BROWSERS)('The library in %s', (name) => {
  let session: Session
  let pages: PageServer
  let library: Tab

  beforeAll(async () => {
    pages = await serveTestPages()
    session = await launch(name)
    library = await session.openExtensionPage('library.html')
    await waitFor(library, `document.querySelector('.packs li') !== null`)
  })

  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  const shown = async (): Promise<string> => String(await library.evaluate('document.body.innerText'))

  const importFile = (fileName: string, text: string): Promise<unknown> =>
    library.evaluate(`{
      const files = new DataTransfer()
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(fileName)}))
      const input = document.querySelector('input[type=file]')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
      null
    }`)

  const press = async (label: string): Promise<void> => {
    const button = `[...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(label)})`
    await waitFor(library, `${button}?.disabled === false`)
    await library.evaluate(`${button}.click()`)
  }

  /** Verdict and note that the popup gives the words on the harbour's page. */
  async function verdictOf(words: string): Promise<string> {
    const tab = await session.openTab(`${pages.url}news-3-markets.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
    const popup = await session.openPopup(tab)
    const row = await until(
      () =>
        popup.evaluate(
          `[...document.querySelectorAll('.findings > li')].find((one) => one.querySelector('.words strong').innerText === ${JSON.stringify(words)})?.innerText`,
        ),
      `the popup to list ${words}`,
    )
    await popup.close()
    await tab.close()
    return String(row)
  }

  test('shows what came with Sourcemark, which can’t be removed', async () => {
    expect(await shown()).toMatch(/What came with Sourcemark\s+\d+ names, \d+ quotations, 2 commitments/)
    expect(await shown()).not.toContain('Remove')
  })

  test.each([
    ['broken.json', '{"format":', 'broken.json: It is no JSON file'],
    ['other.json', '{"format":"other"}', 'other.json: format'],
    ['notes.txt', 'Just some words.', 'notes.txt: None of its first rows names the columns'],
  ])('refuses %s with words that say what is wrong, and keeps nothing of it', async (fileName, text, words) => {
    await importFile(fileName, text)
    await until(async () => (await shown()).includes(words), words)
    const packs = await library.evaluate(`[...document.querySelectorAll('.packs li')].map((one) => one.innerText)`)
    expect(packs).toEqual(expect.arrayContaining([expect.stringContaining('What came with Sourcemark')]))
    expect(await shown()).not.toContain('Remove…')
  })

  test('a set that was imported answers on the next page, also after the background slept', async () => {
    expect(await verdictOf('Karin Holm')).toContain('Not in your references')
    await importFile('harbour.json', OWN_SET)
    await press('Import')
    await until(async () => (await shown()).includes('Imported “People of the harbour” (1 name).'), 'the import')
    expect(await verdictOf('Karin Holm')).toContain('Leads the dockers’ union')
    await session.stopBackground()
    expect(await verdictOf('Karin Holm')).toContain('Leads the dockers’ union')
  })

  test('it stays when the extension is brought to a new version, and the seeds are there once', async () => {
    await library.close()
    await session.reloadExtension()
    library = await session.openExtensionPage('library.html')
    await until(async () => (await shown()).includes('People of the harbour'), 'the imported set')
    expect((await shown()).split('What came with Sourcemark')).toHaveLength(2)
  })

  test('and goes when it is removed', async () => {
    await press('Remove…')
    await waitFor(library, `document.body.innerText.includes('Remove it for good')`)
    await press('Remove it for good')
    await until(async () => (await shown()).includes('Removed “People of the harbour”.'), 'the removal')
    expect(await verdictOf('Karin Holm')).toContain('Not in your references')
  })
})
