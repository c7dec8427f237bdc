import type { QuotationFinding } from '../../model/finding.ts'
import type { QuotationMention } from '../../model/mention.ts'
import type { SaidRecord } from '../../model/records.ts'
import { type ComparedText, type Comparison, comparedText, compareTexts } from '../wording/comparison.ts'
import type { AssessContext } from './context.ts'
import { withoutInnerCue } from './quotation-cue.ts'
import { isMuchLater, isTooEarly } from './quotation-dates.ts'
import { type Compared, evidenceOf } from './quotation-evidence.ts'
import { candidatesFor } from './quotation-record-index.ts'
import { matchSpeaker, type SpeakerMatch } from './quotation-speaker.ts'
import { isNamedAnywhere, isNamedIn, isTopicNear, type Surroundings, surroundingsOf } from './quotation-surroundings.ts'
import { type Judgement, judge } from './quotation-verdict.ts'

/**
 * Compares one quotation with the recorded ones that share a fingerprint with it. Of several records the
 * one that speaks best for the page is shown, and a fact-check of the words beside it. Null where the mention
 * was latent and no record confirms it.
 * Cost: bounded by the mention's own length, whatever the number of records.
 */
export function assessQuotation(mention: QuotationMention, context: AssessContext): QuotationFinding | null {
  const { best, review } = bestJudgements(mention, context)
  if (mention.latent === true && (best === undefined || !isConfirmed(best))) return null
  // Words that a fact-checker heard so are not held against the page, whatever another record has.
  const shown =
    best === undefined || (review !== undefined && best.judgement.verdict === 'contradicted') ? review : best
  if (shown === undefined) return { mention, verdict: 'unknown', reasons: [], evidence: [] }
  const evidence = evidenceOf(shown.compared, mention, context)
  if (review === undefined || review === shown) return { mention, ...shown.judgement, evidence: [evidence] }
  const { verdict, reasons } = shown.judgement
  return {
    mention,
    verdict: verdict === 'supported' ? 'qualified' : verdict,
    reasons: ['fact-checked', ...reasons],
    evidence: [evidence, evidenceOf(review.compared, mention, context)],
  }
}

/** Words without marks are a quotation where they are the recorded ones, or all of them but a denial or an opposite. */
function isConfirmed({ judgement: { verdict }, compared: { comparison } }: Judged): boolean {
  const { alteration, alignment, run } = comparison
  const turnsSense = alteration === 'negation' || alteration === 'polarity'
  const isOneTurn = turnsSense && alignment.differences.length === 1 && run >= CONFIRMING_RUN
  return verdict === 'supported' || (verdict === 'contradicted' && isOneTurn)
}

/** Words in a row that nobody tells of another's speech by chance. */
const CONFIRMING_RUN = 7

/** A mention with what it is compared in. */
interface Case {
  readonly mention: QuotationMention
  readonly context: AssessContext
  readonly near: Surroundings
  readonly page: ComparedText
}

interface Judged {
  readonly compared: Compared
  readonly judgement: Judgement
}

/** Once a record speaks, only one that has most of the page's words can speak better. */
const LEAST_BETTER_SHARE = 0.7

/** The judgements that speak best for the page: by a record of the words, and by a fact-check of them. */
interface Best {
  readonly best?: Judged | undefined
  readonly review?: Judged | undefined
}

function bestJudgements(mention: QuotationMention, context: AssessContext): Best {
  const near = surroundingsOf(mention, context)
  const text = withoutInnerCue(mention)
  const matches = new Map<unknown, SpeakerMatch>()
  const matchOf = (said: SaidRecord): SpeakerMatch => {
    const who = whoSays(said, context)
    const match = matches.get(who) ?? matchSpeaker(said, mention, near, context)
    matches.set(who, match)
    return match
  }
  let best: Judged | undefined
  let review: Judged | undefined
  const isSpeakers = (said: SaidRecord): boolean => matchOf(said) === 'same'
  const candidates = candidatesFor(text, context, isSpeakers)
  if (candidates.length === 0) {
    context.trace?.(mention, 'silent: no record has enough of the words')
    return {}
  }
  const asked: Case = { mention, context, near, page: comparedText(text, context.lexicon) }
  for (const { said, record, share } of candidates) {
    const rival = isReviewed(said) ? review : best
    if (rival?.judgement.verdict === 'supported' || (rival !== undefined && share < LEAST_BETTER_SHARE)) continue
    const judged = judgeText(record(), said, matchOf(said), asked)
    if (judged === undefined || (rival !== undefined && !isBetter(judged, rival))) continue
    if (isReviewed(said)) review = judged
    else best = judged
  }
  return { best, review }
}

function isReviewed(said: SaidRecord): boolean {
  return said.record === 'quotation' && said.review !== undefined
}

/** Equal for passages that one speaker says: they all stand to the page's speaker alike. */
function whoSays(said: SaidRecord, context: AssessContext): unknown {
  if (said.record === 'quotation') return said
  return [context.cite(said).pack.id, said.speaker?.id, said.speaker?.name, said.label].join('\n')
}

function judgeText(
  record: ComparedText,
  said: SaidRecord,
  speaker: SpeakerMatch,
  { mention, context, near, page }: Case,
): Judged | undefined {
  const comparison = compareTexts(record, page, context.lexicon)
  if (comparison === undefined) {
    context.trace?.(mention, `${said.id}: silent: the words are too unlike`)
    return undefined
  }
  const trace = traceOf(said, comparison, speaker, mention, context)
  const judgement = judge({
    trace,
    comparison,
    speaker,
    isAsserted: mention.cue?.kind === 'asserts',
    isDenied: mention.cue?.denied === true,
    isSpeech: mention.isSpeech,
    isReviewed: isReviewed(said),
    isOfDocument: said.record === 'passage',
    isTooEarly: isTooEarly(context.article.published, said.date),
    isMuchLater: isMuchLater(context.article.published, said.date),
    isSpeakerNear: () => isNamedIn(said.speaker, near.sentences, mention, context),
    isSpeakerInArticle: () => isNamedAnywhere(said.speaker, context),
    isTopicNear: () => isTopicNear(said, comparison.record.words, mention, near, context),
  })
  return judgement && { compared: { said, comparison, speaker }, judgement }
}

/** Tells what was compared before the policy that decided. */
function traceOf(
  { id }: SaidRecord,
  { likeness, alteration, pageShare, run, strength }: Comparison,
  speaker: SpeakerMatch,
  mention: QuotationMention,
  { trace }: AssessContext,
): ((line: string) => void) | undefined {
  if (trace === undefined) return undefined
  const words = `${likeness}${alteration === undefined ? '' : ` (${alteration})`}`
  const measures = `page share ${pageShare.toFixed(2)}, run ${run}, strength ${strength.toFixed(1)}`
  return (line) => trace(mention, `${id}: ${words}, speaker ${speaker}, ${measures}: ${line}`)
}

const RANK = { supported: 3, qualified: 2, contradicted: 1 } as const

/** The better for the page: its verdict, then the share of its words that the record has. */
function isBetter(a: Judged, b: Judged): boolean {
  const byVerdict = RANK[a.judgement.verdict] - RANK[b.judgement.verdict]
  return byVerdict > 0 || (byVerdict === 0 && a.compared.comparison.pageShare > b.compared.comparison.pageShare)
}
