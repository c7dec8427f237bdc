import type { SyntaxWords } from './words.ts'
import { WORDS_MAX } from './words.ts'

export const SHIFT = 0
/** The top of the stack is governed by the next word. */
export const LEFT = 1
/** The top of the stack is governed by the one below it. */
export const RIGHT = 2
export type Transition = typeof SHIFT | typeof LEFT | typeof RIGHT

/** The head of a word that has none yet. */
export const NO_HEAD = -1
/** The tag of the root, behind the last word, and how far behind that there is nothing at all. */
const ROOT_TAG = 21
const BEYOND = 3

/**
 * Where an arc-hybrid parse of one sentence stands (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack,
 * the next word, and the arcs so far. The root stands behind the last word, as word `count`.
 */
export interface ParseState {
  words: SyntaxWords
  /** UPOS plus one, by word; 0 behind the last. */
  readonly tags: Uint8Array
  readonly stack: Int16Array
  depth: number
  next: number
  /** An index behind the last word, where every array is empty: stands for no word. */
  none: number
  readonly heads: Int16Array
  /** Relations plus one; 0 where there is none yet. */
  readonly relations: Uint8Array
  readonly leftmost: Int16Array
  readonly rightmost: Int16Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  /** Which relations the word governs on either side, as bits. */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
}

const ROOM = WORDS_MAX + 8

export function emptyState(words: SyntaxWords): ParseState {
  return {
    words,
    tags: new Uint8Array(ROOM),
    stack: new Int16Array(ROOM),
    depth: 0,
    next: 0,
    none: 0,
    heads: new Int16Array(ROOM),
    relations: new Uint8Array(ROOM),
    leftmost: new Int16Array(ROOM),
    rightmost: new Int16Array(ROOM),
    leftCount: new Uint8Array(ROOM),
    rightCount: new Uint8Array(ROOM),
    leftSet: new Int32Array(ROOM),
    rightSet: new Int32Array(ROOM),
  }
}

/** Begins anew with words whose tags have been written. */
export function restart(state: ParseState, words: SyntaxWords): void {
  state.words = words
  const { count } = words
  const none = count + BEYOND
  state.depth = 0
  state.next = 0
  state.none = none
  state.heads.fill(NO_HEAD, 0, none + 1)
  state.relations.fill(0, 0, none + 1)
  state.leftmost.fill(none, 0, none + 1)
  state.rightmost.fill(none, 0, none + 1)
  state.leftCount.fill(0, 0, none + 1)
  state.rightCount.fill(0, 0, none + 1)
  state.leftSet.fill(0, 0, none + 1)
  state.rightSet.fill(0, 0, none + 1)
  state.tags.fill(0, count, none + 1)
  state.tags[count] = ROOT_TAG
}

/** Whether the parse has reached its end: all words governed. */
export function isOver(state: ParseState): boolean {
  return state.depth === 0 && state.next === state.words.count
}

/** Whether a transition may be taken. One word alone is left to the root. */
export function allows(state: ParseState, transition: Transition): boolean {
  const { depth, next, words } = state
  if (transition === SHIFT) return next < words.count
  if (transition === RIGHT) return depth > 1
  return depth > 0 && (next < words.count || depth === 1)
}

/** The transition, where only one may be taken. */
export function onlyTransition({ depth, next, words }: ParseState): Transition | undefined {
  if (depth === 0) return SHIFT
  if (next < words.count) return undefined
  return depth === 1 ? LEFT : RIGHT
}

/** The word that a LEFT or RIGHT would govern, and the one that would govern it. */
export function dependentOf(state: ParseState): number {
  return state.stack[state.depth - 1] as number
}
export function headOf(state: ParseState, transition: Transition): number {
  return transition === LEFT ? state.next : (state.stack[state.depth - 2] as number)
}

/** Takes a transition; a LEFT or RIGHT makes an arc with this relation's number. */
export function take(state: ParseState, transition: Transition, relation: number): void {
  if (transition === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  const dependent = dependentOf(state)
  const head = headOf(state, transition)
  state.depth--
  state.heads[dependent] = head
  state.relations[dependent] = relation + 1
  if (transition === LEFT) {
    state.leftmost[head] = dependent
    state.leftCount[head] = (state.leftCount[head] as number) + 1
    state.leftSet[head] = (state.leftSet[head] as number) | (1 << (relation & 31))
  } else {
    state.rightmost[head] = dependent
    state.rightCount[head] = (state.rightCount[head] as number) + 1
    state.rightSet[head] = (state.rightSet[head] as number) | (1 << (relation & 31))
  }
}
