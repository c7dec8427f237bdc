import type { AidFrame, AmountMention, NameMention, Party } from '../../model/mention.ts'
import { NONE } from '../syntax/parse.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Analysis } from '../text/analysis.ts'
import { categoryOf, isCategoryNamed, usualCategory } from './category.ts'
import { dateOf } from './dates.ts'
import { includesOf, isAdditional, isPart, isTelling, isTotal } from './details.ts'
import { subjectMeant } from './doer.ts'
import { askerOf } from './donor.ts'
import { type Gift, giftOf, inRowWith, isSpeechBehind, sharingNouns } from './gift.ts'
import { continues, isGiven } from './is-given.ts'
import { type NameIndex, nameIndex, partyPhrases } from './parties.ts'
import { eachItsOwn } from './respectively.ts'
import { isSame, type Roles, rolesOf } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Meant, Peopled } from './standing-in.ts'
import { governing, statusOf } from './status.ts'
import { sumSentence } from './sum-sentence.ts'
import { tellingOf } from './telling.ts'
import { implied, toldWithoutSum } from './told-before.ts'

/** What the sums before one have told, for a sum that leaves it out. */
interface Told {
  readonly roles: Roles
  readonly frame: AidFrame | undefined
}

const NOTHING: Told = { roles: {}, frame: undefined }

/**
 * The same amounts, each with the aid frame that its sentence gives, where it gives one. Only sentences with sums are
 * parsed, and the one before where a pronoun asks for it. Cost: linear.
 */
export function frameAid(
  analysis: Analysis,
  syntax: Syntax,
  amounts: readonly AmountMention[],
  names: readonly NameMention[],
): readonly AmountMention[] {
  const index = nameIndex(names, analysis.lexicon)
  const frames: (AidFrame | undefined)[] = new Array(amounts.length).fill(undefined)
  let before: Told = NOTHING
  let last = -9
  for (const [number, first, end] of sentencesOf(analysis, amounts)) {
    const here = peopled(analysis, syntax, index, number, amounts.slice(first, end), first)
    if (here === undefined) continue
    const earlier = (): Peopled | undefined => peopled(analysis, syntax, index, number - 1, [], 0)
    before = frameSentence(here, earlier, number - last <= NEAR ? before : NOTHING, analysis.article.published, frames)
    last = number
  }
  return amounts.map((amount, i) => {
    const aid = frames[i]
    return aid === undefined ? amount : { ...amount, aid }
  })
}

/** How many sentences on a sum may lean on another for what it leaves out. */
const NEAR = 2

/** The sentences with sums: their number, their first sum and one past their last. */
function* sentencesOf(
  { tokens, sentences }: Analysis,
  amounts: readonly AmountMention[],
): Generator<readonly [number: number, first: number, end: number]> {
  let at = 0
  for (let s = 0; s + 1 < sentences.length && at < amounts.length; s++) {
    const limit = tokens.end[(sentences[s + 1] as number) - 1] as number
    const first = at
    while (at < amounts.length && (amounts[at] as AmountMention).start < limit) at++
    if (at > first) yield [s, first, at]
  }
}

function peopled(
  analysis: Analysis,
  syntax: Syntax,
  index: NameIndex,
  number: number,
  amounts: readonly AmountMention[],
  firstIndex: number,
): Peopled | undefined {
  const parse = number < 0 ? undefined : syntax.parse(number)
  if (parse === undefined) return undefined
  const sentence = sumSentence(analysis, parse, amounts, firstIndex)
  return { sentence, parties: partyPhrases(sentence, index) }
}

function frameSentence(
  here: Peopled,
  before: () => Peopled | undefined,
  earlier: Told,
  published: string | undefined,
  frames: (AidFrame | undefined)[],
): Told {
  const gifts: Gift[] = []
  for (const place of here.sentence.sums) {
    const gift = giftOf(here.sentence, place)
    const last = gifts[gifts.length - 1]
    gifts.push(last === undefined ? gift : inRowWith(gift, last))
  }
  const shared = gifts.map((gift, i) => {
    const next = gifts[i + 1]
    return next === undefined ? gift : sharingNouns(gift, next)
  })
  const scenes = shared.map((gift): Scene => ({ ...here, before, gift }))
  const read = scenes.map(rolesOf)
  const roles = eachItsOwn(
    here,
    read.map((_, i) => completed(read, i)),
  )
  let told = NOTHING
  here.sentence.sums.forEach((place, i) => {
    const scene = scenes[i] as Scene
    if (!place.isConversion)
      told = frameOne(scene, roles[i] ?? {}, told.frame === undefined ? earlier : told, published)
    frames[place.index] = told.frame
  })
  return told
}

