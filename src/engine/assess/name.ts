import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Citation, Evidence, FieldAgreement, NameFinding, NameReason } from '../../model/finding.ts'
import type { NameMention, RoleClaim } from '../../model/mention.ts'
import type { Entity, Role } from '../../model/records.ts'
import type { Link } from '../linking/link.ts'
import { countryOf } from '../text/countries.ts'
import type { AssessContext } from './context.ts'
import { compareRole, isNational, type RoleComparison } from './role.ts'
import { isLongOver } from './role-dates.ts'
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
  context.trace?.(mention, linkWords(link))
  if (link === undefined || link.within !== undefined) return null
  const [entity, other] = link.candidates
  if (entity === undefined) return { mention, verdict: 'unknown', reasons: [], evidence: [] }
  if (other !== undefined) {
    const evidence = link.candidates.slice(0, AMBIGUOUS_SHOWN).flatMap((one) => evidenceFor(mention, one, [], context))
    return { mention, verdict: 'unknown', reasons: ['ambiguous'], evidence }
  }
  const linked = { ...mention, type: entity.type, entity: entity.id }
  return judge(linked, entity, link.match === 'variant' ? 'spelling-variant' : 'known', context)
}

function linkWords(link: Link | undefined): string {
  if (link === undefined) return 'no finding: only a candidate, and no record bears the name'
  if (link.within !== undefined) return `no finding: part of the linked name "${link.within.text}"`
  const [entity, other] = link.candidates
  if (entity === undefined) return 'silent: no record bears the name'
  const ids = link.candidates.map(({ id }) => id).join(', ')
  return other === undefined ? `linked to ${ids}: ${link.match}` : `silent: nothing tells ${ids} apart`
}

type Judgement = 'supported' | 'qualified' | 'contradicted'

function judge(mention: NameMention, entity: Entity, nameReason: NameReason, context: AssessContext): NameFinding {
  const { article, entities, entitiesById, lexicon } = context
  const setting = { date: article.published, entities, bodies: entitiesById, lexicon }
  const judged = (mention.roles ?? [])
    .map((claim) => judgeRole(compareRole(claim, entity, setting), mention, entity, context))
    .filter(({ reason }) => reason !== undefined)
  const roleReasons = new Set(judged.flatMap(({ reason }) => reason ?? []))
  const comparisons = judged.map(({ comparison }) => comparison)
  const holders = comparisons.flatMap(({ holder }) => holder ?? [])
  return {
    mention,
    verdict: worst(judged.map(({ verdict }) => verdict)),
    reasons: [nameReason, ...roleReasons],
    evidence: [
      ...evidenceFor(mention, entity, comparisons, context),
      ...holders.map((holder) => ({ ...context.cite(holder), agreement: [] })),
    ],
  }
}

function worst(verdicts: readonly Judgement[]): Judgement {
  if (verdicts.includes('contradicted')) return 'contradicted'
  return verdicts.includes('qualified') ? 'qualified' : 'supported'
}

interface JudgedRole {
  readonly comparison: RoleComparison
  readonly verdict: Judgement
  /** Unset where the title has nothing to say for the reader. */
  readonly reason?: NameReason
}

function judgeRole(
  comparison: RoleComparison,
  mention: NameMention,
  entity: Entity,
  context: AssessContext,
): JudgedRole {
  const doubt = isExcluding(comparison) ? otherReading(comparison, mention, entity, context) : undefined
  const judged = judgeStanding(comparison, doubt)
  context.trace?.(mention, roleWords(comparison, judged, doubt))
  return judged
}

function roleWords({ claim, standing }: RoleComparison, { verdict, reason }: JudgedRole, doubt?: string): string {
  const why = doubt === undefined ? '' : `, but ${doubt}`
  return `title "${claim.text}" (${claim.tense}) ${standing}${why}: ${reason === undefined ? 'nothing to say' : `${verdict}, ${reason}`}`
}

/** Whether the records do not bear the title out. */
function isExcluding({ standing }: RoleComparison): boolean {
  return standing === 'over' || standing === 'not-yet' || standing === 'other'
}

