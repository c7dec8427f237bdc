import type { ListedFinding } from '../../src/messages/calls.ts'
import { pageScript } from '../drive/calls.ts'
import type { ChromiumTab } from '../drive/chromium.ts'
import { until } from '../drive/session.ts'
import type { Gallery } from './gallery.ts'
import { LOOKS, pageAppearance } from './looks.ts'

interface CardState {
  readonly name: string
  readonly page: string
  /** Words of the mark whose card is shown. */
  readonly words: string
}

const ONE = 'news-1-two-capitals.html'
const WRONG = 'news-2-mistaken.html'
const STATES: readonly CardState[] = [
  { name: 'person-agrees', page: ONE, words: 'Volodymyr Zelenskiy' },
  { name: 'person-title-differs', page: WRONG, words: 'Volodymyr Zelenskyy' },
  { name: 'quotation-agrees', page: ONE, words: 'The crisis in Ukraine' },
  { name: 'quotation-differs', page: WRONG, words: 'The crisis in Ukraine' },
  { name: 'quotation-other-speaker', page: WRONG, words: 'maintain rational' },
  { name: 'sum-agrees', page: ONE, words: '$1.85 billion' },
  { name: 'sum-differs', page: WRONG, words: '$2.8 billion' },
  { name: 'sum-unknown', page: ONE, words: '$48' },
  { name: 'quotation-unknown', page: ONE, words: 'Peaceful talks' },
  { name: 'body-agrees', page: ONE, words: 'China’s Foreign' },
]
/** A card is filled some frames after it opens, which nothing outside its closed root can tell; a smooth scroll takes longer. */
const SETTLED = 900

export async function cardPictures({ session, url, isWanted, fileOf }: Gallery): Promise<void> {
  for (const look of LOOKS) {
    for (const page of new Set(STATES.map((state) => state.page))) {
      const states = STATES.filter((state) => state.page === page && isWanted(`card-${state.name}-${look}`))
      if (states.length === 0) continue
      const tab = await session.openTab('about:blank')
      await tab.appear(pageAppearance(look))
      await tab.goto(url + page)
      const findings = await findingsOf(session, tab)
      for (const { name, words } of states) {
        await showCard(session, tab, findings, words)
        await tab.screenshot(fileOf(`card-${name}-${look}`))
      }
      await tab.close()
    }
  }
}

/** The findings of a page, once it is read. */
async function findingsOf(session: Gallery['session'], tab: ChromiumTab): Promise<readonly ListedFinding[]> {
  const report = await until(async () => {
    const report = await pageScript(session, tab).report(null)
    return report.state === 'done' && report.findings.length > 0 ? report : undefined
  }, 'the page to be read')
  return report?.findings ?? []
}

/** Shows the card of the first mark whose words begin so. */
async function showCard(
  session: Gallery['session'],
  tab: ChromiumTab,
  findings: readonly ListedFinding[],
  words: string,
): Promise<void> {
  const found = findings.find(({ finding }) => finding.mention.text.startsWith(words))
  if (found === undefined) throw new Error(`Nothing on the page is marked that begins with ${words}.`)
  await pageScript(session, tab).jump({ id: found.id })
  await tab.bringToFront()
  await until(() => tab.closedText(), `the card of ${words}`)
  await new Promise((resolve) => setTimeout(resolve, SETTLED))
}
