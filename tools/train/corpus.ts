import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A gold name, in UTF-16 units. */
export interface GoldName {
  readonly start: number
  readonly end: number
  /** 0 person, 1 organization, 2 place, 3 other. */
  readonly kind: number
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly names: readonly GoldName[]
}

const KIND_BY_LABEL: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2, MISC: 3 }

interface NamesLine {
  readonly id: string
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Reads one file of annotated names, its code points turned into UTF-16 units. */
export function readNames(corpora: string, file: string): readonly GoldArticle[] {
  return lines<NamesLine>(join(corpora, 'names', `${file}.jsonl`)).map(({ id, text, names }) => {
    const units = unitsByCodePoint(text)
    const gold = names.map(({ start, end, type }) => ({
      start: units[start] as number,
      end: units[end] as number,
      kind: KIND_BY_LABEL[type] as number,
    }))
    return { id, text, names: gold.filter(({ kind }) => kind !== undefined) }
  })
}

/** The texts of one file of unlabelled articles. */
export function readTexts(corpora: string, file: string): readonly string[] {
  return lines<{ readonly text: string }>(join(corpora, 'text', `${file}.jsonl`)).map(({ text }) => text)
}

/** A file of one JSON object a line. */
export function lines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** The UTF-16 offset of each code point. */
export function unitsByCodePoint(text: string): Uint32Array {
  const units = new Uint32Array(text.length + 1)
  let points = 0
  for (let at = 0; at < text.length; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) units[points++] = at
  units[points] = text.length
  return units
}
