import { type Lexicon, perLexicon, wordClass } from '../../lexicon/lexicon.ts'
import { commonSpelling } from './spelling.ts'
import { stem } from './stem.ts'

const OPPOSITE = wordClass('opposite')
const NO_DENIAL = wordClass('no-denial')

interface Polarity {
  /** The stems that say the opposite of a stem. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>
  /** Stems that a prefix looks to deny, but does not. */
  readonly noDenial: ReadonlySet<string>
}

const polarityOf: (lexicon: Lexicon) => Polarity = perLexicon((lexicon) => {
  /** The stem by which a word of a text would be compared. */
  const stemOf = (word: string): string => stem(commonSpelling(word, lexicon), lexicon)
  const partners = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    partners.set(from, (partners.get(from) ?? new Set()).add(to))
  }
  for (const { text, value } of lexicon.listed(OPPOSITE)) {
    for (const opposite of value.split(' ').map(stemOf)) {
      add(stemOf(text), opposite)
      add(opposite, stemOf(text))
    }
  }
  return { partners, noDenial: new Set(lexicon.listed(NO_DENIAL).map(({ text }) => stemOf(text))) }
})

const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis)(?=[a-z]{4})/

/** The stem that a negative prefix denies ("possible" of "impossible"); undefined without one. */
function deniedStem(word: string, noDenial: ReadonlySet<string>): string | undefined {
  if (noDenial.has(word)) return undefined
  const base = word.replace(PREFIX, '')
  return base === word ? undefined : base
}

/** Whether two stems say the opposite: by the lists, or as a word and its denial. */
export function areOpposite(a: string, b: string, lexicon: Lexicon): boolean {
  const { partners, noDenial } = polarityOf(lexicon)
  return partners.get(a)?.has(b) === true || deniedStem(a, noDenial) === b || deniedStem(b, noDenial) === a
}
