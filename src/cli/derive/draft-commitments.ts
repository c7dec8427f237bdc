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
  const donor = aid.donor === undefined ? context.voice : giverName(aid.donor, context)
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

/** Whoever gives: a country for its state, told by its own words in the words of who speaks for it. */
function giverName(party: Party, context: CommitmentContext): string {
  const { lexicon, voice } = context
  const words = party.text.split(/\s+/)
  const isState = (word: string | undefined): boolean => lexicon.is((word ?? '').toLowerCase(), OWN_GOVERNMENT)
  // "U.S. Department of State"
  const country = words.slice(1).some(isState) ? knownParty(words[0] ?? '', lexicon)?.name : undefined
  if (party.country !== undefined || country !== undefined) return country ?? party.name ?? party.text
  // "the Department of the Treasury", "the administration"
  const isOwn = isState(words[0]) && (words.length === 1 || /^(?:of|for)$/.test(words[1] ?? ''))
  return isOwn && voice !== undefined ? voice : partyName(party, context)
}

/** A country for a person who is known to act for it; any other by its name. */
function partyName({ name, text, country }: Party, { known, lexicon }: CommitmentContext): string {
  if (country !== undefined) return name ?? text
  const entity = known.get(name ?? text)
  return (entity?.type === 'person' ? countryName(entity.country ?? '', lexicon) : undefined) ?? name ?? text
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
