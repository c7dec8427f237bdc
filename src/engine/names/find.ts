import type { NameMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { latentSpans } from './latent.ts'
import type { NameModel } from './model.ts'
import { nativeSpans } from './native.ts'
import { recognise } from './recognise.ts'
import { withFullNames } from './short-forms.ts'
import { shoutedSentences } from './shouting.ts'
import { nameMention } from './spans.ts'

/**
 * The names in an article, in text order. Those with a type never overlap each other; latent ones are
 * candidates that only the reference can confirm: capitalised runs left untagged, and runs in other
 * scripts, which may overlap. Offsets are UTF-16 units. Cost: linear in the text.
 */
export function findNames(analysis: Analysis, _model: NameModel): readonly NameMention[] {
  const { article, tokens } = analysis
  const spans = recognise(analysis)
  const named = spans.map((span) => nameMention(article.text, tokens, span))
  const mentions = [...withFullNames(named, article.knownNames ?? [])]
  for (const span of latentSpans(analysis, spans, shoutedSentences(analysis))) {
    mentions.push(nameMention(article.text, tokens, span))
  }
  for (const { start, end } of nativeSpans(article.text, tokens)) {
    mentions.push({ kind: 'name', text: article.text.slice(start, end), start, end, latent: true })
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}
