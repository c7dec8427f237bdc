import type { VNode } from 'preact'
import type { PageReport } from '../model/page-report.ts'
import type { RowActions } from './finding-row.tsx'
import { Findings } from './findings.tsx'
import { pageSentence } from './page-sentence.ts'
import type { TabState } from './popup.tsx'

interface PageStateProps {
  readonly tab: TabState
  readonly report: PageReport | undefined
  readonly onRead: () => void
  readonly onAllow: () => void
  readonly rows: RowActions
}

/** What there is to say of the page in the tab, in whatever state it is. */
export function PageState({ tab, report, onRead, onAllow, rows }: PageStateProps): VNode {
  if (tab.site === '' && report === undefined)
    return <p class="state soft">This is no web page, or one that the browser keeps extensions out of.</p>
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
        <p class="state soft">{pageSentence({ contradicted: 0, qualified: 0, supported: 0, unknown: 0 })}</p>
      ) : (
        <Findings report={report} actions={rows} />
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
