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

const POSSIBLE: ReadonlySet<string> = new Set(['could', 'may', 'might', 'should', 'must', 'can'])

/** "could give", "may send", "should provide" */
export function isPossible(sentence: SumSentence, verb: number): boolean {
  return childrenOf(sentence.parse, verb, 'aux').some((word) => POSSIBLE.has(wordOf(sentence, word)))
}
