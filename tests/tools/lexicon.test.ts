import { describe, expect, test } from 'vitest'
import { readLexicon } from '../../src/lexicon/compiled.ts'
import { type Lexicon, wordClass } from '../../src/lexicon/lexicon.ts'
import { AWAITED, WORD_CLASSES } from '../../src/lexicon/word-classes.ts'
import { checkClasses, compileLexicon } from '../../tools/lexicon/compile.ts'
import { compileLexiconOf } from '../../tools/lexicon/index.ts'

const ALL_CLASSES = WORD_CLASSES.map((name) => `every | ${name}`).join('\n')
const ALL_ASKED = WORD_CLASSES.filter((name) => !AWAITED.includes(name))
  .map((name) => `wordClass('${name}')`)
  .join('\n')

/** A lexicon of these lines beside one word that is of every class. */
function compiled(lines: string): string {
  return compileLexicon({
    words: [
      { name: 'all.txt', text: ALL_CLASSES },
      { name: 'new.txt', text: lines },
    ],
    tables: [
      { name: 'tables/countries.txt', text: 'UA|Ukraine|Ukrainian|Kyiv\nGW|Guinea-Bissau\nUS|United States,US' },
    ],
  })
}

function lexiconOf(lines: string): Lexicon {
  return readLexicon(compiled(lines))
}

const MONTH = wordClass('month')
const WEEKDAY = wordClass('weekday')
const VERB = wordClass('verb')
const COUNTRY = wordClass('country')

describe('The build refuses', () => {
  test.each([
    ['a word of a class that is not there', 'lunes | day-of-week', 'new.txt:1: there is no class "day-of-week"'],
    ['hyphened words, which no token can match', 'mid-march | month', 'new.txt:1: "mid-march" is 3 tokens'],
    ['a word with its point', 'sept. | month', 'new.txt:1: "sept." is 2 tokens'],
    ['quotes that declare nothing', '"march" | month', 'new.txt:1: "march" needs no quotes'],
    [
      'a word that is listed twice',
      'march | month=3\n\nmay | month\nMarch | month',
      'new.txt:4: "march" is listed as month already (new.txt:1)',
    ],
    [
      'a word that accents alone set apart',
      'février | month\nfevrier | month',
      'new.txt:2: "février" is listed as month already',
    ],
    [
      'a verb that is listed twice',
      'to march | month\nmarched | month',
      'new.txt:2: "marched" is listed as month already',
    ],
    ['a line without a word', '| month', 'new.txt:1: "" holds no word'],
  ])('%s', (_, lines, fault) => {
    expect(() => compiled(lines)).toThrow(fault)
  })

  test('a class that no word is of', () => {
    expect(() => compileLexicon({ words: [], tables: [] })).toThrow('class "month" has no word')
  })

  const [asked = ''] = WORD_CLASSES.filter((name) => !AWAITED.includes(name))
  const line = `wordClass('${asked}')`
  test.each([
    ['a class that no code asks for', ALL_ASKED.replace(line, ''), `no code asks for the class "${asked}"`],
    ['a class that only a comment asks for', ALL_ASKED.replace(line, `// ${line}`), 'no code asks for'],
  ])('%s', (_, text, fault) => {
    expect(() => checkClasses([{ name: 'asker.ts', text }])).toThrow(fault)
  })

  test('a class that is awaited and asked for already', () => {
    for (const name of AWAITED.slice(0, 1)) {
      const text = `${ALL_ASKED}\nwordClass('${name}')`
      expect(() => checkClasses([{ name: 'asker.ts', text }])).toThrow(`"${name}" is asked for`)
    }
  })

  test('all that is wrong at once', () => {
    expect(() => compiled('a-b | month\nc | nothing')).toThrow(/new\.txt:1.*\n.*new\.txt:2/)
  })
})

test('The lists that ship are fit to ship', async () => {
  expect(compileLexiconOf('src')).toContain('month')
})

describe('The lexicon', () => {
  test.each(['march', 'March', 'MARCH', 'Mårch'])('knows "%s" as the word that is listed', (word) => {
    const lexicon = lexiconOf('march | month=3')
    expect(lexicon.is(word, MONTH)).toBe(true)
    expect(lexicon.valueFor(word, MONTH)).toBe('3')
    expect(lexicon.is(word, WEEKDAY)).toBe(false)
  })

  test.each(['marc', 'marche', 'arch', '', 'm', 'march '])('does not know "%s"', (word) => {
    const lexicon = lexiconOf('march | month=3')
    expect(lexicon.is(word, MONTH)).toBe(false)
    expect(lexicon.valueFor(word, MONTH)).toBeUndefined()
  })

  test('gives a word the classes of all lines', () => {
    const lexicon = lexiconOf('march | month=3\nmarch | weekday')
    expect([MONTH, WEEKDAY].map((one) => lexicon.valueFor('march', one))).toEqual(['3', ''])
  })

  test('knows a phrase by its tokens, however they meet', () => {
    const lexicon = lexiconOf('"war-torn" | month\nhead of state | weekday')
    expect(lexicon.is('war - torn', MONTH)).toBe(true)
    expect(lexicon.is('head of state', WEEKDAY)).toBe(true)
    expect(lexicon.is('head', WEEKDAY)).toBe(false)
    expect(lexicon.listed(MONTH).map(({ text }) => text)).toContain('war-torn')
  })

  test('inflects a verb, its irregular forms as listed, its particle behind', () => {
    const lexicon = lexiconOf('to give/gave/given back | month')
    for (const form of ['give', 'gives', 'gave', 'given', 'giving']) {
      expect(lexicon.valueFor(`${form} back`, VERB)).toBe('give back')
      expect(lexicon.is(`${form} back`, MONTH)).toBe(true)
    }
    expect(lexicon.is('gave back', wordClass('past-form'))).toBe(true)
    expect(lexicon.is('gave back', wordClass('participle-form'))).toBe(false)
  })

  test.each([
    ['grant(s)', 'grant', 'grants'],
    ['ally(s)', 'ally', 'allies'],
    ['speech(s)', 'speech', 'speeches'],
    ['war chest(s)', 'war chest', 'war chests'],
  ])('lists %s with its plural', (entry, ...forms) => {
    const lexicon = lexiconOf(`${entry} | month`)
    for (const form of forms) expect(lexicon.is(form, MONTH)).toBe(true)
  })

  test('knows countries by the table of countries', () => {
    const lexicon = lexiconOf('')
    expect(lexicon.valueFor('ukraine', COUNTRY)).toBe('UA')
    expect(lexicon.valueFor('guinea - bissau', COUNTRY)).toBe('GW')
    expect(lexicon.valueFor('U.S.', COUNTRY)).toBe('US')
    expect(lexicon.valueFor('ukrainians', wordClass('demonym'))).toBe('UA')
  })

  test('is not opened where it is another version’s, or no lexicon at all', () => {
    expect(() => readLexicon('')).toThrow(RangeError)
    expect(() => readLexicon(compiled('').replace('month', 'moon'))).toThrow('of another version')
  })
})
