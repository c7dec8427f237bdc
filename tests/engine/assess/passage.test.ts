import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { file, open, plainArticle } from '../../../src/engine/index.ts'
import { passageKeys, quotationKeys } from '../../../src/engine/quotations/fingerprint.ts'
import type { QuotationFinding } from '../../../src/model/finding.ts'
import type { Passage } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { shippedModels } from '../../../tools/models.ts'
import { answerOf } from './answer.ts'

const engine = open(shippedModels())

function passage(text: string, more: Partial<Passage> = {}): Passage {
  return {
    record: 'passage',
    id: 'speech#1',
    label: 'MS. OKORO',
    speaker: { name: 'Ada Okoro' },
    text,
    language: 'en',
    date: '2022-12-21',
    turn: 0,
    sources: ['speech'],
    ...more,
  }
}

const SOURCE = { id: 'speech', title: 'Speech', url: 'https://x.example/speech', hasText: true } as const

function check(text: string, records: readonly Passage[], published = '2022-12-22'): QuotationFinding | undefined {
  const found = engine.find({ ...plainArticle(text), published })
  const keys = new Set(engine.needs(found))
  const met = records.filter((record) => file(record, lexicon).keys.some((key) => keys.has(key)))
  const findings = engine.assess(found, answerOf(met, [SOURCE]))
  return findings.filter((finding): finding is QuotationFinding => finding.mention.kind === 'quotation')[0]
}

function outcome(finding: QuotationFinding | undefined): string {
  return finding === undefined ? 'nothing' : [finding.verdict, ...finding.reasons].join(' ')
}

const BEFORE =
  'Friends, the winter was long and the harbour froze twice. Nobody here has forgotten the night of the great flood.'
const AFTER =
  'Let me turn to the fishermen, who asked for new nets in March. They will have them before the herring comes back.'
const SENTENCE = 'We will not close the northern lighthouse while a single ship still sails by its lamp.'
const LONG = `${BEFORE} ${SENTENCE} ${AFTER}`

describe('The rest of a paragraph decides nothing', () => {
  const PAGES = [
    [
      'the same words',
      '“We will not close the northern lighthouse while a single ship still sails by its lamp,” Ada Okoro said.',
    ],
    ['a run of them', '“a single ship still sails by its lamp,” Ada Okoro said.'],
    [
      'the sense turned round',
      '“We will close the northern lighthouse while a single ship still sails by its lamp,” Ada Okoro said.',
    ],
    [
      'another word',
      '“We will not shut the northern lighthouse while a single ship still sails by its lamp,” Ada Okoro said.',
    ],
    ['words left out', '“We will not close the lighthouse while a ship still sails by its lamp,” Ada Okoro said.'],
    [
      'somebody else',
      '“We will not close the northern lighthouse while a single ship still sails by its lamp,” Peter Vogel said.',
    ],
    ['other words', '“We have always loved the harbour and its people,” Ada Okoro said.'],
  ] as const

  test.each(PAGES)('for %s', (_, page) => {
    const short = outcome(check(page, [passage(SENTENCE)])).replace('verbatim', 'fragment')
    for (const text of [LONG, `${BEFORE} ${SENTENCE}`, `${SENTENCE} ${AFTER}`, `${AFTER} ${LONG} ${BEFORE}`]) {
      expect(outcome(check(page, [passage(text)])).replace('verbatim', 'fragment')).toBe(short)
    }
  })

  test('a sentence whose sense is turned round is altered, in whatever it stands', () => {
    expect(outcome(check(PAGES[2][1], [passage(LONG)]))).toBe('contradicted altered')
  })

  test('the evidence shows the sentence, and where it stands in the paragraph', () => {
    const [evidence] = check(PAGES[2][1], [passage(LONG)])?.evidence ?? []
    expect(LONG.slice(evidence?.stretch?.start, evidence?.stretch?.end)).toBe(SENTENCE)
    expect(evidence?.diff).toEqual([
      { op: 'same', text: 'We will' },
      { op: 'record', text: 'not' },
      { op: 'same', text: 'close the northern lighthouse while a single ship still sails by its lamp' },
    ])
  })
})

describe('Stage directions', () => {
  test.each([
    ['between the words', 'We will open (applause) every port in the north before the spring comes.'],
    ['before them', '(As interpreted.) We will open every port in the north before the spring comes.'],
    ['after them', 'We will open every port in the north before the spring comes. (Laughter and applause.)'],
  ])('%s are none of them', (_, text) => {
    const page = '“We will open every port in the north before the spring comes,” Ada Okoro said.'
    expect(check(page, [passage(text)])).toMatchObject({ verdict: 'supported' })
  })

  test('what stands in brackets in a statement is its own', () => {
    const text = 'The Northern Harbour Trust (which my father founded) will open every port before the spring.'
    const page = '“The Northern Harbour Trust will open every port before the spring,” Ada Okoro said.'
    const { label: _, ...statement } = passage(text)
    expect(outcome(check(page, [statement]))).toBe('qualified abridged')
  })
})

