import { type AidModel, frameAid } from '../../../src/engine/aid/frame.ts'
import { findAmounts } from '../../../src/engine/money/find.ts'
import { decodeWeights } from '../../../src/engine/scoring/hashed-weights.ts'
import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { AidFrame, AmountMention, NameMention, Party } from '../../../src/model/mention.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { shippedModels } from '../../../tools/models.ts'
import { clusterOf, readSyntax } from '../read-syntax.ts'

/** The scorer that ships. */
export const AID_MODEL: AidModel = { weights: decodeWeights(shippedModels().aid), clusterOf }

const MARKED = /‹([^›]*)›|«([^»]*)»/g

/** A row's text without its marks, and the names they stand around. */
export function unmarked(marked: string): { text: string; names: readonly NameMention[] } {
  const names: NameMention[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(at, match.index)
    const name = match[1] ?? match[2] ?? ''
    const type = match[1] === undefined ? 'organization' : 'person'
    names.push({ kind: 'name', type, text: name, start: text.length, end: text.length + name.length })
    text += name
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), names }
}

/** The framed amounts of a marked text. */
export function framed(marked: string, published?: string): readonly AmountMention[] {
  const { text, names } = unmarked(marked)
  const analysis = analyse(plainArticle(text, published), lexicon)
  const sums = findAmounts(analysis)
  return frameAid(analysis, readSyntax(analysis, sums), sums, names, AID_MODEL)
}

/** A frame as the rows write it: "US > UA | military | announced", or "none". */
export function frameLine(frame: AidFrame | undefined): string {
  if (frame === undefined) return 'none'
  return `${partyWord(frame.donor)} > ${partyWord(frame.recipient)} | ${frame.category} | ${frame.status}`
}

function partyWord(party: Party | undefined): string {
  return party === undefined ? '-' : (party.country ?? party.name ?? party.text)
}
