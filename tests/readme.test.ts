/** What README.md promises, each with the test that holds it. Privacy has its own numbers: see PRIVACY.md. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { faults } from '../tools/build/weigh.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = read('README.md').replaceAll(/\s+/g, ' ')

/** Words of the README, the file of a test, and the beginning of its title. */
const PROMISES: readonly (readonly [words: string, file: string, title: string])[] = [
  [
    'marks **names, quotations and aid figures** on news pages',
    'tests/browser/smoke.test.ts',
    'a news page gets its marks',
  ],
  ['shows the context: who this is', 'tests/view/words.test.ts', 'tells who it is and the office held'],
  ['who really said it and when', 'tests/view/words.test.ts', 'tells who said it, when, where and to whom'],
  [
    'how much was announced by whom for whom',
    'tests/view/words.test.ts',
    'A sum in words tells who gives what to whom',
  ],
  [
    'No text of a page ever leaves your computer',
    'tests/browser/privacy.test.ts',
    'nothing outside the machine is asked',
  ],
  ['Both work from a fresh clone', 'tests/readme.test.ts', 'what starts from a fresh clone needs nothing'],
  ['Chrome, Edge** (128 or newer)', 'tests/readme.test.ts', 'the oldest browsers are those'],
  ['A welcome page asks once', 'tests/browser/permissions.test.ts', 'the welcome page carries out'],
  ['Nothing is read before you choose', 'tests/browser/popup.test.ts', 'with "only when I click", nothing is read'],
  [
    'a narrower choice gives the wider permission back',
    'tests/browser/permissions.test.ts',
    '"everywhere" asks for every page',
  ],
  [
    'Words that a fact-checker looked at are told with the rating',
    'tests/view/words.test.ts',
    'tell the rating and whose it is, and never that anything agrees',
  ],
  ['| thin solid line | agrees |', 'tests/readme.test.ts', 'each verdict has the line'],
  ['| dashed line | agrees, with a note |', 'tests/readme.test.ts', 'each verdict has the line'],
  ['| wavy line | differs |', 'tests/view/layer.test.ts', 'is a wave where the record differs'],
  ['| faint dots | not known |', 'tests/readme.test.ts', 'each verdict has the line'],
  ['the card shows precisely what', 'tests/view/card.test.ts', 'the difference is told by elements and by words'],
  ['Rest the pointer on a mark for its card', 'tests/browser/page.test.ts', 'shows a card where the pointer rests'],
  [
    'A mark that rests on your own references alone opens from the panel',
    'tests/browser/privacy.test.ts',
    'a mark that only the reader has opens no card',
  ],
  ['which can be pinned', 'tests/browser/page.test.ts', 'keeps a card that is pinned by keyboard'],
  ['go from mark to mark by keys', 'tests/browser/page.test.ts', 'goes from card to card by steps'],
  [
    'one sentence, then what was found',
    'tests/browser/popup.test.ts',
    'counts the findings by verdict, in a sentence too, and lists first',
  ],
  ['each thing once with all its places', 'tests/browser/popup.test.ts', 'tells a country once, with all its places'],
  ['with filters, a search and a jump to each mark', 'tests/browser/popup.test.ts', 'filters by verdict and by kind'],
  ['Markdown, CSV, JSON or Web Annotations', 'tests/view/report/report.test.ts', 'as a W3C Web Annotation page'],
  ['what is marked and how strongly', 'tests/browser/popup.test.ts', 'changes what is marked on the page at once'],
  ['what a record says can be copied', 'tests/browser/popup.test.ts', 'what a record says can be selected, and copied'],
  [
    'in doubt it says "not known"',
    'tests/engine/assess/quotation.test.ts',
    'a pronoun resolved to someone else is not plain enough',
  ],
  [
    'It never says that something is true or false',
    'tests/view/words.test.ts',
    'No verdict is put in words that accuse',
  ],
  [
    'and where the record comes from',
    'tests/engine/assess/quotation.test.ts',
    'names the record, its sources and what agrees',
  ],
  ['sourcemark.mjs find article.html', 'tests/cli/run.test.ts', 'reads the article of an HTML file'],
  ['sourcemark.mjs check article.html', 'tests/cli/run.test.ts', 'writes each finding with verdict, reasons'],
  [
    'check --pack mine.json --pack more.json --format json',
    'tests/cli/run.test.ts',
    'checks against a pack of the reader’s own',
  ],
  ['explain --at 120', 'tests/cli/run.test.ts', 'tells of a name its sentence with the parse'],
  ['find --jsonl articles.jsonl', 'tests/cli/run.test.ts', 'answers each line in order'],
  ['derive article.html > draft.yaml', 'tests/cli/run.test.ts', 'writes a draft that compiles'],
  [
    'each with a map back to its text nodes',
    'tests/page/blocks.test.ts',
    'every character of a block stands where its run says',
  ],
  [
    'changes nothing in the page’s own DOM',
    'tests/browser/page.test.ts',
    'is marked without any change to its document',
  ],
  ['(`src/page`, under 30 KB)', 'tests/readme.test.ts', 'the build fails where the script of a page is too heavy'],
  ['is pure and synchronous', 'tests/house.test.ts', 'the engine, the lexicon and the model know no place'],
  [
    'the cost of a check grows with the page, not with the references',
    'tests/store/key-index.test.ts',
    'passes nearly every absent key over',
  ],
  [
    'No verdict without a record, no record without a source',
    'tests/store/answer.test.ts',
    'is no record whose sources are not all there',
  ],
  ['a page can read its highlights', 'tests/browser/privacy.test.ts', 'what the reader’s own references add is drawn'],
  [
    'each with its source and the day it tells of. Readers add sets',
    'tests/browser/library-import.test.ts',
    'imported, it answers on a page that tells of it',
  ],
  ['sourcemark.mjs pack build', 'tests/cli/pack/pack.test.ts', 'makes a gzip of a header and a document a line'],
  ['At install it asks for no site', 'tests/tools/build.test.ts', 'of %s asks for no site when it is installed'],
  [
    'What your own references hold it can’t',
    'tests/browser/privacy.test.ts',
    'marks and cards look the same to a page',
  ],
]

