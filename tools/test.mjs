#!/usr/bin/env node
/**
 * Everything that must hold before a change goes in. Installs what is missing.
 *
 *   npm test              all of it
 *   npm test -- unit      formatter, linter, types, house rules and unit tests
 *   npm test -- browser   build, add-on lint and the tests in Chromium and Firefox
 *   npm test -- mutants   whether a test notices each rule that the last change touches, switched off
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needChromium, needFirefox } from './browsers.mjs'
import { installPackages } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scratch = mkdtempSync(join(tmpdir(), 'sourcemark-test-'))
const results = []

/** Runs a program of the project's packages by its own script, so that nothing is ever fetched. */
function run(script, words) {
  console.log(`\n> ${[script, ...words].join(' ')}`)
  const { status } = spawnSync(process.execPath, [join(root, script), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}

/** A check that either holds or not; not counted among the tests unless it fails. */
function check(name, holds) {
  let good = false
  try {
    good = holds() !== false
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  results.push({ name, passed: 0, failed: good ? 0 : 1, words: good ? 'good' : 'FAILED' })
  return good
}

function tests(name, project) {
  const report = join(scratch, `${project}.json`)
  const good = run('node_modules/vitest/vitest.mjs', [
    'run',
    ...['--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile=${report}`],
  ])
  const { passed, failed } = counted(report)
  // A file that can't be loaded, or an error outside any test, fails without a failed test.
  const failures = good ? failed : Math.max(failed, 1)
  results.push({ name, passed, failed: failures, words: `${passed} passed, ${failures} failed` })
}

function counted(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function unitPart() {
  check('format and lint', () => run('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))
  check('types', () => run('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']))
  tests('house and unit tests', 'unit')
}

/** A few rules of a large change, so that the whole stays under 15 minutes: the output says how many were left. */
const MOST_MUTANTS = ['--most', '60', '--seconds', '45']

function mutantsPart() {
  const base = changeBase()
  if (base === undefined) return console.log('\nno commit to compare with: no rule is switched off')
  const words = ['tools/mutate/index.ts', '--changed', base, ...MOST_MUTANTS]
  return check('rules noticed', () => run('node_modules/tsx/dist/cli.mjs', words))
}

/** Where a branch leaves main; on main itself the commit before the last change or merge. */
function changeBase() {
  const head = commit('rev-parse', 'HEAD')
  const fork = commit('merge-base', 'origin/main', 'HEAD')
  return fork !== undefined && fork !== head ? fork : commit('rev-parse', '--verify', 'HEAD~1')
}

/** What git answers; undefined where it can't: no repository, no such commit in a shallow clone. */
function commit(...words) {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

function browserPart() {
  if (!check('build', () => run('build.mjs', []))) return
  const lint = ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery', '--no-input']
  check('add-on lint', () => run('node_modules/web-ext/bin/web-ext.js', lint))
  if (check('browsers', () => [needChromium(), needFirefox()].every(Boolean))) tests('browser tests', 'browser')
}

const PARTS = { unit: unitPart, mutants: mutantsPart, browser: browserPart }
const parts = process.argv.slice(2)
const unknown = parts.find((part) => !(part in PARTS))
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}, or none for all.`)
  process.exit(2)
}
try {
  installPackages(root)
  for (const [part, hold] of Object.entries(PARTS)) if (parts.length === 0 || parts.includes(part)) hold()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  results.push({ name: 'install', passed: 0, failed: 1, words: 'FAILED' })
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

console.log()
for (const { name, words } of results) console.log(`${name.padEnd(22)}${words}`)
const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
