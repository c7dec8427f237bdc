import { parseArgs } from 'node:util'
import { readSources, sourcesUnder } from './bundle.ts'
import { touchedSince } from './changed.ts'
import { keyOf, readKnown, writeKnown } from './known.ts'
import type { Mutant } from './mutant.ts'
import { mutate } from './rules.ts'
import { type Outcome, tryMutant, withTests } from './run.ts'

/**
 * Switches each rule, table, lexicon class and group of features of the engine off, one at a time, and prints those
 * that no test notices; fails where one of them is not in unnoticed.txt, once that is written. Paths narrow it to files that begin with one
 * of them, `--changed BASE` to what the lines touch that differ from a commit, `--most` to so many mutants spread
 * over the whole, `--seconds` to those that fit in that time. `--list` writes unnoticed.txt anew.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'string' },
    most: { type: 'string' },
    seconds: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})

const start = performance.now()
const { mutants, texts } = mutate(await readSources(await sourcesUnder('src/engine')))
const isTouched = values.changed === undefined ? () => true : touchedSince(values.changed)
const wanted = mutants.filter((mutant) => isInPaths(mutant) && isTouched(mutant))
const chosen = spread(wanted, Number(values.most ?? wanted.length))

if (chosen.length === 0) console.log('no rule, table or feature to switch off here')
else report(await tryAll(chosen, Number(values.seconds ?? Number.POSITIVE_INFINITY)))

function isInPaths({ file }: Mutant): boolean {
  return positionals.length === 0 || positionals.some((path) => file.startsWith(path))
}

function spread(all: readonly Mutant[], most: number): readonly Mutant[] {
  const places = Array.from({ length: Math.min(all.length, most) }, (_, i) => Math.floor((i * all.length) / most))
  return all.length <= most ? all : places.flatMap((place) => all[place] ?? [])
}

async function tryAll(some: readonly Mutant[], seconds: number): Promise<Tried> {
  const tests = (await sourcesUnder('tests/engine')).filter((path) => path.endsWith('.test.ts'))
  return withTests(tests, texts, some, async (tester, files) => {
    const outcomes: Outcome[] = []
    for (const mutant of some) {
      if (performance.now() - start > seconds * 1000) break
      outcomes.push(await tryMutant(tester, mutant, files))
    }
    return { outcomes, slow: files.reduce((sum, file) => sum + file.slow, 0) }
  })
}

interface Tried {
  readonly outcomes: readonly Outcome[]
  /** How many tests take too long to be asked. */
  readonly slow: number
}

function report({ outcomes, slow }: Tried): void {
  const known = readKnown()
  const of = (kind: Outcome['outcome']): readonly Mutant[] =>
    outcomes.filter(({ outcome }) => outcome === kind).map(({ mutant }) => mutant)
  const missed = [...of('unreached'), ...of('unnoticed')]
  const fresh = missed.filter((mutant) => known?.has(keyOf(mutant)) !== true)
  for (const mutant of missed) {
    const how = of('unreached').includes(mutant) ? 'no test comes by ' : 'no test notices  '
    console.log(`${how}${fresh.includes(mutant) ? '  ' : ' (known) '}${mutant.file}:${mutant.line} ${mutant.name}`)
  }
  const left = wanted.length - outcomes.length
  console.log(
    `${outcomes.length} switched off${left > 0 ? `, ${left} more not tried` : ''}: ${of('noticed').length} noticed, ` +
      `${of('unnoticed').length} not noticed, ${of('unreached').length} not reached; ` +
      `${slow} slow tests were not asked; ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  if (values.list) writeKnown(missed)
  else if (known !== undefined && fresh.length > 0) process.exitCode = 1
}
