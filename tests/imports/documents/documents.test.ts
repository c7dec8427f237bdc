import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../../src/engine/index.ts'
import { articleDocument } from '../../../src/imports/documents/article-document.ts'
import { openFile } from '../../../src/imports/open.ts'
import type { Passage } from '../../../src/model/records.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'

interface Line {
  readonly title?: string
  readonly text: string
  readonly url?: string
  readonly date?: string
}

function lines(...all: readonly Line[]): string {
  return all.map((line) => JSON.stringify({ title: 'A paper', ...line })).join('\n')
}

function read(text: string, publisher?: string) {
  const file = openFile('harbour.jsonl', text, lexicon)
  const items = [...file.read({ source: { title: 'x', ...(publisher === undefined ? {} : { publisher }) } })]
  return {
    format: file.recognised.format,
    passages: items.flatMap((item): readonly Passage[] =>
      item.kind === 'record' && item.record.record === 'passage' ? [item.record] : [],
    ),
    sources: items.flatMap((item) => (item.kind === 'source' ? [item.source] : [])),
    faults: items.flatMap((item) => (item.kind === 'fault' ? [`${item.place}: ${item.text}`] : [])),
  }
}

/** "Ada Okoro: We begin." */
function told(passages: readonly Passage[]): readonly string[] {
  return passages.map(({ speaker, label, text }) => `${speaker?.name ?? `[${label ?? ''}]`}: ${text}`)
}

const BRIEFING = `Harbour Hall

10:23 A.M. EST

MS. OKORO:  Good morning.

We open two ports today.  (Applause.)

Q    Which ones?

MS. OKORO:  The northern ones.

SENIOR HARBOUR OFFICIAL:  And the old quay.

PRESIDENT LUND:  (As interpreted.)  We thank you.

THE PRESIDENT:  So do I.

END 10:40 A.M. EST`
const TITLE = 'Press Briefing by Press Secretary Ada Okoro, President Moreau and President Karin Lund of Northland'

describe('A transcript', () => {
  const { passages, format } = read(lines({ title: TITLE, text: BRIEFING }))

  test('is recognised, and every paragraph of it is there, with whoever says it', () => {
    expect(format).toBe('documents')
    expect(told(passages)).toEqual([
      '[]: Harbour Hall',
      '[]: 10:23 A.M. EST',
      'Ada Okoro: Good morning.',
      'Ada Okoro: We open two ports today. (Applause.)',
      '[Q]: Which ones?',
      'Ada Okoro: The northern ones.',
      '[SENIOR HARBOUR OFFICIAL]: And the old quay.',
      'Karin Lund: (As interpreted.) We thank you.',
      'Moreau: So do I.',
      '[]: END 10:40 A.M. EST',
    ])
  })

  test('keeps how its neighbours end and begin beside each paragraph', () => {
    expect(passages[4]).toMatchObject({
      before: 'We open two ports today. (Applause.)',
      after: 'The northern ones.',
    })
    expect(passages[0]).not.toHaveProperty('before')
    expect(passages.at(-1)).not.toHaveProperty('after')
  })

  test.each([
    ['a form of address', 'MR. VAN DER BERG: Yes.', 'Van Der Berg: Yes.'],
    ['no point behind it', 'MR LUND: Yes.', 'Lund: Yes.'],
    ['an office of several words', 'VICE PRIME MINISTER LUND: Yes.', 'Lund: Yes.'],
    ['small letters', 'Secretary Ada Okoro: Yes.', 'Ada Okoro: Yes.'],
    ['a party', 'Rep. Ada Okoro, Northland: Yes.', 'Ada Okoro: Yes.'],
    ['a country first and quoted words behind', 'Northland Ambassador Ada Okoro: “Yes.”', 'Ada Okoro: “Yes.”'],
    ['the office of a body', 'Secretary of the Harbour Ada Okoro: Yes.', 'Ada Okoro: Yes.'],
    ['a number', 'SENIOR OFFICIAL 2: Yes.', '[SENIOR OFFICIAL 2]: Yes.'],
    ['nobody’s name', 'AUDIENCE MEMBERS: Yes.', '[AUDIENCE MEMBERS]: Yes.'],
  ])('has labels with %s', (_, text, expected) => {
    expect(told(read(lines({ text })).passages)).toEqual([expected])
  })

  test.each([
    ['a heading', 'CLOSING THE OLD QUAY: Yes.'],
    ['a sentence', 'Let me be clear: Yes.'],
    ['an address', 'Dear Madam Speaker:'],
    ['a phrase', 'For the Record: Yes.'],
    ['an office in a heading', 'Meeting Ambassador Ada Okoro: two ports.'],
    ['what a memorandum is on', 'SUBJECT: Two ports.'],
    ['an office alone', 'Secretary of State: the head of a department.'],
  ])('is none by %s', (_, text) => {
    expect(told(read(lines({ text })).passages)).toEqual([`[]: ${text}`])
  })

  test('has the next speaker where a label ends with a point by a slip', () => {
    const text =
      'MS. OKORO:  Good morning.\n\nMR. LUND.  Thank you.\n\nDR. WELLS IS RIGHT.  So he is.\n\nTHE END.  Go home.'
    expect(told(read(lines({ text })).passages)).toEqual([
      'Okoro: Good morning.',
      'Lund: Thank you.',
      'Lund: DR. WELLS IS RIGHT. So he is.',
      'Lund: THE END. Go home.',
    ])
  })

  test('with labels that only their repetition tells has speakers by them', () => {
    const { passages } = read(lines({ text: 'LUND: One.\n\nOKORO: Two.\n\nLUND: Three.\n\nOKORO: Four.' }))
    expect(told(passages)).toEqual(['Lund: One.', 'Okoro: Two.', 'Lund: Three.', 'Okoro: Four.'])
  })
})

