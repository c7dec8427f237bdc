import { foldedUnit } from './folded-units.ts'
import { WORD_CLASSES, type WordClass } from './word-classes.ts'

/** The number of a class, as `Lexicon` and `Analysis` are asked with: worked out once, where a module loads. */
export function wordClass(name: WordClass): number {
  return WORD_CLASSES.indexOf(name)
}

/** A word or phrase of a class, as the list writes it. */
export interface Listed {
  readonly text: string
  /** What the list says of it beyond its class; '' where nothing. */
  readonly value: string
}

/** What a lexicon is made of; entries and sets are counted from 1. */
export interface LexiconSource {
  readonly classCount: number
  /** For each set of classes their numbers. */
  readonly classSets: readonly (readonly number[])[]
  /** The entries as written, JOINT between tokens that meet without a space; of a phrase, its first token is one too. */
  readonly texts: readonly string[]
  /** For each entry its set. */
  readonly sets: readonly number[]
  /** What is said of the entries of a class, by entry; empty where nothing is. Asked once for each class. */
  valuesOf(wordClass: number): ReadonlyMap<number, string>
  readonly tables: ReadonlyMap<string, readonly string[]>
}

/** Stands in the compiled text where two tokens of a phrase meet without a space: "Guinea_-_Bissau". */
export const JOINT = '_'
const JOINT_UNIT = JOINT.charCodeAt(0)

/** No entry: a word that no list has. */
export const UNLISTED = 0

const HASH_START = 0x811c9dc5
const HASH_STEP = 0x01000193
const SPACE = 0x20
const BITS = 32
/** A power of two, some times the number of phrases. */
const BEGINNINGS = 1 << 14

/**
 * Every word list, compiled: the entries (words, and phrases of several tokens), each with the set of
 * its classes. Words are met in any case and with or without accents; where a capital tells, the asker
 * looks at the text. Entry 0 is no entry, and set 0 is empty.
 */
export class Lexicon {
  /** For each entry the number of its set of classes. */
  readonly sets: Uint16Array
  /** For each entry how many tokens it is. */
  readonly lengths: Uint8Array
  /** For each entry the most tokens of a phrase that begins with it; 0 where none does. */
  readonly phraseReach: Uint8Array
  private readonly setBits: Uint32Array
  private readonly bitWords: number
  private readonly source: LexiconSource
  private readonly values: (ReadonlyMap<number, string> | undefined)[] = []
  /** Open addressing: entries by the hash of their folded units. */
  private readonly slots: Uint16Array
  private readonly hashes: Uint32Array
  /** 1 where the hash of a phrase's beginning falls: most texts part from every phrase at once. */
  private readonly beginnings: Uint8Array = new Uint8Array(BEGINNINGS)
  /** The folded units of all entries, one after another, tokens apart by one space. */
  private readonly units: Uint16Array
  private readonly unitStart: Uint32Array

