import { AID_TABLES } from '../../cases/aid/index.ts'
import { KNOWN_FAILURES } from '../../cases/aid/known-failures.ts'
import { NO_SPEAKER, PLACES, REPORTERS, RESOLVED } from '../../cases/quotations/attribution.ts'
import { framed, frameLine } from '../aid/framed.ts'
import { claimsOf, ROLE_ROWS, rolesIn } from '../names/role-rows.ts'
import { quotationsIn, speakerLine } from '../quotations/speaker-marks.ts'
import { AID_CHANGES } from './aid-changes.ts'
import { type Change, rowId } from './change.ts'
import { QUOTATION_CHANGES } from './quotation-changes.ts'
import { ROLE_CHANGES } from './role-changes.ts'

/** A row under one change: what comes out of the changed text must be what the row wants. */
export interface ChangedRow {
  /** "aid: an adjective before the giver" */
  readonly change: string
  readonly id: string
  readonly text: string
  readonly got: () => unknown
  readonly wanted: unknown
}

/** Every row that comes out right under every change that it has a place for. */
export const CHANGED_ROWS: readonly ChangedRow[] = [
  ...changed('aid', {
    rows: AID_TABLES.flatMap(([, rows]) => rows).filter(([text]) => !KNOWN_FAILURES.has(text)),
    changes: AID_CHANGES,
    textOf: ([text]) => text,
    got: (text) => framed(text).map(({ aid }) => frameLine(aid)),
    wanted: ([, ...frames]) => frames,
  }),
  ...changed('speakers', {
    rows: [...PLACES, ...RESOLVED, ...REPORTERS, ...NO_SPEAKER],
    changes: QUOTATION_CHANGES,
    textOf: ([text]) => text,
    // What began a sentence may stand inside one now.
    got: (text) => quotationsIn(text).map((quotation) => speakerLine(quotation).toLowerCase()),
    wanted: ([, ...speakers]) => speakers.map((speaker) => speaker.toLowerCase()),
  }),
  ...changed('titles', {
    rows: ROLE_ROWS,
    changes: ROLE_CHANGES,
    textOf: ({ text }) => text,
    got: (text, row) => claimsOf(rolesIn(text, row)),
    wanted: ({ claims }) => claims,
  }),
]

interface Kind<Row> {
  readonly rows: readonly Row[]
  readonly changes: readonly Change<Row>[]
  readonly textOf: (row: Row) => string
  readonly got: (text: string, row: Row) => unknown
  readonly wanted: (row: Row) => unknown
}

function changed<Row>(kind: string, { rows, changes, textOf, got, wanted }: Kind<Row>): readonly ChangedRow[] {
  return changes.flatMap(({ name, apply }) =>
    rows.flatMap((row) => {
      const text = apply(row)
      if (text === undefined) return []
      const change = `${kind}: ${name}`
      return [{ change, id: rowId(textOf(row)), text, got: () => got(text, row), wanted: wanted(row) }]
    }),
  )
}
