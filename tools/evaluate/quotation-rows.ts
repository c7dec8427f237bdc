import { type Engine, plainArticle } from '../../src/engine/index.ts'
import type { QuotationMention } from '../../src/model/mention.ts'
import { coresOf, type GoldSpeaker, isNamed, type Offsets, speakerOutcome, trim } from './quotation-cores.ts'
import { readRows, utf16Places } from './rows.ts'

/** One marked run of a row. */
interface GoldQuote {
  readonly start: number
  readonly end: number
  readonly form: string
  /** False for titles, nicknames, terms and scare marks; `unclear` for what may be read either way. */
  readonly isSpeech?: boolean | 'unclear'
  readonly cueKind?: string | null
  readonly speaker?: GoldSpeaker | null
  /** Other mentions of whose words they are, as right. */
  readonly speakerAlso?: readonly GoldSpeaker[]
}

export interface QuoteRow {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly quotes: readonly GoldQuote[]
}

/** The rows of a file, their code points turned into UTF-16 units. */
export function quoteRows(file: string): readonly QuoteRow[] {
  return readRows<QuoteRow>(file).map((row) => {
    const place = utf16Places(row.text)
    const placed = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
      ...span,
      start: place(span.start),
      end: place(span.end),
    })
    const quotes = row.quotes.map(({ speaker, speakerAlso, ...quote }) => ({
      ...placed(quote),
      speaker: speaker == null ? null : placed(speaker),
      speakerAlso: (speakerAlso ?? []).map(placed),
    }))
    return { ...row, quotes }
  })
}

/** What later models tell of a quotation; absent where they do not. */
interface SpeechFacts {
  readonly isSpeech?: boolean
  readonly cue?: { readonly text: string; readonly kind?: string }
}

type Outcomes = Map<string, Map<string, number>>

const OPTIONAL = 'not told'

/**
 * Prints for rows, each {id, text, quotes: [{start, end, form, isSpeech, cueKind, speaker}]}: the
 * speakers of direct and of mixed quotations (right; wrong; none given; no quotation found; `invented`: given
 * where the row names nobody), whether words are speech (no mention at all counts as no speech) and the kind of
 * cue. A mention that does not tell isSpeech says it is; one without cue.kind counts as not told.
 */
export function evaluateRows(engine: Engine, rows: readonly QuoteRow[], show: boolean): void {
  const outcomes: Outcomes = new Map()
  for (const row of rows) {
    const found = engine
      .find(plainArticle(row.text, row.published))
      .mentions.flatMap((mention) => (mention.kind === 'quotation' && mention.latent !== true ? [mention] : []))
    for (const quote of row.quotes) {
      const at = trim(row.text, [quote.start, quote.end])
      const mention = mentionAt(row.text, found, at)
      for (const [measure, outcome] of told(quote, mention)) {
        count(outcomes, measure, outcome)
        if (show && outcome !== 'right') console.log(`${row.id} ${measure} ${outcome}: ${line(row.text, at, mention)}`)
      }
    }
  }
  print(outcomes)
}

/** The mention that holds most of the words. */
function mentionAt(
  text: string,
  found: readonly QuotationMention[],
  [start, end]: Offsets,
): QuotationMention | undefined {
  const shared = ([a, b]: Offsets): number => Math.min(b, end) - Math.max(a, start)
  const common = (mention: QuotationMention): number => Math.max(...coresOf(text, mention).map(({ at }) => shared(at)))
  const [best] = [...found].sort((a, b) => common(b) - common(a))
  return best === undefined || common(best) <= 0 ? undefined : best
}

function told(
  quote: GoldQuote,
  mention: QuotationMention | undefined,
): readonly (readonly [measure: string, outcome: string])[] {
  if (quote.isSpeech === 'unclear') return [['speaker, no one', speakerIs([], mention)]]
  const isSpeech = quote.isSpeech !== false
  const facts: SpeechFacts | undefined = mention
  const saysSpeech = facts !== undefined && facts.isSpeech !== false
  const speech = ['is speech', saysSpeech === isSpeech ? 'right' : isSpeech ? 'missed' : 'taken for speech'] as const
  if (!isSpeech) return [speech]
  const measures = [speech, [`speaker, ${quote.form}`, speakerIs(speakersOf(quote), mention)] as const]
  return quote.cueKind == null ? measures : [...measures, ['kind of cue', cueIs(quote.cueKind, facts)]]
}

function speakersOf({ speaker, speakerAlso = [] }: GoldQuote): readonly GoldSpeaker[] {
  return [speaker, ...speakerAlso].filter(isNamed)
}

function speakerIs(gold: readonly GoldSpeaker[], mention: QuotationMention | undefined): string {
  if (mention === undefined) return 'not found'
  if (gold.length === 0) return mention.speaker === undefined ? 'right' : 'invented'
  if (mention.speaker === undefined) return 'none'
  const isRight = [mention, byFullName(mention)].some((one) => gold.some((who) => speakerOutcome(one, who) === 'right'))
  return isRight ? 'right' : 'wrong'
}

/** A pronoun counts as whom it stands for. */
function byFullName(mention: QuotationMention): QuotationMention {
  const { speaker } = mention
  return speaker?.name === undefined ? mention : { ...mention, speaker: { ...speaker, text: speaker.name } }
}

function cueIs(gold: string, facts: SpeechFacts | undefined): string {
  if (facts === undefined) return 'not found'
  if (facts.cue?.kind === undefined) return OPTIONAL
  return facts.cue.kind === gold ? 'right' : 'wrong'
}

function count(outcomes: Outcomes, measure: string, outcome: string): void {
  const counts = outcomes.get(measure) ?? new Map<string, number>()
  outcomes.set(measure, counts.set(outcome, (counts.get(outcome) ?? 0) + 1))
}

function line(text: string, [start, end]: Offsets, mention: QuotationMention | undefined): string {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return JSON.stringify(`${before}[[${text.slice(start, end)}]]${after}  got: ${mention?.speaker?.text ?? 'none'}`)
}

function print(outcomes: Outcomes): void {
  for (const [measure, counts] of [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
    const right = counts.get('right') ?? 0
    const others = [...counts].filter(([outcome]) => outcome !== 'right').map(([outcome, n]) => `, ${n} ${outcome}`)
    console.log(`${measure.padEnd(18)} ${(right / all).toFixed(3)}   (${right} of ${all}${others.join('')})`)
  }
}
