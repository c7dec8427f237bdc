import { antecedentOf } from '../syntax/clause.ts'
import { childrenOf, NONE, relationOf, subtreeOf, tagOf } from '../syntax/parse.ts'
import { type Act, type GiftVerb, giftVerb, nounKind } from './aid-words.ts'
import { nounAfter } from './noun-after.ts'
import { isNominal, isVerb, type Place, type SumPlace, type SumSentence, wordOf } from './sum-sentence.ts'

/** A verb of the sentence with what it tells of the gift. */
export interface ToldBy extends GiftVerb {
  readonly at: number
}

/** What a sentence ties to a sum: the nouns that it is of, in or worth, and the verbs that tell of it. */
export interface Gift {
  readonly sentence: SumSentence
  readonly place: SumPlace
  /** Last words of noun phrases: "package", "aid", "ammunition". The nearest to the sum first. */
  readonly nouns: readonly number[]
  /** The verb that the sum hangs on; NONE in a phrase without one. */
  readonly verb: number
  /** How it hangs on it: the preposition before it, else its relation; empty without a verb. */
  readonly slot: string
  /** The verbs that tell of the gift, of its own clause first ("the $5m that France gave"). */
  readonly told: readonly ToldBy[]
  /** Words before and after the sum that may tell of it: up to the next sums. */
  readonly left: number
  readonly right: number
}

/** Reads what a sum is tied to. Cost: the depth of the parse and a bounded look to either side. */
export function giftOf(sentence: SumSentence, place: SumPlace): Gift {
  const left = sentence.sums.findLast((one) => one.end <= place.first && !one.isConversion)?.end ?? 0
  const next = sentence.sums.find((one) => one.first >= place.end && !one.isConversion)
  const right = next?.first ?? sentence.parse.count
  const carrier = carrierOf(sentence, place, right)
  const goods = goodsAfter(sentence, carrier === NONE ? place.end : carrier + 1, right)
  const climb = climbFrom(sentence, carrier === NONE ? place.head : carrierHead(sentence, place, carrier))
  const held = heldBy(sentence, climb)
  const all = distinct([carrier, ...goods, containerBefore(sentence, place, left), ...climb.nouns, ...held])
  const nouns = all.filter((noun) => tagOf(sentence.parse, noun) !== 'PROPN' && wordOf(sentence, noun) !== 'worth')
  return {
    sentence,
    place,
    nouns,
    verb: climb.verb,
    slot: climb.slot,
    told: toldBy(sentence, [place.head, ...nouns], climb.verb, isAskedFor(sentence, place, nouns)),
    left,
    right,
  }
}

function distinct(words: readonly number[]): readonly number[] {
  return [...new Set(words)].filter((word) => word !== NONE)
}

/** "a $5 million World Bank loan": the noun that the sum stands before. */
function carrierOf(sentence: SumSentence, { end }: Place, right: number): number {
  const from = wordOf(sentence, end) === '-' ? end + 1 : end
  if (wordOf(sentence, from) === 'worth') return NONE
  const noun = nounAfter(sentence, from)
  return noun !== NONE && noun < right && tagOf(sentence.parse, noun) === 'NOUN' ? noun : NONE
}

/** Of the sum and the noun that it stands before, the one that ties both into the sentence. */
function carrierHead({ parse }: SumSentence, place: Place, carrier: number): number {
  const isUnderSum = parse.heads[carrier] === place.head
  return isUnderSum ? place.head : carrier
}

const GOODS_LEAD: ReadonlySet<string> = new Set(['in', 'of', 'worth', "'", '’', "'s", '’s', 'towards', 'toward'])

