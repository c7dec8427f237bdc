import { describe, expect, test } from 'vitest'
import { assessContext } from '../../../src/engine/assess/context.ts'
import { assessName } from '../../../src/engine/assess/name.ts'
import { withRoles } from '../../../src/engine/names/roles.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { NameFinding } from '../../../src/model/finding.ts'
import type { Entity, Role } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { entity, mention, person, role } from '../linking/entities.ts'
import { answerOf } from './answer.ts'

const RECORD: readonly Entity[] = [
  person('zelensky', 'Volodymyr Zelensky', {
    country: 'UA',
    aliases: [{ text: 'Zelensky' }],
    roles: [role('President', 'Ukraine', '2019-05-20')],
    sources: ['report'],
  }),
  person('poroshenko', 'Petro Poroshenko', {
    country: 'UA',
    roles: [role('President', 'Ukraine', '2014-06-07', '2019-05-20')],
  }),
  person('medvedev', 'Dmitry Medvedev', {
    country: 'RU',
    roles: [
      role('President', 'Russia', '2008-05-07', '2012-05-07'),
      role('Prime Minister', 'Russia', '2012-05-08', '2020-01-16'),
      { ...role('Deputy Chairman', 'Security Council', '2020-01-16'), otherTitles: ['deputy head'] },
    ],
  }),
  person('putin', 'Vladimir Putin', {
    country: 'RU',
    roles: [
      role('President', 'Russia', '2000-05-07', '2008-05-07'),
      role('Prime Minister', 'Russia', '2008-05-08', '2012-05-07'),
      role('President', 'Russia', '2012-05-07'),
    ],
  }),
  person('obama', 'Barack Obama', {
    country: 'US',
    roles: [role('President', 'United States', '2009-01-20', '2017-01-20')],
  }),
  person('biden', 'Joe Biden', {
    country: 'US',
    roles: [
      role('Vice President', 'United States', '2009-01-20', '2017-01-20'),
      role('President', 'United States', '2021-01-20', '2025-01-20'),
    ],
  }),
  person('undated', 'Anne Roux', { country: 'FR', roles: [role('Prime Minister', 'France')] }),
  person('chairman', 'Paul Grant', { country: 'GB', roles: [role('Chairman', 'Northern Bank', '2001', '2010')] }),
  person('elder', 'George Bush'),
  person('younger', 'George Bush'),
  entity('place', 'kyiv', 'Kyiv'),
]

function findingOf(text: string, name: string, published?: string, record = RECORD): NameFinding | null {
  const [found] = withRoles(analyse(plainArticle(text), lexicon), [
    mention(text, name, name === 'Kyiv' ? 'place' : 'person'),
  ])
  if (found === undefined) throw new Error('no mention')
  const sources = [{ id: 'report', title: 'A report' }]
  return assessName(
    found,
    assessContext(analyse(plainArticle(text, published), lexicon), [found], answerOf(record, sources)),
  )
}

type Row = readonly [text: string, name: string, verdict: string, reasons: string]
const DAY = '2022-12-22'

const AGREES: readonly Row[] = [
  ['Kyiv was dark.', 'Kyiv', 'supported', 'known'],
  ['Volodymyr Zelensky left.', 'Volodymyr Zelensky', 'supported', 'known'],
  ['Volodymyr Zelenskiy left.', 'Volodymyr Zelenskiy', 'supported', 'spelling-variant'],
  ['Ukrainian President Volodymyr Zelensky left.', 'Volodymyr Zelensky', 'supported', 'known role-current'],
  ['President Volodymyr Zelenskyy left.', 'Volodymyr Zelenskyy', 'supported', 'spelling-variant role-current'],
  ['Former Russian President Dmitry Medvedev left.', 'Dmitry Medvedev', 'supported', 'known role-former'],
  ['Then-President Dmitry Medvedev left.', 'Dmitry Medvedev', 'supported', 'known role-former'],
  ['Dmitry Medvedev, deputy head of the Security Council, left.', 'Dmitry Medvedev', 'supported', 'known role-current'],
  ['Former prime minister Vladimir Putin left.', 'Vladimir Putin', 'supported', 'known role-former'],
  ['Russian leader Vladimir Putin left.', 'Vladimir Putin', 'supported', 'known'],
]

