import { childOf, NONE, type Parse, relationOf, tagOf } from './parse.ts'

/** What a finder asks of a sentence: who does it, to whom, with what, and whether it is said to be so. */

const CLAUSES: ReadonlySet<string> = new Set([
  'root',
  'ccomp',
  'advcl',
  'acl',
  'acl:relcl',
  'parataxis',
  'csubj',
  'xcomp',
  'advcl:relcl',
])

/** The nearest predicate at or above a word: the head of the clause that it stands in. */
export function clauseOf(parse: Parse, word: number): number {
  let at = word
  for (;;) {
    if (CLAUSES.has(relationOf(parse, at))) return at
    const head = parse.heads[at] as number
    if (head === NONE) return at
    // "said and left": the second of two predicates heads a clause of its own.
    if (relationOf(parse, at) === 'conj' && tagOf(parse, at) === 'VERB') return at
    at = head
  }
}

/**
 * Who does what `verb` tells: its subject, or the agent where it is passive; else whoever does what
 * governs it ("wants to give", "said and gave", "the man giving"). A relative pronoun gives its noun.
 * NONE where the sentence does not say.
 */
export function subjectOf(parse: Parse, verb: number): number {
  let at = verb
  for (let steps = 0; at !== NONE && steps < parse.count; steps++) {
    if (isPassive(parse, at)) {
      const agent = agentOf(parse, at)
      if (agent !== NONE) return antecedentOf(parse, agent, at)
      if (at === verb) return NONE
    }
    const subject = childOf(parse, at, 'nsubj', ...(at === verb ? [] : (['nsubj:pass'] as const)))
    if (subject !== NONE) return antecedentOf(parse, subject, at)
    const relation = relationOf(parse, at)
    const head = parse.heads[at] as number
    if (relation === 'acl' || relation === 'acl:relcl') return relation === 'acl' && isPassive(parse, at) ? NONE : head
    if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl' || relation === 'parataxis') at = head
    else return NONE
  }
  return NONE
}

/** Whether a predicate is in the passive, or a participle that tells what was done to its noun ("aid approved by"). */
export function isPassive(parse: Parse, verb: number): boolean {
  return childOf(parse, verb, 'aux:pass', 'nsubj:pass', 'obl:agent') !== NONE
}

/** The agent of a passive: "by Norway". */
export function agentOf(parse: Parse, verb: number): number {
  return childOf(parse, verb, 'obl:agent')
}

/** What is done: the object, or the subject of a passive. */
export function objectOf(parse: Parse, verb: number): number {
  const object = childOf(parse, verb, 'obj')
  return object === NONE ? childOf(parse, verb, 'nsubj:pass') : object
}

/** "who", "which" and "that" stand for the noun that their clause describes. */
export function antecedentOf(parse: Parse, subject: number, verb: number): number {
  if (tagOf(parse, subject) !== 'PRON') return subject
  return relationOf(parse, verb) === 'acl:relcl' && isNearer(parse, subject, verb)
    ? (parse.heads[verb] as number)
    : subject
}

/** A relative pronoun opens its clause, right after the noun. */
function isNearer(parse: Parse, pronoun: number, verb: number): boolean {
  const noun = parse.heads[verb] as number
  return noun < pronoun && pronoun < verb && firstOf(parse, verb) >= pronoun - 1
}

function firstOf(parse: Parse, word: number): number {
  let first = word
  for (let i = parse.firstChild[word] as number; i !== NONE; i = parse.nextSibling[i] as number) {
    if (i < first && relationOf(parse, i) !== 'punct') first = i
  }
  return first
}
