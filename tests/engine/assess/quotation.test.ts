import { describe, expect, test } from 'vitest'
import { assessContext } from '../../../src/engine/assess/context.ts'
import { assessQuotation } from '../../../src/engine/assess/quotation.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { NameMention, QuotationCue, QuotationMention } from '../../../src/model/mention.ts'
import type { Entity, Quotation } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { answerOf } from './answer.ts'
import { findingOf, outcome, readPage, recordedQuotation } from './quotation-page.ts'

const WELLS = 'We dug forty wells in the desert with our own hands, and not one of them has run dry'

function person(id: string, name: string): Entity {
  const aliases = [{ text: name }, { text: name.split(' ').at(-1) ?? name }]
  return { record: 'entity', id, type: 'person', name, aliases, sources: ['source'] }
}

const DIALLO = person('diallo', 'Amina Diallo')
const VOGEL = person('vogel', 'Peter Vogel')
const MINISTRY: Entity = { ...person('ministry', 'Water Ministry'), type: 'organization', aliases: [] }

const BY_DIALLO: Quotation = {
  ...recordedQuotation({ recorded: WELLS, by: 'Amina Diallo' }),
  speaker: { id: 'diallo', name: 'Amina Diallo' },
}

/** The name mention of some words of a text, where they first stand. */
function named(text: string, words: string, entity?: string): NameMention {
  const start = text.indexOf(words)
  const mention: NameMention = { kind: 'name', type: 'person', text: words, start, end: start + words.length }
  return entity === undefined ? mention : { ...mention, entity }
}

describe('The speaker of a quotation', () => {
  const entities = [DIALLO, VOGEL, MINISTRY]

  test.each([
    [
      'a bare surname that links to the recorded speaker',
      `“${WELLS},” ‹Diallo› said.`,
      'Diallo',
      'diallo',
      'supported verbatim',
    ],
    [
      'a bare surname that links to someone else',
      `“${WELLS},” ‹Vogel› said.`,
      'Vogel',
      'vogel',
      'contradicted other-speaker',
    ],
    [
      'a ministry',
      `“${WELLS},” the ‹Water Ministry› said.`,
      'Water Ministry',
      'ministry',
      'qualified verbatim no-speaker',
    ],
  ])('%s', (_name, marked, name, id, expected) => {
    const page = readPage(marked)
    const names = [named(page.text, name, id)]
    expect(outcome(findingOf(page, { quotations: [BY_DIALLO], entities, names }))).toBe(expected)
  })

  test('a pronoun whose name the page gives', () => {
    const page = readPage(`Amina Diallo spoke. “${WELLS},” ‹she› said.`)
    const { speaker } = page.mention
    if (speaker === undefined) throw new Error('the row names a speaker')
    const resolved = { ...page.mention, speaker: { ...speaker, name: 'Amina Diallo' } }
    expect(outcome(findingOf({ ...page, mention: resolved }, { quotations: [BY_DIALLO] }))).toBe('supported verbatim')
  })

  test('a pronoun resolved to someone else is not plain enough to contradict', () => {
    const page = readPage(`Peter Vogel was there. “${WELLS},” ‹he› said.`)
    const { speaker } = page.mention
    if (speaker === undefined) throw new Error('the row names a speaker')
    const resolved = { ...page.mention, speaker: { ...speaker, name: 'Peter Vogel' } }
    expect(outcome(findingOf({ ...page, mention: resolved }, { quotations: [BY_DIALLO] }))).toBe('unknown')
  })
})

describe('Words in the mouth of somebody with a title', () => {
  test.each([
    ['a minister says them as his own', 'Water Minister', 'contradicted other-speaker'],
    ['a spokeswoman may pass them on', 'Water Ministry spokeswoman', 'qualified verbatim no-speaker'],
  ])('%s', (_name, title, expected) => {
    const page = readPage(`“${WELLS},” ${title} ‹Petra Vogel› said.`)
    const start = page.text.indexOf(title)
    const role = { text: title, title, start, end: start + title.length, tense: 'current' as const }
    const names = [{ ...named(page.text, 'Petra Vogel'), roles: [role] }]
    expect(outcome(findingOf(page, { quotations: [BY_DIALLO], names }))).toBe(expected)
  })
})