const TO_KNOW: readonly Row[] = [
  ['Former president Volodymyr Zelensky left.', 'Volodymyr Zelensky', 'qualified', 'known role-current'],
  ['President Barack Obama left.', 'Barack Obama', 'qualified', 'known role-former'],
  ['In 2010 President Dmitry Medvedev signed it.', 'Dmitry Medvedev', 'qualified', 'known role-former'],
  ['The Russian president, Dmitry Medvedev, left.', 'Dmitry Medvedev', 'qualified', 'known role-former'],
  ['Chairman Paul Grant left.', 'Paul Grant', 'qualified', 'known role-former'],
]

const DIFFERS: readonly Row[] = [
  ['President Dmitry Medvedev left.', 'Dmitry Medvedev', 'contradicted', 'known role-not-held-then'],
  ['Russian Prime Minister Dmitry Medvedev left.', 'Dmitry Medvedev', 'contradicted', 'known role-not-held-then'],
  ['Dmitry Medvedev, president of Russia, left.', 'Dmitry Medvedev', 'contradicted', 'known role-not-held-then'],
  [
    'Ukrainian Prime Minister Volodymyr Zelensky left.',
    'Volodymyr Zelensky',
    'contradicted',
    'known role-not-held-then',
  ],
  ['Prime Minister Volodymyr Zelensky left.', 'Volodymyr Zelensky', 'contradicted', 'known role-not-held-then'],
  ['US Vice President Joe Biden left.', 'Joe Biden', 'contradicted', 'known role-not-held-then'],
  ['Russian President Joe Biden left.', 'Joe Biden', 'contradicted', 'known role-not-held-then'],
  [
    'Dmitry Medvedev, chairman of the Security Council, left.',
    'Dmitry Medvedev',
    'contradicted',
    'known role-not-held-then',
  ],
]

/** Titles that the record does not bear out, and yet does not exclude. */
const NO_FAULT: readonly Row[] = [
  ['Ukrainian leader Volodymyr Zelensky left.', 'Volodymyr Zelensky', 'supported', 'known'],
  ['Commander-in-chief Volodymyr Zelensky left.', 'Volodymyr Zelensky', 'supported', 'known'],
  ['The Ukrainian prime minister, Volodymyr Zelensky, left.', 'Volodymyr Zelensky', 'supported', 'known'],
  ['Volodymyr Zelensky, the prime minister, left.', 'Volodymyr Zelensky', 'supported', 'known'],
  ['Acting Prime Minister Volodymyr Zelensky left.', 'Volodymyr Zelensky', 'supported', 'known'],
  ['French Prime Minister Anne Roux left.', 'Anne Roux', 'supported', 'known'],
  ['Club President Vladimir Putin left.', 'Vladimir Putin', 'supported', 'known'],
  ['In 2008 Prime Minister Vladimir Putin left.', 'Vladimir Putin', 'qualified', 'known role-former'],
  ['He told the Ukrainian prime minister Volodymyr Zelensky was late.', 'Volodymyr Zelensky', 'supported', 'known'],
  ['Senator Joe Biden left.', 'Joe Biden', 'supported', 'known'],
  ['the president and Secretary of State Joe Biden', 'Joe Biden', 'supported', 'known'],
  ['"Dear Prime Minister," Volodymyr Zelensky began.', 'Volodymyr Zelensky', 'supported', 'known'],
]

function check([text, name, verdict, reasons]: Row): void {
  const finding = findingOf(text, name, DAY)
  expect([finding?.verdict, finding?.reasons.join(' ')]).toEqual([verdict, reasons])
}

describe('a name and its titles on the day of the article', () => {
  test.each(AGREES)('agrees: %s', (...row) => check(row))
  test.each(TO_KNOW)('to know: %s', (...row) => check(row))
  test.each(DIFFERS)('differs: %s', (...row) => check(row))
  test.each(NO_FAULT)('no fault: %s', (...row) => check(row))
})

