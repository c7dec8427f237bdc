import type { NameMention, Speaker } from '../../model/mention.ts'
import type { Contexts } from './contexts.ts'
import type { Gender } from './given-names.ts'
import { DETERMINER, RELATIVE } from './lexicon.ts'
import { fullNameOf, type People } from './people.ts'
import type { Phrase } from './phrases.ts'
import { isOnePerson } from './roles.ts'
import { mainSubject } from './subjects.ts'

/** A name is looked for this many names back, and a "who" this many characters. */
const NAMES_BACK = 12
const BLOCKS_BACK = 2
const RELATIVE_REACH = 90
const FARTHEST_SUBJECT = 40
/** Characters of "Prof. Dr. " and the like. */
const LONGEST_TITLES = 24

/** Where these are all of a phrase: "according to her", "his message was". */
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
])

interface LastSpeaker {
  readonly name: string
  readonly end: number
}

/**
 * Turns speaking phrases into speakers, in text order: a name stands for itself, a pronoun or a title
 * for the person it plainly means, anything else is left as it stands.
 */
export class SpeakerNames {
  private readonly contexts: Contexts
  private readonly people: People
  private last: LastSpeaker | undefined

  constructor(contexts: Contexts, people: People) {
    this.contexts = contexts
    this.people = people
  }

  /** The speaker that `phrase` gives; `isSpeaker` is false for a reporter, which no later pronoun means. */
  resolve(phrase: Phrase, isSpeaker: boolean): Speaker {
    const mention = this.named(phrase) ?? this.apposed(phrase)
    const speaker = mention === undefined ? this.unnamed(phrase) : speakerOf(mention)
    const isPerson = mention === undefined || mention.type === 'person'
    if (isSpeaker && isPerson && speaker.name !== undefined) this.last = { name: speaker.name, end: speaker.end }
    return speaker
  }