/** "in military aid", "worth of tanks and shells", "of equipment": what the sum is given as. */
function goodsAfter(sentence: SumSentence, from: number, right: number): readonly number[] {
  let at = from
  // A stray point after a number is no end: "$1.8 billion. in military aid".
  if (wordOf(sentence, at) === '.' && wordOf(sentence, at + 1) === 'in') at++
  while (GOODS_LEAD.has(wordOf(sentence, at))) at++
  if (at === from) return []
  const nouns: number[] = []
  for (let steps = 0; steps < 6 && at < right; steps++) {
    while (tagOf(sentence.parse, at) === 'DET' || tagOf(sentence.parse, at) === 'PRON') if (++at >= right) return nouns
    const noun = nounAfter(sentence, at)
    if (noun === NONE || noun >= right) return nouns
    nouns.push(noun)
    at = noun + 1
    if (wordOf(sentence, at) === ',') at++
    if (wordOf(sentence, at) === 'and') at++
    if (at === noun + 1) return nouns
  }
  return nouns
}

const MEASURES: ReadonlySet<string> = new Set(
  'worth valued totalling totaling of for at to up some about around over nearly almost roughly estimated as much than more least under amounting , ( some close just another a an'.split(
    ' ',
  ),
)

/** "aid worth up to", "a package of", "support, valued at": the noun before the sum that it measures. */
function containerBefore(sentence: SumSentence, { first }: Place, left: number): number {
  let at = first - 1
  let isMeasured = false
  while (at >= left && first - at < 9 && MEASURES.has(wordOf(sentence, at))) {
    isMeasured ||= /^(?:worth|valued|total+ing|of|estimated|amounting)$/.test(wordOf(sentence, at))
    at--
  }
  if (!isMeasured || at < left) return NONE
  const isPastParty = wordOf(sentence, first - 1) !== 'of' || tagOf(sentence.parse, at) === 'PROPN'
  if (tagOf(sentence.parse, at) === 'NOUN' || nounKind(sentence, wordOf(sentence, at)) === 'aid') return at
  if (!isPastParty) return NONE
  for (let i = at; i >= left && at - i < 10; i--) {
    const kind = nounKind(sentence, wordOf(sentence, i))
    if (kind === 'aid' || (kind !== undefined && tagOf(sentence.parse, i) === 'NOUN')) return i
    if (tagOf(sentence.parse, i) === 'VERB') return NONE
  }
  return NONE
}

interface Climb {
  readonly verb: number
  readonly slot: string
  readonly nouns: readonly number[]
}

/** From a word up to the verb that it hangs on, past the nouns between. */
function climbFrom(sentence: SumSentence, from: number): Climb {
  const { parse } = sentence
  const nouns: number[] = []
  let at = from
  for (let steps = 0; steps < 12; steps++) {
    const head = parse.heads[at] as number
    if (head === NONE) return { verb: NONE, slot: '', nouns }
    if (isVerb(sentence, head)) return { verb: head, slot: slotOf(sentence, at), nouns }
    if (isNominal(sentence, head) && sentence.sumOf[head] === -1) nouns.push(head)
    at = head
  }
  return { verb: NONE, slot: '', nouns }
}

function slotOf(sentence: SumSentence, word: number): string {
  const [preposition] = childrenOf(sentence.parse, word, 'case')
  return preposition === undefined ? relationOf(sentence.parse, word) : wordOf(sentence, preposition)
}

/** "The package includes $5m", "aid will be tripled to $5m", "doubles its support to $5m": what the sum is of. */
function heldBy(sentence: SumSentence, { verb }: Climb): readonly number[] {
  const { parse } = sentence
  const of = verb === NONE ? rootOf(sentence) : verb
  const isHeld = verb === NONE || giftVerb(sentence, wordOf(sentence, verb))?.act === 'hold'
  const own = childrenOf(parse, of, 'nsubj', 'nsubj:pass', 'obj').map((word) => antecedentOf(parse, word, of))
  return own.filter((word) => {
    const kind = nounKind(sentence, wordOf(sentence, word))
    return (
      sentence.sumOf[word] === -1 && (kind === 'aid' || kind === 'money' || (isHeld && tagOf(parse, word) === 'NOUN'))
    )
  })
}

