import type { AidFrame, AmountMention, NameMention } from '../../model/mention.ts'
import type { AidCategory } from '../../model/money.ts'
import type { Analysis } from '../text/analysis.ts'
import { BODY_CATEGORIES } from './aid-bodies.ts'
import { type Clause, clauseOf } from './aid-clause.ts'
import { dateOf } from './aid-dates.ts'
import { includesOf, isAdditional } from './aid-details.ts'
import { beforeColon } from './aid-donor.ts'
import { nameIndex, type SceneParty, sceneParties } from './aid-parties.ts'
import { isSame } from './aid-phrases.ts'
import { nounStrength, type Roles, rolesOf } from './aid-roles.ts'
import { aidScenes, type Scene, startOf, wordAt } from './aid-scene.ts'
import { categoryOf, isRequestNoun, statusOf } from './aid-sense.ts'
import { subjectOf } from './aid-subject.ts'
import { isPart, isTotal } from './aid-totals.ts'
import { CATEGORY_WORDS, GIFT_NOUNS, LOAN_NOUNS, TRADE_NOUNS } from './aid-words.ts'

/** What the sums before one have told, for a sum that leaves it out. */
interface Told {
  readonly roles: Roles
  readonly category: AidCategory | undefined
  readonly frame: AidFrame | undefined
  /** Where the sum ends. */
  readonly end: number
}

const NO_ROLES: Roles = { donor: undefined, recipient: undefined, announcer: undefined }
const NOTHING: Told = { roles: NO_ROLES, category: undefined, frame: undefined, end: 0 }

/** How far back a sum may lean on another for what it leaves out, in UTF-16 units. */
const CONTEXT = 400

/**
 * The same amounts, each with the aid frame that the words around it give, where they give one. Looks
 * at the amounts' sentences alone, a bounded stretch to either side. Cost: linear.
 */
export function frameAid(
  analysis: Analysis,
  amounts: readonly AmountMention[],
  names: readonly NameMention[],
): readonly AmountMention[] {
  const index = nameIndex(names, analysis.lexicon)
  const frames: (AidFrame | undefined)[] = new Array(amounts.length).fill(undefined)
  let nameAt = 0
  let told: Told = NOTHING
  for (const scene of aidScenes(analysis, amounts)) {
    const start = startOf(scene, 0)
    while (nameAt < names.length && (names[nameAt]?.start ?? 0) < start) nameAt++
    const isNear = told.frame !== undefined && start - told.end < CONTEXT
    told = frameScene(
      scene,
      sceneParties(scene, index, nameAt),
      isNear ? told : NOTHING,
      analysis.article.published,
      frames,
    )
  }
  return amounts.map((amount, i) => {
    const aid = frames[i]
    return aid === undefined ? amount : { ...amount, aid }
  })
}

function frameScene(
  scene: Scene,
  parties: readonly SceneParty[],
  before: Told,
  published: string | undefined,
  frames: (AidFrame | undefined)[],
): Told {
  const clauses = scene.places.map((_, at) => clauseOf(scene, parties, at))
  const roles = clauses.map(rolesOf)
  let told = NOTHING
  clauses.forEach((clause, at) => {
    const context = told.frame === undefined && at === 0 ? before : told
    told = frameOne(
      clause,
      roles[at] ?? NO_ROLES,
      recipientAfter(clauses, roles, at),
      at === 0 ? NOTHING : told,
      published,
    )
    if (told.frame === undefined || at === 0) told = continued(clause, told, context, published)
    frames[clause.place.index] = told.frame
  })
  return told
}

/** "France pledged $4m, Germany $3m and Italy $2m to Libya": the recipient told after the last of a row of sums. */
function recipientAfter(clauses: readonly Clause[], roles: readonly Roles[], at: number): SceneParty | undefined {
  for (let i = at; i + 1 < clauses.length && i < at + LONGEST_ROW; i++) {
    const clause = clauses[i] as Clause
    if (clause.right - clause.place.end > 14) return undefined
    const { recipient } = roles[i + 1] ?? NO_ROLES
    if (recipient !== undefined) return recipient
  }
  return undefined
}

/** No more sums in a row share what is told of the last. */
const LONGEST_ROW = 6

/**
 * "The package also holds $5m in medical aid.": what a sum of aid leaves out, the sentence before may tell.
 * Only where the sum's own noun says that it is given.
 */
function continued(clause: Clause, told: Told, before: Told, published: string | undefined): Told {
  const { donor, recipient } = told.roles
  if ((donor !== undefined && recipient !== undefined) || before.frame === undefined) return told
  if (nounStrength(clause) !== 'aid' || clause.predicate?.verb.kind === 'withhold') return told
  const roles = {
    ...told.roles,
    donor: donor ?? unlike(before.roles.donor, recipient),
    recipient: recipient ?? unlike(before.roles.recipient, donor),
  }
  return { ...told, roles, frame: frameFrom(clause, roles, told.category ?? 'other', published) }
}

function frameOne(
  clause: Clause,
  own: Roles,
  following: SceneParty | undefined,
  told: Told,
  published: string | undefined,
): Told {
  if (isConversion(clause) && told.frame !== undefined) return told
  const { end } = clause.place.mention
  const roles = completed(own, following, told)
  const category =
    categoryOf(clause) ?? (clause.noun === undefined ? told.category : undefined) ?? usualCategory(clause, roles)
  if (!isGiving(clause, roles, told)) return { roles, category, frame: undefined, end }
  return { roles, category, frame: frameFrom(clause, roles, category ?? 'other', published), end }
}

