import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { NameMention, QuotationMention } from '../../model/mention.ts'
import type { Entity, EntityReference, SaidRecord } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import type { Analysis } from '../text/analysis.ts'
import { firstStartingFrom } from '../text/spans.ts'
import { comparableWords, type Word } from '../wording/words.ts'
import type { AssessContext } from './context.ts'
import { isBodyName } from './quotation-name-words.ts'

/** Offsets this far from a quotation still belong to what stands around it. */
const REACH_BACK = 600
const REACH_ON = 300

/** A stretch of the article around a mention, with its words, the mention's own left out; cut when first asked for. */
export interface Stretch extends Span {
  readonly words: () => readonly Word[]
}

/** What stands around a quotation. */
export interface Surroundings {
  readonly sentence: Stretch
  /** From the start of the sentence before to the end of its own. */
  readonly sentences: Stretch
  readonly paragraph: Stretch
}

/** The surroundings of a mention. Cost: bounded, however long the text and the mention. */
export function surroundingsOf(mention: Span, context: AssessContext): Surroundings {
  const { text, blocks } = context.article
  const from = Math.max(0, mention.start - REACH_BACK)
  const to = Math.min(text.length, mention.end + REACH_ON)
  const block = blocks[lastAt(blocks, mention.start)]
  const paragraph = { start: Math.max(from, block?.start ?? 0), end: Math.min(to, block?.end ?? text.length) }
  const stretch = (start: number): Stretch =>
    stretchAround({ start, end: sentenceEnd(mention, paragraph.end, context) }, mention, context)
  // Sentences are cut when first asked for: most quotations meet no record.
  let cut: Pick<Surroundings, 'sentence' | 'sentences'> | undefined
  const around = (): Pick<Surroundings, 'sentence' | 'sentences'> => {
    if (cut !== undefined) return cut
    const before = startsIn(from, mention.start, context)
    cut = { sentence: stretch(before.at(-1) ?? from), sentences: stretch(before.at(-2) ?? from) }
    return cut
  }
  return {
    get sentence() {
      return around().sentence
    },
    get sentences() {
      return around().sentences
    },
    paragraph: stretchAround(paragraph, mention, context),
  }
}

function stretchAround(span: Span, mention: Span, { article: { text }, lexicon }: AssessContext): Stretch {
  let cut: readonly Word[] | undefined
  const words = (): readonly Word[] => {
    cut ??= [
      ...comparableWords(text.slice(span.start, Math.min(span.end, mention.start)), lexicon),
      ...comparableWords(text.slice(Math.max(span.start, mention.end), span.end), lexicon),
    ]
    return cut
  }
  return { ...span, words }
}

/** Where the sentences start that begin in a stretch of text up to the start of a mention, in order. */
function startsIn(from: number, to: number, { analysis }: AssessContext): readonly number[] {
  const found: number[] = []
  for (let i = sentenceAt(analysis, to); i >= 0; i--) {
    const start = startOf(analysis, i)
    if (start < from) break
    found.unshift(start)
  }
  return found
}

/** Where the sentence ends that a mention ends in. */
function sentenceEnd(mention: Span, limit: number, { analysis }: AssessContext): number {
  const next = analysis.sentences[sentenceAt(analysis, mention.end - 1) + 1] ?? analysis.tokens.count
  return Math.max(mention.end, Math.min(limit, analysis.tokens.end[next - 1] ?? limit))
}

function startOf({ sentences, tokens, article }: Analysis, sentence: number): number {
  return tokens.start[sentences[sentence] ?? tokens.count] ?? article.text.length
}