function rootOf({ parse }: SumSentence): number {
  for (let i = 0; i < parse.count; i++) if (parse.heads[i] === NONE) return i
  return 0
}

/** "… and an additional $5m in aid": a sum in a row is told by the verb of the one before, where it has none of its own. */
export function inRowWith(gift: Gift, before: Gift): Gift {
  const { sentence, place } = gift
  if (gift.told.some(({ act }) => act !== 'say')) return gift
  for (let i = place.first - 1; i >= gift.left && place.first - i < 8; i--) {
    const word = wordOf(sentence, i)
    if (word === ',' || word === 'and') return { ...gift, told: before.told, verb: before.verb, slot: before.slot }
    if (isVerb(sentence, i)) break
  }
  return gift
}

/** "$17 million and $19 million in aid": what the last of a row is given as, the others are. */
export function sharingNouns(gift: Gift, after: Gift): Gift {
  const { sentence, place, nouns } = gift
  const isRow = sentence.words
    .slice(place.end, after.place.first)
    .every((word) => /^(?:,|and|another|a|further)$/.test(word))
  return nouns.length === 0 && isRow ? { ...gift, nouns: after.nouns } : gift
}

/** Participles and relative clauses on the nouns, then the verb itself. */
function toldBy(sentence: SumSentence, nouns: readonly number[], verb: number, isAsked: boolean): readonly ToldBy[] {
  const { parse } = sentence
  const own = nouns
    .flatMap((noun) => childrenOf(parse, noun, 'acl', 'acl:relcl'))
    .filter((at) => !isPurpose(sentence, at) && !isSpeechBehind(sentence, at))
  const told: ToldBy[] = []
  for (const at of new Set(verb === NONE ? own : [...own, verb])) {
    const found = giftVerb(sentence, wordOf(sentence, at))
    if (found === undefined || !isVerb(sentence, at)) continue
    told.push({ ...found, at, act: isAsked && found.act !== 'say' ? 'ask' : actOf(sentence, at, found, nouns) })
  }
  return told.sort((a, b) => Number(a.act === 'say') - Number(b.act === 'say'))
}

/** "…, the prime minister said": the parse may hang it on the last noun before. */
export function isSpeechBehind(sentence: SumSentence, verb: number): boolean {
  const { parse } = sentence
  const act = giftVerb(sentence, wordOf(sentence, verb))?.act
  const [subject] = childrenOf(parse, verb, 'nsubj')
  if ((act !== 'say' && act !== 'announce') || subject === undefined || subject > verb) return false
  // The parse may count the comma to the subject.
  return sentence.words.slice(Math.max(0, subtreeOf(parse, subject).first - 1), subject).includes(',')
}

/** "paid out", "a grant has been paid", "write off": not what the verb alone says. */
function actOf(sentence: SumSentence, at: number, { act, lemma }: GiftVerb, nouns: readonly number[]): Act {
  if (lemma === 'turn') return wordOf(sentence, at + 1) === 'down' ? 'refuse' : 'say'
  const isAid = nouns.some((noun) => nounKind(sentence, wordOf(sentence, noun)) === 'aid')
  if (lemma === 'order') return isAid ? 'approve' : act
  if (lemma !== 'pay') return act
  const isGrant = nouns.some((noun) => /^(?:grant|pledge|contribution|aid|tranche)s?$/.test(wordOf(sentence, noun)))
  return wordOf(sentence, at + 1) === 'out' || isGrant ? 'give' : act
}

/** "$10 million to pay salaries": what it is for, not what is done with it. */
function isPurpose(sentence: SumSentence, verb: number): boolean {
  return childrenOf(sentence.parse, verb, 'mark').some((word) => wordOf(sentence, word) === 'to')
}

/** "an appeal for $1 billion", "its request for": whoever makes it asks. */
function isAskedFor(sentence: SumSentence, { first }: Place, nouns: readonly number[]): boolean {
  return nouns.some((noun) => noun < first && nounKind(sentence, wordOf(sentence, noun)) === 'request')
}