/** Parts that promise nothing by themselves: pictures, ways to install and to contribute, the outline of a drawing. */
const NO_PROMISE =
  /^(?:#|!\[|\| (?:mark|---)|npm |page ──|│ IndexedDB|page ◀|See \[|card)|^`npm run build` writes|^- \*\*Firefox/

describe('README.md', () => {
  test.each(PROMISES)('promises “%s”, which is held by %s', (words, file, title) => {
    expect(readme.replaceAll("'", '’')).toContain(words.replaceAll("'", '’'))
    const titles = [...read(file).matchAll(/\btest(?:\.(?:each|runIf)\([^`]*?\))?\(\s*(['"`])(.*?)\1/gs)].map(
      ([, , each = '']) => each,
    )
    expect(titles.some((each) => each.startsWith(title))).toBe(true)
  })

  test('promises nothing in a paragraph, a row or a line of commands that no test holds', () => {
    const text = read('README.md').replaceAll(/```\w*/g, '')
    const parts = text.split(/\n\s*\n|\n(?=[|-] ?|\d\. |node |npm )/).map((part) => part.replaceAll(/\s+/g, ' ').trim())
    const bare = parts.filter((part) => part !== '' && !NO_PROMISE.test(part))
    expect(bare.filter((part) => !PROMISES.some(([words]) => part.includes(words)))).toEqual([])
  })
})

test('what starts from a fresh clone needs nothing that is not in it: the packages come later', () => {
  const needs = (path: string): readonly string[] =>
    [...read(path).matchAll(/^import [^;]*? from '([^']+)'/gms)].flatMap(([, from = '']) =>
      from.startsWith('.') ? needs(join(dirname(path), from)) : [from],
    )
  const { scripts } = JSON.parse(read('package.json'))
  for (const name of ['start', 'test']) {
    const [, script = ''] = /^node (\S+)$/.exec(scripts[name]) ?? []
    expect(needs(script).filter((from) => !from.startsWith('node:'))).toEqual([])
    expect(read(script)).toContain('installPackages(root)')
  }
})

test('the oldest browsers are those that the manifest lets in', () => {
  const { minimum_chrome_version, browser_specific_settings } = JSON.parse(read('manifest.json'))
  expect(readme).toContain(`(${Number.parseInt(minimum_chrome_version, 10)} or newer): open \`chrome://`)
  expect(readme).toContain(
    `(${Number.parseInt(browser_specific_settings.gecko.strict_min_version, 10)} or newer): open \`about:`,
  )
})

test('each verdict has the line that is told, as a highlight and as drawn over the page', () => {
  const rule = (path: string, selector: string): string => read(path).split(`${selector} {`)[1]?.split('}')[0] ?? ''
  const highlight = (verdict: string): string => rule('src/platform/marks.css', `::highlight(${verdict})`)
  const drawn = (verdict: string): string => rule('src/view/layer.css', `.layer .${verdict}`)
  expect(highlight('supported')).toContain('underline solid 1px')
  expect(highlight('qualified')).toContain('underline dashed')
  expect(highlight('contradicted')).toContain('underline wavy')
  expect(highlight('unknown')).toContain('underline dotted 1px')
  expect(drawn('supported')).not.toContain('dasharray')
  expect(drawn('qualified')).toContain('stroke-dasharray: 5 3')
  expect(drawn('unknown')).toContain('stroke-dasharray: 1 2')
})

test('the build fails where the script of a page is too heavy', () => {
  const weighing = (bytes: number): readonly string[] => faults([{ name: 'content.js', bytes, inputs: [] }])
  expect(weighing(30_000)).toEqual([])
  expect(weighing(30_001)).toHaveLength(1)
})
