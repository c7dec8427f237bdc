import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Block } from '../../../model/article.ts'
import type { Analysis } from '../../text/analysis.ts'
import { CueWords } from '../attribution/cue-words.ts'
import type { Part, Passage } from './passages.ts'
import { Words } from './token-words.ts'

/** What ends the words: a comma asks for a cue after them; at `none` the sentence around them runs on. */
export type Closing = 'comma' | 'open' | 'stop' | 'none'

/** The words around each passage: what stands before its opening and after its closing mark, as token ranges. */
export class PassageContexts {
  readonly words: Words
  readonly cues: CueWords
  readonly lexicon: Lexicon
  readonly passages: readonly Passage[]
  private readonly sentences: Uint32Array
  readonly blocks: readonly Block[]
  /** For each passage the first token of its opening mark, and the first token after its closing mark. */
  readonly opening: Uint32Array
  readonly after: Uint32Array
  /** For each passage what `beforeStart` and `closing` tell: they are asked again and again. */
  private readonly before: Uint32Array
  private readonly closings: readonly Closing[]
  /** For each token whether it starts within a passage: asked of every word of a sentence, by many. */
  private readonly inside: Uint8Array

  constructor(analysis: Analysis, passages: readonly Passage[]) {
    this.words = new Words(analysis.article.text, analysis.tokens)
    this.cues = new CueWords(analysis)
    this.lexicon = analysis.lexicon
    this.passages = passages
    this.sentences = analysis.sentences
    this.blocks = analysis.article.blocks
    this.opening = new Uint32Array(passages.length)
    this.after = new Uint32Array(passages.length)
    for (const [i, passage] of passages.entries()) {
      this.opening[i] = this.words.tokenAt(passage.parts[0].start)
      this.after[i] = this.words.tokenAt(lastPart(passage).end)
    }
    this.inside = new Uint8Array(this.words.count)
    for (const { parts } of passages) {
      for (const { start, end } of parts) this.inside.fill(1, this.words.tokenAt(start), this.words.tokenAt(end))
    }
    this.before = Uint32Array.from(passages, (_, i) => this.findBeforeStart(i))
    this.closings = passages.map((passage, i) => this.findClosing(lastPart(passage), this.after[i] as number))
  }

  firstBlock(passage: number): number {
    return this.passages[passage]?.parts[0].block ?? -1
  }

  lastBlock(passage: number): number {
    const found = this.passages[passage]
    return found === undefined ? -1 : lastPart(found).block
  }

  /** The first token of a passage's opening mark. */
  openingOf(passage: number): number {
    return this.opening[passage] ?? this.words.count
  }

  /** The first token after a passage's closing mark. */
  afterOf(passage: number): number {
    return this.after[passage] ?? this.words.count
  }

  /** The end of the block before, where a colon ends it and the passage opens its own: "She wrote:"; 0 where none does. */
  leadIn(passage: number): number {
    const block = this.firstBlock(passage)
    if (block <= 0 || this.opening[passage] !== this.blockStart(block)) return 0
    const end = this.blockEnd(block - 1)
    return this.words.sign(end - 1) === ':' ? end : 0
  }

  /** The tokens of a sentence by its number, end exclusive. */
  sentenceTokens(sentence: number): readonly [from: number, to: number] {
    return [this.sentences[sentence] ?? 0, this.sentences[sentence + 1] ?? this.words.count]
  }

  /** The tokens after the passage up to the end of its sentence, its block or the next passage. */
  afterEnd(passage: number): number {
    const from = this.after[passage] as number
    const end = this.nextSentence(from)
    return Math.min(end, this.blockEnd(this.lastBlock(passage)), this.opening[passage + 1] ?? Number.MAX_SAFE_INTEGER)
  }

  /** The first token of the sentence that the passage's opening mark stands in, within its block. */
  beforeStart(passage: number): number {
    return this.before[passage] as number
  }

  private findBeforeStart(passage: number): number {
    const opening = this.opening[passage] as number
    const block = this.words.tokenAt(this.blocks[this.firstBlock(passage)]?.start ?? 0)
    if (opening <= block || this.sentenceStart(opening) === opening) return opening
    return Math.max(block, this.sentenceStart(opening - 1))
  }

  opensSentence(passage: number): boolean {
    return this.beforeStart(passage) === this.opening[passage]
  }

  /** How the passage's words end. */
  closing(passage: number): Closing {
    return this.closings[passage] as Closing
  }

  private findClosing(part: Part, after: number): Closing {
    const last = this.words.text
      .slice(Math.max(part.innerStart, part.innerEnd - 3), part.innerEnd)
      .trimEnd()
      .replace(/['’]$/, '')
    if (last.endsWith(',') || this.words.sign(after) === ',') return 'comma'
    if (/[?!…—–-]$/.test(last)) return 'open'
    if (last.endsWith('.')) return this.words.isLower(after) ? 'comma' : 'stop'
    return 'none'
  }

  blockStart(block: number): number {
    return this.words.tokenAt(this.blocks[block]?.start ?? 0)
  }

  blockEnd(block: number): number {
    return this.words.tokenAt(this.blocks[block]?.end ?? this.words.text.length)
  }

  /** Whether the text offset lies within a passage. */
  isInside(offset: number): boolean {
    const i = lastAtOrBefore(this.passages.length, (k) => (this.passages[k] as Passage).parts[0].start <= offset)
    const { parts } = this.passages[i] ?? { parts: [] }
    // A hostile passage runs over thousands of blocks, each with a verb that asks.
    const part = parts[lastAtOrBefore(parts.length, (k) => (parts[k] as Part).start <= offset)]
    return part !== undefined && offset < part.end
  }

  /** Whether a token starts within a passage. */
  isTokenInside(token: number): boolean {
    return this.inside[token] === 1
  }

  /** Whether any passage stands within or reaches into tokens [from, to). */
  hasPassage(from: number, to: number): boolean {
    const i = lastAtOrBefore(this.passages.length, (k) => (this.opening[k] as number) < to)
    return i >= 0 && (this.after[i] as number) > from
  }

  /** Calls `visit` with the tokens and the block of each sentence, in order. */
  eachSentence(visit: (from: number, to: number, block: number) => void): void {
    let block = -1
    for (let i = 0; i + 1 < this.sentences.length; i++) {
      const from = this.sentences[i] as number
      const offset = this.words.start(from)
      while (offset >= (this.blocks[block + 1]?.start ?? Number.POSITIVE_INFINITY)) block++
      visit(from, this.sentences[i + 1] as number, block)
    }
  }

  /** The index of the block that holds the text offset. */
  blockOf(offset: number): number {
    return lastAtOrBefore(this.blocks.length, (k) => (this.blocks[k] as Block).start <= offset)
  }

  /** The first token of the sentence that holds `token`. */
  sentenceStart(token: number): number {
    return this.sentences[this.sentenceOf(token)] ?? 0
  }

  /** The first token of the sentence after the one that starts at or holds `token`. */
  nextSentence(token: number): number {
    return this.sentences[this.sentenceOf(token) + 1] ?? this.words.count
  }

  sentenceOf(token: number): number {
    const last = this.sentences.length - 1
    return Math.max(
      0,
      lastAtOrBefore(last, (k) => (this.sentences[k] as number) <= token),
    )
  }
}

/** The last index below `count` for which `isAtOrBefore` holds; it holds for a run from the first. -1 if for none. */
function lastAtOrBefore(count: number, isAtOrBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAtOrBefore(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}

export function lastPart(passage: Passage): Passage['parts'][0] {
  return passage.parts[passage.parts.length - 1] ?? passage.parts[0]
}