describe('Several records', () => {
  const byVogel = recordedQuotation({ recorded: WELLS, by: 'Peter Vogel' })
  const altered = recordedQuotation({ recorded: WELLS.replace('forty', 'sixty'), by: 'Amina Diallo' })

  test('one that supports outweighs one that contradicts, whatever their order', () => {
    const page = readPage(`“${WELLS},” ‹Amina Diallo› said.`)
    for (const quotations of [
      [byVogel, altered, BY_DIALLO],
      [BY_DIALLO, altered, byVogel],
    ]) {
      const finding = findingOf(page, { quotations })
      expect(outcome(finding)).toBe('supported verbatim')
      expect(finding?.evidence[0]?.record).toBe(BY_DIALLO)
    }
  })

  test('the speaker’s own is found among hundreds of the same words by others', () => {
    const others = Array.from({ length: 300 }, (_, i) => ({ ...byVogel, id: `other-${i}` }))
    const page = readPage(`“${WELLS},” ‹Amina Diallo› said.`)
    expect(outcome(findingOf(page, { quotations: [...others, BY_DIALLO] }))).toBe('supported verbatim')
  })
})

describe('Evidence', () => {
  test('names the record, its sources and what agrees', () => {
    const finding = findingOf(readPage(`“${WELLS},” ‹Amina Diallo› said.`), { quotations: [BY_DIALLO] })
    expect(finding?.evidence).toEqual([
      {
        record: BY_DIALLO,
        pack: { id: 'pack', title: 'The pack pack', origin: 'reader' },
        sources: [{ id: 'source', title: 'A made-up source' }],
        agreement: [
          { field: 'words', page: `${WELLS},`, record: WELLS, agrees: true },
          { field: 'speaker', page: 'Amina Diallo', record: 'Amina Diallo', agrees: true },
        ],
        stretch: { start: 0, end: WELLS.length },
      },
    ])
  })

  test('shows the words that differ', () => {
    const page = readPage(`“${WELLS.replace('not one', 'one')},” ‹Amina Diallo› said.`)
    const finding = findingOf(page, { quotations: [BY_DIALLO] })
    expect(outcome(finding)).toBe('contradicted altered')
    expect(finding?.evidence[0]?.diff).toEqual([
      { op: 'same', text: 'We dug forty wells in the desert with our own hands, and' },
      { op: 'record', text: 'not' },
      { op: 'same', text: 'one of them has run dry' },
    ])
  })

  test('says so where the page is older than the words', () => {
    const record = { ...BY_DIALLO, date: '2022-05-10' }
    const page = readPage(`“${WELLS},” ‹Amina Diallo› said.`)
    const finding = findingOf(page, { quotations: [record], published: '2021-01-01' })
    expect(finding?.evidence[0]?.agreement).toContainEqual({
      field: 'date',
      page: '2021-01-01',
      record: '2022-05-10',
      agrees: false,
    })
  })
})

describe('A cue inside the marks', () => {
  test.each([
    ['before the words', `Amina Diallo said that we dug forty wells in the desert with our own hands`],
    ['after the words', `We dug forty wells in the desert with our own hands, Amina Diallo said.`],
  ])('%s is no part of them', (_name, inside) => {
    const text = `The agency wrote: “${inside}”`
    const start = text.indexOf('“')
    const span = (words: string): { start: number; end: number; text: string } => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    })
    const mention: QuotationMention = {
      kind: 'quotation',
      form: 'direct',
      isSpeech: true,
      start,
      end: text.length,
      text: inside,
      speaker: span('Amina Diallo'),
      cue: { ...span('said'), kind: 'asserts' },
    }
    expect(outcome(findingOf({ text, mention }, { quotations: [BY_DIALLO] }))).toBe('supported fragment')
  })
})

