import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Verdict } from '../../src/model/finding.ts'
import type { Mark } from '../../src/page/marks.ts'
import { createPainter, type Painter } from '../../src/page/painter.ts'

const added: Verdict[] = []
const highlights = {
  add: (look: Verdict) => void added.push(look),
  erase() {},
  restore() {},
  adopt() {},
  dress() {},
  clear() {},
}
let drawn: readonly Verdict[] = []
const presenter = {
  draw: (marks: ReadonlyMap<Range, Verdict>) => {
    drawn = [...marks.values()]
  },
  restore() {},
}
const document = new Window().document as unknown as Document
const node = document.body.appendChild(document.createTextNode('Oslo'))

function painterWhere(isForced: boolean, unmarked: readonly (Verdict | 'name')[] = []): Painter {
  vi.stubGlobal('matchMedia', () => ({ matches: isForced }))
  return createPainter(highlights, presenter, { unmarked })
}

function mark(verdict: Verdict, openVerdict?: Verdict): Mark {
  const mention = { kind: 'name', start: 0, end: 4, text: 'Oslo' } as const
  const live = {
    block: { kind: 'paragraph', text: 'Oslo', runs: [{ node, offset: 0, start: 0, end: 4 }], quoted: [] },
    marks: new Set<Mark>(),
    gone: false,
  } as const
  const finding = { mention, verdict, reasons: [], evidence: [] } as unknown as Mark['finding']
  return { id: 1, finding, parts: [{ start: 0, end: 4, live }], ranges: [], ...(openVerdict && { openVerdict }) }
}

beforeEach(() => {
  added.length = 0
  drawn = []
})
afterEach(() => vi.unstubAllGlobals())

describe('A mark is painted', () => {
  test('where the page can read it by what anyone may have, and over it by what the reader has', () => {
    const painter = painterWhere(false)
    painter.paint(mark('supported', 'supported'))
    expect([added, drawn]).toEqual([['supported'], []])
    painter.paint(mark('contradicted', 'unknown'))
    expect([added, drawn]).toEqual([['supported', 'unknown'], ['contradicted']])
  })

  test('over the page alone where colours are forced: as highlights all would look selected', () => {
    painterWhere(true).paint(mark('supported', 'supported'))
    expect([added, drawn]).toEqual([[], ['supported']])
  })

  test.each([['supported'], ['name']] as const)('nowhere where the reader wants none of it: %s', (unwanted) => {
    const painter = painterWhere(false, [unwanted])
    painter.paint(mark('supported', 'supported'))
    painter.paint(mark('supported'))
    expect([added, drawn]).toEqual([[], []])
  })
})

describe('What opens by the pointer', () => {
  test('hangs on what the page can see, never on what only the reader has', () => {
    const painter = painterWhere(false, ['unknown'])
    expect(painter.isOpen(mark('contradicted', 'unknown'))).toBe(false)
    expect(painter.isOpen(mark('contradicted'))).toBe(false)
    expect(painter.isOpen(mark('unknown', 'supported'))).toBe(true)
  })

  test('follows what the reader wants at once', () => {
    const painter = painterWhere(false)
    painter.want({ unmarked: ['name'] })
    expect(painter.isOpen(mark('supported', 'supported'))).toBe(false)
    expect(painter.isShown(mark('supported', 'supported'))).toBe(false)
  })
})
