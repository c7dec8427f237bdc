import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleTest } from './bundle.ts'
import type { Mutant } from './mutant.ts'
import { Tester } from './tester.ts'

/** A test that takes longer is not asked: hundreds of mutants would wait for it. */
const SLOW_MS = 100
const SURVEY_MS = 300_000
/** A mutant that needs as long never ends. */
const ENDLESS_MS = 30_000

export interface SurveyedFile {
  readonly path: string
  readonly bundle: string
  readonly count: number
  readonly slow: number
  /** For each mutant the quick tests that come by it. */
  readonly testsOf: ReadonlyMap<number, readonly number[]>
}

export interface Outcome {
  readonly mutant: Mutant
  /** By no test, by tests that notice nothing, or by one that does. */
  readonly outcome: 'unreached' | 'unnoticed' | 'noticed'
}

/** Runs with those test files that have the mutants in them, bundled in a folder that is gone afterwards. */
export async function withTests<T>(
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
  mutants: readonly Mutant[],
  use: (tester: Tester, files: readonly SurveyedFile[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcemark-mutants-'))
  const tester = new Tester()
  const mutated = new Set(mutants.map(({ file }) => file))
  try {
    const files: SurveyedFile[] = []
    for (const [i, path] of paths.entries()) {
      const bundle = join(folder, `${i}.cjs`)
      const { script, files: inside } = await bundleTest(path, texts)
      if (!inside.some((file) => mutated.has(file))) continue
      await writeFile(bundle, script)
      files.push(await surveyed(tester, path, bundle))
    }
    return await use(tester, files)
  } finally {
    tester.stop()
    await rm(folder, { recursive: true })
  }
}

async function surveyed(tester: Tester, path: string, bundle: string): Promise<SurveyedFile> {
  const answer = await tester.ask({ kind: 'survey', bundle }, SURVEY_MS)
  if (answer?.kind !== 'survey') throw new Error(`${path}: its tests do not run`)
  const failed = answer.tests.find(({ failure }) => failure !== undefined)
  if (failed !== undefined) throw new Error(`${path}: “${failed.name}” fails without a mutant: ${failed.failure}`)
  const quick = answer.tests.flatMap(({ ms }, i) => (ms <= SLOW_MS ? [i] : []))
  const testsOf = new Map<number, readonly number[]>(answer.atLoad.map((id) => [id, quick]))
  const byMutant = new Map<number, number[]>()
  for (const i of quick) {
    for (const id of answer.tests[i]?.reached ?? []) byMutant.set(id, [...(byMutant.get(id) ?? []), i])
  }
  for (const [id, tests] of byMutant) testsOf.set(id, tests)
  const count = answer.tests.length
  return { path, bundle, count, slow: count - quick.length, testsOf }
}

/** Wakes one mutant and asks the tests that come by it, those of its own folder first. */
export async function tryMutant(tester: Tester, mutant: Mutant, files: readonly SurveyedFile[]): Promise<Outcome> {
  const concerned = files.filter(({ testsOf }) => testsOf.has(mutant.id))
  const order = (file: SurveyedFile): number => (isNear(file, mutant) ? 0 : 1) * 1e6 + file.count
  for (const { bundle, testsOf, count } of [...concerned].sort((a, b) => order(a) - order(b))) {
    const tests = testsOf.get(mutant.id) ?? []
    const answer = await tester.ask({ kind: 'ask', bundle, id: mutant.id, tests, count }, ENDLESS_MS)
    const isNoticed = answer === undefined || (answer.kind === 'asked' && answer.noticedBy !== undefined)
    if (isNoticed) return { mutant, outcome: 'noticed' }
  }
  return { mutant, outcome: concerned.length === 0 ? 'unreached' : 'unnoticed' }
}

/** src/engine/aid/frame.ts and tests/engine/aid/frame.test.ts. */
function isNear({ path }: SurveyedFile, { file }: Mutant): boolean {
  const folder = (of: string): string => of.split('/').slice(1, -1).join('/')
  return folder(file).startsWith(folder(path)) && folder(path) !== 'engine'
}
