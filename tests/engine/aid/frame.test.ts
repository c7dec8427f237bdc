import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AidFrame } from '../../../src/model/mention.ts'
import { AID_DETAILS } from '../../cases/aid/details.ts'
import { AID_TABLES } from '../../cases/aid/index.ts'
import { KNOWN_FAILURES } from '../../cases/aid/known-failures.ts'
import { NO_AID } from '../../cases/aid/no-aid.ts'
import type { AidRow } from '../../cases/aid/rows.ts'
import { type RowCase, testList, testRows } from '../../row-tests.ts'
import { framed, frameLine } from './framed.ts'

/** Who gives what to whom, and how far it has got; names in the row as in the frame, but for capitals and accents. */
function rowCase([text, ...frames]: AidRow): RowCase {
  return { name: text, got: () => framed(text).map(({ aid }) => frameLine(aid)), wanted: frames }
}

describe.each(AID_TABLES)('donor, recipient, category and status: %s', (_subject, rows) => {
  testRows(rows.map(rowCase), KNOWN_FAILURES)
})

describe('the tables of aid', () => {
  testList(
    AID_TABLES.flatMap(([, rows]) => rows.map(rowCase)),
    KNOWN_FAILURES,
  )

  it('hold many sums that nobody gives, and none of them framed is a known failure', () => {
    expect(NO_AID.length).toBeGreaterThan(50)
    expect(NO_AID.filter(([text]) => KNOWN_FAILURES.has(text))).toEqual([])
  })
})

describe('the details of a frame', () => {
  it.each(AID_DETAILS.map((row) => ({ text: row[0], expected: row[1] })))('$text', ({ text, expected }) => {
    const amounts = framed(text, '2022-12-22')
    expect(amounts.map(({ aid }) => details(aid))).toEqual(expected)
  })
})

/** Only what the row may tell of. */
function details(aid: AidFrame | undefined): unknown {
  if (aid === undefined) return 'none'
  const { date, additional, total, partOfTotal, includes, announcer } = aid
  return JSON.parse(JSON.stringify({ date, additional, total, partOfTotal, includes, announcer: announcer?.text }))
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    'the US',
    'Germany',
    '$5 million',
    '€2bn',
    'in aid',
    'to',
    'for Ukraine',
    'gave',
    'will provide',
    ',',
    '. ',
    'and',
    'by',
    'package',
    'including',
    'asked',
    "'s",
    'Ukrainian',
    'loan',
    '(',
    ')',
    'since',
    'worth',
    '"',
    '\n',
    'of',
  )

  it('keeps its amounts, and frames name stretches of it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        for (const amount of framed(text)) {
          expect(text.slice(amount.start, amount.end)).toBe(amount.text)
          for (const party of [amount.aid?.donor, amount.aid?.recipient]) {
            if (party !== undefined) expect(text.slice(party.start, party.end)).toBe(party.text)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['sums in one sentence', 'the US gave Ukraine $5 million and '],
    ['countries without an end', 'Ukraine Germany France '],
    ['verbs without an end', 'pledged to give $1 to '],
  ])('of %s leaves the sums before and after it framed', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const amounts = framed(
      `The US pledged $5 million in aid to Ukraine.\n${text}\nGermany gave Moldova €7 million in aid.`,
    )
    expect([amounts.at(0), amounts.at(-1)].map((amount) => frameLine(amount?.aid))).toEqual([
      'US > UA | other | announced',
      'DE > MD | other | delivered',
    ])
  })
})