describe('when the article has no date, or another', () => {
  test('an office that ended within two years is an old title, not an error', () => {
    const text = 'Russian Prime Minister Dmitry Medvedev left.'
    expect(findingOf(text, 'Dmitry Medvedev', '2021-03-01')?.reasons).toEqual(['known', 'role-former'])
    expect(findingOf(text, 'Dmitry Medvedev', '2022-03-01')?.verdict).toBe('contradicted')
  })
  test('no title is compared without a date', () => {
    expect(findingOf('President Dmitry Medvedev left.', 'Dmitry Medvedev')?.verdict).toBe('supported')
  })
  test('a title was right in its time', () => {
    expect(findingOf('President Dmitry Medvedev left.', 'Dmitry Medvedev', '2010-03-01')?.reasons).toContain(
      'role-current',
    )
  })
  test('a title runs ahead by some weeks between election and office, not by years', () => {
    const text = 'Ukrainian President Volodymyr Zelensky left.'
    expect(findingOf(text, 'Volodymyr Zelensky', '2019-05-01')?.verdict).toBe('supported')
    expect(findingOf(text, 'Volodymyr Zelensky', '2016-05-01')?.verdict).toBe('contradicted')
  })
  test('a date of a year alone excludes nothing within that year', () => {
    expect(findingOf('President Dmitry Medvedev left.', 'Dmitry Medvedev', '2012')?.verdict).toBe('supported')
  })
})

describe('when the record was made before the article', () => {
  const made = (more: Partial<Role>, from: string, to?: string): Entity =>
    person('holm', 'Lars Holm', { country: 'NO', roles: [{ ...role('Prime Minister', 'Norway', from, to), ...more }] })
  const text = 'Norwegian Prime Minister Lars Holm left.'
  const former = 'Former Norwegian Prime Minister Lars Holm left.'

  test('an office that was open then says nothing of the time after', () => {
    const record = [made({ asOf: '2022-07-28' }, '2019')]
    expect(findingOf(text, 'Lars Holm', '2022-03-01', record)?.reasons).toEqual(['known', 'role-current'])
    expect(findingOf(text, 'Lars Holm', '2023-03-01', record)?.reasons).toEqual(['known'])
    expect(findingOf(former, 'Lars Holm', '2022-03-01', record)?.verdict).toBe('qualified')
    expect(findingOf(former, 'Lars Holm', '2023-03-01', record)?.reasons).toEqual(['known', 'role-former'])
  })
  test('an office that was over then may be held again', () => {
    const succeeded = { by: { name: 'Anne Berg' }, until: '2022-07-28' }
    const record = [made({ asOf: '2022-07-28', succeeded }, '2010', '2014-05-01')]
    expect(findingOf(text, 'Lars Holm', '2020-03-01', record)?.verdict).toBe('contradicted')
    expect(findingOf(text, 'Lars Holm', '2023-03-01', record)?.reasons).toEqual(['known'])
  })
  test('nor does somebody else’s open office speak against a title', () => {
    const other = person('berg', 'Anne Berg', {
      country: 'NO',
      roles: [{ ...role('Prime Minister', 'Norway', '2014-05-01'), asOf: '2022-07-28' }],
    })
    const minister = person('holm', 'Lars Holm', { country: 'NO', roles: [role('Mayor', 'Oslo', '2015-01-01')] })
    expect(findingOf(text, 'Lars Holm', '2020-03-01', [minister, other])?.verdict).toBe('contradicted')
    expect(findingOf(text, 'Lars Holm', '2023-03-01', [minister, other])?.verdict).toBe('supported')
  })
})