describe('How the words are given', () => {
  const page = readPage(`“${WELLS},” ‹Peter Vogel› said.`)
  const verdictOn = (change: Partial<QuotationMention>): string =>
    outcome(
      findingOf(
        { ...page, mention: { ...page.mention, ...change } },
        { quotations: [BY_DIALLO], entities: [DIALLO, VOGEL] },
      ),
    )
  const cue = (kind: QuotationCue['kind']): Partial<QuotationMention> => ({
    cue: { text: 'said', start: 0, end: 4, kind },
  })

  test('someone else who asserts them contradicts the record', () => {
    expect(verdictOn(cue('asserts'))).toBe('contradicted other-speaker')
  })

  test.each(['asks', 'cites', 'reads'] as const)('someone else who %s them does not', (kind) => {
    expect(verdictOn(cue(kind))).toBe('unknown')
  })

  test('nor does someone who is only implied to speak', () => {
    const { cue: _, ...implied } = page.mention
    expect(
      outcome(findingOf({ ...page, mention: implied }, { quotations: [BY_DIALLO], entities: [DIALLO, VOGEL] })),
    ).toBe('unknown')
  })

  test('what is no speech is never contradicted', () => {
    expect(verdictOn({ isSpeech: false })).toBe('unknown')
  })
})

describe('Speech without marks', () => {
  const TRAGEDY = recordedQuotation({
    recorded: "What happened is a tragedy - our common tragedy, but it's not our fault",
    by: 'Viktor Sidorov',
  })
  const latent = (text: string): ReturnType<typeof findingOf> => {
    const before = 'On Wednesday Viktor Sidorov spoke to officers. '
    const mention: QuotationMention = {
      kind: 'quotation',
      form: 'unmarked',
      isSpeech: true,
      latent: true,
      text,
      start: before.length,
      end: before.length + text.length,
    }
    return findingOf({ text: before + text, mention }, { quotations: [TRAGEDY] })
  }

  test.each([
    ['What happened is a tragedy – our common tragedy, but it’s not our fault.', 'supported punctuation-only'],
    ['What happened is a tragedy.', 'silent'],
    ['What happened is a tragedy – our common tragedy, but it is our fault.', 'contradicted altered'],
    ['What happened was no tragedy, he said, and it is our fault.', 'silent'],
    ['Nobody knows what happened on the road to the border.', 'silent'],
    ['It was our common tragedy and nobody is at fault.', 'silent'],
  ])('%s', (text, expected) => {
    expect(outcome(latent(text))).toBe(expected)
  })
})

describe('Bad and hostile input', () => {
  test.each([
    ['no words', '“”', 'unknown'],
    ['signs alone', '“…—”', 'unknown'],
    ['words behind a lone surrogate', '“\ud800 we dug forty wells in the desert”', 'qualified fragment no-speaker'],
    ['marks upon marks', `“${'\u0301'.repeat(5000)}”`, 'unknown'],
  ])('%s', (_name, marked, expected) => {
    expect(outcome(findingOf(readPage(marked), { quotations: [BY_DIALLO] }))).toBe(expected)
  })

  test('a long text of quotations in one paragraph finishes', () => {
    const unit = `“${WELLS},” Peter Vogel of the Water Ministry said. `
    const text = unit.repeat(300)
    const mentions = Array.from({ length: 300 }, (_, i): QuotationMention => {
      const start = i * unit.length
      const at = start + unit.indexOf('Peter')
      const speaker = { text: 'Peter Vogel', start: at, end: at + 11 }
      const cue = { ...speaker, kind: 'asserts' } as const
      const end = start + WELLS.length + 3
      return { kind: 'quotation', form: 'direct', isSpeech: true, text: `${WELLS},`, start, end, speaker, cue }
    })
    const context = assessContext(analyse(plainArticle(text), lexicon), mentions, answerOf([BY_DIALLO]))
    const outcomes = new Set(mentions.map((mention) => outcome(assessQuotation(mention, context))))
    expect([...outcomes]).toEqual(['contradicted other-speaker'])
  })

  test('recorded words with a great many points between finish', () => {
    const page = readPage(
      `‹Amina Diallo›: “${WELLS.replace(' in the desert', `${'!'.repeat(200_000)} in the desert`)}”`,
    )
    expect(outcome(findingOf(page, { quotations: [BY_DIALLO] }))).toBe('supported punctuation-only')
  })

  test('a quotation of a hundred thousand words is none of a record of twenty', () => {
    const page = readPage(`‹Amina Diallo›: “${'and so the wells of the desert '.repeat(15_000)}${WELLS}”`)
    expect(outcome(findingOf(page, { quotations: [BY_DIALLO] }))).toBe('unknown')
  })
})

