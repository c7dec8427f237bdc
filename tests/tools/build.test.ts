import { describe, expect, test } from 'vitest'
import common from '../../manifest.json'
import { manifestFor } from '../../tools/build/manifest.mjs'
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

  test.each(BROWSERS)('of a development build for %s may read this machine only', (browser) => {
    const manifest = manifestFor(browser, common, { version: '1.0.0', dev: true })
    expect(manifest['host_permissions']).toEqual(['http://localhost/*'])
  })
})

describe('A bundle must not ship', () => {
  test.each([
    ['content.js of 30,001 bytes', { name: 'content.js', bytes: 30_001, inputs: [] }],
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
