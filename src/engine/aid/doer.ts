import { subjectOf } from '../syntax/clause.ts'
import { childOf, childrenOf, NONE, relationOf, tagOf } from '../syntax/parse.ts'
import { giftVerb } from './aid-words.ts'
import type { PartyPhrase } from './parties.ts'
import { leadWord } from './phrase-place.ts'
import { type Meant, type Peopled, partyMeant, said } from './standing-in.ts'
import { isVerb, type SumSentence, wordOf } from './sum-sentence.ts'

/**
 * Who does what a verb tells: its own subject; whoever is asked to do it ("urged the EU to speed up"); who does what
 * governs it; else the party right before it.
 */
export function subjectMeant(here: Peopled, verb: number): Meant | undefined {
  const { parse } = here.sentence
  const described = beforeRelative(here, verb)
  if (described !== undefined) return said(described)
  let at = verb
  for (let steps = 0; steps < 4; steps++) {
    const asked = askedToDo(here, at)
    if (asked !== undefined) return asked
    const subject = subjectOf(parse, at)
    if (subject !== NONE && subject < verb) {
      const found = partyMeant(here, subject, () => undefined)
      if (found !== undefined) return found
      // "plans to lend", "a deal to lend": who plans it, who made the deal.
      if (isVerb(here.sentence, subject) || relationOf(parse, at) !== 'acl') break
    }
    at = parse.heads[subject === NONE ? at : subject] as number
    if (at === NONE) break
  }
  return said(partyBefore(here, verb))
}

/** "called on Germany to give", "asked Congress to approve" */
function askedToDo(here: Peopled, verb: number): Meant | undefined {
  const { parse } = here.sentence
  const outer = parse.heads[verb] as number
  if (
    outer === NONE ||
    giftVerb(here.sentence, wordOf(here.sentence, outer))?.act !== 'ask' ||
    childOf(parse, verb, 'nsubj') !== NONE
  )
    return undefined
  const word = childrenOf(parse, outer, 'obj', 'iobj', 'obl').find((one) => one < verb && one > outer)
  return word === undefined ? undefined : partyMeant(here, word, () => undefined)
}

/** "Japan, which holds the presidency, has sent", "Norway, one of the largest donors, has": where an insert opens, after a party. */
function insertStart({ words }: SumSentence, parties: readonly PartyPhrase[], close: number): number {
  for (let i = close - 1; i > 0 && close - i < INSERT_MAX; i--) {
    if (words[i] === ',' && parties.some((one) => one.end === i && one.form !== 'modifier')) return i
  }
  return close
}

const INSERT_MAX = 20

const ABOUT_TO: ReadonlySet<string> = new Set(
  'due set expected ready poised likely going planning plans plan this last week month year'.split(' '),
)

/** "Japan, which holds the presidency, has sent": whoever a relative clause right before the verb describes. */
function beforeRelative({ sentence, parties }: Peopled, verb: number): PartyPhrase | undefined {
  const close = groupStart(sentence, verb) - 1
  if (wordOf(sentence, close) !== ',') return undefined
  const open = insertStart(sentence, parties, close)
  if (open === close || !/^(?:which|who|whose|where)$/.test(wordOf(sentence, open + 1))) return undefined
  return parties.find((one) => one.end === open && one.form !== 'owner' && leadWord(sentence, one) === '')
}

/** The first of a verb's auxiliaries, and of what else may stand between it and who does it. */
function groupStart(sentence: SumSentence, verb: number): number {
  const isBetween = (i: number): boolean =>
    /^(?:AUX|ADV|PART)$/.test(tagOf(sentence.parse, i)) || ABOUT_TO.has(wordOf(sentence, i))
  let first = verb
  while (first > 0 && isBetween(first - 1)) first--
  return first
}

/** The party right before a verb and its auxiliaries, in a clause whose subject the parse missed. */
function partyBefore({ sentence, parties }: Peopled, verb: number): PartyPhrase | undefined {
  let first = groupStart(sentence, verb)
  if (wordOf(sentence, first - 1) === ',') first = insertStart(sentence, parties, first - 1)
  const one = parties.findLast((party) => party.end <= first)
  if (one === undefined || leadWord(sentence, one) !== '' || one.form === 'owner') return undefined
  if (one.form === 'modifier') return one.noun === verb || one.noun === first - 1 ? one : undefined
  return one.end === first ? one : undefined
}
