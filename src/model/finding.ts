import type { AmountMention, Mention, NameMention, QuotationMention } from './mention.ts'
import type { PackLabel, ReferenceRecord, Source } from './records.ts'
import type { Span } from './span.ts'

/** FEVER's supported, refuted and not-enough-info, and `qualified` between: agrees, with something to know. */
export type Verdict = 'supported' | 'qualified' | 'contradicted' | 'unknown'

export type NameReason =
  | 'known'
  | 'spelling-variant'
  | 'role-current'
  | 'role-former'
  | 'role-not-held-then'
  | 'ambiguous'

export type QuotationReason =
  | 'verbatim'
  | 'punctuation-only'
  | 'fragment'
  | 'abridged'
  | 'reworded'
  | 'altered'
  | 'other-speaker'
  | 'no-speaker'
  | 'fact-checked'

export type AmountReason =
  | 'exact'
  | 'rounded'
  | 'truncated'
  | 'sum-of'
  | 'different-value'
  | 'different-category'
  | 'different-donor'
  | 'different-recipient'
  | 'different-currency'

export type Reason = NameReason | QuotationReason | AmountReason

/** One field compared: what the page says beside what the record holds. */
export interface FieldAgreement {
  /** 'name', 'role', 'words', 'speaker', 'value', 'currency', 'category', 'donor', 'recipient', 'date' … */
  readonly field: string
  readonly page: string
  readonly record: string
  readonly agrees: boolean
}

/** A run of words in a word diff: in both, only in the record, or only on the page. */
export interface DiffPart {
  readonly op: 'same' | 'record' | 'page'
  readonly text: string
}

/** A record with the pack that it is of and the sources that it cites. */
export interface Citation {
  readonly record: ReferenceRecord
  readonly pack: PackLabel
  readonly sources: readonly Source[]
}

/** FEVER's evidence: the record, where it comes from, and field by field how it compares. */
export interface Evidence extends Citation {
  readonly agreement: readonly FieldAgreement[]
  /** For words that were said: the stretch of the record's text that they were compared with. */
  readonly stretch?: Span
  readonly diff?: readonly DiffPart[]
}

type Judged<M extends Mention, R extends Reason> =
  | {
      readonly mention: M
      readonly verdict: 'supported' | 'qualified' | 'contradicted'
      readonly reasons: readonly [R, ...R[]]
      /** A verdict that speaks holds its evidence. */
      readonly evidence: readonly [Evidence, ...Evidence[]]
    }
  | {
      readonly mention: M
      readonly verdict: 'unknown'
      readonly reasons: readonly R[]
      readonly evidence: readonly Evidence[]
    }

export type NameFinding = Judged<NameMention, NameReason>
export type QuotationFinding = Judged<QuotationMention, QuotationReason>
export type AmountFinding = Judged<AmountMention, AmountReason>
export type Finding = NameFinding | QuotationFinding | AmountFinding

/** A finding by all references, beside what those alone say that anyone may have. */
export interface CheckedFinding {
  readonly finding: Finding
  /** The verdict of the open references; unset where they would leave the place unmarked. */
  readonly openVerdict?: Verdict
}