/** The last sentence that starts at or before an offset; -1 before the first. */
function sentenceAt(analysis: Analysis, offset: number): number {
  let low = 0
  let high = analysis.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(analysis, middle) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The last of spans in text order that starts at or before an offset; -1 before the first. */
function lastAt(spans: readonly Span[], at: number): number {
  return firstStartingFrom(spans, at + 1) - 1
}

/** The article's names in text order, and the entities known to the answer; built once for a context. */
interface NameIndex {
  readonly names: readonly NameMention[]
  readonly entities: ReadonlyMap<string, Entity>
  /** Ids that any name of the article links to. */
  readonly linked: ReadonlySet<string>
  /** Stems of every word of every name in the article. */
  readonly nameStems: ReadonlySet<string>
  /** The words of each of a reference's names, by its id or name; cut when first asked for. */
  readonly wordsOfNames: Map<string, readonly (readonly Word[])[]>
}

const NAME_INDEXES = new WeakMap<AssessContext, NameIndex>()

function nameIndexOf(context: AssessContext): NameIndex {
  const known = NAME_INDEXES.get(context)
  if (known !== undefined) return known
  const names = context.mentions.filter((mention) => mention.kind === 'name')
  names.sort((a, b) => a.start - b.start)
  const linked = new Set(names.flatMap((name) => idsOf(name, context)))
  const nameStems = new Set(
    names.flatMap((name) => comparableWords(name.text, context.lexicon).map((word) => word.stem)),
  )
  const entities = new Map<string, Entity>()
  for (const record of context.records) if (record.record === 'entity') entities.set(record.id, record)
  const wordsOfNames = new Map<string, readonly (readonly Word[])[]>()
  const index = { names, entities, linked, nameStems, wordsOfNames }
  NAME_INDEXES.set(context, index)
  return index
}

/** The entity of that id among the records looked up. */
export function entityOf(id: string | undefined, context: AssessContext): Entity | undefined {
  return id === undefined ? undefined : nameIndexOf(context).entities.get(id)
}

/** The ids of the entities that a name mention may mean. */
export function idsOf(name: NameMention, context: AssessContext): readonly string[] {
  if (name.entity !== undefined) return [name.entity]
  return (context.linkAt(name)?.candidates ?? []).map((entity) => entity.id)
}

/** The name mentions that touch a span, in text order. Cost: logarithmic, and linear in what it finds. */
export function namesIn(span: Span, context: AssessContext): readonly NameMention[] {
  const { names } = nameIndexOf(context)
  let i = Math.max(0, lastAt(names, span.start) - 2)
  const found: NameMention[] = []
  for (; i < names.length && (names[i] as NameMention).start < span.end; i++) {
    const name = names[i] as NameMention
    if (name.end > span.start) found.push(name)
  }
  return found
}

/** All names of a reference that count where no link tells: its own, and its entity's that need no context. */
export function namesOf(reference: EntityReference, context: AssessContext): readonly string[] {
  const entity = entityOf(reference.id, context)
  const aliases = (entity?.aliases ?? []).filter((alias) => alias.needsContext !== true)
  return [
    ...new Set([reference.name, ...(entity === undefined ? [] : [entity.name]), ...aliases.map(({ text }) => text)]),
  ]
}

/** Whether a reference is named in a stretch of the article, outside the mention itself; nobody never is. */
export function isNamedIn(
  reference: EntityReference | undefined,
  span: Stretch,
  mention: Span,
  context: AssessContext,
): boolean {
  if (reference === undefined) return false
  const isOutside = (name: Span): boolean => name.end <= mention.start || name.start >= mention.end
  for (const name of namesIn(span, context)) {
    if (isOutside(name) && reference.id !== undefined && idsOf(name, context).includes(reference.id)) return true
  }
  const words = span.words()
  return wordsOfNames(reference, context).some((name) => holdsName(words, name, context.lexicon))
}

function wordsOfNames(reference: EntityReference, context: AssessContext): readonly (readonly Word[])[] {
  const known = nameIndexOf(context).wordsOfNames
  // One id may come under several names.
  const key = `${reference.id ?? ''}\n${reference.name}`
  const cut = known.get(key) ?? namesOf(reference, context).map((name) => comparableWords(name, context.lexicon))
  known.set(key, cut)
  return cut
}

/** A person's surname, written as a name, or all words of a name. */
function holdsName(words: readonly Word[], name: readonly Word[], lexicon: Lexicon): boolean {
  const last = name.at(-1)
  if (last === undefined) return false
  const isSurname = name.length > 1 && last.weight > 0 && !name.some((word) => isBodyName(word.form, lexicon))
  if (isSurname && words.some((word) => word.isCapital && word.stem === last.stem)) return true
  return words.some((_, i) => name.every((part, k) => words[i + k]?.stem === part.stem))
}

/** Whether a reference is named anywhere in the article, by link or by the last word of its name; nobody never is. */
export function isNamedAnywhere(reference: EntityReference | undefined, context: AssessContext): boolean {
  if (reference === undefined) return false
  const { linked, nameStems } = nameIndexOf(context)
  if (reference.id !== undefined && linked.has(reference.id)) return true
  const last = comparableWords(reference.name, context.lexicon).at(-1)
  return last !== undefined && nameStems.has(last.stem)
}

/** Least letters that two words of one topic begin with: Ukraine and Ukrainian. */
const TOPIC_LETTERS = 5

/**
 * Whether what recorded words are about stands in the paragraph of a mention: an entity or word of a
 * quotation's `about`, its addressee, its reporter, or a rare word among `recorded` that the mention leaves out.
 */
export function isTopicNear(
  said: SaidRecord,
  recorded: readonly Word[],
  mention: QuotationMention,
  near: Surroundings,
  context: AssessContext,
): boolean {
  const topics = topicsOf(said)
  const names = namesIn(near.paragraph, context).filter(
    ({ start, end }) => end <= mention.start || start >= mention.end,
  )
  const ids = new Set(names.flatMap((name) => idsOf(name, context)))
  if (topics.some(({ id }) => id !== undefined && ids.has(id))) return true
  const words = near.paragraph.words()
  if (topics.some((topic) => isTopicIn(words, comparableWords(topic.name, context.lexicon)))) return true
  const own = new Set(comparableWords(mention.text, context.lexicon).map((word) => word.stem))
  const others = recorded.filter((word) => word.weight === 2 && !own.has(word.stem))
  return others.some((word) => words.some((around) => around.stem === word.stem))
}

function topicsOf(said: SaidRecord): readonly EntityReference[] {
  if (said.record === 'passage') return []
  return [said.addressee, said.reporter, ...(said.about ?? [])].filter((topic) => topic !== undefined)
}

function isTopicIn(words: readonly Word[], topic: readonly Word[]): boolean {
  const content = topic.filter((word) => word.weight > 0)
  return content.length > 0 && content.every((part) => words.some((word) => isSameTopic(word.stem, part.stem)))
}

function isSameTopic(a: string, b: string): boolean {
  if (a === b) return true
  return (
    a.length >= TOPIC_LETTERS && b.length >= TOPIC_LETTERS && a.slice(0, TOPIC_LETTERS) === b.slice(0, TOPIC_LETTERS)
  )
}
