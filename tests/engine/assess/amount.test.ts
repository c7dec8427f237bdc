import { describe, expect, it } from 'vitest'
import { frameAid } from '../../../src/engine/aid/frame.ts'
import { assessAmount } from '../../../src/engine/assess/amount.ts'
import { assessContext } from '../../../src/engine/assess/context.ts'
import { findAmounts } from '../../../src/engine/money/find.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { AmountFinding } from '../../../src/model/finding.ts'
import type { Commitment } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { BESIDE } from '../../cases/compare/beside.ts'
import { CHANGED_ANNOUNCEMENT } from '../../cases/compare/changed-announcement.ts'
import { NOT_FACTS } from '../../cases/compare/not-facts.ts'
import { OTHER_PARTIES } from '../../cases/compare/other-parties.ts'
import { OTHER_TIMES } from '../../cases/compare/other-times.ts'
import { PARTS_AND_RATES } from '../../cases/compare/parts-and-rates.ts'
import { COMMITMENTS } from '../../cases/compare/records.ts'
import type { CompareRow } from '../../cases/compare/rows.ts'
import { SAME_ANNOUNCEMENT } from '../../cases/compare/same-announcement.ts'
import { type RowCase, testList, testRows } from '../../row-tests.ts'
import { AID_MODEL, unmarked } from '../aid/framed.ts'
import { readSyntax } from '../read-syntax.ts'
import { answerOf } from './answer.ts'

function findings(marked: string, published: string, records: readonly Commitment[]): readonly AmountFinding[] {
  const { text, names } = unmarked(marked)
  const article = plainArticle(text, published === '' ? undefined : published)
  const analysis = analyse(article, lexicon)
  const sums = findAmounts(analysis)
  const amounts = frameAid(analysis, readSyntax(analysis, sums), sums, names, AID_MODEL)
  const source = { id: 's', title: 'A report' }
  const context = assessContext(analysis, [...names, ...amounts], answerOf(records, [source]))
  return amounts.flatMap((amount) => assessAmount(amount, context) ?? [])
}

function rowCase([published, text, ...verdicts]: CompareRow): RowCase {
  const got = (): readonly string[] =>
    findings(text, published, COMMITMENTS).map(({ verdict, reasons }) => [verdict, ...reasons].join(':'))
  return { name: `${published} ${text}`, got, wanted: verdicts }
}

/** True sentences near a recorded announcement that say another sum. */
const TRAPS: readonly (readonly [string, readonly CompareRow[]])[] = [
  ['another time', OTHER_TIMES],
  ['a part, a package, a rate', PARTS_AND_RATES],
  ['another giver or receiver', OTHER_PARTIES],
  ['no fact', NOT_FACTS],
  ['another sum of the same parties', BESIDE],
]

const TABLES: typeof TRAPS = [
  ['the announcement itself', SAME_ANNOUNCEMENT],
  ['the announcement, changed', CHANGED_ANNOUNCEMENT],
  ...TRAPS,
]

describe.each(TABLES)('an amount beside the recorded commitments: %s', (_name, rows) => {
  testRows(rows.map(rowCase))
})

describe('the tables', () => {
  testList(TABLES.flatMap(([, rows]) => rows.map(rowCase)))

  it('want nothing contradicted that is true', () => {
    const wanted = TRAPS.flatMap(([, rows]) => rows.flatMap(([, , ...verdicts]) => verdicts))
    expect(wanted.filter((verdict) => verdict.startsWith('contradicted'))).toEqual([])
  })
})

describe('the evidence', () => {
  it('shows the record with its source, and field by field what agrees', () => {
    const [finding] = findings('The US announced $2.8 billion in military aid for Ukraine.', '2022-12-22', COMMITMENTS)
    const evidence = finding?.evidence[0]
    expect(evidence?.record.id).toBe('us-arms')
    expect(evidence?.sources).toHaveLength(1)
    expect(evidence?.agreement).toContainEqual({
      field: 'value',
      page: '$2.8 billion',
      record: '1.8 billion USD',
      agrees: false,
    })
    expect(evidence?.agreement.filter(({ agrees }) => !agrees)).toHaveLength(1)
  })

  it('lists the parts of a sum', () => {
    const [finding] = findings('Washington pledged nearly $2.2 billion in aid to Ukraine.', '2022-12-22', COMMITMENTS)
    expect(finding?.evidence.map(({ record }) => record.id)).toEqual(['us-relief', 'us-arms'])
  })

  it('is the same for each of many sums', () => {
    const text = 'The US will give Ukraine $2.8 billion in military aid. '
    const [one] = findings(text, '2022-12-22', COMMITMENTS)
    const many = findings(text.repeat(400), '2022-12-22', COMMITMENTS)
    expect(many).toHaveLength(400)
    expect(new Set(many.map(({ verdict }) => verdict))).toEqual(new Set([one?.verdict]))
  })

  it('is silent without records', () => {
    const [finding] = findings('The US announced $2.8 billion in military aid for Ukraine.', '2022-12-22', [])
    expect(finding).toMatchObject({ verdict: 'unknown', reasons: [], evidence: [] })
  })
})