describe('Words that are brought up to be denied', () => {
  const quotations = [
    recordedQuotation({ recorded: 'There were no strikes on the harbour of Odesa last night', by: 'Peter Vogel' }),
  ]

  test.each([
    ['contradict nothing', '‹Peter Vogel› denied that “there were strikes on the harbour of Odesa last night”.'],
    ['support nothing', '‹Peter Vogel› denied that “there were no strikes on the harbour of Odesa last night”.'],
  ])('%s', (_name, marked) => {
    const { text, mention } = readPage(marked)
    const cue: QuotationCue = { start: 14, end: 20, text: 'denied', kind: 'cites', denied: true }
    expect(outcome(findingOf({ text, mention: { ...mention, cue } }, { quotations }))).toBe('unknown')
  })
})

describe('Words that a fact-check looked at', () => {
  const recorded = recordedQuotation({ recorded: WELLS, by: 'Amina Diallo' })
  const checked: Quotation = { ...recorded, id: 'checked', review: { rating: 'False', publisher: 'Well Facts' } }
  const said = readPage(`“${WELLS},” ‹Amina Diallo› said.`)

  test('are told as checked, and never as agreeing', () => {
    expect(outcome(findingOf(said, { quotations: [checked] }))).toBe('qualified fact-checked verbatim')
  })

  test('are told as checked where another record has them too, and both are shown', () => {
    for (const quotations of [
      [checked, recorded],
      [recorded, checked],
    ]) {
      const finding = findingOf(said, { quotations })
      expect(outcome(finding)).toBe('qualified fact-checked verbatim')
      expect(finding?.evidence.map(({ record }) => record.id)).toEqual([recorded.id, 'checked'])
    }
  })

  test.each([
    ['said by another', readPage(`“${WELLS},” ‹Peter Vogel› said.`)],
    ['with another number', readPage(`“${WELLS.replace('forty', 'fifty')},” ‹Amina Diallo› said.`)],
  ])('are not held against the page: %s', (_name, page) => {
    expect(outcome(findingOf(page, { quotations: [checked] }))).toBe('unknown')
    expect(outcome(findingOf(page, { quotations: [recorded] }))).toContain('contradicted')
  })

  test('in the page’s wording are shown in place of a record with another', () => {
    const fifty = WELLS.replace('forty', 'fifty')
    const page = readPage(`“${fifty},” ‹Amina Diallo› said.`)
    expect(outcome(findingOf(page, { quotations: [recorded, { ...checked, text: fifty }] }))).toBe(
      'qualified fact-checked verbatim',
    )
  })

  test('do not soften what differs from a record', () => {
    const page = readPage(`“${WELLS.replace('forty', 'fifty')},” ‹Amina Diallo› said.`)
    expect(outcome(findingOf(page, { quotations: [checked, recorded] }))).toContain('contradicted altered')
  })
})

describe('A page that a record was taken from', () => {
  const quotations = [recordedQuotation({ recorded: WELLS, by: 'Amina Diallo' })]
  const { text, mention } = readPage(`“${WELLS},” ‹Amina Diallo› said.`)
  const verdictOn = (url: string, addresses: readonly string[]): string => {
    const sources = addresses.map((address, i) => ({ id: `${i}`, title: 'A paper', url: address }))
    const records = quotations.map((quotation) => ({ ...quotation, sources: sources.map(({ id }) => id) }))
    const analysis = analyse({ ...plainArticle(text), url }, lexicon)
    return outcome(assessQuotation(mention, assessContext(analysis, [mention], answerOf(records, sources))))
  }

  test('is no source for itself', () => {
    expect(verdictOn('https://www.paper.example/wells/#top', ['http://paper.example/wells'])).toBe('unknown')
    expect(verdictOn('https://paper.example/wells/?utm_source=x', ['http://paper.example/wells'])).toBe('unknown')
    expect(verdictOn('https://paper.example/?id=1', ['http://paper.example/?id=1&fbclid=2'])).toBe('unknown')
    expect(verdictOn('https://paper.example/?id=1', ['http://paper.example/?id=2'])).toBe('supported verbatim')
  })

  test('is checked against what another page says, too', () => {
    const both = ['https://paper.example/wells', 'https://other.example/wells']
    expect(verdictOn('https://paper.example/wells', both)).toBe('supported verbatim')
    expect(verdictOn('https://paper.example/rivers', ['https://paper.example/wells'])).toBe('supported verbatim')
  })
})
