import { knownParty, partyKey } from '../../engine/aid/known-parties.ts'
import { countryName } from '../../engine/text/countries.ts'
import { type Lexicon, wordClass } from '../../lexicon/lexicon.ts'
import type { AmountMention, Party } from '../../model/mention.ts'
import type { Commitment, EntityReference } from '../../model/records.ts'
import type { KnownNames } from './known-names.ts'

/** Names a government or its head without its country: "the administration". */
const OWN_GOVERNMENT = wordClass('own-government')

/** What a sum is read with. */
export interface CommitmentContext {
  readonly source: string
  readonly published?: string
  readonly known: KnownNames
  readonly lexicon: Lexicon
  /** For whom the words that tell of it stand; unset where nobody is known to speak, as in news. */
  readonly voice?: string
  /** Who says them. */
  readonly announcer?: EntityReference
}

/** A commitment before it has an id, its parties told by their names. */
export interface DraftCommitment extends Omit<Commitment, 'record' | 'id' | 'donor' | 'recipient'> {
  readonly donor: string
  readonly recipient: string
}

/**
 * The commitment that a sum tells of: undefined where nobody gives it, or nobody gets it. In words that somebody says
 * for a country, what nobody else is said to give is that country's.
 */
export function draftCommitment(sum: AmountMention, context: CommitmentContext): DraftCommitment | undefined {
  const { aid, value, valueMax, currency, qualifier, precision } = sum
  if (aid?.recipient === undefined) return undefined
  const { source, published, announcer, lexicon } = context
  if (aid.recipient.isPronoun === true) return undefined
  const isTold = aid.donor !== undefined && aid.donor.isPronoun !== true
  const donor = isTold ? giverName(aid.donor, context) : context.voice
  const recipient = partyName(aid.recipient, context)
  if (donor === undefined || partyKey(donor, lexicon) === partyKey(recipient, lexicon)) return undefined
  const date = aid.date ?? published
  return {
    donor,
    recipient,
    category: aid.category,
    amount: { value, ...(valueMax === undefined ? {} : { valueMax }), currency, qualifier, precision },
    ...(date === undefined ? {} : { date }),
    status: aid.status,
    ...(announcer === undefined ? {} : { announcer }),
    ...(aid.includes === undefined ? {} : { includes: aid.includes }),
    ...(aid.additional === undefined ? {} : { additional: aid.additional }),
    sources: [source],
  }
}

/** Whoever gives: in the words of who speaks for a state, its bodies are told without its name. */
function giverName(party: Party, context: CommitmentContext): string {
  const [first, second = '', ...rest] = party.text.split(/\s+/)
  // "the administration", "the Department of the Treasury"
  const isOwn = isState(first, context) && (second === '' || (/^(?:of|for)$/.test(second) && rest.length > 0))
  return isOwn && context.voice !== undefined && party.country === undefined ? context.voice : partyName(party, context)
}

/** A country for its bodies, and for a person who is known to act for it; any other by its name. */
function partyName({ name, text, country }: Party, context: CommitmentContext): string {
  if (country !== undefined) return name ?? text
  const { known, lexicon } = context
  const entity = known.get(name ?? text)
  const actsFor = entity?.type === 'person' ? countryName(entity.country ?? '', lexicon) : undefined
  return actsFor ?? countryOfBody(name ?? text, context) ?? name ?? text
}

/** "U.S. Department of State", "United States Treasury" */
function countryOfBody(name: string, context: CommitmentContext): string | undefined {
  const words = name.split(/\s+/)
  if (!words.some((word, i) => i > 0 && isState(word, context))) return undefined
  const [one, two] = [words.slice(0, 1), words.slice(0, 2)].map((some) => knownParty(some.join(' '), context.lexicon))
  return one?.country === undefined ? two?.name : one.name
}

function isState(word: string | undefined, { lexicon }: CommitmentContext): boolean {
  return lexicon.is((word ?? '').toLowerCase(), OWN_GOVERNMENT)
}

/** The same sum of the same parties told again is one commitment: the first. */
export function distinctCommitments(all: readonly DraftCommitment[], lexicon: Lexicon): readonly DraftCommitment[] {
  const seen = new Set<string>()
  return all.filter(({ donor, recipient, category, amount }) => {
    const key = [partyKey(donor, lexicon), partyKey(recipient, lexicon), category, amount.value, amount.currency].join(
      '\n',
    )
    return !seen.has(key) && seen.add(key)
  })
}