/** A title is contradicted where the record excludes it and the words can be read in no other way; `doubt` tells how they can. */
function judgeStanding(comparison: RoleComparison, doubt: string | undefined): JudgedRole {
  const { standing } = comparison
  if (standing === 'silent') return { comparison, verdict: 'supported' }
  if (standing === 'holds') return { comparison, verdict: 'supported', reason: 'role-current' }
  if (standing === 'held') return { comparison, verdict: 'supported', reason: 'role-former' }
  if (standing === 'still') return { comparison, verdict: 'qualified', reason: 'role-current' }
  if (doubt === undefined) return { comparison, verdict: 'contradicted', reason: 'role-not-held-then' }
  const former = standing === 'over' ? comparison.role : comparison.formerly
  // What differs and may be right is not shown beside a verdict that agrees.
  if (former === undefined) return { comparison: { claim: comparison.claim, standing }, verdict: 'supported' }
  return { comparison: { ...comparison, role: former }, verdict: 'qualified', reason: 'role-former' }
}

/** How a title that the record does not bear out can be read otherwise; undefined where it can't. */
function otherReading(
  { claim, standing, role, isBorneOut }: RoleComparison,
  mention: NameMention,
  entity: Entity,
  { analysis, article, lexicon }: AssessContext,
): string | undefined {
  if (!isFirmClaim(claim, mention, article.text, lexicon)) return 'the title may be somebody else’s'
  if (isToldOfThePast(claim, mention, analysis)) return 'it is told of the past'
  if (standing === 'other')
    return mayBeginClause(claim, mention, entity, lexicon) ? 'the name may begin a clause' : undefined
  if (standing === 'over' && role !== undefined && !isLongOver(role, article.published ?? ''))
    return 'the office is not long over'
  if (isBorneOut !== true) return 'no record bears out that it was not held'
  // Americans keep their titles after office; and "Chairman X" without a body may chair another one by now.
  if (standing === 'over' && entity.country === 'US') return 'the title is kept after office'
  const isOfKnown = claim.of !== undefined || (role !== undefined && isNational(role, lexicon))
  return isOfKnown ? undefined : 'it may be of another body'
}

/** A bare surname after another country's title: "the Polish President Zelensky met", "after talks with the Polish President Zelensky left". */
function mayBeginClause({ of }: RoleClaim, { text }: NameMention, { country }: Entity, lexicon: Lexicon): boolean {
  const claimed = of === undefined ? undefined : countryOf(of, lexicon)?.code
  return claimed !== undefined && claimed !== country && !/\s/.test(text)
}

/** What each pack has of the entity: the name, and the roles that are its own. */
function evidenceFor(
  mention: NameMention,
  entity: Entity,
  comparisons: readonly RoleComparison[],
  context: AssessContext,
): readonly [Evidence, ...Evidence[]] {
  const [first, ...others] = context.citeAll(entity)
  const evidenceOf = (citation: Citation): Evidence => {
    const name = { field: 'name', page: mention.text, record: entity.name, agrees: true }
    const told = comparisons.filter(
      ({ role, holder }) => holder !== undefined || others.length === 0 || isOf(role, citation),
    )
    return { ...citation, agreement: [name, ...told.flatMap(agreementOf)] }
  }
  return [evidenceOf(first), ...others.map(evidenceOf)]
}

/** Whether a role is one of those that a record of the entity holds. */
function isOf(role: Role | undefined, { record }: Citation): boolean {
  if (role === undefined || record.record !== 'entity') return false
  return (record.roles ?? []).some(
    ({ title, from, to }) => title === role.title && from === role.from && to === role.to,
  )
}

function agreementOf({ claim, standing, role, holder }: RoleComparison): readonly FieldAgreement[] {
  if (role === undefined) return []
  const { title, of, from = '?', to, asOf, succeeded } = role
  const open = asOf === undefined ? 'now' : `now, as of ${asOf}`
  const next = standing === 'over' && succeeded !== undefined ? `, then ${succeeded.by.name}` : ''
  const office = of === undefined ? title : `${title} of ${of.name}`
  const record = `${holder === undefined ? '' : `${holder.name}, `}${office} (${from} to ${to ?? open}${next})`
  return [{ field: 'role', page: claim.text, record, agrees: standing === 'holds' || standing === 'held' }]
}
