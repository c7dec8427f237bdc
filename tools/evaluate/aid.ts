import { type Engine, plainArticle } from '../../src/engine/index.ts'
import type { AidFrame, AmountMention, Party } from '../../src/model/mention.ts'
import { type AidRow, type FrameOutcome, frameOutcome, type GoldFrame, mentionOf, type OtherRow } from './aid-rows.ts'
import { openEngine } from './engine.ts'
import { newsRows } from './labelled-aid.ts'
import type { EvaluateOptions } from './options.ts'
import { ownRows } from './own-aid-rows.ts'
import { readRows } from './rows.ts'

/**
 * Who gives what to whom: how many of the sums given are found, framed, and right in donor, recipient, category and
 * status, and how many other sums are framed. Measures the rows of `file` and of `other`, or else the project's own
 * (many of which were learned from) and the labelled passages of real news (which were not); `show` lists what is wrong.
 */
export async function evaluate({ corpora, file, other, show }: EvaluateOptions): Promise<void> {
  const engine = openEngine()
  if (file === undefined && other === undefined) {
    console.log("the project's own rows")
    measure(
      engine,
      ownRows((text) => amountsOf(engine, { text })),
      show,
    )
    console.log('passages of real news')
    return measure(engine, newsRows(corpora), show)
  }
  const aid = file === undefined ? [] : readRows<AidRow>(file)
  measure(engine, { aid, other: other === undefined ? [] : readRows<OtherRow>(other) }, show)
}

interface Rows {
  readonly aid: readonly AidRow[]
  readonly other: readonly OtherRow[]
}

function measure(engine: Engine, { aid, other }: Rows, show: boolean): void {
  if (aid.length > 0) printFrames(aid.flatMap((row) => outcomesOf(engine, row, show)))
  if (other.length > 0) printOthers(other.flatMap((row) => framesOf(engine, row, show)))
}

function amountsOf(
  engine: Engine,
  { text, published }: { readonly text: string; readonly published?: string },
): readonly AmountMention[] {
  return engine
    .find(plainArticle(text, published))
    .mentions.flatMap((mention) => (mention.kind === 'amount' ? [mention] : []))
}

function outcomesOf(engine: Engine, row: AidRow, show: boolean): readonly FrameOutcome[] {
  const found = amountsOf(engine, row)
  return row.amounts.map((gold) => {
    const mention = mentionOf(row.text, gold, found)
    const outcome = frameOutcome(row.text, gold, mention)
    if (show && !(isAllRight(outcome) && outcome.status !== false)) {
      console.log(`${row.text}\n  got     ${gotLine(mention)}\n  wanted  ${wantedLine(gold)}`)
    }
    return outcome
  })
}

/** Whether each of the other sums is found, and framed. */
function framesOf(engine: Engine, row: OtherRow, show: boolean): readonly (AmountMention | undefined)[] {
  const found = amountsOf(engine, row)
  return row.sums.map((sum) => {
    const mention = mentionOf(row.text, sum, found)
    if (show && mention?.aid !== undefined)
      console.log(`${row.text}\n  got     ${gotLine(mention)}\n  wanted  no frame`)
    return mention
  })
}

function isAllRight({ donor, recipient, category }: FrameOutcome): boolean {
  return donor && recipient && category
}

function printFrames(all: readonly FrameOutcome[]): void {
  const framed = all.filter(({ isFramed }) => isFramed)
  const line = (label: string, isRight: (one: FrameOutcome) => boolean): void => {
    const right = all.filter(isRight).length
    const ofFramed = share(framed.filter(isRight).length, framed.length)
    console.log(
      `${label.padEnd(18)} ${share(right, all.length)}   (${right} of ${all.length}; ${ofFramed} of the framed)`,
    )
  }
  line('found', ({ isFound }) => isFound)
  line('framed', ({ isFramed }) => isFramed)
  line('donor right', ({ donor }) => donor)
  line('recipient right', ({ recipient }) => recipient)
  line('category right', ({ category }) => category)
  line('all three right', isAllRight)
  const told = all.filter(({ status }) => status !== undefined)
  const right = told.filter(({ status }) => status === true).length
  console.log(`${'status right'.padEnd(18)} ${share(right, told.length)}   (${right} of ${told.length})`)
}

function printOthers(all: readonly (AmountMention | undefined)[]): void {
  const found = all.filter((mention) => mention !== undefined)
  const framed = found.filter(({ aid }) => aid !== undefined)
  const counts = `${framed.length} of ${all.length}; ${found.length} found`
  console.log(`${'other sums framed'.padEnd(18)} ${share(framed.length, all.length)}   (${counts})`)
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3)
}

function gotLine(mention: AmountMention | undefined): string {
  if (mention === undefined) return 'no sum'
  return mention.aid === undefined ? 'no frame' : frameLine(mention.aid)
}

function frameLine({ donor, recipient, category, status }: AidFrame): string {
  return `${partyWords(donor)} > ${partyWords(recipient)} | ${category} | ${status}`
}

function partyWords(party: Party | undefined): string {
  if (party === undefined) return '-'
  return `${party.text}${party.country === undefined ? '' : ` (${party.country})`}`
}

function wantedLine(gold: GoldFrame): string {
  const country = (code: string | null | undefined): string => (code == null ? '' : ` (${code})`)
  const category = [gold.category, ...(gold.categoryAlso ?? [])].join(' or ')
  const parties = [
    goldWords(gold.donor) + country(gold.donorCountry),
    goldWords(gold.recipient) + country(gold.recipientCountry),
  ]
  return `${parties.join(' > ')} | ${category} | ${gold.status ?? 'any status'}`
}

function goldWords(party: GoldFrame['donor']): string {
  if (party === null) return '-'
  return typeof party === 'string' ? party : JSON.stringify('text' in party ? party.text : party)
}
