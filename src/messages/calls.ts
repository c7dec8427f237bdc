import type { Article } from '../model/article.ts'
import type { CheckedFinding } from '../model/finding.ts'
import type { ExportPart, ExportPlace, ExportStart, PackHead, PackSummary, RecordCounts } from '../model/pack.ts'
import type { Judgement, PageClaims } from '../model/page-claims.ts'
import type { PageReport } from '../model/page-report.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'
import type { Settings, SettingsChange, Strength, Unmarked } from '../model/settings.ts'
import type { ReferenceTrouble } from '../model/trouble.ts'

/** How the page's script is to behave on its page. */
export interface PageSettings {
  /** False where the reader switched this site off. */
  readonly enabled: boolean
  readonly allAmounts: boolean
  readonly unmarked: readonly Unmarked[]
  readonly strength: Strength
}

/** A reader's way from card to card: along the page, or to the mark nearest to the caret. */
export type Step = 'next' | 'previous' | 'nearest'

/** How many findings of a page there are, and how many deserve a look (contradicted or qualified). */
export interface FindingCount {
  readonly all: number
  readonly look: number
}

export type { ListedFinding, PageReport } from '../model/page-report.ts'

/** Calls of the page's script, answered by the background. Every payload and answer is JSON. */
export interface PageToBackground {
  /** Asked once when the script starts. */
  start(page: { readonly url: string }): PageSettings
  /** What holds of the claims of a page's markup. */
  describe(claims: PageClaims): Judgement
  /** The findings of an article, or of a changed part of it, with offsets into the text sent. */
  check(article: Article): readonly CheckedFinding[]
  /** Shows the count on the toolbar badge of this tab. */
  count(count: FindingCount): null
  /** Gives the asking page the style of the marks under these names, one for each look; and again for its shadow roots. */
  style(looks: { readonly names: readonly string[] }): string
  /** Opens the reader's references in a tab. */
  openLibrary(none: null): null
  /** Loads the script of what is shown over the page; asked when the first card or secret mark is to be shown. */
  overlay(none: null): null
}

/** Calls of the popup, answered by the script of the page in the tab. */
export interface PopupToPage {
  report(none: null): PageReport
  /** The report where it is another than the one of this stamp; null where it is the same. */
  newReport(stamp: string): PageReport | null
  /** Reads the page even if it doesn't look like an article. */
  read(settings: PageSettings): null
  /** Scrolls to a finding and shows its card. False where the page no longer shows it. */
  jump(target: { readonly id: number }): boolean
  /** Shows the card of another mark. False where there is none. */
  move(by: { readonly step: Step }): boolean
  /** Has the marks look otherwise, without reading the page anew. */
  look(settings: PageSettings): null
  /** Takes every mark away and stops reading. */
  stop(none: null): null
}

/** Some of the records of an import, with the sources that they are the first to cite. */
export interface ImportPart {
  readonly generation: string
  /** How many records came before: parts are of one length, but for the last. */
  readonly from: number
  readonly sources: readonly Source[]
  readonly records: readonly ReferenceRecord[]
}

export interface ImportEnd {
  readonly generation: string
  readonly pack: PackHead
  /** How many records were sent. */
  readonly counts: RecordCounts
}

/** Calls of the extension's own pages, answered by the background (which alone sees the reader's database). */
export interface ExtensionToBackground {
  settings(none: null): Settings
  /** Changes single fields of what is stored, and gives the whole of it. */
  changeSettings(change: SettingsChange): Settings
  /** The reader asked for the page in a tab to be read, wherever else it may be. */
  permitTab(tab: { readonly id: number }): null
  /** Starts the page's script in a tab that the reader asked for. */
  readTab(tab: { readonly id: number }): null
  packs(none: null): readonly PackSummary[]
  /** The same once all that comes with the extension is in, which after an install takes longer than the first answer. */
  settledPacks(none: null): readonly PackSummary[]
  /**
   * Begins an import: its records come in parts and answer only once it is finished. Clears away what
   * imports that were cut off have left; whoever begins one sees to it that no other is running.
   */
  beginImport(pack: PackHead): { readonly generation: string }
  /** Writes a part of an import. */
  addToImport(part: ImportPart): null
  /** Lets a whole import answer. Nothing is kept of one of which a part is missing. */
  finishImport(end: ImportEnd): PackSummary
  /** Removes what was written of an import. */
  cancelImport(started: { readonly generation: string }): null
  removePack(pack: { readonly id: string }): null
  /** Begins an export: the pack comes in parts, each asked for after the one before. */
  beginExport(pack: { readonly id: string }): ExportStart
  exportPart(next: { readonly start: ExportStart; readonly place: ExportPlace }): ExportPart
  /** What is wrong with the references; none where all is well. */
  troubles(none: null): readonly ReferenceTrouble[]
  /** Mends them as far as they can be: see background/care.ts for what is given up. */
  repair(none: null): null
}
