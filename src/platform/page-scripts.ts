import browser from 'webextension-polyfill'
import type { Strength } from '../model/settings.ts'
import style from './marks.css'
import faint from './marks-faint.css'
import strong from './marks-strong.css'
import type { Sender } from './sender.ts'

/** What each strength adds to the marks' style. */
const STRENGTHS: Readonly<Record<Strength, string>> = { faint, clear: '', strong }

const ID = 'page'
const SCRIPT = 'content.js'
/** The second takes what it shows from the first. */
const OVERLAY = ['card.js', 'overlay.js']

/**
 * Has the browser run the page's script on pages that match, from the next load on, in place of what
 * was registered before. The browser leaves out pages that the reader gave no permission for.
 */
export async function registerPageScript(matches: readonly string[], exclude: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (registered.length === (matches.length === 0 ? 0 : 1) && registered.every((one) => runsOn(one, matches, exclude)))
    return
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [SCRIPT],
      matches: [...matches],
      ...(exclude.length === 0 ? {} : { excludeMatches: [...exclude] }),
      runAt: 'document_idle',
    },
  ])
}

function runsOn(
  { matches = [], excludeMatches = [] }: browser.Scripting.RegisteredContentScript,
  on: readonly string[],
  exclude: readonly string[],
): boolean {
  return same(matches, on) && same(excludeMatches, exclude)
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}

/** Runs the page's script in a tab now. Rejects where the browser or the reader forbids it. */
export async function runPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] })
}

/** Loads the scripts of what is shown over the page beside the page's script, which asked for it. */
export async function runOverlayScript({ tabId, frameId }: Sender): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: OVERLAY })
  return null
}

/**
 * Styles the marks of the asking page under names of its own: for unknown, supported, qualified and
 * contradicted; in place of what they looked like before. No script of the page sees the sheet; gives its text, for
 * shadow roots, where it does not reach.
 */
export async function styleMarks(
  { tabId, frameId }: Sender,
  names: readonly string[],
  strength: Strength,
): Promise<string> {
  const target = { tabId, frameIds: [frameId] }
  const css = (of: Strength): string => called(style + STRENGTHS[of], names)
  await browser.scripting.insertCSS({ target, css: css(strength) })
  // What was not there is not missed.
  for (const other of ['faint', 'clear', 'strong'] as const) {
    if (other !== strength) await browser.scripting.removeCSS({ target, css: css(other) })
  }
  return css(strength)
}

function called(css: string, names: readonly string[]): string {
  const [unknown, supported, qualified, contradicted] = names
  const looks = new Map(Object.entries({ unknown, supported, qualified, contradicted }))
  return css.replaceAll(/(?<=highlight\()\w+/g, (look: string) => looks.get(look) ?? look)
}
