import type { RoleRow } from '../names/role-rows.ts'
import { bystander, type Change, choice, continued, setOff } from './change.ts'

const ADJECTIVES = ['embattled', 'outspoken', 'popular', 'newly confident'] as const

export const ROLE_CHANGES: readonly Change<RoleRow>[] = [
  { name: 'an adjective before the title', apply: described },
  { name: 'a clause before it: talks', apply: ({ text }) => `After talks with ${bystander(text)}, ${continued(text)}` },
  { name: 'a clause before it: a day', apply: ({ text }) => `On Monday, ${continued(text)}` },
  { name: 'a relative clause on the person', apply: explained },
  {
    name: 'a time at the back',
    apply: ({ text }) => (/[a-z]\.$/.test(text) ? text.replace(/\.$/, ' on Monday.') : undefined),
  },
]

/** Before what begins the sentence, where that is the title or what it is of. */
function described({ text, claims }: RoleRow): string | undefined {
  const [claim] = claims
  const start = text.startsWith('The ') ? 4 : 0
  const [title = '', of = '-'] = claim ?? []
  if (
    claims.length !== 1 ||
    text.startsWith(`${of}'s`) ||
    !(text.startsWith(title, start) || text.startsWith(of, start))
  )
    return undefined
  const words = choice(ADJECTIVES, text)
  return start === 4 ? `The ${words} ${text.slice(4)}` : `${words.charAt(0).toUpperCase()}${words.slice(1)} ${text}`
}

/** Behind a bare name that ends what is said of the person. */
function explained({ text, name }: RoleRow): string | undefined {
  const at = text.indexOf(`${name} spoke`)
  return at < 0 ? undefined : setOff(text, at + name.length, `who had met officials of ${bystander(text)}`)
}