  constructor(source: LexiconSource) {
    const { texts, sets, classCount, classSets } = source
    const count = texts.length + 1
    this.source = source
    this.sets = Uint16Array.from([0, ...sets])
    this.bitWords = Math.ceil(classCount / BITS)
    this.setBits = new Uint32Array((classSets.length + 1) * this.bitWords)
    for (const [i, classes] of classSets.entries()) for (const one of classes) this.addBit(i + 1, one)
    this.lengths = new Uint8Array(count).fill(1)
    this.phraseReach = new Uint8Array(count)
    this.hashes = new Uint32Array(count)
    this.unitStart = new Uint32Array(count + 1)
    this.slots = new Uint16Array(slotCount(count))
    this.units = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0))
    for (let entry = 1; entry < count; entry++) this.add(entry, texts[entry - 1] ?? '')
    for (let entry = 1; entry < count; entry++) if ((this.lengths[entry] as number) > 1) this.noteReach(entry)
  }

  /** Whether a set of classes holds one. Cost: two array reads. */
  holds(set: number, wordClass: number): boolean {
    return (((this.setBits[set * this.bitWords + (wordClass >>> 5)] as number) >>> (wordClass & 31)) & 1) === 1
  }

  /** Whether an entry is of a class. */
  isOf(entry: number, wordClass: number): boolean {
    return this.holds(this.sets[entry] as number, wordClass)
  }

  /** The entry of one token of a text; UNLISTED where no list has it. Cost: linear in its units. */
  entryAt(text: string, start: number, end: number): number {
    const hash = hashOn(HASH_START, text, start, end)
    const mask = this.slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number
      if (entry === UNLISTED || (this.hashes[entry] === hash && this.isWhole(entry, text, start, end))) return entry
    }
  }

  /** The entry of a word, or of a phrase with its tokens apart by one space. */
  entryOf(phrase: string): number {
    return this.entryAt(phrase, 0, phrase.length)
  }

  /** Whether a word, or a phrase with its tokens apart by one space, is of a class. */
  is(phrase: string, wordClass: number): boolean {
    return this.isOf(this.entryOf(phrase), wordClass)
  }

  /** What the list says of an entry beyond its class: "12" of december as a month; undefined where it is not of the class. */
  value(entry: number, wordClass: number): string | undefined {
    if (!this.isOf(entry, wordClass)) return undefined
    const values = this.values[wordClass] ?? this.source.valuesOf(wordClass)
    this.values[wordClass] = values
    return values.get(entry) ?? ''
  }

  /** `value` a word or phrase. */
  valueFor(phrase: string, wordClass: number): string | undefined {
    return this.value(this.entryOf(phrase), wordClass)
  }

  /** `valueFor`, as a number. */
  numberFor(phrase: string, wordClass: number): number | undefined {
    const value = this.valueFor(phrase, wordClass)
    return value === undefined ? undefined : Number(value)
  }

  /** The words and phrases of a class, in no order that tells. Cost: linear in the lexicon: for tables that are made once. */
  listed(wordClass: number): readonly Listed[] {
    const found: Listed[] = []
    for (const [i, text] of this.source.texts.entries()) {
      const value = this.value(i + 1, wordClass)
      if (value !== undefined) found.push({ text: text.replaceAll(JOINT, ''), value })
    }
    return found
  }

  /** The lines of a table of src/lexicon/tables. Throws a RangeError on a name that has none. */
  table(name: string): readonly string[] {
    const lines = this.source.tables.get(name)
    if (lines === undefined) throw new RangeError(`the lexicon has no table ${name}`)
    return lines
  }

  /**
   * The longest phrase that starts with the token `first` and ends before the token `limit`; UNLISTED
   * where none does. Cost: none where no phrase begins with that token, else linear in the units of the
   * longest that does.
   */
  phraseAt(text: string, { start, end }: TokenSpans, first: number, limit: number, entry: number): number {
    const last = Math.min(limit, first + (this.phraseReach[entry] as number))
    let found = UNLISTED
    let hash = HASH_START
    for (let i = first; i < last; i++) {
      if (i > first) hash = step(hash, SPACE)
      hash = hashOn(hash, text, start[i] as number, end[i] as number)
      if (i > first) found = this.phraseOf(hash, text, start, end, first, i + 1) || found
      if (this.beginnings[slotOf(hash, BEGINNINGS - 1)] === 0) break
    }
    return found
  }

  private phraseOf(hash: number, text: string, start: Offsets, end: Offsets, first: number, last: number): number {
    const mask = this.slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number
      if (entry === UNLISTED) return entry
      if (this.hashes[entry] === hash && this.isPhrase(entry, text, start, end, first, last)) return entry
    }
  }

  private isPhrase(entry: number, text: string, start: Offsets, end: Offsets, first: number, last: number): boolean {
    if (this.lengths[entry] !== last - first) return false
    let from = this.unitStart[entry] as number
    for (let i = first; i < last; i++) {
      if (!this.isAt(from, text, start[i] as number, end[i] as number)) return false
      from += (end[i] as number) - (start[i] as number) + 1
    }
    return true
  }

  private isWhole(entry: number, text: string, start: number, end: number): boolean {
    const from = this.unitStart[entry] as number
    return (this.unitStart[entry + 1] as number) - from === end - start && this.isAt(from, text, start, end)
  }

  private isAt(from: number, text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      if (this.units[from + at - start] !== foldedUnit(text.charCodeAt(at))) return false
    }
    return true
  }

  private addBit(set: number, wordClass: number): void {
    const at = set * this.bitWords + (wordClass >>> 5)
    this.setBits[at] = (this.setBits[at] as number) | (1 << (wordClass & 31))
  }

  /** Takes an entry in: its units, how many tokens it is, its hash and its slot. */
  private add(entry: number, text: string): void {
    const from = this.unitStart[entry] as number
    let hash = HASH_START
    for (let i = 0; i < text.length; i++) {
      const written = text.charCodeAt(i)
      const unit = written === JOINT_UNIT ? SPACE : foldedUnit(written)
      if (unit === SPACE) {
        this.lengths[entry] = (this.lengths[entry] as number) + 1
        this.beginnings[slotOf(hash, BEGINNINGS - 1)] = 1
      }
      this.units[from + i] = unit
      hash = step(hash, unit)
    }
    this.hashes[entry] = hash
    this.unitStart[entry + 1] = from + text.length
    const mask = this.slots.length - 1
    let slot = slotOf(hash, mask)
    while (this.slots[slot] !== UNLISTED) slot = (slot + 1) & mask
    this.slots[slot] = entry
  }

  private noteReach(entry: number): void {
    const key = String.fromCharCode(...this.units.subarray(this.unitStart[entry], this.unitStart[entry + 1]))
    const first = this.entryOf(key.slice(0, key.indexOf(' ')))
    this.phraseReach[first] = Math.max(this.phraseReach[first] as number, this.lengths[entry] as number)
  }
}

type Offsets = Uint32Array

interface TokenSpans {
  readonly start: Offsets
  readonly end: Offsets
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_STEP)
}

/** The hash, as an unsigned number, after the folded units of a stretch. */
function hashOn(hash: number, text: string, start: number, end: number): number {
  let on = hash
  for (let at = start; at < end; at++) on = step(on, foldedUnit(text.charCodeAt(at)))
  return on >>> 0
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

/** A power of two, at most half full. */
function slotCount(entries: number): number {
  return 2 ** Math.ceil(Math.log2(entries * 2 + 1))
}

/** Makes something of a lexicon's words once, whoever asks: a table of them in another order, say. */
export function perLexicon<T extends object>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>()
  return (lexicon) => {
    const known = made.get(lexicon)
    if (known !== undefined) return known
    const fresh = make(lexicon)
    made.set(lexicon, fresh)
    return fresh
  }
}
