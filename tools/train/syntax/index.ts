import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeModel } from '../../../src/engine/names/model.ts'
import { clustersOf } from '../../../src/engine/syntax/clusters.ts'
import { SHIFT } from '../../../src/engine/syntax/state.ts'
import { encodeSyntax, keepRows, type LearnedRows } from './encode.ts'
import { learnParser, learnTagger, tagsBy } from './learn.ts'
import { meanRows } from './mean.ts'
import type { WeightTable } from './table.ts'
import { readTreebank } from './treebank.ts'

const FOLDS = 4
const TAG_EPOCHS = 6
const EPOCHS = 10
/** Several runs in other orders are averaged: each alone is worth less. */
const TAG_SEEDS = [1, 2, 3, 4, 5]
const PARSER_SEEDS = [1, 2, 3]
const TAG_ROWS = 31_000
const TRANSITION_ROWS = 203_000
const RELATION_ROWS = 41_000

/** Learns the tagger and the parser from the treebanks and writes their file: the same bytes each time. */
export function trainSyntax(root: string, corpora: string, out: string): void {
  const { lexicon } = decodeModel(new Uint8Array(readFileSync(join(root, 'src/engine/names/names.model'))))
  const sentences = ['ewt.train', 'gum.train'].flatMap((name) => readTreebank(corpora, name, clustersOf(lexicon)))
  log(`${sentences.length} sentences`)
  const tags: Uint8Array[] = new Array(sentences.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = learnTagger(
      sentences.filter((_, i) => i % FOLDS !== fold),
      TAG_EPOCHS,
      100 + fold,
    )
    sentences.forEach((sentence, i) => {
      if (i % FOLDS === fold) tags[i] = tagsBy(table, sentence)
    })
  }
  log('tags by taggers that have not seen the sentences')
  const taggers = TAG_SEEDS.map((seed) => learnTagger(sentences, TAG_EPOCHS, seed))
  const tagRows = meanRows(taggers.map(rowsOf))
  log('tagger')
  const transitions: LearnedRows[] = []
  const relations: LearnedRows[] = []
  for (const seed of PARSER_SEEDS) {
    const learned = learnParser(sentences, tags, EPOCHS, seed)
    transitions.push(beyondShift(rowsOf(learned.transitions)))
    relations.push(rowsOf(learned.relations))
    log(`parser, run ${seed}`)
  }
  const bytes = encodeSyntax(
    keepRows(tagRows, TAG_ROWS),
    keepRows(meanRows(transitions), TRANSITION_ROWS),
    keepRows(meanRows(relations), RELATION_ROWS),
  )
  writeFileSync(out, bytes)
  log(`wrote ${bytes.length} bytes`)
}

function rowsOf({ classes, count, hashes, weights, updates, minUpdates }: WeightTable): LearnedRows {
  const kept = [...hashes.subarray(0, count).keys()].filter((i) => (updates[i] as number) >= minUpdates)
  const rows = new Float32Array(kept.length * classes)
  for (const [to, i] of kept.entries()) rows.set(weights.subarray(i * classes, (i + 1) * classes), to * classes)
  return {
    classes,
    hashes: Uint32Array.from(kept, (i) => hashes[i] as number),
    weights: rows,
    uses: Uint32Array.from(kept, (i) => updates[i] as number),
  }
}

/** What LEFT and RIGHT have more than SHIFT, which then needs no weight: the same added to all changes no choice. */
function beyondShift({ classes, hashes, weights, uses }: LearnedRows): LearnedRows {
  const two = new Float32Array(hashes.length * 2)
  for (let i = 0; i < hashes.length; i++) {
    const shift = weights[i * classes + SHIFT] as number
    for (let k = 0; k < 2; k++) two[i * 2 + k] = (weights[i * classes + 1 + k] as number) - shift
  }
  return { classes: 2, hashes, weights: two, uses }
}

function log(done: string): void {
  console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${done}`)
}
