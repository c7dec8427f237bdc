import { mkdir, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ListedFinding, PageReport } from '../../src/messages/calls.ts'
import type { Verdict } from '../../src/model/finding.ts'
import { aligned } from '../build/weigh.mjs'
import { EVERYWHERE, finishInstall, pageScript, setSettings } from './calls.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { servePages } from './pages.ts'
import { type Session, type Tab, until, waitFor } from './session.ts'

export interface Show {
  readonly root: string
  readonly name: Session['name']
  readonly executable: string
  readonly headless: boolean
}

/** Opens the first sample page with the extension. With a window: returns when the person closes it. Without: when all is written. */
export async function show({ root, name, executable, headless }: Show): Promise<void> {
  const server = await servePages(join(root, 'tests/pages'))
  const extension = join(root, name === 'chromium' ? 'dist/dev-chrome' : 'dist/dev-firefox')
  const start = name === 'chromium' ? launchChromium : launchFirefox
  const session = await start({ extension, executable, headless })
  try {
    await finishInstall(session)
    await setSettings(session, EVERYWHERE)
    const tab = session.firstTab
    await tab.goto(server.url + (await firstPage(join(root, 'tests/pages'))))
    await tab.bringToFront()
    if (headless) await write(root, session, tab)
    else {
      console.log(`Opened ${executable}. Close it, or press Ctrl-C, to end.`)
      await session.closed
    }
  } finally {
    await session.close()
    server.close()
  }
}

async function firstPage(folder: string): Promise<string> {
  const page = (await readdir(folder)).filter((name) => /^news-.*\.html$/.test(name)).sort()[0]
  if (page === undefined) throw new Error('There are no sample pages in tests/pages.')
  return page
}

/** Prints the findings of the page in the tab as a table and writes pictures of page, card and popup to out/. */
async function write(root: string, session: Session, tab: Tab): Promise<void> {
  const out = join(root, 'out')
  await mkdir(out, { recursive: true })
  const script = pageScript(session, tab)
  const report = await until(async () => {
    const report = await script.report(null)
    return report.state === 'done' || report.state === 'failed' ? report : undefined
  }, 'the page to be read')
  if (report === undefined || report.state === 'failed') throw new Error(report?.problem ?? 'The page was not read.')
  console.log(`\n${report.title}\n${report.published ?? 'no date'}\n\n${findingTable(report)}\n`)

  const picture = (name: string): string => join(out, `${name}.png`)
  await tab.bringToFront()
  await tab.screenshot(picture('page'))
  const worth = mostWorthALook(report.findings)
  if (worth !== undefined) {
    await script.jump({ id: worth.id })
    await tab.bringToFront()
    await until(async () => (await tab.closedText()) !== '', 'the card')
    // It is drawn a frame or two later, which nothing outside its closed shadow root can tell.
    await new Promise((resolve) => setTimeout(resolve, 500))
    await tab.screenshot(picture('card'))
  }
  const popup = await session.openPopup(tab)
  await waitFor(popup, `document.querySelector('.findings > li, .state') !== null`)
  await popup.screenshot(picture('popup'))
  console.log(`Pictures of page, card and popup: ${relative(process.cwd(), out) || out}/`)
}

function findingTable(report: PageReport): string {
  const rows = report.findings.map(({ finding: { mention, verdict, reasons } }) => ({
    kind: mention.kind,
    text: shortened(mention.text),
    verdict,
    reasons: reasons.join(', '),
  }))
  return aligned(rows, ['kind', 'text', 'verdict', 'reasons'])
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 72 ? `${line.slice(0, 71)}…` : line
}

const LOOK_FIRST: readonly Verdict[] = ['contradicted', 'qualified', 'supported', 'unknown']

/** A quotation or a sum where there is one: their cards say more than a name's. */
function mostWorthALook(findings: readonly ListedFinding[]): ListedFinding | undefined {
  const rank = ({ finding: { mention, verdict } }: ListedFinding): number =>
    LOOK_FIRST.indexOf(verdict) * 2 + (mention.kind === 'name' ? 1 : 0)
  return findings.toSorted((a, b) => rank(a) - rank(b))[0]
}
