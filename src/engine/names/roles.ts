import type { NameMention, RoleClaim } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { roleAfter } from './roles-after.ts'
import { rolesBefore } from './roles-before.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * The same mentions, each person (and each latent name, which may be one) with the titles that the words
 * beside it give: before it ("former Russian President X", "the president, X,") and after it ("X, deputy
 * chairman of the Y,", "X, who was prime minister until 2012"). Cost: a bounded number of tokens for each.
 */
export function withRoles(analysis: Analysis, names: readonly NameMention[]): readonly NameMention[] {
  const words = wordsOf(analysis)
  const starts = new Set(names.filter((name) => !name.latent).map((name) => name.start))
  return names.map((name) => {
    if (name.type !== 'person' && !name.latent) return name
    const roles = rolesOf(words, name, starts)
    return roles.length === 0 ? name : { ...name, roles }
  })
}

function rolesOf(words: Words, name: NameMention, nameStarts: ReadonlySet<number>): readonly RoleClaim[] {
  const before = rolesBefore(words, words.firstAt(name.start))
  const after = name.latent ? undefined : roleAfter(words, words.firstAt(name.end) - 1, nameStarts)
  return after === undefined ? before : [...before, after]
}
