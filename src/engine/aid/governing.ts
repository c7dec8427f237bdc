import { wordClass } from '../../lexicon/lexicon.ts'
import { childrenOf, NONE, relationOf } from '../syntax/parse.ts'
import { type SumSentence, wordOf } from './sum-sentence.ts'

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

const NEGATION = wordClass('negation')
const EMPTIES = wordClass('empties-negation')
const UNTRUE = wordClass('untrue')

/** Whether the verbs, or what governs them, say that it is not so. */
export function isDenied(sentence: SumSentence, verbs: readonly number[]): boolean {
  const { parse } = sentence
  return verbs.some((verb, i) => {
    // "reports that it gave are false": the parse may hang "false" on the reports.
    const around = i === 0 ? [] : [verb, ...childrenOf(parse, verb, 'ccomp', 'xcomp', 'conj', 'parataxis')]
    if (around.some((word) => sentence.lexicon.is(wordOf(sentence, word), UNTRUE))) return true
    return childrenOf(parse, verb, 'advmod', 'det', 'discourse').some((word) => isNot(sentence, word))
  })
}

/** "did not give"; "not only gave" denies nothing. */
function isNot(sentence: SumSentence, word: number): boolean {
  const said = wordOf(sentence, word)
  const isNegation = sentence.lexicon.is(said, NEGATION) || /n['’]t$|^cannot$/.test(said)
  return isNegation && !sentence.lexicon.is(wordOf(sentence, word + 1), EMPTIES)
}

const POSSIBLE: ReadonlySet<string> = new Set(['could', 'may', 'might', 'should', 'must', 'can'])

/** "could give", "may send", "should provide" */
export function isPossible(sentence: SumSentence, verb: number): boolean {
  return childrenOf(sentence.parse, verb, 'aux').some((word) => POSSIBLE.has(wordOf(sentence, word)))
}
