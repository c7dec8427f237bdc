import type { AmountMention, Mention, NameMention, QuotationMention } from '../model/mention.ts'
import { amountWords } from './amount-words.ts'
import { dateWords } from './date-words.ts'
import { STATUSES } from './record-words.ts'
import type { FactRow } from './words.ts'

/** What was read of a mention on the page: who speaks, who gives, who receives, how much. */
export function readFacts(mention: Mention): readonly FactRow[] {
  if (mention.kind === 'quotation') return quotationFacts(mention)
  return mention.kind === 'name' ? nameFacts(mention) : amountFacts(mention)
}

function quotationFacts({ speaker, reporter, cue }: QuotationMention): readonly FactRow[] {
  return told([
    ['Said by', speaker === undefined ? 'not told' : (speaker.name ?? speaker.text)],
    ['Passed on by', reporter?.name ?? reporter?.text],
    ['Told with', cue?.text],
  ])
}

function nameFacts({ roles = [] }: NameMention): readonly FactRow[] {
  return told([['Title', roles.map(({ text }) => text).join(', ')]])
}

/** The page's own words and the kind of aid are told with them: what is left is what they were taken for. */
function amountFacts({ aid, per, ...amount }: AmountMention): readonly FactRow[] {
  const words = per === undefined ? amountWords(amount) : `${amountWords(amount)} a ${per}`
  const sum = words.replaceAll('\u00a0', ' ') === amount.text ? undefined : words
  if (aid === undefined) return told([['Sum', sum]])
  return told([
    ['Sum', sum],
    ['Given by', aid.donor?.name ?? aid.donor?.text ?? 'not told'],
    ['Given to', aid.recipient?.name ?? aid.recipient?.text ?? 'not told'],
    ['Told as', STATUSES[aid.status].toLowerCase()],
    ['By', aid.announcer?.name ?? aid.announcer?.text],
    ['Date', aid.date && dateWords(aid.date)],
  ])
}

function told(facts: readonly (readonly [string, string | undefined])[]): readonly FactRow[] {
  return facts.flatMap(([label, text]) => (text ? { label, text } : []))
}