  /** The speaker that a transcript's label gives: "PENCE" for the Mike Pence named elsewhere. */
  labelled(label: Phrase): Speaker {
    const span = this.spanOf(label)
    const surname = /(\p{L}[\p{L}'’-]*)(?:\s*\([^)]*\))?$/u.exec(span.text)?.[1]
    const name = surname === undefined ? undefined : this.people.bySurname(surname)
    return name === undefined ? span : { ...span, name }
  }

  /** The last name within a stretch of the text. */
  nameWithin(start: number, end: number): NameMention | undefined {
    return this.people.within(start, end)
  }

  /**
   * A name that ends the phrase's head, or runs on from it to the phrase's end: "Trump spokesman Sean
   * Spicer", "the University of Oslo", not "a spokesman for Trump".
   */
  private named(phrase: Phrase): NameMention | undefined {
    const { words } = this.contexts
    const start = words.start(phrase.start)
    const headEnd = words.end(phrase.headEnd - 1)
    const end = words.end(phrase.end - 1)
    const whole = this.people.within(start, end)
    const name = whole !== undefined && whole.start < headEnd ? whole : this.people.within(start, headEnd)
    return name === undefined || (name.end !== headEnd && name.end !== end) ? undefined : name
  }

  /** "the finance minister, Ken Ofori-Atta, said": the person's name in apposition to a description of one person. */
  private apposed(phrase: Phrase): NameMention | undefined {
    const { words } = this.contexts
    if (words.sign(phrase.end) !== ',' || !isOnePerson(words, phrase)) return undefined
    const start = words.start(phrase.end + 1)
    const name = this.people.names[this.people.lastBefore(start) + 1]
    if (name?.type !== 'person' || name.start > start + LONGEST_TITLES) return undefined
    if (!/^(?:\p{Lu}\p{L}*\.? ){0,2}$/u.test(words.text.slice(start, name.start))) return undefined
    const after = words.tokenAt(name.end)
    const isWhole = words.sign(after) !== '' && !/['’-]/.test(words.sign(after))
    return isWhole || after >= words.count ? name : undefined
  }

  private unnamed(phrase: Phrase): Speaker {
    const span = this.spanOf(phrase)
    const name = this.meant(phrase)
    return name === undefined ? span : { ...span, name }
  }

  private spanOf(phrase: Phrase): Speaker {
    const { words } = this.contexts
    const start = words.start(phrase.start)
    const end = words.end(phrase.end - 1)
    return { start, end, text: words.text.slice(start, end) }
  }

  private meant(phrase: Phrase): string | undefined {
    const { words } = this.contexts
    const word = words.lower(phrase.start)
    if (phrase.end - phrase.start === 1) {
      const pronoun = PRONOUNS.get(word)
      if (pronoun !== undefined) return this.antecedent(words.start(phrase.start), pronoun)
      if ((words.flags(phrase.start) & RELATIVE) !== 0) return this.antecedentOfRelative(words.start(phrase.start))
    }
    return this.titled(phrase)
  }

  /** "the president" where one person alone is called so in this article. */
  private titled(phrase: Phrase): string | undefined {
    const { words } = this.contexts
    const isDefinite = words.lower(phrase.start) === 'the' && (words.flags(phrase.start) & DETERMINER) !== 0
    if (!isDefinite || phrase.end - phrase.start < 2) return undefined
    const start = words.start(phrase.start + 1)
    return this.people.byTitle(words.text.slice(start, words.end(phrase.end - 1)).toLowerCase())
  }

  private antecedentOfRelative(offset: number): string | undefined {
    const name = this.people.names[this.people.lastBefore(offset)]
    return name?.type === 'person' && offset - name.end < RELATIVE_REACH ? fullNameOf(name) : undefined
  }

  /**
   * Whom "he" or "she" at `offset` means: the last speaker, unless another person who fits is named
   * since; then that person, if alone in the sentence or its subject. Otherwise no one.
   */
  private antecedent(offset: number, pronoun: Gender): string | undefined {
    const found = this.sentenceBefore(offset, pronoun)
    const untagged = this.isInSentence(found[0], offset) ? undefined : this.subjectName(offset)
    if (untagged !== undefined) return untagged
    const last = this.last
    const lastFits = last !== undefined && this.people.mayBe(last.name, pronoun) && this.isNear(last.end, offset)
    if (lastFits && (found.length === 0 || last.end >= (found[0] as NameMention).start)) return last.name
    const first = found[0]
    if (first === undefined) return undefined
    const names = new Set(found.map(fullNameOf))
    return names.size === 1 || this.opensSentence(first) ? fullNameOf(first) : undefined
  }

  /** Whether the name stands in the sentence that holds `offset`. */
  private isInSentence(name: NameMention | undefined, offset: number): boolean {
    const { words } = this.contexts
    return name !== undefined && name.start >= words.start(this.contexts.sentenceStart(words.tokenAt(offset)))
  }

  /** The subject of the sentence that "he" stands in, where no one tagged it as a name: "Putin said that he". */
  private subjectName(offset: number): string | undefined {
    const { words } = this.contexts
    const pronoun = words.tokenAt(offset)
    const start = this.contexts.sentenceStart(pronoun)
    const subject = pronoun - start > FARTHEST_SUBJECT ? undefined : mainSubject(words, start, pronoun)
    if (subject === undefined) return undefined
    if (this.contexts.isInside(words.start(subject.start))) return undefined
    for (let i = subject.start; i < subject.end; i++) if (!words.isCapital(i) || words.flags(i) !== 0) return undefined
    return words.text.slice(words.start(subject.start), words.end(subject.end - 1))
  }

  /** The fitting people of the nearest sentence before `offset` that names any, outside quotations, in text order. */
  private sentenceBefore(offset: number, pronoun: Gender): readonly NameMention[] {
    const { contexts, people } = this
    const found: NameMention[] = []
    let sentence = -1
    let i = people.lastBefore(offset)
    for (let steps = 0; i >= 0 && steps < NAMES_BACK; i--, steps++) {
      const name = people.names[i] as NameMention
      if (!this.isNear(name.end, offset)) break
      if (name.type !== 'person' || contexts.isInside(name.start)) continue
      if (!people.mayBe(fullNameOf(name), pronoun)) continue
      const its = contexts.sentenceOf(contexts.words.tokenAt(name.start))
      if (sentence >= 0 && its !== sentence) break
      sentence = its
      found.unshift(name)
    }
    return found
  }

  private isNear(from: number, to: number): boolean {
    return this.contexts.blockOf(to) - this.contexts.blockOf(from) <= BLOCKS_BACK
  }

  private opensSentence(name: NameMention): boolean {
    const { words } = this.contexts
    const token = words.tokenAt(name.start)
    const start = this.contexts.sentenceStart(token)
    for (let i = start; i < token; i++) if (words.isLower(i) || words.sign(i) === ',') return false
    return true
  }
}

function speakerOf(mention: NameMention): Speaker {
  return { start: mention.start, end: mention.end, text: mention.text, name: fullNameOf(mention) }
}
