import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lines, unitsByCodePoint } from '../corpus.ts'

/** `unsaid`: words of somebody's whom the text does not name near by, or a mark that may be read either way. */
export type LabelForm = 'direct' | 'mixed' | 'none' | 'unsaid'

export interface SpeakerSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Marked words that somebody read and labelled. UTF-16 units, the marks included. */
export interface LabelledQuote {
  readonly start: number
  readonly end: number
  readonly form: LabelForm
  /** Whose words they are, the nearest mention first; the others are as right. */
  readonly speakers: readonly SpeakerSpan[]
}

/** A text with labels at some of its marked words; what has none may be anything. */
export interface LabelledText {
  readonly id: string
  readonly text: string
  readonly quotes: readonly LabelledQuote[]
}

const here = dirname(fileURLToPath(import.meta.url))

/** One passage in five is kept to measure by and never learned from. */
export function isHeldOut({ id }: LabelledText): boolean {
  let hash = 0x811c9dc5
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193)
  return (hash >>> 3) % 5 === 0
}

/** The passages that were written for it. */
function ownPassages(): readonly LabelledText[] {
  return writtenPassages(readFileSync(join(here, 'passages.txt'), 'utf8'))
}

/** What is learned from beside the annotated corpus. */
export function learnedPassages(): readonly LabelledText[] {
  return ownPassages().filter((text) => !isHeldOut(text))
}

/** What nothing is learned from: a fifth of the passages, and the articles of news, which are to measure by alone. */
export function measuredTexts(corpora: string): readonly LabelledText[] {
  return [...ownPassages().filter(isHeldOut), ...labelledArticles(corpora)]
}

interface NewsLabel {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly form: LabelForm
  readonly speakers?: readonly { readonly start: number; readonly end: number; readonly name: string }[]
}

/** The articles of text/news.jsonl that news-labels.jsonl tells of, which holds offsets (code points) and names only. */
function labelledArticles(corpora: string): readonly LabelledText[] {
  const labels = lines<NewsLabel>(join(here, 'news-labels.jsonl'))
  const articles = lines<{ readonly id: string; readonly text: string }>(join(corpora, 'text', 'news.jsonl'))
  return articles.flatMap(({ id, text }) => {
    const its = labels.filter(({ article }) => article === id)
    if (its.length === 0) return []
    const units = unitsByCodePoint(text)
    const unit = (point: number): number => units[point] ?? text.length
    const quotes = its.map(({ start, end, form, speakers = [] }): LabelledQuote => {
      const spans = speakers.map((speaker) => spanOf(text, unit(speaker.start), unit(speaker.end)))
      return { start: unit(start), end: unit(end), form, speakers: spans }
    })
    return [{ id, text, quotes }]
  })
}

const MARKED = /“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»|(?<![\p{L}\p{N}])‘[^’]*’|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu

/**
 * The passages of passages.txt: each ends at an empty line, its last lines, "= form speaker | same speaker",
 * label its marked words in their order. A speaker stands where those words are nearest.
 */
export function writtenPassages(file: string): readonly LabelledText[] {
  return file.trim().split(/\n\n+/).map(writtenPassage)
}

function writtenPassage(passage: string): LabelledText {
  const all = passage.split('\n')
  const text = all.filter((line) => !line.startsWith('= ')).join('\n')
  const labels = all.filter((line) => line.startsWith('= ')).map((line) => line.slice(2))
  const marked = [...text.matchAll(MARKED)]
  if (marked.length !== labels.length) throw new Error(`${marked.length} marked, ${labels.length} labelled: ${passage}`)
  const quotes = marked.map(({ 0: words, index }, i) =>
    labelledQuote(text, index, index + words.length, labels[i] ?? ''),
  )
  return { id: text, text, quotes: quotes.flat() }
}

function labelledQuote(text: string, start: number, end: number, label: string): readonly LabelledQuote[] {
  const [form = ''] = label.split(' ', 1)
  if (form === 'unknown') return []
  if (!isForm(form)) throw new Error(`no form: ${label}`)
  const names = label.slice(form.length + 1)
  const speakers = names === '' ? [] : names.split(' | ').map((name) => nearest(text, name, start, end))
  return [{ start, end, form, speakers }]
}

function isForm(form: string): form is LabelForm {
  return form === 'direct' || form === 'mixed' || form === 'none' || form === 'unsaid'
}

/** Where a name is nearest to the words [start, end) and not within them. */
function nearest(text: string, name: string, start: number, end: number): SpeakerSpan {
  const distance = (at: number): number => (at < start ? start - at - name.length : at - end)
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))
    if (isWhole && (at + name.length <= start || at >= end)) places.push(at)
  }
  const [at] = places.sort((one, other) => distance(one) - distance(other))
  if (at === undefined) throw new Error(`${name} does not stand in: ${text}`)
  return spanOf(text, at, at + name.length)
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character)
}

function spanOf(text: string, start: number, end: number): SpeakerSpan {
  return { start, end, text: text.slice(start, end) }
}
