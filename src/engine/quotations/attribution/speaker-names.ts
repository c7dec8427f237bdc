import type { NameMention, Speaker } from '../../../model/mention.ts'
import type { PassageContexts } from '../marks/passage-contexts.ts'
import type { Phrase } from './noun-phrases.ts'
import { fullNameOf, type Gender, type People } from './people.ts'

/** A name is looked for this many names back, and a "who" this many characters. */
const NAMES_BACK = 12
const BLOCKS_BACK = 2
const RELATIVE_REACH = 90
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
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that'])

interface LastSpeaker {
  readonly name: string
  readonly end: number
}

/**
 * Turns speaking phrases into speakers, in text order: a name stands for itself, a pronoun or a title
 * for the person it plainly means, anything else is left as it stands.
 */
export class SpeakerNames {
  private readonly contexts: PassageContexts
  private readonly people: People
  private last: LastSpeaker | undefined

  constructor(contexts: PassageContexts, people: People) {
    this.contexts = contexts
    this.people = people
  }

  /** The speaker that `phrase` gives; `antecedent` is whom a relative pronoun stands for. */
  resolve(phrase: Phrase, antecedent?: Phrase): Speaker {
    const mention = this.people.nameOf(phrase) ?? this.apposed(phrase)
    return mention === undefined ? this.unnamed(phrase, antecedent) : speakerOf(mention)
  }

  /** Notes that a speaker spoke: later pronouns may mean a person who did. */
  note(phrase: Phrase, speaker: Speaker): void {
    const mention = this.people.nameOf(phrase)
    const isPerson = mention === undefined || mention.type === 'person'
    if (isPerson && speaker.name !== undefined) this.last = { name: speaker.name, end: speaker.end }
  }

  /** The speaker that a transcript's label gives: "PENCE" for the Mike Pence named elsewhere. */
  labelled(label: Phrase): Speaker {
    const span = this.spanOf(label)
    const surname = /(\p{L}[\p{L}'’-]*)(?:\s*\([^)]*\))?$/u.exec(span.text)?.[1]
    const name = surname === undefined ? undefined : this.people.bySurname(surname)
    return name === undefined ? span : { ...span, name }
  }

  /** "the finance minister, Ken Ofori-Atta, said": the person's name in apposition to a description of one person. */
  private apposed(phrase: Phrase): NameMention | undefined {
    const { words, cues } = this.contexts
    if (words.sign(phrase.end) !== ',' || !cues.isRole(phrase.headEnd - 1)) return undefined
    const start = words.start(phrase.end + 1)
    const name = this.people.names[this.people.lastBefore(start) + 1]
    if (name?.type !== 'person' || name.start > start + LONGEST_TITLES) return undefined
    if (!/^(?:\p{Lu}\p{L}*\.? ){0,2}$/u.test(words.text.slice(start, name.start))) return undefined
    const after = words.tokenAt(name.end)
    const isWhole = words.sign(after) !== '' && !/['’-]/.test(words.sign(after))
    return isWhole || after >= words.count ? name : undefined
  }

  private unnamed(phrase: Phrase, antecedent: Phrase | undefined): Speaker {
    const span = this.spanOf(phrase)
    const name = this.meant(phrase, antecedent)
    return name === undefined ? span : { ...span, name }
  }

  private spanOf(phrase: Phrase): Speaker {
    const { words } = this.contexts
    const start = words.start(phrase.start)
    const end = words.end(phrase.end - 1)
    return { start, end, text: words.text.slice(start, end) }
  }

  private meant(phrase: Phrase, antecedent: Phrase | undefined): string | undefined {
    const { words } = this.contexts
    const word = words.lower(phrase.start)
    if (phrase.end - phrase.start === 1) {
      const pronoun = PRONOUNS.get(word)
      if (pronoun !== undefined) return this.antecedent(words.start(phrase.start), pronoun)
      if (RELATIVES.has(word)) return this.antecedentOfRelative(words.start(phrase.start), antecedent)
    }
    return this.titled(phrase)
  }

  /** "the president" where one person alone is called so in this article. */
  private titled(phrase: Phrase): string | undefined {
    const { words } = this.contexts
    if (words.lower(phrase.start) !== 'the' || phrase.end - phrase.start < 2) return undefined
    const start = words.start(phrase.start + 1)
    return this.people.byTitle(words.text.slice(start, words.end(phrase.end - 1)).toLowerCase())
  }

  private antecedentOfRelative(offset: number, antecedent: Phrase | undefined): string | undefined {
    const told = antecedent === undefined ? undefined : this.people.nameOf(antecedent)
    if (told !== undefined) return fullNameOf(told)
    const name = this.people.names[this.people.lastBefore(offset)]
    return name?.type === 'person' && offset - name.end < RELATIVE_REACH ? fullNameOf(name) : undefined
  }

  /**
   * Whom "he" or "she" at `offset` means: the last speaker, unless another person who fits is named
   * since; then that person, if alone in the sentence or its subject. Otherwise no one.
   */
  private antecedent(offset: number, pronoun: Gender): string | undefined {
    const found = this.sentenceBefore(offset, pronoun)
    const last = this.last
    const lastFits = last !== undefined && this.people.mayBe(last.name, pronoun) && this.isNear(last.end, offset)
    if (lastFits && (found.length === 0 || last.end >= (found[0] as NameMention).start)) return last.name
    const first = found[0]
    if (first === undefined) return undefined
    const names = new Set(found.map(fullNameOf))
    return names.size === 1 || this.opensSentence(first) ? fullNameOf(first) : undefined
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
