import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Verdict } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { PageReport } from '../model/page-report.ts'
import type { Reach } from '../model/settings.ts'
import type { ReferenceTrouble } from '../model/trouble.ts'
import { FindingRow } from './finding-row.tsx'
import { troubleWords } from './trouble-words.ts'

/** What the popup knows of the tab it was opened over. */
export interface TabState {
  /** The host name; empty where the page is no web page or may not be known. */
  readonly site: string
  readonly reach: Reach
  /** Switched off for this site. */
  readonly isOff: boolean
  /** Read on every visit, by the reader's choice. */
  readonly isChosen: boolean
  /** Chosen, but the browser has no longer the permission for it. */
  readonly isForbidden: boolean
  /** What nothing is known of is marked, too. */
  readonly showsUnknown: boolean
}

/** What the popup can do. Each rejects with words for the reader. */
export interface PopupActions {
  tab(): Promise<TabState>
  /** Undefined where no script of ours runs in the page. */
  report(): Promise<PageReport | undefined>
  read(): Promise<void>
  jump(id: number): Promise<boolean>
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>
  switchSite(isOff: boolean): Promise<void>
  /** Has this site read on every visit; false where the reader said no to the browser. */
  chooseSite(): Promise<boolean>
  /** Marks what nothing is known of, or no longer, on this page at once. */
  showUnknown(isShown: boolean): Promise<void>
  /** Asks for the permission that was taken back, and reads. */
  allowAgain(): Promise<void>
  /** What is wrong with the references; none where all is well. */
  troubles(): Promise<readonly ReferenceTrouble[]>
  openLibrary(): void
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
          onJump={actions.jump}
          onCopy={actions.copy}
        />
      )}
      {tab !== undefined && report?.state === 'done' && (
        <label class="check">
          <input
            type="checkbox"
            checked={tab.showsUnknown}
            onChange={(event) => act(() => actions.showUnknown(event.currentTarget.checked))}
          />
          <span>Mark what nothing is known of, too</span>
        </label>
      )}
    </main>
  )
}

/** Opening the popup is the click that "only when I click" waits for. */
async function startUp(actions: PopupActions): Promise<void> {
  const [tab, report] = await Promise.all([actions.tab(), actions.report()])
  if (tab.reach === 'click' && !tab.isOff && (report === undefined || report.state === 'idle')) await actions.read()
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
          {tab.isOff ? 'Off on' : 'On'} <strong>{tab.site}</strong>
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

interface PageStateProps {
  readonly tab: TabState
  readonly report: PageReport | undefined
  readonly onRead: () => void
  readonly onAllow: () => void
  readonly onJump: (id: number) => Promise<boolean>
  readonly onCopy: (text: string) => Promise<void>
}

function PageState({ tab, report, onRead, onAllow, onJump, onCopy }: PageStateProps): VNode {
  if (tab.isOff) return <p class="state soft">Switched off here. Nothing on this site is read or marked.</p>
  if (tab.isForbidden && (report?.findings ?? []).length === 0) return <Forbidden onAllow={onAllow} onRead={onRead} />
  if (report?.state === 'reading') return <p class="state soft">Reading the page…</p>
  if (report?.state === 'failed')
    return <Offer text={report.problem ?? 'The page could not be read.'} onRead={onRead} />
  if (report === undefined) return <Offer text="Sourcemark has not read this page." onRead={onRead} />
  if (report.state === 'idle' || report.state === 'off') {
    return <Offer text="This page does not look like an article, so it was left alone." onRead={onRead} />
  }
  return (
    <>
      {report.cutAfter !== undefined && <Cut after={report.cutAfter} />}
      {report.findings.length === 0 ? (
        <p class="state soft">No names, quotations or aid figures were found on this page.</p>
      ) : (
        <Findings report={report} onJump={onJump} onCopy={onCopy} />
      )}
    </>
  )
}

function Cut({ after }: { readonly after: number }): VNode {
  return (
    <p class="state soft">
      This page is longer than Sourcemark reads: only the first {after.toLocaleString('en')} characters were read.
    </p>
  )
}

function Offer({ text, onRead }: { readonly text: string; readonly onRead: () => void }): VNode {
  return (
    <div class="state">
      <p class="soft">{text}</p>
      <button type="button" class="button" onClick={onRead}>
        Read this page
      </button>
    </div>
  )
}

function Forbidden({ onAllow, onRead }: { readonly onAllow: () => void; readonly onRead: () => void }): VNode {
  return (
    <div class="state">
      <p class="soft">Your browser no longer lets Sourcemark read this site by itself.</p>
      <button type="button" class="button" onClick={onAllow}>
        Allow it again
      </button>{' '}
      <button type="button" class="button quiet" onClick={onRead}>
        Read this page once
      </button>
    </div>
  )
}

const VERDICTS: readonly [Verdict, string][] = [
  ['contradicted', 'Differ'],
  ['qualified', 'With a note'],
  ['supported', 'Agree'],
  ['unknown', 'Not known'],
]
const KINDS: readonly [Mention['kind'], string][] = [
  ['name', 'Names'],
  ['quotation', 'Quotations'],
  ['amount', 'Figures'],
]

interface FindingsProps {
  readonly report: PageReport
  readonly onJump: (id: number) => Promise<boolean>
  readonly onCopy: (text: string) => Promise<void>
}

function Findings({ report, onJump, onCopy }: FindingsProps): VNode {
  const [verdict, setVerdict] = useState<Verdict>()
  const [kind, setKind] = useState<Mention['kind']>()
  const [open, setOpen] = useState<number>()
  const { findings, published, moreFindings, undrawn } = report
  const ofKind = findings.filter((one) => kind === undefined || one.finding.mention.kind === kind)
  const ofVerdict = findings.filter((one) => verdict === undefined || one.finding.verdict === verdict)
  const shown = ofKind.filter((one) => verdict === undefined || one.finding.verdict === verdict)
  return (
    <>
      {moreFindings === true && (
        <p role="note" class="state soft">
          This page holds more than Sourcemark marks at once: what follows is not all of it.
        </p>
      )}
      {undrawn === true && (
        <p role="note" class="state soft">
          More of the marks that only you have stand together there than are drawn on the page. They are all in this
          list.
        </p>
      )}
      <fieldset class="verdicts" aria-label="Filter by verdict">
        {VERDICTS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            class={value}
            aria-pressed={verdict === value}
            onClick={() => setVerdict(verdict === value ? undefined : value)}
          >
            <strong>{ofKind.filter((one) => one.finding.verdict === value).length}</strong> {label}
          </button>
        ))}
      </fieldset>
      <fieldset class="kinds" aria-label="Filter by kind">
        {KINDS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            aria-pressed={kind === value}
            onClick={() => setKind(kind === value ? undefined : value)}
          >
            {label} <span>{ofVerdict.filter((one) => one.finding.mention.kind === value).length}</span>
          </button>
        ))}
      </fieldset>
      <ol class="findings" aria-label="Findings in page order">
        {shown.map((one) => (
          <FindingRow
            key={one.id}
            listed={one}
            published={published}
            isOpen={open === one.id}
            onToggle={() => setOpen(open === one.id ? undefined : one.id)}
            onJump={onJump}
            onCopy={onCopy}
          />
        ))}
      </ol>
      {shown.length === 0 && <p class="state soft">None of this kind.</p>}
    </>
  )
}
