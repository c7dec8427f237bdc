import type { Entity } from '../../model/records.ts'
import { foldName } from './fold-name.ts'

const SMALL_WORDS: ReadonlySet<string> = new Set('of the and for in on at a an to de la du des'.split(' '))

/** A person's name without what stands between its first and last word; undefined where nothing does. */
export function withoutMiddle(name: string): string | undefined {
  const words = name.trim().split(/\s+/)
  if (words.length < 3 || words.length > 5) return undefined
  return `${words[0]} ${words[words.length - 1]}`
}

/**
 * The folded forms by which an article may go on calling an entity that it has named in full: a
 * person's last name, an organisation's initials.
 */
export function shortFormsOf(fullName: string, entity: Entity): readonly string[] {
  const words = foldName(fullName).split(' ')
  if (words.length < 2) return []
  if (entity.type === 'person') return words.slice(-1)
  if (entity.type !== 'organization') return []
  const initials = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0))
  return initials.length < 2 ? [] : [initials.join('')]
}
