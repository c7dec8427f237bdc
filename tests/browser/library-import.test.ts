import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, launch, type PageServer, type Session, serveTestPages, type Tab, until, waitFor } from './harness.ts'

const AID = `Country,Partner,Value,Kind,Day
Norway,Kenya,"12,5",Wells,2023-05-02
Norway,Kenya,none,Wells,2023-05-03
Norway,,4,Wells,2023-05-03
`
const ARTICLE = `<!doctype html><html lang="en"><head><title>Wells for Kenya</title>
<meta property="article:published_time" content="2023-05-02"></head><body><article><h1>Wells for Kenya</h1>
<p>NAIROBI, May 2 — Norway will give Kenya €12.5 million in humanitarian aid, the government in Oslo said on Tuesday.
The money is meant for wells and pumps in the north of the country, where it has hardly rained for three years.</p>
<p>Officials in Nairobi said that work would begin before the summer and that the first wells should be ready by the
end of the year. Several villages had asked for help since the drought of last autumn, they said.</p>
</article></body></html>`

/** In the page: the field with this label. */
const field = (label: string): string =>
  `[...document.querySelectorAll('.field')].find((one) => one.querySelector('span, label').innerText === ${JSON.stringify(label)})`

describe.each(BROWSERS)('An import in %s', (name) => {
  let session: Session
  let pages: PageServer
  let library: Tab

  beforeAll(async () => {
    pages = await serveTestPages({ 'wells.html': { html: ARTICLE } })
    session = await launch(name)
    library = await session.openExtensionPage('library.html')
    await waitFor(library, `document.querySelector('.packs li') !== null`)
  })

  afterAll(async () => {
    await session?.close()
    pages?.close()
  })

  const shown = async (): Promise<string> => String(await library.evaluate('document.body.innerText'))
  const shows = (words: string): Promise<unknown> => until(async () => (await shown()).includes(words), words)

  /** Chooses files; `files` is an expression of the page. */
  const choose = (files: string): Promise<unknown> =>
    library.evaluate(`{
      const chosen = new DataTransfer()
      for (const file of ${files}) chosen.items.add(file)
      const input = document.querySelector('input[type=file]')
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
      null
    }`)

  const set = (label: string, control: string, value: string): Promise<unknown> =>
    library.evaluate(`{
      const control = ${field(label)}.querySelector(${JSON.stringify(control)})
      const choice = [...(control.options ?? [])].find((one) => one.label === ${JSON.stringify(value)})
      control.value = choice?.value ?? ${JSON.stringify(value)}
      control.dispatchEvent(new Event('input', { bubbles: true }))
      control.dispatchEvent(new Event('change', { bubbles: true }))
      null
    }`)

  const press = async (label: string): Promise<void> => {
    const button = `[...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(label)})`
    await waitFor(library, `${button}?.disabled === false`)
    await library.evaluate(`${button}.click()`)
  }

  test('a table is shown with what its columns hold, and what is still to be said', async () => {
    await choose(`[new File([${JSON.stringify(AID)}], 'wells.csv')]`)
    await shows('Still to be said: who receives; the currency; what the sums are counted in.')
    expect(await shown()).toContain('A table (CSV)')
    expect(await library.evaluate(`${field('Who gives')}.querySelector('select').selectedOptions[0].label`)).toBe(
      'Country',
    )
    expect(await library.evaluate(`document.activeElement.innerText`)).toBe('wells.csv')
  })

  test('told the rest, it says what the file gives and which rows give nothing, and why', async () => {
    await set('Who receives', 'select', 'Partner')
    await set('Currency', 'input', 'EUR')
    await set('Sums are in', 'select', 'millions')
    await set('Kind of aid', 'select', 'Kind')
    await set('Date', 'select', 'Day')
    await library.evaluate(`document.querySelector('.check input').checked && document.querySelector('.check').click()`)
    await shows('1 commitment; 2 entries were passed over.')
    const text = await shown()
    expect(text).toContain('row 3: “none” is no sum')
    expect(text).toContain('row 4: nobody is said to receive it')
    await set('“Wells” is', 'select', 'humanitarian aid')
    await shows('Norway to Kenya: EUR 12,500,000, humanitarian, committed, 2023-05-02')
  })

  test('imported, it answers on a page that tells of it, with the source that was typed', async () => {
    await set('Title', 'input', 'Register of wells')
    await press('Import')
    await shows('Imported “Register of wells” (1 commitment).')
    const tab = await session.openTab(`${pages.url}wells.html`)
    await waitFor(tab, 'CSS.highlights.size > 0')
    const popup = await session.openPopup(tab)
    const row = `[...document.querySelectorAll('.findings > li')].find((one) => one.querySelector('.words strong').innerText === '€12.5 million')`
    await waitFor(popup, `${row} !== undefined`)
    expect(await popup.evaluate(`${row}.innerText`)).not.toContain('Not in your references')
    await popup.close()
    await tab.close()
  })

  test('a long import shows how far it is, and cancelled keeps nothing', async () => {
    await choose(
      `[new File(['name,alias\\n', Array.from({ length: 60_000 }, (_, i) => 'Ann' + i + ' Lund,A. Lund' + i).join('\\n')], 'many.csv')]`,
    )
    await press('Import')
    await until(async () => / of 60,000 records/.test(await shown()), 'the progress')
    await press('Cancel')
    await shows('many.csv: cancelled. Nothing of it was kept.')
    expect(await library.evaluate(`document.querySelectorAll('.packs li').length`)).toBe(3)
  })

  test('a set that would take the place of another says so before it does', async () => {
    const set = (title: string, name: string): string => {
      const record = { record: 'entity', id: 'e', type: 'person', name, aliases: [], sources: ['s'] }
      const pack = {
        format: 'sourcemark-pack',
        formatVersion: 1,
        id: 'same',
        title,
        sources: [{ id: 's', title: 'S' }],
      }
      return JSON.stringify(JSON.stringify({ ...pack, records: [record] }))
    }
    await choose(`[new File([${set('Mine', 'Ann Lund')}], 'mine.json')]`)
    await press('Import')
    await shows('Imported “Mine” (1 name).')
    await choose(`[new File([${set('Yours', 'Ole Brandt')}], 'yours.json')]`)
    await shows('It takes the place of “Mine” (1 name), which you have already')
    await press('Don’t import')
    await waitFor(library, `document.querySelector('.preview') === null`)
    await library.evaluate(`{
      const row = [...document.querySelectorAll('.packs > li')].find((one) => one.innerText.startsWith('Mine'))
      ;[...row.querySelectorAll('button')].find((one) => one.innerText === 'Remove…').click()
    }`)
    await press('Remove it for good')
    await shows('Removed “Mine”.')
  })

  test('a file that takes long does not hold up the page, and can be given up', async () => {
    await choose(`[new File(['- {a: 1, b: [x, y]}\\n'.repeat(190_000)], 'long.yaml')]`)
    await shows('Reading long.yaml…')
    const answered = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() =>
      document.body.innerText.includes('Reading long.yaml…'))`
    expect(await library.evaluate(answered)).toBe(true)
    await press('Cancel')
    await shows('long.yaml: cancelled.')
  })

  test('files made to be too much are refused in plain words', async () => {
    await choose(`[
      new File(['['.repeat(1_000_000), ']'.repeat(1_000_000)], 'deep.json'),
      new File(['a: ', '['.repeat(20_000), ']'.repeat(20_000)], 'deep.yaml'),
      new File([Array.from({ length: 20_000 }, (_, i) => 'name' + i).join(',')], 'wide.csv'),
    ]`)
    await shows('wide.csv: It has 20,000 columns')
    expect(await shown()).toContain('deep.json: Line 1: is nested more than 100 deep.')
    expect(await shown()).toContain('deep.yaml: It is no YAML file: line 1: is nested ')
  })

  test('a set longer than any message comes in, and out again whole', { timeout: 120_000 }, async () => {
    await choose(`[new File([
      '{"format":"sourcemark-pack","formatVersion":1,"id":"long","title":"Long","sources":[{"id":"s","title":"S"}],"records":[',
      Array.from({ length: 3_600 }, (_, i) => JSON.stringify({ record: 'entity', id: 'e' + i, type: 'person',
        name: 'Ann Lund ' + i, aliases: [], description: 'x'.repeat(19_900), sources: ['s'] })).join(','),
      ']}'], 'long.json')]`)
    await press('Import')
    await until(async () => (await shown()).includes('Imported “Long”'), 'the import', 60_000)
    const row = `[...document.querySelectorAll('.packs > li')].find((one) => one.innerText.startsWith('Long'))`
    await waitFor(library, `${row} !== undefined`)
    await library.evaluate(`{
      const make = URL.createObjectURL
      URL.createObjectURL = (file) => ((globalThis.exported = file), make.call(URL, file))
      HTMLAnchorElement.prototype.click = () => undefined
      ;[...${row}.querySelectorAll('button')].find((one) => one.innerText === 'Export').click()
    }`)
    await until(async () => (await shown()).includes('Exported “Long”.'), 'the export', 60_000)
    const told = `exported.text().then((text) => {
      const { records, sources } = JSON.parse(text)
      return [exported.size > 64 * 2 ** 20, records.length, new Set(records.map(({ id }) => id)).size, sources.length]
    })`
    expect(await library.evaluate(told)).toEqual([true, 3_600, 3_600, 1])
    await library.evaluate('exported = undefined')
  })

  test('several files come one after the other; one that can’t be used does not hold up the rest', async () => {
    const pack = { format: 'sourcemark-pack', formatVersion: 1, id: 'sourcemark-seeds', title: 'A false one' }
    const seeds = JSON.stringify({
      ...pack,
      sources: [{ id: 's', title: 'Notes' }],
      records: [{ record: 'entity', id: 'e', type: 'person', name: 'Karin Holm', aliases: [], sources: ['s'] }],
    })
    await choose(
      `[new File(['words'], 'broken.json'), new File([${JSON.stringify(seeds)}], 'seeds.json'), new File(['name\\nKarin Holm\\n,\\n'], 'one.csv')]`,
    )
    await shows('1 more file after it')
    await press('Import')
    await shows('seeds.json: Its id "sourcemark-seeds" is that of the set that came with Sourcemark')
    await shows('one.csv')
    await press('Don’t import')
    await waitFor(library, `document.querySelector('.preview') === null`)
    expect(await library.evaluate(`document.querySelectorAll('.packs li').length`)).toBe(4)
  })
})
