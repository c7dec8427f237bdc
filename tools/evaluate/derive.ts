import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Deriver, deriveDocument } from '../../src/cli/derive/derive.ts'
import type { Draft } from '../../src/cli/derive/seed-yaml.ts'
import { knownParty } from '../../src/engine/aid/known-parties.ts'
import { documentsIn } from '../../src/imports/documents/document-lines.ts'
import type { Commitment, Document } from '../../src/model/records.ts'
import { severalStores } from '../../src/store/memory.ts'
import { type GoldGift, labelledPassages, TRAINING_TEXTS } from '../aid-labels.ts'
import { LABELS, type LabelledDocument, labelledDocuments } from '../document-labels.ts'
import { lexicon } from '../lexicon/shipped.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { type CommitmentsScore, commitmentsScore, type WordsScore, wordsScore } from './derived-score.ts'
import { openEngine } from './engine.ts'
import type { EvaluateOptions } from './options.ts'
import { storeOf } from './store-of.ts'

/** A line of `text/whitehouse.jsonl`. */
interface Line {
  readonly path: string
  readonly text: string
}

/**
 * What `sourcemark derive` drafts of real documents beside what a person reads off them: of the words, how many are in
 * a turn of the right speaker; of the commitments, how many are drafted with the right donor, recipient, category and
 * sum; and how many drafts are of other sums. With `train`: of the passages that the reading of aid was learned from.
 * `show` lists what is wrong.
 */
export async function evaluate({ corpora, train, show }: EvaluateOptions): Promise<void> {
  const packs = [...(await shippedPacks(process.cwd(), lexicon)).values()]
  const store = severalStores(packs.map((pack) => storeOf(pack, 'seed')))
  const deriver = { engine: openEngine(), store, lexicon }
  if (train) return measure(corpora, learnedDocuments(corpora), deriver, show)
  for (const labels of LABELS) {
    console.log(`documents labelled ${labels}`)
    await measure(corpora, labelledDocuments(labels), deriver, show)
  }
}

async function measure(
  corpora: string,
  labelled: readonly LabelledDocument[],
  deriver: Deriver,
  show: boolean,
): Promise<void> {
  const words: WordsScore[] = []
  const sums: CommitmentsScore[] = []
  for (const { text, document, gold } of documentsOf(corpora, labelled)) {
    const draft = await deriveDocument(document, deriver)
    const turns = wordsScore(text, gold.turns, 'turns' in draft.of ? draft.of.turns : [])
    const commitments = commitmentsScore(text, gold.commitments, commitmentsIn(draft), lexicon)
    if (show) tell(document, text, turns, commitments)
    words.push(turns)
    sums.push(commitments)
  }
  print(words, sums)
}

interface Pair {
  readonly text: string
  readonly document: Document
  readonly gold: LabelledDocument
}

/** The labelled documents of the corpus, each read alone, as a file of its own. */
function* documentsOf(corpora: string, labelled: readonly LabelledDocument[]): Generator<Pair> {
  const byPath = new Map(labelled.map((one) => [one.path, one]))
  for (const json of readFileSync(join(corpora, 'text/whitehouse.jsonl'), 'utf8').split('\n')) {
    const line: Line | undefined = json === '' ? undefined : JSON.parse(json)
    const gold = byPath.get(line?.path ?? '')
    if (line === undefined || gold === undefined) continue
    for (const { document } of documentsIn(json, { title: 'whitehouse' }, lexicon))
      if (document !== undefined) yield { text: line.text, document, gold }
  }
}

/** The documents with passages that the reading of aid was learned from; of what else they tell nothing is known. */
function learnedDocuments(corpora: string): readonly LabelledDocument[] {
  const documents = new Map<string, LabelledDocument>()
  const [whitehouse] = TRAINING_TEXTS
  if (whitehouse === undefined) return []
  for (const { group, sums, from } of labelledPassages(corpora, whitehouse)) {
    const commitments = sums.flatMap(({ start, end, gift }) => {
      const isWhole = gift !== undefined && gift.donors.length > 0 && gift.recipients.length > 0
      return isWhole ? [{ start: start + from, end: end + from, gift: asCountries(gift) }] : []
    })
    const before = documents.get(group)?.commitments ?? []
    documents.set(group, { path: group, turns: [], commitments: [...before, ...commitments] })
  }
  return [...documents.values()]
}

/** What these documents say of their own country without its name. */
const OWN =
  /^(?:we|our|us|I)$|\b(?:President|Biden|Administration|Congress|Senate|American people|U\.S\.|Department)\b/i

/** Parties by their countries too, as drafts have them. */
function asCountries({ donors, recipients, ...gift }: GoldGift): GoldGift {
  const own = donors.some((name) => OWN.test(name)) ? ['United States'] : []
  return {
    ...gift,
    donors: [...donors, ...own, ...countriesIn(donors)],
    recipients: [...recipients, ...countriesIn(recipients)],
  }
}

function countriesIn(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => [...name.split(/\s+/), name.split(/\s+/).slice(0, 2).join(' ')])
  return words.flatMap((word) => knownParty(word, lexicon)?.name ?? [])
}

function commitmentsIn({ records }: Draft): readonly Commitment[] {
  return records.filter((one) => one.record === 'commitment')
}

function tell(document: Document, text: string, words: WordsScore, { outcomes, others }: CommitmentsScore): void {
  console.log(`${document.title}\n  words ${words.right} of ${words.all}`)
  for (const { gold, gift, draft, wrong } of outcomes) {
    if (wrong.length === 0) continue
    console.log(
      `  ${wrong.join(', ')} wrong: …${text.slice(Math.max(0, gold.start - 150), gold.end + 80)}…`.replaceAll(
        '\n',
        ' ',
      ),
    )
    console.log(`    wanted ${gift.donors.join('/')} > ${gift.recipients.join('/')} | ${gift.categories.join('/')}`)
    if (draft !== undefined) console.log(`    got    ${draftWords(draft)}`)
  }
  for (const draft of others) console.log(`  no commitment: ${draftWords(draft)} | ${draft.amount.value}`)
}

function draftWords({ donor, recipient, category, status }: Commitment): string {
  return `${donor.name} > ${recipient.name} | ${category} | ${status}`
}

function print(words: readonly WordsScore[], sums: readonly CommitmentsScore[]): void {
  const outcomes = sums.flatMap((one) => one.outcomes)
  const others = sums.flatMap((one) => one.others)
  const line = (label: string, part: number, whole: number): void =>
    console.log(`${label.padEnd(34)} ${(part / Math.max(1, whole)).toFixed(3)}   (${part} of ${whole})`)
  const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0)
  if (words.some(({ all }) => all > 0))
    line('words in turns of the right speaker', sum(words.map(({ right }) => right)), sum(words.map(({ all }) => all)))
  line('commitments drafted', outcomes.filter(({ draft }) => draft !== undefined).length, outcomes.length)
  for (const fault of ['donor', 'recipient', 'category'])
    line(
      `  ${fault} right`,
      outcomes.filter(({ draft, wrong }) => draft !== undefined && !wrong.includes(fault)).length,
      outcomes.length,
    )
  line('  all right', outcomes.filter(({ wrong }) => wrong.length === 0).length, outcomes.length)
  console.log(`drafted of other sums: ${others.length}`)
}
