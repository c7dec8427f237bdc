import * as v from 'valibot'
import type { CheckedFinding, Evidence, Finding, Reason } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import {
  aidCategory,
  aidStatus,
  commitment,
  entity,
  nameType,
  packLabel,
  passage,
  qualifier,
  quotation,
  source,
} from './records.ts'

type Schema<T> = v.GenericSchema<unknown, T>

const span = v.object({ start: v.number(), end: v.number() })
const textSpan = v.object({ start: v.number(), end: v.number(), text: v.string() })
const speaker = v.object({
  ...textSpan.entries,
  name: v.exactOptional(v.string()),
  entity: v.exactOptional(v.string()),
})
const party = v.object({ ...speaker.entries, country: v.exactOptional(v.string()) })
const cue = v.object({
  ...textSpan.entries,
  kind: v.picklist(['asserts', 'asks', 'cites', 'reads']),
  denied: v.exactOptional(v.literal(true)),
})
const latent = v.exactOptional(v.literal(true))

const nameMention = v.object({
  ...textSpan.entries,
  kind: v.literal('name'),
  type: v.exactOptional(nameType),
  fullName: v.exactOptional(v.string()),
  roles: v.exactOptional(
    v.array(
      v.object({
        ...textSpan.entries,
        title: v.string(),
        of: v.exactOptional(v.string()),
        tense: v.picklist(['current', 'former', 'then']),
      }),
    ),
  ),
  entity: v.exactOptional(v.string()),
  latent,
})

const quotationMention = v.object({
  ...textSpan.entries,
  kind: v.literal('quotation'),
  form: v.picklist(['direct', 'mixed', 'block', 'unmarked']),
  isSpeech: v.boolean(),
  segments: v.exactOptional(v.array(span)),
  cue: v.exactOptional(cue),
  speaker: v.exactOptional(speaker),
  reporter: v.exactOptional(speaker),
  latent,
})

const aid = v.object({
  donor: v.exactOptional(party),
  recipient: v.exactOptional(party),
  category: aidCategory,
  status: aidStatus,
  date: v.exactOptional(v.string()),
  announcer: v.exactOptional(party),
  additional: v.exactOptional(v.boolean()),
  total: v.exactOptional(v.boolean()),
  partOfTotal: v.exactOptional(v.boolean()),
  includes: v.exactOptional(v.array(v.string())),
  implied: v.exactOptional(v.array(v.picklist(['donor', 'recipient', 'category']))),
  telling: v.picklist(['plain', 'asserted', 'other']),
  foundBy: v.picklist(['verb', 'phrase']),
})

const amountMention = v.object({
  ...textSpan.entries,
  kind: v.literal('amount'),
  value: v.number(),
  valueMax: v.exactOptional(v.number()),
  currency: v.string(),
  qualifier,
  precision: v.number(),
  per: v.exactOptional(v.string()),
  aid: v.exactOptional(aid),
})

const mention: Schema<Mention> = v.variant('kind', [nameMention, quotationMention, amountMention])

const evidence: Schema<Evidence> = v.object({
  record: v.union([entity, quotation, commitment, passage]),
  pack: packLabel,
  sources: v.array(source),
  agreement: v.array(v.object({ field: v.string(), page: v.string(), record: v.string(), agrees: v.boolean() })),
  stretch: v.exactOptional(span),
  diff: v.exactOptional(v.array(v.object({ op: v.picklist(['same', 'record', 'page']), text: v.string() }))),
})

const verdict = v.picklist(['supported', 'qualified', 'contradicted', 'unknown'])

const REASONS: readonly Reason[] = [
  'known',
  'spelling-variant',
  'role-current',
  'role-former',
  'role-not-held-then',
  'ambiguous',
  'verbatim',
  'punctuation-only',
  'fragment',
  'abridged',
  'reworded',
  'altered',
  'other-speaker',
  'no-speaker',
  'fact-checked',
  'exact',
  'rounded',
  'truncated',
  'sum-of',
  'different-value',
  'different-category',
  'different-donor',
  'different-recipient',
  'different-currency',
]

/** A finding as it comes over a message. A verdict that speaks without evidence is refused. */
export const finding: Schema<Finding> = v.pipe(
  v.object({
    mention,
    verdict,
    reasons: v.array(v.picklist(REASONS)),
    evidence: v.array(evidence),
  }),
  v.check((one) => one.verdict === 'unknown' || (one.evidence.length > 0 && one.reasons.length > 0)),
  // The check above is what the type says of evidence and reasons; valibot cannot express it as a type.
  v.transform((one) => one as Finding),
)

export const checkedFinding: Schema<CheckedFinding> = v.object({ finding, openVerdict: v.exactOptional(verdict) })
