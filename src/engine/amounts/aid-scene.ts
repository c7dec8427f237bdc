import type { AmountMention } from '../../model/mention.ts'
import type { Analysis } from '../text/analysis.ts'
import { BE, DO, MODALS, PRONOUNS } from '../text/function-words.ts'
import type { Tokens } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { VERBS, type Verb } from './aid-verbs.ts'

/** Longest stretch of one sentence that is looked at as a whole, in tokens: keeps the cost linear. */
const SCENE_TOKENS = 300

/** An amount's place among its scene's words. */
export interface ScenePlace {
  readonly mention: AmountMention
  /** Index among all of the article's amounts. */
  readonly index: number
  readonly first: number
  readonly end: number
}

/** One sentence with amounts in it, as words by index; an amount's own words are "$". */
export interface Scene {
  readonly text: string
  readonly tokens: Tokens
  /** Its first token in the article. */
  readonly from: number
  /** Lower case. */
  readonly words: readonly string[]
  /** The verb that each word is there, where it is one. */
  readonly verbs: readonly (Verb | undefined)[]
  readonly places: readonly ScenePlace[]
  /** The first word that thanks; -1 where none does. */
  readonly thanks: number
}

export const SUM = '$'
const THANKS: ReadonlySet<string> = new Set(['thank', 'thanks', 'thanked', 'thanking'])

/** The sentences that hold amounts, in order. Cost: linear in tokens and amounts. */
export function aidScenes(analysis: Analysis, amounts: readonly AmountMention[]): readonly Scene[] {
  const scenes: Scene[] = []
  let index = 0
  for (let s = 0; s + 1 < analysis.sentences.length && index < amounts.length; s++) {
    const last = analysis.sentences[s + 1] as number
    for (let from = analysis.sentences[s] as number; from < last; from += SCENE_TOKENS) {
      const end = Math.min(from + SCENE_TOKENS, last)
      const limit = analysis.tokens.end[end - 1] as number
      const start = index
      while (index < amounts.length && (amounts[index] as AmountMention).start < limit) index++
      if (index > start) scenes.push(sceneOf(analysis, from, end, amounts, start, index))
    }
  }
  return scenes
}

function sceneOf(
  analysis: Analysis,
  from: number,
  end: number,
  amounts: readonly AmountMention[],
  firstAmount: number,
  endAmount: number,
): Scene {
  const { tokens, article } = analysis
  const words: string[] = []
  const places: ScenePlace[] = []
  let index = firstAmount
  for (let t = from; t < end; t++) {
    const mention = index < endAmount ? amounts[index] : undefined
    const start = tokens.start[t] as number
    if (mention === undefined || (tokens.end[t] as number) <= mention.start) {
      words.push(article.text.slice(start, tokens.end[t]).toLowerCase())
      continue
    }
    const first = t
    while (t < end && (tokens.start[t] as number) < mention.end) {
      words.push(SUM)
      t++
    }
    t--
    places.push({ mention, index, first: first - from, end: t + 1 - from })
    index++
  }
  const thanks = words.findIndex((word) => THANKS.has(word))
  const scene = { text: article.text, tokens, from, words, verbs: [], places, thanks }
  return { ...scene, verbs: words.map((_, i) => readVerb(scene, i)) }
}

/** Where a word of the scene starts in the article. */
export function startOf(scene: Scene, i: number): number {
  return scene.tokens.start[scene.from + i] as number
}

/** Offsets of a run of the scene's tokens in the article. */
export function spanOf(scene: Scene, first: number, end: number): { start: number; end: number } {
  return {
    start: startOf(scene, first),
    end: scene.tokens.end[scene.from + end - 1] as number,
  }
}

/** The words of a run of the scene's tokens as written. */
export function writtenOf(scene: Scene, first: number, end: number): string {
  const span = spanOf(scene, first, end)
  return scene.text.slice(span.start, span.end)
}

/** The word at an index, in lower case; empty beyond either end of the scene. */
export function wordAt(scene: Scene, i: number): string {
  return scene.words[i] ?? ''
}

/** The verb at a word, where the word stands as one there. */
export function verbAt(scene: Scene, i: number): Verb | undefined {
  return scene.verbs[i]
}

function readVerb(scene: Scene, i: number): Verb | undefined {
  const verb = VERBS.get(wordAt(scene, i))
  if (verb === undefined || !isWhole(scene, i, verb)) return undefined
  if (verb.lemma === 'lend' && verb.form === 'ing' && !BE.has(wordAt(scene, i - 1))) return undefined
  if (verb.form === 'third' || verb.form === 'base')
    return isNounThere(scene, i, verb) ? undefined : sensed(scene, i, verb)
  return sensed(scene, i, verb)
}

const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    turn: ['down'],
    write: ['off'],
    call: ['for', 'on', 'upon'],
  }),
)

/** Verbs that say what we take them for only with other words: "make available", "turn down", "draw $5m". */
function isWhole({ words }: Scene, i: number, { lemma }: Verb): boolean {
  if (lemma === 'make') return words.slice(i, i + 12).includes('available')
  if (lemma === 'draw') return words.slice(i + 1, i + 4).includes(SUM)
  if (lemma === 'expect')
    return words.slice(i + 1, i + 4).includes(SUM) && !/^(?:is|are|was|were)$/.test(words[i - 1] ?? '')
  const particles = PARTICLES.get(lemma)
  return particles?.includes(words[i + 1] ?? '') ?? true
}

/** "gave the green light to", "paid out", "ordered the transfer of": not what the verb alone says. */
function sensed({ words }: Scene, i: number, verb: Verb): Verb {
  const next = words.slice(i + 1, i + 5)
  if (verb.lemma === 'give' && next.some((word) => APPROVALS.has(word)))
    return { ...verb, kind: 'commit', lemma: 'approve' }
  if (verb.lemma === 'write') return { ...verb, lemma: 'forgive' }
  if (verb.lemma === 'pay' && next[0] === 'out') return { ...verb, kind: 'deliver' }
  return verb.lemma === 'order' && next.some((word) => TRANSFERS.has(word)) ? { ...verb, kind: 'commit' } : verb
}

const APPROVALS: ReadonlySet<string> = wordSet('light go-ahead nod approval consent blessing')
const TRANSFERS: ReadonlySet<string> = wordSet(
  'transfer release payment disbursement delivery allocation provision shipment',
)

const VERB_LEADS: ReadonlySet<string> = wordSet(DO, MODALS, PRONOUNS, "to not who which that also now and n't")

/** "aid", "pledges": a noun unless a subject, an auxiliary or "to" stands before it. */
function isNounThere(scene: Scene, i: number, verb: Verb): boolean {
  const adverb = /[a-z]ly$/.test(wordAt(scene, i - 1)) ? 1 : 0
  const before = wordAt(scene, i - 1 - adverb)
  if (before === 'help' && verb.kind === 'help') return false
  if (VERB_LEADS.has(before)) return before === 'and' && verb.form === 'base' && verb.kind === 'help'
  if (verb.form === 'third' && !verb.hasPluralNoun) return false
  if (verb.form !== 'third' || before === SUM || i - adverb <= 0) return true
  const initial = scene.text.charAt(startOf(scene, i - 1 - adverb))
  return initial === initial.toLowerCase()
}