/** Fills from the sums of the same sentence what one leaves out: from those before it, or the end of a row. */
function completed(all: readonly Roles[], at: number): Roles {
  const own = all[at] ?? {}
  const earlier = all.slice(0, at)
  const donor = own.donor ?? unlike(earlier.findLast((one) => one.donor !== undefined)?.donor, own.recipient)
  const before = earlier.findLast((one) => one.recipient !== undefined)?.recipient
  const following = all.slice(at + 1).find((one) => one.recipient !== undefined)?.recipient
  const recipient = unlike(own.recipient ?? before ?? following, donor)
  return { ...(donor === undefined ? {} : { donor }), ...(recipient === undefined ? {} : { recipient }) }
}

function unlike(party: Meant | undefined, other: Meant | undefined): Meant | undefined {
  return isSame(party, other) ? undefined : party
}

function frameOne(scene: Scene, own: Roles, told: Told, published: string | undefined): Told {
  const roles = continues(scene.gift) ? withEarlier(scene, own, told) : own
  if (!isGiven(scene.gift, roles)) return { roles: own, frame: undefined }
  return { roles, frame: frameFrom(scene, roles, told, published) }
}

/** What a sum leaves out, the sum before it or the sentence before it may tell. */
function withEarlier({ before }: Scene, { donor, recipient }: Roles, told: Told): Roles {
  if (donor !== undefined && recipient !== undefined) return { donor, recipient }
  const earlier = told.frame === undefined ? orNothing(before()) : told.roles
  return withOthers({ donor, recipient }, earlier)
}

function orNothing(sentence: Peopled | undefined): Roles {
  return sentence === undefined ? {} : toldWithoutSum(sentence)
}

function withOthers(own: { donor: Meant | undefined; recipient: Meant | undefined }, earlier: Roles): Roles {
  const donor = own.donor ?? unlike(earlier.donor === undefined ? undefined : implied(earlier.donor), own.recipient)
  const recipient =
    own.recipient ?? unlike(earlier.recipient === undefined ? undefined : implied(earlier.recipient), donor)
  return { ...(donor === undefined ? {} : { donor }), ...(recipient === undefined ? {} : { recipient }) }
}

function frameFrom(scene: Scene, roles: Roles, told: Told, published: string | undefined): AidFrame {
  const { gift } = scene
  const donor = partyOf(roles.donor)
  const recipient = roles.recipient?.phrase.party
  const date = dateOf(gift, published)
  const announcer = announcerOf(scene)
  const includes = includesOf(gift)
  return {
    ...(donor === undefined ? {} : { donor }),
    ...(recipient === undefined ? {} : { recipient }),
    category:
      categoryOf(gift, scene.parties) ??
      usualCategory(roles, askerOf(scene), scene.sentence) ??
      (gift.nouns.length === 0 ? told.frame?.category : undefined) ??
      'other',
    status: statusOf(gift),
    ...(date === undefined ? {} : { date }),
    ...(announcer === undefined ? {} : { announcer }),
    ...(isAdditional(gift) ? { additional: true } : {}),
    ...(isTotal(gift) ? { total: true } : {}),
    ...(isPart(gift) ? { partOfTotal: true } : {}),
    ...(includes.length === 0 ? {} : { includes }),
    ...impliedParts(gift, roles),
    telling: tellingOf(scene, gift, roles),
    foundBy: gift.told.length > 0 ? 'verb' : 'phrase',
  }
}

function impliedParts(gift: Gift, { donor, recipient }: Roles): Pick<AidFrame, 'implied'> {
  const implied: ('donor' | 'recipient' | 'category')[] = []
  if (donor?.isSaid === false) implied.push('donor')
  if (recipient?.isSaid === false) implied.push('recipient')
  if (!isCategoryNamed(gift)) implied.push('category')
  return implied.length === 0 ? {} : { implied }
}

function partyOf(meant: Meant | undefined): Party | undefined {
  return meant?.phrase.party ?? meant?.phrase.person
}

/** Who announces or says it: the subject of the nearest verb of telling that governs it, or tells it itself. */
function announcerOf(scene: Scene): Party | undefined {
  const { sentence, gift } = scene
  const behind = sentence.words.findLastIndex((_, i) => i >= gift.place.end && isSpeechBehind(sentence, i))
  const verbs = gift.verb === NONE ? [] : [gift.verb, ...governing(sentence, gift.verb)]
  for (const verb of behind < 0 ? verbs : [...verbs, behind]) {
    if (!isTelling(sentence.words[verb] ?? '')) continue
    const found = subjectMeant(scene, verb)
    if (found !== undefined) return found.phrase.person ?? found.phrase.party
  }
  return undefined
}
