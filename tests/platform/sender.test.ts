import { describe, expect, test } from 'vitest'
import { type BrowserSender, senderOf } from '../../src/platform/sender.ts'

const OWN = { id: 'ours', url: 'chrome-extension://ours/' }
const PAGE = 'https://news.example/story'

describe('Who sent a message', () => {
  test.each<[string, BrowserSender, string | undefined]>([
    ['our script in a page', { id: 'ours', url: PAGE, tab: { id: 3 }, origin: 'https://news.example' }, 'page-script'],
    ['the same where the browser tells no origin', { id: 'ours', url: PAGE, tab: { id: 3 } }, 'page-script'],
    [
      'our library in a tab',
      { id: 'ours', url: `${OWN.url}library.html`, tab: { id: 4 }, origin: 'chrome-extension://ours' },
      'extension-page',
    ],
    ['our popup, which has no tab', { id: 'ours', url: `${OWN.url}popup.html` }, 'extension-page'],
    ['another extension', { id: 'other', url: `${OWN.url}library.html` }, undefined],
    ['nobody told', { url: PAGE, tab: { id: 3 } }, undefined],
    ['a page without a tab', { id: 'ours', url: PAGE }, undefined],
    ['no address', { id: 'ours', tab: { id: 3 } }, undefined],
    [
      'a page that gives our address',
      { id: 'ours', url: `${OWN.url}library.html`, origin: 'https://news.example', tab: { id: 3 } },
      undefined,
    ],
    [
      'our origin at another address',
      { id: 'ours', url: PAGE, origin: 'chrome-extension://ours', tab: { id: 3 } },
      undefined,
    ],
    [
      'an address that only begins like ours',
      { id: 'ours', url: 'chrome-extension://ours.evil/', tab: { id: 3 } },
      'page-script',
    ],
  ])('%s', (_, sender, kind) => {
    expect(senderOf(sender, OWN)?.kind).toBe(kind)
  })
})
