import type { AidFrame, AmountMention, Party } from '../../model/mention.ts'
import { dayRange } from '../aid/dates.ts'
import { partyKey } from '../aid/known-parties.ts'
import { sentenceAround } from '../text/analysis.ts'
import type { AssessContext } from './context.ts'

/** What the page says of one sum, made ready to compare. */
export interface AmountClaim {
  readonly mention: AmountMention
  readonly aid: AidFrame
  readonly donor: string | undefined
  readonly recipient: string | undefined
  /** First and last day told of: the sentence's own date, else the article's. */
  readonly days: readonly [number, number] | undefined
  readonly isDateStated: boolean
  /** The sum's sentence, as written, and the one before it. */
  readonly sentence: string
  readonly before: string
}

export function claimOf(mention: AmountMention, aid: AidFrame, context: AssessContext): AmountClaim {
  const stated = partyIn(aid.donor, context)
  const recipient = partyIn(aid.recipient, context)
  const inferred = stated ?? announcerCountry(aid, context)
  const { text, published } = context.article
  const { start, end } = sentenceAround(context.analysis, mention.start)
  return {
    mention,
    aid,
    donor: inferred === recipient ? stated : inferred,
    recipient,
    days: dayRange(aid.date) ?? dayRange(published),
    isDateStated: aid.date !== undefined,
    sentence: text.slice(start, end),
    before: start === 0 ? '' : text.slice(sentenceAround(context.analysis, start - 1).start, start),
  }
}

/** A party as its country code or folded name; a linked name by the entity's standard name. "We" may be anybody. */
function partyIn(party: Party | undefined, context: AssessContext): string | undefined {
  if (party === undefined || party.isPronoun === true) return undefined
  if (party.country !== undefined) return party.country
  const entity = context.linkAt(party)?.candidates[0]
  if (entity?.type === 'person') return entity.country
  return partyKey(entity?.name ?? party.name ?? party.text, context.lexicon)
}

function announcerCountry(aid: AidFrame, context: AssessContext): string | undefined {
  if (aid.announcer === undefined) return undefined
  const entity = context.linkAt(aid.announcer)?.candidates[0]
  return entity?.type === 'person' ? entity.country : aid.announcer.country
}
