import type { NameMention, RoleClaim } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { rolesAfter } from './roles-after.ts'
import { rolesBefore } from './roles-before.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * The same mentions, each person (and each latent name, which may be one) with the titles that the words
 * beside it give: before it ("former Russian President X", "the president, X,") and after it ("X, deputy
 * chairman of the Y,", "X, who was prime minister until 2012"). Names come and go in text order.
 * Cost: linear in tokens, and a bounded number of them again for each name.
 */
export function withRoles(analysis: Analysis, names: readonly NameMention[]): readonly NameMention[] {
  const { tokens } = analysis
  const words = wordsOf(analysis)
  const starts = new Set(names.filter((name) => !name.latent).map((name) => name.start))
  let token = 0
  let before: { readonly token: number; readonly claims: readonly RoleClaim[] } | undefined
  return names.map((name) => {
    while (token < tokens.count && (tokens.start[token] as number) < name.start) token++
    if (name.type !== 'person' && !name.latent) return name
    // Most candidates begin where another one does.
    if (before?.token !== token) before = { token, claims: rolesBefore(words, token) }
    const roles = name.latent ? before.claims : [...before.claims, ...claimsAfter(words, name, starts)]
    return roles.length === 0 ? name : { ...name, roles }
  })
}

function claimsAfter(words: Words, name: NameMention, nameStarts: ReadonlySet<number>): readonly RoleClaim[] {
  return rolesAfter(words, words.firstAt(name.end) - 1, nameStarts)
}
