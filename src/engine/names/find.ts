import type { NameMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import type { NameModel } from './model.ts'

/** The names in an article, in text order and without overlap. */
export function findNames(_analysis: Analysis, _model: NameModel): readonly NameMention[] {
  return []
}