describe('Words of nobody who is named', () => {
  const { speaker: _, ...unnamed } = passage(SENTENCE, { label: 'SENIOR HARBOUR OFFICIAL' })
  const WORDS = '“We will not close the northern lighthouse while a single ship still sails by its lamp,”'

  test.each([
    ['told of such an official', `${WORDS} a senior official said.`, 'supported verbatim'],
    ['told of somebody by name', `${WORDS} Ada Okoro said.`, 'unknown'],
    ['turned round, told of somebody by name', `${WORDS.replace('not ', '')} Ada Okoro said.`, 'unknown'],
  ])('%s', (_name, page, expected) => {
    expect(outcome(check(page, [unnamed]))).toBe(expected)
  })

  test('a question is nobody’s answer', () => {
    const asked = { ...unnamed, label: 'Q' }
    expect(outcome(check(`${WORDS} Ada Okoro said.`, [asked]))).toBe('unknown')
  })
})

describe('Beside “agrees” nothing differs', () => {
  test.each([
    [
      'who passes the words on',
      '“We will not close the northern lighthouse while a single ship still sails by its lamp,” Ada Okoro said, according to the Harbour Gazette.',
    ],
    [
      'a pronoun',
      'Ada Okoro spoke. “We will not close the northern lighthouse while a single ship still sails by its lamp,” she said.',
    ],
    [
      'a page of the day before, across the date line',
      '“We will not close the northern lighthouse while a single ship still sails by its lamp,” Ada Okoro said.',
    ],
  ])('for %s', (_, page) => {
    const finding = check(page, [passage(LONG)], '2022-12-20')
    expect(finding?.verdict).toBe('supported')
    expect(finding?.evidence[0]?.agreement.filter(({ agrees }) => !agrees)).toEqual([])
  })

  test('words that the page told months before they were said agree with a note', () => {
    const page =
      '“We will not close the northern lighthouse while a single ship still sails by its lamp,” Ada Okoro said.'
    expect(check(page, [passage(LONG)], '2022-05-01')).toMatchObject({ verdict: 'qualified' })
  })
})

describe('Words of another speaker', () => {
  const PAGE =
    '“We will not close the northern lighthouse while a single ship still sails by its lamp,” Peter Vogel said.'

  test('contradict where the transcript has somebody else say them', () => {
    expect(outcome(check(PAGE, [passage(SENTENCE)]))).toBe('contradicted other-speaker')
  })

  test.each([
    ['a statement, which is put out in one name and told by many', { label: undefined }],
    ['words that the speaker quotes', { text: `As they say: “${SENTENCE}”` }],
    ['a turn that names the page’s speaker', { text: `${SENTENCE} That is what Vogel told us.` }],
    ['an answer to a question about them', { before: 'Mr. Vogel spoke of the lighthouse today. What did he say?' }],
  ])('do not in %s', (_, { label, ...more }: { label?: undefined; text?: string; before?: string }) => {
    const { label: printed, ...rest } = passage(SENTENCE, more)
    const record = label === undefined && Object.keys(more).length === 0 ? rest : { ...rest, label: printed ?? '' }
    expect(outcome(check(PAGE, [record]))).toBe('unknown')
  })
})

describe('Words of other days', () => {
  const SAID = 'Ada Okoro said in the harbour.'
  test.each([
    ['a few of the same words', `“a single ship,” ${SAID} The lamp burns.`, 'supported fragment'],
    [
      'other wording',
      `“We will never close this northern lighthouse while any ship still sails by its lamp,” ${SAID}`,
      'qualified reworded',
    ],
    [
      'the sense turned round',
      `“We will close the northern lighthouse while a single ship still sails by its lamp,” ${SAID}`,
      'contradicted altered',
    ],
  ])('are no document’s: %s', (_, page, ofItsDay) => {
    expect(outcome(check(page, [passage(LONG)]))).toBe(ofItsDay)
    expect(outcome(check(page, [passage(LONG)], '2022-06-01'))).toBe('unknown')
    expect(outcome(check(page, [passage(LONG)], '2023-06-01'))).toBe('unknown')
  })

  test('are where they are the same, and many', () => {
    const page = `“We will not close the northern lighthouse while a single ship still sails by its lamp,” ${SAID}`
    expect(outcome(check(page, [passage(LONG)], '2023-06-01'))).toBe('supported fragment')
  })
})

describe('A passage is found', () => {
  const WORDS = `${LONG} ${LONG.replaceAll('the', 'that').replaceAll('We', 'They')}`.split(' ')

  test('by any run of five words and more', () => {
    const keys = new Set(passageKeys(passage(WORDS.join(' ')), lexicon))
    const run = fc.tuple(fc.integer({ min: 0, max: WORDS.length - 5 }), fc.integer({ min: 5, max: 40 }))
    fc.assert(
      fc.property(run, ([from, length]) => {
        const text = WORDS.slice(from, from + length).join(' ')
        const mention = { kind: 'quotation', form: 'direct', isSpeech: true, text, start: 0, end: text.length } as const
        expect(quotationKeys(mention, lexicon).some((key) => keys.has(key))).toBe(true)
      }),
    )
  })
})
