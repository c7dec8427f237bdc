import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/engine/index.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import type { QuotationMention } from '../../../src/model/mention.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { CUES, type CueRow, NO_SPEECH, SENTENCES } from '../../cases/quotations/speech-and-cues.ts'
import { foundIn } from './shipped-finder.ts'

function given({ isSpeech, cue }: QuotationMention): string {
  if (!isSpeech) return 'no speech'
  return cue?.denied === true ? 'denied' : (cue?.kind ?? 'implied')
}

function checkRows(rows: readonly CueRow[]): void {
  it.each(rows.map(([text, ...cues]) => ({ text, cues })))('$text', ({ text, cues }) => {
    const marked = foundIn(analyse(plainArticle(text), lexicon)).filter((mention) => mention.latent !== true)
    expect(marked.map(given)).toEqual(cues)
  })
}

describe('the kind of a cue', () => checkRows(CUES))
describe('words in marks that no one is said to say', () => checkRows(NO_SPEECH))
describe('sentences in marks', () => checkRows(SENTENCES))

it('what is no speech has no speaker', () => {
  const [mention] = foundIn(analyse(plainArticle('In his book, “The Long Winter,” Tom Reed told of the war.'), lexicon))
  expect(mention).toMatchObject({ isSpeech: false })
  expect(mention).not.toHaveProperty('speaker')
})
