import { Lexicon, type LexiconSource } from './lexicon.ts'
import { WORD_CLASSES } from './word-classes.ts'

/**
 * The form in which the lexicon ships: text, in sections parted by an empty line. The head with the
 * names of the classes; the sets, each with its classes and then its entries; the values of each class, each
 * with its entries; then the tables, each under its name.
 */
const HEAD = 'sourcemark lexicon 1'
const ALL_CLASSES = WORD_CLASSES.join(' ')

/** The compiled text of a lexicon. Entries come to be numbered as their sets list them. */
export function writeLexicon(source: LexiconSource): string {
  const { classSets, texts } = source
  const bySet = classSets.map((): number[] => [])
  for (const [i, set] of source.sets.entries()) bySet[set - 1]?.push(i)
  const numbers = new Map(bySet.flat().map((old, i) => [old + 1, i + 1]))
  const sets = bySet.map((entries, set) => [classSets[set]?.join(' '), ...entries.map((i) => texts[i])].join('\t'))
  const values = WORD_CLASSES.flatMap((_, wordClass) => {
    const byValue = new Map<string, string[]>()
    for (const [entry, value] of source.valuesOf(wordClass)) {
      byValue.set(value, [...(byValue.get(value) ?? []), (numbers.get(entry) ?? 0).toString(DIGITS)])
    }
    if (byValue.size === 0) return []
    return [[wordClass, ...[...byValue].map(([value, entries]) => `${value}=${entries.join(' ')}`)].join('\t')]
  })
  const tables = [...source.tables].map(([name, lines]) => [name, ...lines])
  return [[HEAD, ALL_CLASSES], sets, values, ...tables].map((lines) => lines.join('\n')).join('\n\n')
}

/** Opens a compiled lexicon. Throws a RangeError on text that is none, or of other classes than this code asks for. */
export function readLexicon(compiled: string): Lexicon {
  const [head = [], sets = [], values = [], ...tables] = compiled.split('\n\n').map((section) => section.split('\n'))
  if (head[0] !== HEAD) throw new RangeError('this is no lexicon')
  if (head[1] !== ALL_CLASSES) throw new RangeError('this lexicon is of another version: its classes differ')
  const classSets: (readonly number[])[] = []
  const texts: string[] = []
  const setOf: number[] = []
  for (const line of sets) {
    const [classes = '', ...entries] = line.split('\t')
    classSets.push(classes === '' ? [] : classes.split(' ').map(Number))
    for (const text of entries) {
      texts.push(text)
      setOf.push(classSets.length)
    }
  }
  const valueLines = new Map(values.map((line) => [Number(line.slice(0, line.indexOf('\t'))), line]))
  return new Lexicon({
    classCount: WORD_CLASSES.length,
    classSets,
    texts,
    sets: setOf,
    valuesOf: (wordClass) => readValues(valueLines.get(wordClass) ?? ''),
    tables: new Map(tables.map(([name = '', ...lines]) => [name, lines])),
  })
}

/** The number system in which entries are written. */
const DIGITS = 36

function readValues(line: string): ReadonlyMap<number, string> {
  const values = new Map<number, string>()
  for (const one of line.split('\t').slice(1)) {
    const end = one.lastIndexOf('=')
    for (const entry of one.slice(end + 1).split(' ')) values.set(Number.parseInt(entry, DIGITS), one.slice(0, end))
  }
  return values
}
