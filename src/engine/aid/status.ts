import type { AidStatus } from '../../model/money.ts'
import { childrenOf, NONE, relationOf } from '../syntax/parse.ts'
import type { Gift, ToldBy } from './gift.ts'
import { type Act, giftVerb } from './gift-verbs.ts'
import { nounKind } from './lexicon.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

/** How far a verb of each act says that the giving has come, where it is told as done. */
const DONE: Readonly<Record<Act, AidStatus>> = {
  give: 'delivered',
  announce: 'announced',
  approve: 'committed',
  receive: 'delivered',
  ask: 'requested',
  thank: 'announced',
  help: 'announced',
  go: 'delivered',
  withhold: 'suspended',
  refuse: 'refused',
  propose: 'proposed',
  hold: 'announced',
  say: 'announced',
  trade: 'announced',
}

/** Verbs that say otherwise than their act. */
const OTHERWISE: ReadonlyMap<string, AidStatus> = new Map([
  ['extend', 'committed'],
  ['secure', 'committed'],
  ['obtain', 'committed'],
  ['win', 'committed'],
  ['expect', 'announced'],
  ['draw', 'announced'],
  ['mobilise', 'announced'],
  ['mobilize', 'announced'],
  ['threaten', 'proposed'],
])

/** How far the giving has come, by the verb that tells of it and those that govern that verb. */
export function statusOf(gift: Gift): AidStatus {
  const told = gift.told.find(({ act }) => act === 'withhold' || act === 'refuse') ?? gift.told[0]
  if (told === undefined) return ofNoun(gift) ?? 'announced'
  return ofNoun(gift) ?? ofVerb(gift.sentence, told)
}

/** "an appeal for $1 billion" */
function ofNoun({ sentence, nouns, slot }: Gift): AidStatus | undefined {
  const isAsked = nouns.some((noun) => nounKind(wordOf(sentence, noun)) === 'request')
  return isAsked && (slot !== 'obj' || sentence.words.includes('for')) ? 'requested' : undefined
}

function ofVerb(sentence: SumSentence, told: ToldBy): AidStatus {
  const outer = governing(sentence, told.at)
  const acts = outer.map((at) => giftVerb(wordOf(sentence, at))?.act)
  if (isDenied(sentence, [told.at, ...outer])) return 'refused'
  if (outer.some((at) => isAsking(sentence, at))) return 'requested'
  if (told.act === 'withhold' || told.act === 'refuse' || told.act === 'ask') return DONE[told.act]
  if (acts.includes('withhold')) return 'suspended'
  if (isPossible(sentence, told.at) || acts.includes('propose')) return 'proposed'
  if (told.act === 'propose') return 'proposed'
  if (acts.includes('approve') || (told.act === 'approve' && !isToCome(sentence, told.at))) return 'committed'
  return isDone(sentence, told.at) ? (OTHERWISE.get(told.lemma) ?? DONE[told.act]) : 'announced'
}

/** Somebody else is asked; who only wants to give announces it. */
function isAsking({ parse, words }: SumSentence, verb: number): boolean {
  const found = giftVerb(words[verb] ?? '')
  return found?.act === 'ask' && (found.lemma !== 'want' || childrenOf(parse, verb, 'obj').length > 0)
}

/** The verbs that govern a verb: "agreed to provide", "denied that it had given". */
export function governing({ parse }: SumSentence, verb: number): readonly number[] {
  const outer: number[] = []
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const head = parse.heads[at] as number
    const relation = relationOf(parse, at)
    if (head === NONE || relation === 'conj' || relation === 'advcl' || relation.startsWith('acl:')) break
    outer.push(head)
    at = head
  }
  return outer
}

const NOT: ReadonlySet<string> = new Set("not n't never no cannot neither nor without hardly".split(' '))
const DENYING: ReadonlySet<string> = new Set(
  'deny denied denies denying refuse refused refuses refusing reject rejected false untrue premature fake hoax'.split(
    ' ',
  ),
)

/** Whether the verbs, or what governs them, say that it is not so. */
export function isDenied(sentence: SumSentence, verbs: readonly number[]): boolean {
  const { parse } = sentence
  return verbs.some((verb, i) => {
    // "reports that it gave are false": the parse may hang "false" on the reports.
    const around = i === 0 ? [] : [verb, ...childrenOf(parse, verb, 'ccomp', 'xcomp', 'conj', 'parataxis')]
    if (around.some((word) => DENYING.has(wordOf(sentence, word)))) return true
    return childrenOf(parse, verb, 'advmod', 'det', 'discourse').some((word) => NOT.has(wordOf(sentence, word)))
  })
}

/** "could give", "may send", "should provide" */
function isPossible(sentence: SumSentence, verb: number): boolean {
  return childrenOf(sentence.parse, verb, 'aux').some((word) =>
    /^(?:could|might|may|should|must|can)$/.test(wordOf(sentence, word)),
  )
}

/** "will give", "to give" */
function isToCome({ parse, words }: SumSentence, verb: number): boolean {
  const helpers = childrenOf(parse, verb, 'aux', 'aux:pass').map((word) => words[word] ?? '')
  if (helpers.some((word) => /^(?:will|would|shall|'ll|’ll|to|'d)$/.test(word))) return true
  return childrenOf(parse, verb, 'mark').some((word) => words[word] === 'to')
}

/** Told in a past or perfect form, or of something that happens all the time. */
function isDone(sentence: SumSentence, verb: number): boolean {
  const { parse } = sentence
  const helpers = childrenOf(parse, verb, 'aux', 'aux:pass').map((word) => wordOf(sentence, word))
  const form = wordOf(sentence, verb)
  if (isToCome(sentence, verb) || form.endsWith('ing')) return false
  const isPast = /(?:ed|en|gave|sent|lent|spent|got|won|drew|forgave|wrote|went|came|brought|paid|made|given)$/.test(
    form,
  )
  return (isPast && !helpers.some((word) => /^(?:is|are)$/.test(word))) || HABITUAL.has(form)
}

/** Told in the present of what happens all the time, or in a headline of what has been decided. */
const HABITUAL: ReadonlySet<string> = new Set(
  'receives gets approves backs passes adopts clears oks agrees signs'.split(' '),
)
