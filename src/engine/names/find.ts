import type { NameMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { canBeEnglish } from './english.ts'
import { latentSpans } from './latent.ts'
import type { NameModel } from './model.ts'
import { nativeSpans } from './native.ts'
import { recognise } from './recognise.ts'
import { withFullNames } from './short-forms.ts'
import { nameMention } from './spans.ts'

/**
 * The names in an article, in text order. Those with a type never overlap each other; latent ones are
 * candidates that only the reference can confirm: capitalised runs left untagged, and runs in other
 * scripts, which may overlap. In a text that is not English all are latent. Offsets are UTF-16 units.
 * Cost: linear in the text.
 */
export function findNames(analysis: Analysis, model: NameModel): readonly NameMention[] {
  const { article, tokens } = analysis
  const { spans, reading } = recognise(analysis, model)
  const ours = canBeEnglish(reading) ? spans.filter(({ type }) => type !== undefined) : []
  const candidates = [...ours, ...latentSpans(analysis, ours, reading.shouted)]
  const written = candidates.map((span) => nameMention(article.text, tokens, span))
  const mentions = [...withFullNames(written, analysis)]
  for (const { start, end } of nativeSpans(article.text, tokens)) {
    mentions.push({ kind: 'name', text: article.text.slice(start, end), start, end, latent: true })
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}
