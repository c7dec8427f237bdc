import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlArticle } from '../../src/cli/html.ts'
import type { Article } from '../../src/model/article.ts'
import type { EvaluateOptions } from './options.ts'
import { leftOver, wordOverlap } from './word-overlap.ts'

interface PageScore {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly read: readonly string[]
  readonly gold: readonly string[]
}

/**
 * How much of what is read on saved news pages is the article's text, and how much of that is read: words by page,
 * told by their median. A page is read without its rendering, as the command line does.
 */
export async function evaluate({ corpora, show }: EvaluateOptions): Promise<void> {
  const folder = join(corpora, 'pages')
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'article.txt')))
  const scores = names.map((name) => scoreOf(name, join(folder, name)))
  for (const { name, precision, recall, read, gold } of scores) {
    console.log(`${name.padEnd(42)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`)
    if (!show) continue
    for (const block of leftOver(read, gold)) console.log(`    + ${shortened(block)}`)
    for (const paragraph of leftOver(gold, read)) console.log(`    - ${shortened(paragraph)}`)
  }
  const precision = scores.map((score) => score.precision)
  const recall = scores.map((score) => score.recall)
  const told = (numbers: readonly number[]): string =>
    `median ${median(numbers).toFixed(3)} mean ${mean(numbers).toFixed(3)}`
  console.log(`\n${scores.length} pages   precision ${told(precision)}   recall ${told(recall)}`)
}

function scoreOf(name: string, folder: string): PageScore {
  const read = blocksOf(htmlArticle(readFileSync(join(folder, 'source.html'), 'utf8')))
  const gold = readFileSync(join(folder, 'article.txt'), 'utf8').split(/\n+/)
  return { name, ...wordOverlap(read.join(' '), gold.join(' ')), read, gold }
}

/** The text of each block but the headline, which some of the saved articles begin with and some don't. */
function blocksOf({ text, blocks = [], headline }: Article): readonly string[] {
  return blocks.map(({ start, end }) => text.slice(start, end)).filter((block) => block !== headline)
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}… (${text.length})` : text
}

function median(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b)
  const middle = inOrder.length / 2
  return mean([inOrder[Math.ceil(middle) - 1] ?? 0, inOrder[Math.floor(middle)] ?? 0])
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}