describe('an office that ended long ago, where a list may have gaps', () => {
  const text = 'Norwegian Health Minister Lars Holm left.'
  const holm = (more: Partial<Role>): Entity =>
    person('holm', 'Lars Holm', {
      country: 'NO',
      roles: [{ ...role('Health Minister', 'Norway', '2010-01-01', '2014-05-01'), ...more }],
    })
  test('is an old title where nobody else is recorded in it since', () => {
    expect(findingOf(text, 'Lars Holm', DAY, [holm({})])?.verdict).toBe('qualified')
  })
  test('is contradicted while others are recorded in it, and the card says who followed', () => {
    const finding = findingOf(text, 'Lars Holm', DAY, [
      holm({ succeeded: { by: { name: 'Anne Berg' }, until: '2023' } }),
    ])
    expect(finding?.verdict).toBe('contradicted')
    expect(finding?.evidence[0]?.agreement[1]?.record).toBe(
      'Health Minister of Norway (2010-01-01 to 2014-05-01, then Anne Berg)',
    )
  })
  test('is an old title again where they are recorded no more', () => {
    const record = [holm({ succeeded: { by: { name: 'Anne Berg' }, until: '2020' } })]
    expect(findingOf(text, 'Lars Holm', DAY, record)?.verdict).toBe('qualified')
  })
})

describe('a portfolio of several words', () => {
  const conde = person('conde', 'Ana Conde', {
    country: 'BO',
    roles: [role('Rural Development Minister', 'Bolivia', '2019')],
  })
  test.each([
    'Bolivian Rural Development Minister Ana Conde left.',
    "Bolivia's Rural Development Minister Ana Conde left.",
    'Rural Development Minister Ana Conde left.',
  ])('%s', (text) => {
    expect(findingOf(text, 'Ana Conde', DAY, [conde])?.reasons).toEqual(['known', 'role-current'])
  })
  test('of another country is not hers', () => {
    expect(
      findingOf('Peruvian Rural Development Minister Ana Conde left.', 'Ana Conde', DAY, [conde])?.reasons,
    ).toEqual(['known'])
  })
})

describe('a people that two countries share', () => {
  test('or that ends as another’s does', () => {
    const dja = person('dja', 'Baciro Djá', { country: 'GW', roles: [role('Prime Minister', 'Guinea-Bissau', '2020')] })
    expect(findingOf('Bissau-Guinean Prime Minister Baciro Djá left.', 'Baciro Djá', DAY, [dja])?.verdict).toBe(
      'supported',
    )
  })
  const sassou = person('sassou', 'Denis Sassou', {
    country: 'CG',
    roles: [role('President', 'Republic of the Congo', '1997')],
  })
  test('is no other country than the office’s', () => {
    expect(findingOf('Congolese President Denis Sassou left.', 'Denis Sassou', DAY, [sassou])?.reasons).toEqual([
      'known',
      'role-current',
    ])
  })
})

describe('evidence', () => {
  test('shows name and title, page against record, with its sources', () => {
    const finding = findingOf('Ukrainian Prime Minister Volodymyr Zelenskyy left.', 'Volodymyr Zelenskyy', DAY)
    expect(finding?.mention).toMatchObject({ entity: 'zelensky', type: 'person' })
    expect(finding?.evidence[0]?.sources).toEqual([{ id: 'report', title: 'A report' }])
    expect(finding?.evidence[0]?.agreement).toEqual([
      { field: 'name', page: 'Volodymyr Zelenskyy', record: 'Volodymyr Zelensky', agrees: true },
      {
        field: 'role',
        page: 'Ukrainian Prime Minister',
        record: 'President of Ukraine (2019-05-20 to now)',
        agrees: false,
      },
    ])
  })
  test('names whoever holds the office instead', () => {
    const finding = findingOf('Russian President Joe Biden left.', 'Joe Biden', DAY)
    expect(finding?.evidence.map(({ record }) => record.id)).toEqual(['biden', 'putin'])
  })
  test('of an ambiguous name shows each bearer, and no verdict', () => {
    const finding = findingOf('George Bush left.', 'George Bush', DAY)
    expect([finding?.verdict, finding?.reasons]).toEqual(['unknown', ['ambiguous']])
    expect(finding?.evidence.map(({ record }) => record.id)).toEqual(['elder', 'younger'])
  })
  test('of an unknown name is none', () => {
    expect(findingOf('Nora Quist left.', 'Nora Quist', DAY)).toMatchObject({ verdict: 'unknown', evidence: [] })
  })
})
