import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageReport } from '../model/page-report.ts'
import type { Reach } from '../model/settings.ts'
import type { ReferenceTrouble } from '../model/trouble.ts'
import type { RowActions } from './finding-row.tsx'
import { type Marks, MarksChoice } from './marks-choice.tsx'
import { PageState } from './page-state.tsx'
import type { ReportFile } from './report/report.ts'
import { SaveReport } from './save-report.tsx'
import { troubleWords } from './trouble-words.ts'

/** What the popup knows of the tab it was opened over. */
export interface TabState extends Marks {
  /** Empty where it may not be known. */
  readonly url: string
  /** The host name; empty where the page is no web page or may not be known. */
  readonly site: string
  readonly reach: Reach
  /** Switched off for this site. */
  readonly isOff: boolean
  /** Read on every visit, by the reader's choice. */
  readonly isChosen: boolean
  /** Chosen, but the browser has no longer the permission for it. */
  readonly isForbidden: boolean
}

/** What the popup can do. Each rejects with words for the reader. */
export interface PopupActions extends RowActions {
  tab(): Promise<TabState>
  /** Undefined where no script of ours runs in the page. */
  report(): Promise<PageReport | undefined>
  read(): Promise<void>
  switchSite(isOff: boolean): Promise<void>
  /** Has this site read on every visit; false where the reader said no to the browser. */
  chooseSite(): Promise<boolean>
  /** Changes what is marked and how, on this page at once. */
  mark(change: Partial<Marks>): Promise<void>
  /** Asks for the permission that was taken back, and reads. */
  allowAgain(): Promise<void>
  /** What is wrong with the references; none where all is well. */
  troubles(): Promise<readonly ReferenceTrouble[]>
  openLibrary(): void
  /** Saves a file in the reader's downloads. */
  save(file: ReportFile): void
}

/** How often a page still at work is asked again, in milliseconds. */
const ASK_AGAIN = 400

/** The panel for the whole page. */
export function Popup({ actions }: { readonly actions: PopupActions }): VNode {
  const [tab, setTab] = useState<TabState>()
  const [report, setReport] = useState<PageReport>()
  const [problem, setProblem] = useState<string>()
  const [troubles, setTroubles] = useState<readonly ReferenceTrouble[]>([])
  const say = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error))
  const refresh = async (): Promise<void> => {
    // Both at once, or the popup would first say of a page that was read that it was not.
    const [newTab, newReport] = await Promise.all([actions.tab(), actions.report()])
    setTab(newTab)
    setReport(newReport)
  }
  const act = (action: () => Promise<unknown>): void => {
    setProblem(undefined)
    action().then(refresh).catch(say)
  }
  useEffect(() => {
    startUp(actions).then(refresh).catch(say)
    actions.troubles().then(setTroubles, say)
    const timer = setInterval(() => actions.report().then(setReport, () => setReport(undefined)), ASK_AGAIN)
    return () => clearInterval(timer)
  }, [])
  return (
    <main>
      <header>
        <h1 class="brand">
          <img src="icons/icon-48.png" alt="" /> Sourcemark
        </h1>
        <button type="button" class="plain" onClick={actions.openLibrary}>
          References and settings
        </button>
      </header>
      {tab !== undefined && tab.site !== '' && <SiteSwitch tab={tab} actions={actions} act={act} />}
      {problem !== undefined && (
        <p role="alert" class="state problem">
          {problem}
        </p>
      )}
      {troubles.map((trouble) => (
        <p key={trouble.kind} role="alert" class="state problem">
          {troubleWords(trouble).text} See “References and settings”.
        </p>
      ))}
      {problem === undefined && tab !== undefined && (
        <PageState
          tab={tab}
          report={report}
          onRead={() => act(actions.read)}
          onAllow={() => act(actions.allowAgain)}
          rows={actions}
        />
      )}
      {tab !== undefined && report?.state === 'done' && !tab.isOff && (
        <footer>
          <details class="choice" name="choice">
            <summary>Marks on the page</summary>
            <MarksChoice marks={tab} onChange={(change) => act(() => actions.mark(change))} />
            <button type="button" class="plain" onClick={() => act(actions.read)}>
              Read the page again
            </button>
          </details>
          <SaveReport found={{ ...report, url: tab.url }} onSave={actions.save} />
        </footer>
      )}
    </main>
  )
}

/** Opening the popup is the click that "only when I click" waits for. */
async function startUp(actions: PopupActions): Promise<void> {
  const [tab, report] = await Promise.all([actions.tab(), actions.report()])
  if (tab.site !== '' && tab.reach === 'click' && !tab.isOff && (report === undefined || report.state === 'idle'))
    await actions.read()
}

/** Where and when this site is read. */
function readingWords({ isOff, isChosen, isForbidden }: TabState): string {
  if (isOff) return 'Off: nothing here is read'
  if (isForbidden) return 'Not allowed by your browser'
  return isChosen ? 'Articles are read as you open them' : 'Read only when you ask'
}

interface SiteSwitchProps {
  readonly tab: TabState
  readonly actions: PopupActions
  readonly act: (action: () => Promise<unknown>) => void
}

function SiteSwitch({ tab, actions, act }: SiteSwitchProps): VNode {
  return (
    <section class="site">
      <label class="switch">
        <input
          type="checkbox"
          checked={!tab.isOff}
          onChange={(event) => act(() => actions.switchSite(!event.currentTarget.checked))}
        />
        <span>
          <strong>{tab.site}</strong>
          <span class="soft">{readingWords(tab)}</span>
        </span>
      </label>
      {!tab.isOff && !tab.isChosen && tab.reach !== 'everywhere' && (
        <button type="button" class="plain" onClick={() => act(actions.chooseSite)}>
          Always on this site
        </button>
      )}
    </section>
  )
}
