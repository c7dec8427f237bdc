import type { NameMention, NameType } from '../../model/mention.ts'
import type { Tokens } from '../text/tokens.ts'

/** A name as a run of tokens: `first` to `last`, the latter exclusive. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  /** Unset where only the reference can tell. */
  readonly type?: NameType
}

/** Most tokens of one name; hyphens and points count. What is longer is no name. */
export const NAME_TOKENS_MAX = 16
/** Most UTF-16 units of one name. */
export const NAME_UNITS_MAX = 160

export function nameMention(text: string, tokens: Tokens, span: NameSpan): NameMention {
  const start = tokens.start[span.first] as number
  const end = tokens.end[span.last - 1] as number
  const written = text.slice(start, end)
  return span.type === undefined
    ? { kind: 'name', text: written, start, end, latent: true }
    : { kind: 'name', text: written, start, end, type: span.type }
}
