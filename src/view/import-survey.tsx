import type { VNode } from 'preact'
import type { ImportSurvey } from '../model/import.ts'
import { surveyWords } from './import-words.ts'

export interface SurveyReportProps {
  readonly survey: ImportSurvey | undefined
  /** Items read so far, while it is read. */
  readonly read: number
  /** What the reader must still say. */
  readonly missing: readonly string[]
  readonly problem: string | undefined
}

/** What a file gives, with the first records and everything that was passed over. */
export function SurveyReport({ survey, read, missing, problem }: SurveyReportProps): VNode {
  return (
    <>
      <p role="status" class={problem === undefined ? 'sum' : 'sum problem'}>
        {problem ?? statusWords(survey, read, missing)}
      </p>
      {survey !== undefined && survey.examples.length > 0 && (
        <ul class="examples">
          {survey.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      {survey !== undefined && survey.unknownParties.length > 0 && (
        <p class="note">
          No country or public body that is known goes by {survey.unknownParties.map((name) => `“${name}”`).join(', ')}:
          a page must call them by these very words.
        </p>
      )}
      {survey !== undefined && survey.faultCount > 0 && <Faults survey={survey} />}
    </>
  )
}

function statusWords(survey: ImportSurvey | undefined, read: number, missing: readonly string[]): string {
  if (missing.length > 0) return `Still to be said: ${missing.join('; ')}.`
  if (survey !== undefined) return surveyWords(survey)
  return read === 0 ? 'Reading…' : `Reading… ${read.toLocaleString()} entries`
}

function Faults({ survey }: { readonly survey: ImportSurvey }): VNode {
  const { faults, faultCount } = survey
  const rest = faultCount - faults.length
  return (
    <details class="faults" open={faultCount <= 10}>
      <summary>What was passed over, and why</summary>
      <ul>
        {faults.map(({ place, text }) => (
          <li key={`${place}${text}`}>
            <span class="soft">{place}:</span> {text}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="soft">and {rest.toLocaleString()} more</p>}
    </details>
  )
}