/** What the giver, the receiver or whoever appeals usually gives or needs: a loan from the IMF, relief for refugees. */
function usualCategory(clause: Clause, roles: Roles): AidCategory | undefined {
  const { predicate } = clause
  const asker = predicate?.verb.kind === 'request' ? subjectOf(clause, predicate.at) : undefined
  const isRelief = BODY_CATEGORIES.get(roles.recipient?.party?.name ?? '') === 'humanitarian'
  if (isRelief) return 'humanitarian'
  return categoryOfPeople(clause, roles) ?? BODY_CATEGORIES.get(roles.donor?.party?.name ?? asker?.party?.name ?? '')
}

/** "South Sudan's refugees", "Lebanon's army" */
function categoryOfPeople({ scene }: Clause, { recipient }: Roles): AidCategory | undefined {
  if (recipient?.isPeople !== true) return undefined
  const word = scene.words.slice(recipient.first, recipient.end).find((one) => CATEGORY_WORDS.has(one))
  return CATEGORY_WORDS.get(word ?? '')
}

/** "3 billion crowns ($287 million)": the same sum in another currency. */
function isConversion(clause: Clause): boolean {
  const { scene, place, left } = clause
  return left > 0 && wordAt(scene, place.first - 1) === '(' && place.first - left <= 5
}

/** Fills from the coordinated sums of the same sentence what this one leaves out. */
function completed(own: Roles, following: SceneParty | undefined, told: Told): Roles {
  const donor = own.donor ?? unlike(told.roles.donor, own.recipient)
  const recipient = unlike(own.recipient ?? following ?? told.roles.recipient, donor)
  return { donor, recipient, announcer: own.announcer ?? told.roles.announcer }
}

/** The party, unless it is the same as the other. */
function unlike(party: SceneParty | undefined, other: SceneParty | undefined): SceneParty | undefined {
  return isSame(party, other) ? undefined : party
}

/** Whether the words around tell of giving at all. */
function isGiving(clause: Clause, roles: Roles, told: Told): boolean {
  if (roles.donor === undefined && roles.recipient === undefined) return false
  if (isCompared(clause)) return false
  const strength = nounStrength(clause)
  const kind = clause.predicate?.verb.kind
  if (kind === 'withhold') return false
  if (strength === 'aid') return true
  if (isRequestNoun(clause)) return roles.recipient !== undefined
  if (kind === 'trade' ? !isGrantPaid(clause) : isOfTrade(clause) && !isOfLoan(clause)) return false
  const isBoth = roles.donor !== undefined && roles.recipient !== undefined
  if (strength === 'funding') return isBoth || (kind !== undefined && kind !== 'say')
  if (told.frame !== undefined && kind !== undefined && kind !== 'say') return true
  if (statusOf(clause) === 'requested') return roles.recipient?.party?.country !== undefined
  return isBoth && ((kind !== undefined && kind !== 'say') || isNominalGift(clause, roles))
}

/** "Norway: $5m for Ukraine", "Canada's C$60m for Haiti": no verb at all. */
function isNominalGift(clause: Clause, { donor }: Roles): boolean {
  return clause.predicate === undefined && (beforeColon(clause) !== undefined || donor?.form === 'owner')
}

/** "$7 billion more than he asked for": a difference, not a sum. */
function isCompared({ scene, place }: Clause): boolean {
  return /^(?:more|less|higher|lower|fewer)$/.test(wordAt(scene, place.end)) && wordAt(scene, place.end + 1) === 'than'
}

/** "a $858 billion defence bill", "the sale of systems for $1 billion", "the $750 billion figure". */
function isOfTrade({ scene, place, left, right, predicate }: Clause): boolean {
  const from = predicate !== undefined && predicate.at < place.first ? predicate.at : Math.max(left, place.first - 8)
  for (let i = from; i < place.first; i++) if (isTradeNoun(scene, i)) return true
  for (let i = place.end; i < Math.min(right, place.end + 5); i++) {
    if (/^(?:to|for|from|by|under|that|which)$/.test(wordAt(scene, i))) return false
    if (isTradeNoun(scene, i)) return true
  }
  return false
}

/** "a deal on a $3 billion loan": the deal is the loan's. */
function isOfLoan({ scene, noun }: Clause): boolean {
  return noun !== undefined && LOAN_NOUNS.has(wordAt(scene, noun))
}

/** "a grant of $30 million has been paid" */
function isGrantPaid({ scene, noun, predicate }: Clause): boolean {
  const isPaid = predicate?.verb.lemma === 'pay' && predicate.isPassive
  return isPaid && noun !== undefined && /^(?:grants?|pledges?|contributions?)$/.test(wordAt(scene, noun))
}

/** "budget" is one, "budget support" is not. */
function isTradeNoun(scene: Scene, i: number): boolean {
  const next = wordAt(scene, i + 1)
  return TRADE_NOUNS.has(wordAt(scene, i)) && !GIFT_NOUNS.has(next)
}

function frameFrom(clause: Clause, roles: Roles, category: AidCategory, published: string | undefined): AidFrame {
  const date = dateOf(clause, published)
  const includes = includesOf(clause)
  return {
    ...(roles.donor?.party === undefined ? {} : { donor: roles.donor.party }),
    ...(roles.recipient?.party === undefined ? {} : { recipient: roles.recipient.party }),
    category,
    status: statusOf(clause),
    ...(date === undefined ? {} : { date }),
    ...(roles.announcer === undefined ? {} : { announcer: roles.announcer }),
    ...(isAdditional(clause) ? { additional: true } : {}),
    ...(isTotal(clause) ? { total: true } : {}),
    ...(isPart(clause) ? { partOfTotal: true } : {}),
    ...(includes.length === 0 ? {} : { includes }),
  }
}
