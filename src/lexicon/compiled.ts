import { Lexicon, type LexiconSource } from './lexicon.ts'
import { WORD_CLASSES } from './word-classes.ts'

/**
 * The form in which the lexicon ships: text, in sections parted by an empty line. The head with the
 * names of the classes; the sets, each with its classes and then its entries; the values, each class with its entries
 * and what is said of them; then the tables, each under its name.
 */
const HEAD = 'sourcemark lexicon 1'
const ALL_CLASSES = WORD_CLASSES.join(' ')

/** The compiled text of a lexicon. Entries come to be numbered as their sets list them. */
export function writeLexicon(source: LexiconSource): string {
  const bySet = source.classSets.map((): number[] => [])
  for (const [i, set] of source.sets.entries()) bySet[set - 1]?.push(i)
  const numbers = new Map(bySet.flat().map((old, i) => [old + 1, i + 1]))
  const sets = bySet.map((entries, set) =>
    [source.classSets[set]?.join(' '), ...entries.map((i) => source.texts[i])].join('\t'),
  )
  const values = [...source.values].map(([wordClass, said]) =>
    [wordClass, ...[...said].map(([entry, value]) => `${numbers.get(entry)} ${value}`)].join('\t'),
  )
  const tables = [...source.tables].map(([name, lines]) => [name, ...lines])
  return [[HEAD, ALL_CLASSES], sets, values, ...tables].map((lines) => lines.join('\n')).join('\n\n')
}

/** Opens a compiled lexicon. Throws a RangeError on text that is none, or of other classes than this code asks for. */
export function readLexicon(compiled: string): Lexicon {
  const [head = [], sets = [], values = [], ...tables] = compiled.split('\n\n').map((section) => section.split('\n'))
  if (head[0] !== HEAD) throw new RangeError('this is no lexicon')
  if (head[1] !== ALL_CLASSES) throw new RangeError('this lexicon is of another version: its classes differ')
  const rows = sets.map((line) => line.split('\t'))
  return new Lexicon({
    classCount: WORD_CLASSES.length,
    classSets: rows.map(([classes = '']) => (classes === '' ? [] : classes.split(' ').map(Number))),
    texts: rows.flatMap(([, ...texts]) => texts),
    sets: rows.flatMap(([, ...texts], set) => texts.map(() => set + 1)),
    values: new Map(values.map(readValues)),
    tables: new Map(tables.map(([name = '', ...lines]) => [name, lines])),
  })
}

function readValues(line: string): [number, ReadonlyMap<number, string>] {
  const [wordClass, ...said] = line.split('\t')
  const byEntry = said.map((one): [number, string] => {
    const space = one.indexOf(' ')
    return [Number(one.slice(0, space)), one.slice(space + 1)]
  })
  return [Number(wordClass), new Map(byEntry)]
}
