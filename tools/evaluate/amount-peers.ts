import recognizers from '@microsoft/recognizers-text-number-with-unit'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

export interface FoundAmount {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly currency: string
}

export interface AmountPeer {
  readonly name: string
  readonly find: (text: string) => readonly FoundAmount[]
}

type Find = AmountPeer['find']

/** Units that recognizers-text leaves without an ISO code, read the usual way: code and worth in the currency. */
const USUAL_UNITS: Readonly<Record<string, readonly [string, number]>> = {
  Dollar: ['USD', 1],
  Cent: ['USD', 0.01],
  Penny: ['USD', 0.01],
  Pound: ['GBP', 1],
  Pence: ['GBP', 0.01],
  Rupee: ['INR', 1],
  Won: ['KRW', 1],
  Lira: ['TRY', 1],
  Ruble: ['RUB', 1],
  Shekel: ['ILS', 1],
}

/**
 * The other JavaScript finders of money. wink-nlp gives spans without value or currency: `reader` reads
 * them, so its figures are what its spans allow at best.
 */
export function amountPeers(reader: Find): readonly AmountPeer[] {
  return [
    { name: 'recognizers', find: findByRecognizers },
    { name: 'wink-nlp', find: winkFinder(reader) },
  ]
}

function findByRecognizers(text: string): readonly FoundAmount[] {
  return recognizers.recognizeCurrency(text, 'en-us').map(({ start, end, resolution }) => {
    const [code, worth] = USUAL_UNITS[resolution?.['unit'] ?? ''] ?? ['', 1]
    return {
      start,
      end: end + 1,
      value: Number(resolution?.['value']) * worth,
      currency: resolution?.['isoCurrency'] ?? code,
    }
  })
}

function winkFinder(reader: Find): Find {
  const nlp = winkNLP(model, ['sbd', 'ner'])
  const { its } = nlp
  return (text) => {
    const doc = nlp.readDoc(text)
    const types = doc.entities().out(its.type) as readonly string[]
    const spans = doc.entities().out(its.span) as unknown as readonly (readonly [number, number])[]
    const spaces = doc.tokens().out(its.precedingSpaces) as readonly string[]
    const words = doc.tokens().out() as readonly string[]
    const starts: number[] = []
    let at = 0
    words.forEach((word, i) => {
      starts.push(at + (spaces[i]?.length ?? 0))
      at += (spaces[i]?.length ?? 0) + word.length
    })
    return spans.flatMap(([first, last], i) => {
      if (types[i] !== 'MONEY') return []
      const start = starts[first] ?? 0
      const end = (starts[last] ?? 0) + (words[last]?.length ?? 0)
      const [read] = reader(text.slice(start, end))
      return [{ start, end, value: read?.value ?? Number.NaN, currency: read?.currency ?? '' }]
    })
  }
}
