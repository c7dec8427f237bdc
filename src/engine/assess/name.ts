import type { Evidence, FieldAgreement, NameFinding, NameReason } from '../../model/finding.ts'
import type { NameMention } from '../../model/mention.ts'
import type { Entity } from '../../model/records.ts'
import type { AssessContext } from './context.ts'
import { compareRole, type RoleComparison } from './role.ts'
import { isFirmClaim, isToldOfThePast } from './role-wording.ts'

const AMBIGUOUS_SHOWN = 5

/**
 * Compares one name with the records: `known` or `spelling-variant`, and how each title given stands to
 * the recorded roles on the article's date. A title is contradicted only where the roles' dates or an
 * incompatible office exclude it (see role.ts), the words can be read in no other way, and the country
 * does not keep titles for life; else an old title is qualified. Null where the mention is part of a
 * longer linked name, or latent and unknown to the reference.
 */
export function assessName(mention: NameMention, context: AssessContext): NameFinding | null {
  const link = context.linkAt(mention)
  if (link === undefined || link.within !== undefined) return null
  const [entity, other] = link.candidates
  if (entity === undefined) return { mention, verdict: 'unknown', reasons: [], evidence: [] }
  if (other !== undefined) {
    const evidence = link.candidates.slice(0, AMBIGUOUS_SHOWN).map((one) => evidenceFor(mention, one, [], context))
    return { mention, verdict: 'unknown', reasons: ['ambiguous'], evidence }
  }
  const linked = { ...mention, type: entity.type, entity: entity.id }
  return judge(linked, entity, link.match === 'variant' ? 'spelling-variant' : 'known', context)
}

type Judgement = 'supported' | 'qualified' | 'contradicted'

function judge(mention: NameMention, entity: Entity, nameReason: NameReason, context: AssessContext): NameFinding {
  const setting = { date: context.article.published, entities: context.entities, bodies: context.entitiesById }
  const comparisons = (mention.roles ?? []).map((claim) => compareRole(claim, entity, setting))
  const judged = comparisons.map((comparison) => judgeRole(comparison, mention, entity, context))
  const reasons = new Set([nameReason, ...judged.flatMap(({ reason }) => reason ?? [])])
  const verdict = worst(judged.map((one) => one.verdict))
  const evidence = evidenceFor(mention, entity, comparisons, context)
  const holders = comparisons.flatMap(({ holder }) => holder ?? [])
  return {
    mention,
    verdict,
    reasons: [nameReason, ...[...reasons].filter((reason) => reason !== nameReason)],
    evidence: [evidence, ...holders.map((holder) => evidenceFor(mention, holder, [], context))],
  }
}

function worst(verdicts: readonly Judgement[]): Judgement {
  if (verdicts.includes('contradicted')) return 'contradicted'
  return verdicts.includes('qualified') ? 'qualified' : 'supported'
}

function judgeRole(
  { claim, standing }: RoleComparison,
  mention: NameMention,
  entity: Entity,
  { article }: AssessContext,
): { verdict: Judgement; reason?: NameReason } {
  if (standing === 'silent') return { verdict: 'supported' }
  if (standing === 'holds') return { verdict: 'supported', reason: 'role-current' }
  if (standing === 'held') return { verdict: 'supported', reason: 'role-former' }
  if (standing === 'still') return { verdict: 'qualified', reason: 'role-current' }
  const isFirm = isFirmClaim(claim, mention, article.text) && !isToldOfThePast(claim, mention, article)
  const isCourtesy = standing === 'over' && entity.country === 'US'
  if (isFirm && !isCourtesy) return { verdict: 'contradicted', reason: 'role-not-held-then' }
  return standing === 'over' ? { verdict: 'qualified', reason: 'role-former' } : { verdict: 'supported' }
}

function evidenceFor(
  mention: NameMention,
  entity: Entity,
  comparisons: readonly RoleComparison[],
  context: AssessContext,
): Evidence {
  const name = { field: 'name', page: mention.text, record: entity.name, agrees: true }
  const roles = comparisons.flatMap((comparison) => agreementOf(comparison))
  return { record: entity, sources: context.sourcesOf(entity), agreement: [name, ...roles] }
}

function agreementOf({ claim, standing, role, holder }: RoleComparison): readonly FieldAgreement[] {
  if (role === undefined) return []
  const of = role.of === undefined ? '' : ` of ${role.of.name}`
  const years = `${role.from ?? '?'} to ${role.to ?? 'now'}`
  const record = `${holder === undefined ? '' : `${holder.name}, `}${role.title}${of} (${years})`
  return [{ field: 'role', page: claim.text, record, agrees: standing === 'holds' || standing === 'held' }]
}
