import { describe, expect, it } from 'vitest'
import { frameAid } from '../../../src/engine/amounts/aid.ts'
import { findAmounts } from '../../../src/engine/amounts/find.ts'
import { assessAmount } from '../../../src/engine/assess/amount.ts'
import { assessContext } from '../../../src/engine/assess/context.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { AmountFinding } from '../../../src/model/finding.ts'
import type { Commitment } from '../../../src/model/records.ts'
import { COMPARE, COMPARE_TRAPS, type CompareRow } from '../../cases/amounts/compare.ts'
import { COMPARE_CHANGED, COMPARE_FRESH_TRAPS } from '../../cases/amounts/compare-fresh.ts'
import { COMMITMENTS } from '../../cases/amounts/compare-records.ts'
import { unmarked } from '../amounts/aid-marks.ts'
import { answerOf } from './answer.ts'

function findings(marked: string, published: string, records: readonly Commitment[]): readonly AmountFinding[] {
  const { text, names } = unmarked(marked)
  const article = plainArticle(text, published === '' ? undefined : published)
  const analysis = analyse(article)
  const amounts = frameAid(analysis, findAmounts(analysis), names)
  const source = { id: 's', title: 'A report' }
  const context = assessContext(analysis, [...names, ...amounts], answerOf(records, [source]))
  return amounts.flatMap((amount) => assessAmount(amount, context) ?? [])
}

function verdicts([published, text]: CompareRow): readonly string[] {
  return findings(text, published, COMMITMENTS).map(({ verdict, reasons }) => [verdict, ...reasons].join(':'))
}

describe('an amount beside the recorded commitments', () => {
  it.each([...COMPARE, ...COMPARE_CHANGED].map((row) => ({ row, text: row[1], date: row[0] })))(
    '$date $text',
    ({ row }) => {
      expect(verdicts(row)).toEqual(row.slice(2))
    },
  )
})

describe('another sum near a recorded announcement', () => {
  it.each([...COMPARE_TRAPS, ...COMPARE_FRESH_TRAPS].map((row) => ({ row, text: row[1], date: row[0] })))(
    '$date $text',
    ({ row }) => {
      const spoken = verdicts(row)
      expect(spoken.filter((verdict) => verdict.startsWith('contradicted'))).toEqual([])
      expect(spoken).toEqual(row.slice(2))
    },
  )
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

  it('takes no longer for each of many sums than for one', () => {
    const text = 'The US will give Ukraine $2.8 billion in military aid. '.repeat(4_000)
    expect(findings(text, '2022-12-22', COMMITMENTS)).toHaveLength(4_000)
  })

  it('is silent without records', () => {
    const [finding] = findings('The US announced $2.8 billion in military aid for Ukraine.', '2022-12-22', [])
    expect(finding).toMatchObject({ verdict: 'unknown', reasons: [], evidence: [] })
  })
})
