import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import type { Answer, Question, TestTold } from './protocol.ts'
import { type StandIn, standIn } from './stand-in.ts'

/** The process that runs tests: forked, so that a mutant that never ends can be ended from outside. */
const require = createRequire(import.meta.url)
// The bundles ask for it by `require`, which gives another copy than an import does.
const fastCheck: { configureGlobal(parameters: { seed: number; numRuns: number }): void } = require('fast-check')
fastCheck.configureGlobal({ seed: 1, numRuns: 20 })
const scripts = new Map<string, Script>()

type Load = (
  isAwake: typeof mutant,
  noted: typeof used,
  require: (name: string) => unknown,
  module: object,
  exports: object,
) => void

let active = -1
let reached: Set<number> | undefined

function mutant(id: number): boolean {
  reached?.add(id)
  return id === active
}

function used(id: number, table: unknown): unknown {
  reached?.add(id)
  return table
}

/** Runs a bundled test file as far as its tests are told, each time anew. */
function load(bundle: string): StandIn {
  const script = scripts.get(bundle) ?? new Script(wrapped(bundle), { filename: bundle })
  scripts.set(bundle, script)
  const gathered = standIn()
  const run: Load = script.runInThisContext()
  run(mutant, used, (name) => (name === 'vitest' ? gathered.vitest : require(name)), { exports: {} }, {})
  return gathered
}

function wrapped(bundle: string): string {
  return `(function (__mutant, __used, require, module, exports) {${readFileSync(bundle, 'utf8')}\n})`
}

/** Every test of a file without a mutant: what it reaches, how long it takes, whether it passes. */
async function survey(bundle: string): Promise<Answer> {
  active = -1
  const atLoad = new Set<number>()
  reached = atLoad
  const { tests, before, after } = load(bundle)
  for (const prepare of before) await prepare()
  const told: TestTold[] = []
  for (const test of tests) {
    const here = new Set<number>()
    reached = here
    const start = performance.now()
    const failure = await failureOf(test.run)
    told.push({ name: test.name, ms: performance.now() - start, failure, reached: [...here] })
  }
  for (const tidy of after) await tidy()
  reached = undefined
  return { kind: 'survey', atLoad: [...atLoad], tests: told }
}

/** The name of the first of the tests that fails with a mutant awake; undefined where none does. */
async function ask(bundle: string, id: number, chosen: readonly number[], count: number): Promise<Answer> {
  active = id
  try {
    const { tests, before } = load(bundle)
    if (tests.length !== count) return { kind: 'asked', noticedBy: 'another number of tests' }
    for (const prepare of before) await prepare()
    for (const i of chosen) {
      const test = tests[i]
      if (test !== undefined && (await failureOf(test.run)) !== undefined)
        return { kind: 'asked', noticedBy: test.name }
    }
    return { kind: 'asked', noticedBy: undefined }
  } catch (error) {
    return { kind: 'asked', noticedBy: `the file does not load: ${String(error).slice(0, 100)}` }
  } finally {
    active = -1
  }
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error).slice(0, 300)
  }
}

process.on('message', async (question: Question) => {
  const { bundle } = question
  const answer =
    question.kind === 'survey' ? await survey(bundle) : await ask(bundle, question.id, question.tests, question.count)
  process.send?.(answer)
})
