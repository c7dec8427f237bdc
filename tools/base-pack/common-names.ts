import { fold } from '../../src/engine/text/fold.ts'

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/

/** So many people of a name are expected among as many as the table holds before it needs a title to tell who is meant. */
const COMMON = 0.03

/**
 * Tells whether a name is one that many bear: how often its first and its last word stand there among all names, each by
 * itself. "John Smith" is common though the table may hold him once; "Rishi Sunak" is not.
 */
export function commonNames(names: readonly string[]): (name: string) => boolean {
  const firsts = new Map<string, number>()
  const lasts = new Map<string, number>()
  for (const name of names) {
    const [first, last] = endsOf(name)
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
    lasts.set(last, (lasts.get(last) ?? 0) + 1)
  }
  return (name) => {
    const [first, last] = endsOf(name)
    const others = ((firsts.get(first) ?? 1) - 1) * ((lasts.get(last) ?? 1) - 1)
    return others / names.length > COMMON
  }
}

function endsOf(name: string): readonly [string, string] {
  const words = fold(name)
    .split(' ')
    .filter((word) => !GENERATION.test(word))
  return [words[0] ?? '', words.at(-1) ?? '']
}
