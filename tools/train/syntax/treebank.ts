import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RELATIONS, UPOS } from '../../../src/engine/syntax/labels.ts'
import { addWord, type ClusterOf, emptyWords, type SyntaxWords, WORDS_MAX } from '../../../src/engine/syntax/words.ts'

/** A sentence of a treebank: its words, with gold tags, heads and relations by number; the root's head is `count`. */
export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly words: SyntaxWords
  readonly tags: Uint8Array
  readonly heads: Int16Array
  readonly relations: Uint8Array
  readonly lemmas: readonly string[]
}

/** Reads a file in CoNLL-U. Ranges and empty nodes are left out, as are sentences too long for the parser. */
export function readTreebank(corpora: string, name: string, clusterOf: ClusterOf): readonly GoldSentence[] {
  const blocks = readFileSync(join(corpora, 'parses', `${name}.conllu`), 'utf8').split(/\n\n+/)
  return blocks.flatMap((block) => {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([id]) => id !== undefined && /^\d+$/.test(id))
    if (rows.length === 0 || rows.length > WORDS_MAX) return []
    return [sentenceOf(/^# sent_id = (.*)$/m.exec(block)?.[1] ?? '', rows, clusterOf)]
  })
}

function sentenceOf(id: string, rows: readonly (readonly string[])[], clusterOf: ClusterOf): GoldSentence {
  const words = emptyWords()
  let text = ''
  for (const row of rows) {
    const form = row[1] as string
    text += form + (row[9]?.includes('SpaceAfter=No') ? '' : ' ')
  }
  let at = 0
  for (const row of rows) {
    const form = row[1] as string
    addWord(words, text, at, at + form.length, clusterOf)
    at += form.length + (row[9]?.includes('SpaceAfter=No') ? 0 : 1)
  }
  return {
    id,
    text,
    words: trimmed(words),
    tags: Uint8Array.from(rows, (row) => numberOf(UPOS, row[3] as string)),
    heads: Int16Array.from(rows, (row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
    relations: Uint8Array.from(rows, (row) => relationOf(row[7] as string)),
    lemmas: rows.map((row) => row[2] as string),
  }
}

/** The words in arrays of their own length, with room for the look ahead. */
function trimmed(words: SyntaxWords): SyntaxWords {
  const size = words.count + 4
  const { start, end, lower, shape, suffix2, suffix3, suffix4, prefix3, cluster } = words
  return {
    count: words.count,
    start: start.slice(0, size),
    end: end.slice(0, size),
    lower: lower.slice(0, size),
    shape: shape.slice(0, size),
    suffix2: suffix2.slice(0, size),
    suffix3: suffix3.slice(0, size),
    suffix4: suffix4.slice(0, size),
    prefix3: prefix3.slice(0, size),
    cluster: cluster.slice(0, size),
  }
}

const FOLDED: Readonly<Record<string, string>> = {
  goeswith: 'flat',
  reparandum: 'discourse',
  orphan: 'dep',
  dislocated: 'nsubj:outer',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'obl:npmod': 'obl:unmarked',
  'obl:tmod': 'obl:unmarked',
  'nmod:npmod': 'nmod:unmarked',
  'nmod:tmod': 'nmod:unmarked',
}

function relationOf(name: string): number {
  const number = numberOf(RELATIONS, FOLDED[name] ?? name)
  return number < 0 ? numberOf(RELATIONS, name.split(':')[0] as string) : number
}

function numberOf(names: readonly string[], name: string): number {
  return names.indexOf(name)
}
