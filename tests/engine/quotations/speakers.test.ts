import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { NameMention } from '../../../src/model/mention.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import {
  type AttributionRow,
  BY_ORDER,
  NO_SPEAKER,
  PLACES,
  REPORTERS,
  RESOLVED,
} from '../../cases/quotations/attribution.ts'
import { foundIn } from './shipped-finder.ts'
import { quotationsIn, speakerLine } from './speaker-marks.ts'

function checkRows(rows: readonly AttributionRow[]): void {
  it.each(rows.map(([text, ...speakers]) => ({ text, speakers })))('$text', ({ text, speakers }) => {
    expect(quotationsIn(text).map(speakerLine)).toEqual(speakers)
  })
}

describe('where cue and speaker stand', () => checkRows(PLACES))
describe('the order of words, views and lines below', () => checkRows(BY_ORDER))
describe('pronouns and descriptions', () => checkRows(RESOLVED))
describe('those who pass words on', () => checkRows(REPORTERS))
describe('no speaker is invented', () => checkRows(NO_SPEAKER))

describe('titles', () => {
  it('stand for the one person who bears them', () => {
    const text = 'President Anna Berg left. “It is late,” the president said.'
    const role = { title: 'President', tense: 'current', start: 0, end: 9, text: 'President' } as const
    const name: NameMention = { kind: 'name', type: 'person', text: 'Anna Berg', start: 10, end: 19, roles: [role] }
    const found = foundIn(analyse(plainArticle(text), lexicon), [name])
    expect(found.filter(({ form }) => form === 'direct').map(speakerLine)).toEqual(['the president = Anna Berg'])
  })

  it('stand for no one where two bear them', () => {
    const text = 'President Anna Berg met President Tom Reed. “It is late,” the president said.'
    const names = [
      ['Anna Berg', 10],
      ['Tom Reed', 34],
    ].map(([name, at]): NameMention => {
      const start = Number(at)
      const role = {
        title: 'President',
        tense: 'current',
        start: start - 10,
        end: start - 1,
        text: 'President',
      } as const
      return {
        kind: 'name',
        type: 'person',
        text: String(name),
        start,
        end: start + String(name).length,
        roles: [role],
      }
    })
    const found = foundIn(analyse(plainArticle(text), lexicon), names)
    expect(found.filter(({ form }) => form === 'direct').map(speakerLine)).toEqual(['the president'])
  })
})
