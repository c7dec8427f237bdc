import { childrenOf, NONE, type Parse } from '../../syntax/parse.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Candidate } from './speaker-candidates.ts'

const LONGEST_READ = 60

/**
 * Whether words are brought up to be denied: "never said “…”", "denied that there were “…”", "denies telling
 * him “…”". Not where who denies says something of their own: "rejected it as “…”", "denied it, saying “…”".
 */
export function isDenied(
  contexts: PassageContexts,
  passage: number,
  { cue, parse, cueWord, place }: Candidate,
): boolean {
  if (cue === undefined) return false
  if (parse !== undefined && cueWord !== NONE && isNegated(contexts, parse, cueWord)) return true
  const denying = denyingToken(contexts, cue.start, parse, cueWord)
  if (denying === undefined) return false
  return place !== 'before' || !saysOther(contexts, denying, contexts.openingOf(passage), cue.start)
}

function isNegated({ cues }: PassageContexts, parse: Parse, word: number): boolean {
  return childrenOf(parse, word, 'advmod').some((child) => {
    const token = parse.token[child] as number
    return cues.isNegation(token) && !cues.isEmptied(token + 1)
  })
}

/** The cue itself where it denies, or the verb that it hangs on: "denied calling". */
function denyingToken(
  { words, cues }: PassageContexts,
  cue: number,
  parse: Parse | undefined,
  word: number,
): number | undefined {
  if (cues.isDenying(cue)) return cue
  if (words.sign(cue - 1) === ',') return undefined
  const head = parse === undefined || word === NONE ? NONE : (parse.heads[word] as number)
  const token = parse === undefined || head === NONE || head >= word ? -1 : (parse.token[head] as number)
  return cues.isDenying(token) && cue - token <= NEAR ? token : undefined
}

const NEAR = 4

/** Whether between the denial and the marks something else brings the words: "as", or another verb of speech. */
function saysOther({ words, cues }: PassageContexts, denying: number, opening: number, cue: number): boolean {
  if (words.is(opening - 1, 'as')) return true
  for (let at = Math.max(denying + 1, opening - LONGEST_READ); at < opening; at++) {
    if (
      at !== cue &&
      cues.cue(at)?.isParticiple === true &&
      cues.cue(at)?.isWeak === false &&
      words.sign(at - 1) === ','
    )
      return true
  }
  return false
}
