import { analyse } from '../../../src/engine/text/analysis.ts'
import { plainArticle } from '../../../src/engine/text/plain.ts'
import type { NameMention, QuotationMention } from '../../../src/model/mention.ts'
import { lexicon } from '../../../tools/lexicon/shipped.ts'
import { foundIn } from './shipped-finder.ts'

const MARKED_NAME = /\{([^}]+)\}|\[([^\]]+)\]/g

/** The quotations of a text in which people's names are given in braces, organisations' in brackets. */
export function quotationsIn(row: string): readonly QuotationMention[] {
  const names: NameMention[] = []
  let text = ''
  let from = 0
  for (const match of row.matchAll(MARKED_NAME)) {
    text += row.slice(from, match.index)
    const name = match[1] ?? match[2] ?? ''
    const type = match[1] === undefined ? 'organization' : 'person'
    names.push({ kind: 'name', type, text: name, start: text.length, end: text.length + name.length })
    text += name
    from = match.index + match[0].length
  }
  text += row.slice(from)
  return foundIn(analyse(plainArticle(text), lexicon), names).filter((mention) => mention.latent !== true)
}

/** A quotation's speaker as the rows write it: "she = Anna Berg via Xinhua", "-" for none. */
export function speakerLine({ speaker, reporter }: QuotationMention): string {
  if (speaker === undefined) return '-'
  const name = speaker.name === undefined ? '' : ` = ${speaker.name}`
  return `${speaker.text}${name}${reporter === undefined ? '' : ` via ${reporter.text}`}`
}
