import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { readSources, sourcesUnder } from './bundle.ts'
import type { Mutant } from './mutant.ts'
import { mutate } from './rules.ts'
import { type Outcome, type SurveyedFile, tryMutant, withTests } from './run.ts'

/**
 * Switches each rule, table, lexicon class and group of features of the engine off, one at a time, and prints those
 * that no test notices. Paths narrow it to files that begin with one of them; `--changed BASE` to what the
 * lines touch that differ from a commit; `--most` to so many mutants, spread over the whole.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changed: { type: 'string' }, most: { type: 'string' } },
})

const sources = await readSources(await sourcesUnder('src/engine'))
const { mutants, texts } = mutate(sources)
const wanted = mutants.filter(inPaths).filter(values.changed === undefined ? () => true : isTouched(values.changed))
const chosen = spread(wanted, values.most === undefined ? wanted.length : Number(values.most))

if (chosen.length === 0) {
  console.log('No rule, table or feature to switch off here.')
} else {
  const tests = (await sourcesUnder('tests/engine')).filter((path) => path.endsWith('.test.ts'))
  const start = performance.now()
  const { outcomes, slow } = await withTests(tests, texts, async (tester, files) => {
    const outcomes: Outcome[] = []
    for (const mutant of chosen) outcomes.push(await tryMutant(tester, mutant, files))
    return { outcomes, slow: slowOf(files) }
  })
  report(outcomes, slow, (performance.now() - start) / 1000)
}

function inPaths({ file }: Mutant): boolean {
  return positionals.length === 0 || positionals.some((path) => file.startsWith(path))
}

/** Whether the lines of a mutant are among those that differ from a commit, in the working tree as it is. */
function isTouched(base: string): (mutant: Mutant) => boolean {
  const diff = execFileSync('git', ['diff', '--unified=0', base, '--', 'src'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const touched = new Map<string, (readonly [number, number])[]>()
  let file = ''
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ b/')) file = line.slice(6)
    const [, start = '', count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (start === '' || count === '0') continue
    touched.set(file, [...(touched.get(file) ?? []), [Number(start), Number(start) + Number(count) - 1]])
  }
  return ({ file: path, line, lastLine }) =>
    touched.get(path)?.some(([first, last]) => first <= lastLine && line <= last) === true
}

function spread(all: readonly Mutant[], most: number): readonly Mutant[] {
  if (all.length <= most) return all
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]).filter(
    (one) => one !== undefined,
  )
}

function slowOf(files: readonly SurveyedFile[]): number {
  return files.reduce((sum, file) => sum + file.slow, 0)
}

function report(outcomes: readonly Outcome[], slow: number, seconds: number): void {
  const of = (kind: Outcome['outcome']): readonly Mutant[] =>
    outcomes.filter(({ outcome }) => outcome === kind).map(({ mutant }) => mutant)
  for (const { file, line, name } of of('unreached')) console.log(`no test comes by   ${file}:${line} ${name}`)
  for (const { file, line, name } of of('unnoticed')) console.log(`no test notices    ${file}:${line} ${name}`)
  const left = wanted.length - chosen.length
  console.log(
    `${chosen.length} switched off${left > 0 ? ` (${left} more were not tried)` : ''}: ${of('noticed').length} noticed, ` +
      `${of('unnoticed').length} not noticed, ${of('unreached').length} not reached; ` +
      `${slow} slow tests were not asked; ${seconds.toFixed(0)} s`,
  )
}
