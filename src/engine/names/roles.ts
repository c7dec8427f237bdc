import type { NameMention, RoleClaim } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Analysis } from '../text/analysis.ts'
import { roleAfter, rolesBefore } from './role-phrases.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * The same mentions, each person with the titles that the words beside the name give: before it
 * ("former Russian President X", "the president, X,") and after it ("X, deputy chairman of the Y,",
 * "X, who was prime minister until 2012"). Names come in text order without overlap, latent ones aside.
 * Cost: a bounded number of tokens for each person.
 */
export function withRoles(analysis: Analysis, names: readonly NameMention[]): readonly NameMention[] {
  const words = wordsOf(analysis)
  const starts = new Set(names.filter((name) => !name.latent).map((name) => name.start))
  return names.map((name) => {
    if (name.type !== 'person' || name.latent) return name
    const roles = rolesOf(words, name, starts)
    return roles.length === 0 ? name : { ...name, roles }
  })
}

function rolesOf(words: Words, name: Span, nameStarts: ReadonlySet<number>): readonly RoleClaim[] {
  const first = words.firstAt(name.start)
  const last = words.firstAt(name.end) - 1
  const after = roleAfter(words, last, nameStarts)
  return after === undefined ? rolesBefore(words, first) : [...rolesBefore(words, first), after]
}
