import { classOf, LOWER, UPPER } from '../../text/characters.ts'
import { type Tokens, WORD } from '../../text/tokens.ts'

/** The tokens of a text read as words. Token indexes throughout; out of range reads as no word. */
export class Words {
  readonly text: string
  readonly tokens: Tokens
  /** Each token in lower case, once it was asked for. */
  private readonly lowered: (string | undefined)[]

  constructor(text: string, tokens: Tokens) {
    this.text = text
    this.tokens = tokens
    this.lowered = new Array<string | undefined>(tokens.count)
  }

  get count(): number {
    return this.tokens.count
  }

  start(i: number): number {
    return this.tokens.start[i] ?? this.text.length
  }

  end(i: number): number {
    return this.tokens.end[i] ?? this.text.length
  }

  surface(i: number): string {
    return this.text.slice(this.start(i), this.end(i))
  }

  lower(i: number): string {
    if (i < 0 || i >= this.tokens.count) return ''
    const known = this.lowered[i]
    if (known !== undefined) return known
    const lower = this.surface(i).toLowerCase()
    this.lowered[i] = lower
    return lower
  }

  /** Whether token `i` is this word of small ASCII letters, in any case. Tokens of another length are not read. */
  is(i: number, word: string): boolean {
    return this.end(i) - this.start(i) === word.length && this.lower(i) === word
  }

  isWord(i: number): boolean {
    return this.tokens.kind[i] === WORD
  }

  /** The only unit of a one-unit token, as a string; empty for longer ones. */
  sign(i: number): string {
    if (i < 0 || i >= this.tokens.count || this.isWord(i)) return ''
    return this.end(i) - this.start(i) === 1 ? this.text.charAt(this.start(i)) : ''
  }

  isCapital(i: number): boolean {
    return this.isWord(i) && classOf(this.text.charCodeAt(this.start(i))) === UPPER
  }

  isLower(i: number): boolean {
    return this.isWord(i) && classOf(this.text.charCodeAt(this.start(i))) === LOWER
  }

  /** The first token that starts at or after `offset`. */
  tokenAt(offset: number): number {
    let low = 0
    let high = this.tokens.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.tokens.start[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
