import type { Article, Block, BlockKind } from '../../src/model/article.ts'
import type { Choices } from './random.ts'

const NAMES = [
  'Dmitry Medvedev',
  'Xi Jinping',
  'President Joe Biden',
  'Volodymyr Zelenskyy',
  'the Kremlin',
  'Ukraine',
  'former Deputy Prime Minister Bob Smith',
  'Смит и Смит',
  '習近平',
  'محمد بن سلمان',
  'Nancy O’Neill-Ōe',
  'EU',
  'SMITH',
] as const
const SUMS = [
  '$1.85 billion',
  '€5m',
  'US $ 5',
  '£1,000,000.00',
  'between $5 and $6 million',
  'three hundred thousand dollars',
  '$99999999999999999999999999999999999 trillion',
  '1.2.3.4 billion euros',
  '¥0',
  '5 % of $.5 bn',
] as const
const SPEECH = [
  'We are ready for talks',
  'This is the end, and the beginning of it all',
  'yes',
  'He said “no,” and left',
  '',
] as const
const MARKS = ['“”', '""', '‘’', "''", '«»', '„“', '””', '“', '”', '「」', '『』'] as const
const VERBS = [
  'said',
  'told reporters',
  'announced',
  'met',
  'gave',
  'pledged',
  'according to',
  'was quoted as saying',
] as const
const DATES = ['on Wednesday', 'on Dec. 21, 2022', 'in 2022', 'on 31.02.2022', 'since February', '(Reuters) –'] as const
const HOSTILE = [
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200d',
  '\u00ad',
  '\u0301\u0301\u0301\u0301',
  '\u0000',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '\r\n',
  '\t',
  'İ',
  'ß',
  'ﬁ',
  '🇺🇦',
  '👩‍👩‍👧',
  '𝓐',
  '９９',
  '٣',
  '½',
  '1e999',
  '-0',
  '((((((((',
  '“‘“‘“‘',
  '__proto__',
  'constructor',
  '$$$$',
  '....',
  '—',
  '’s',
] as const
const KINDS: readonly [BlockKind, ...BlockKind[]] = ['paragraph', 'heading', 'list', 'quote', 'cell', 'caption']
const LANGUAGES = ['en', 'de', 'zh-Hans', 'x', 'constructor'] as const
const PUBLISHED = ['2022-12-21', '2022-02-28', '1900-01-01', '9999-12-31'] as const

/** A text as news writes it, or as nobody does; most are of some hundred characters. `samples` are sentences to start from. */
export function makeArticle(choices: Choices, samples: readonly [string, ...string[]]): Article {
  const { below, once } = choices
  let text = Array.from({ length: 1 + below(3) }, () => sentence(choices, samples)).join(once(3) ? '\n' : ' ')
  if (once(400)) text = text.repeat(20)
  for (let times = below(5) * below(3); times > 0; times--) text = mutated(text, choices)
  return {
    text,
    blocks: blocksOf(text, choices),
    ...(once(3) ? { published: choices.oneOf(PUBLISHED) } : {}),
    ...(once(4) ? { language: choices.oneOf(LANGUAGES) } : {}),
    ...(once(4) ? { headline: sentence(choices, samples) } : {}),
    ...(once(8) ? { knownNames: [{ text: choices.oneOf(NAMES), type: 'person' as const }] } : {}),
  }
}

function sentence(choices: Choices, samples: readonly [string, ...string[]]): string {
  const { oneOf } = choices
  const [name, other, sum, verb, date] = [oneOf(NAMES), oneOf(NAMES), oneOf(SUMS), oneOf(VERBS), oneOf(DATES)]
  return oneOf([
    () => oneOf(samples),
    () => `${quoted(choices)} ${name} ${verb} ${date}.`,
    () => `${name} ${verb}: ${quoted(choices)}`,
    () => `${quoted(choices)} ${verb} ${name}, ${quoted(choices)}`,
    () => `${name} ${verb} ${sum} in military aid to ${other} ${date}.`,
    () => `${name}, the president of ${other}, ${verb} ${name} and ${other} ${date}.`,
    () => `${sum} and ${sum} for ${name}’s ${other}`,
  ])()
}

function quoted({ oneOf, once }: Choices): string {
  const marks = oneOf(MARKS)
  const inner = oneOf(SPEECH)
  const words = once(4) ? `${marks}${inner}${oneOf(MARKS)}` : inner
  return `${marks.charAt(0)}${words}${once(2) ? ',' : ''}${marks.slice(1)}`
}

function mutated(text: string, { below, oneOf }: Choices): string {
  const from = below(text.length + 1)
  const to = Math.min(text.length, from + below(12))
  const piece = text.slice(from, to)
  const other = below(text.length + 1)
  return oneOf([
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, from) + oneOf(HOSTILE) + text.slice(from),
    () => text.slice(0, from) + oneOf(HOSTILE) + text.slice(to),
    () => text.slice(0, to) + piece.repeat(1 + below(4)) + text.slice(to),
    () => text.slice(0, other) + piece + text.slice(other),
    () => text.slice(0, from) + piece.toUpperCase() + text.slice(to),
    () => `${text.slice(0, from)}\n${text.slice(from)}`,
  ])()
}

/** One block for each line, or one for all; now and then with a stretch that the page marks as quoted. */
function blocksOf(text: string, { below, once, oneOf }: Choices): readonly Block[] {
  if (text === '') return []
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  const blocks: Block[] = []
  let start = 0
  for (const end of once(6) ? [text.length] : [...ends, text.length]) {
    const from = start + below(end - start + 1)
    const isQuoted = once(10) && from < end
    if (end > start)
      blocks.push({ kind: oneOf(KINDS), start, end, ...(isQuoted ? { quoted: [{ start: from, end }] } : {}) })
    start = end + 1
  }
  return blocks
}
