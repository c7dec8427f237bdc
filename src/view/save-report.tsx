import type { VNode } from 'preact'
import { FORMATS, type FoundOnPage, type ReportFile, reportFile } from './report/report.ts'

interface SaveReportProps {
  readonly found: FoundOnPage
  readonly onSave: (file: ReportFile) => void
}

/** Saves what was found as a file. */
export function SaveReport({ found, onSave }: SaveReportProps): VNode {
  return (
    <details class="choice" name="choice">
      <summary>Save what was found</summary>
      <div class="formats">
        {FORMATS.map((format) => (
          <button
            key={format.ending}
            type="button"
            class="button quiet"
            onClick={() => onSave(reportFile(found, format))}
          >
            {format.label}
          </button>
        ))}
      </div>
    </details>
  )
}