describe('The person of a label', () => {
  test.each([
    ['its text names', 'President Karin Lund will speak.\n\nPRESIDENT LUND: Yes.'],
    ['its text names without an office', 'Thank you, Karin Lund, for this.\n\nPRESIDENT LUND: Yes.'],
  ])('is the one whom %s in full', (_, text) => {
    expect(told(read(lines({ text })).passages).at(-1)).toBe('Karin Lund: Yes.')
  })

  test('is told as the label has it where that is a whole name', () => {
    const text = 'Senator Bobby Lund came.\n\nSENATOR BOB LUND: Yes.'
    expect(told(read(lines({ text })).passages).at(-1)).toBe('Bob Lund: Yes.')
  })

  test('is the one whom another document of the file names in full, of that office first', () => {
    const { passages } = read(
      lines(
        { text: 'First Lady Mia Lund and Professor Mia Lund spoke to Professor Mia Lund.' },
        { text: 'President Karin Lund was there.' },
        { title: 'Remarks by President Lund', text: 'THE PRESIDENT: Yes.' },
      ),
    )
    expect(told(passages).at(-1)).toBe('Karin Lund: Yes.')
  })
})

describe('A document without labels', () => {
  test.each([
    ['whose statement it is by its title', 'Statement from President Karin Lund on Ports', 'We act.', 'Karin Lund'],
    ['whose prepared words it is', 'Remarks as Prepared for Delivery by Minister Karin Lund', 'We act.', 'Karin Lund'],
    ['who signed it', 'Memorandum on Ports', 'We act.\n\nKARIN M. LUND', 'Karin Lund'],
    ['its publisher where no person is', 'Readout of President Lund’s Call with Ada Okoro', 'They spoke.', 'The Port'],
    [
      'its publisher where it is several people’s',
      'Joint Statement by President Karin Lund and Ada Okoro',
      'We.',
      'The Port',
    ],
  ])('is in the words of %s', (_, title, text, speaker) => {
    expect(read(lines({ title, text }), 'The Port').passages[0]?.speaker).toEqual({ name: speaker })
  })
})

describe('A document as a source', () => {
  test('has title, publisher, date and address, and never a file’s name', () => {
    const url = 'https://port.example/briefing'
    const { sources } = read(lines({ title: TITLE, text: 'MS. OKORO: Yes.', url, date: '2022-03-04' }), 'The Port')
    expect(sources).toEqual([
      {
        id: expect.stringMatching(/^2022-03-04-\w+$/),
        title: TITLE,
        publisher: 'The Port',
        date: '2022-03-04',
        url,
        hasText: true,
      },
    ])
  })

  test('keeps its id whatever stands before it in the file', () => {
    const one = { text: 'MS. OKORO: Yes.', url: 'https://port.example/1' }
    const alone = read(lines(one)).sources.at(-1)?.id
    expect(read(lines({ text: 'Another.' }, one)).sources.at(-1)?.id).toBe(alone)
  })

  test('is freed of markup', () => {
    const { passages } = read(lines({ text: 'MS. OKORO: <span style="x">We</span> <s>close</s> [open] it.' }))
    expect(told(passages)).toEqual(['Okoro: We close [open] it.'])
  })
})

describe('A text that is a document', () => {
  const said =
    '\n\nMS. OKORO:  Good morning. We open two ports this week, and the old quay is to follow before the winter.\n'
  const dayOf = (text: string): string | undefined => articleDocument(plainArticle(text), 'a.txt', lexicon)?.date

  test.each([
    ['Press Briefing by Ada Okoro\nDecember 21, 2022', '2022-12-21'],
    ['Remarks by Ada Okoro\n\nWednesday, 21 December 2022\n\nHarbour Hall', '2022-12-21'],
    ['Remarks by Ada Okoro\n\nDecember 2022', undefined],
    ['Remarks by Ada Okoro on the events of December 21, 2022', undefined],
  ])('is of the day that stands alone in a line of its head: %j', (head, day) => {
    expect(dayOf(head + said)).toBe(day)
  })
})

describe('Bad lines', () => {
  test('are told by their number, and cost nothing but themselves', () => {
    const { passages, faults } = read(`${lines({ text: 'One.' })}\n{"title": 3}\nno\n\n${lines({ text: 'Two.' })}`)
    expect(passages.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    expect(faults).toEqual([
      'line 2: is no JSON object with a title and a text',
      'line 3: is no JSON object with a title and a text',
    ])
  })

  test('a paragraph that is too long for a record becomes several, and none of its words is lost', () => {
    const text = 'word '.repeat(9_000).trim()
    const { passages } = read(lines({ text }))
    expect(passages.length).toBe(3)
    expect(passages.map((one) => one.text).join(' ')).toBe(text)
  })

  test.each([
    ['colons', 'A: '.repeat(20_000)],
    ['labels', 'MR. LUND: no\n'.repeat(20_000)],
    ['brackets', '<s '.repeat(40_000)],
    ['a long word', `MR. ${'L'.repeat(100_000)}: no`],
  ])('hostile text is read to its end: %s', (_, text) => {
    expect(read(lines({ text })).passages.length).toBeGreaterThan(0)
  })
})
