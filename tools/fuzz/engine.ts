import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const message = v.object({ at: v.number(), fault: v.exactOptional(v.string()), input: v.exactOptional(v.string()) })
/** A process that says nothing for so long, in milliseconds, hangs. */
const SILENCE = 60_000
const WORDS_EVERY = 50_000

/** Gives the engine `cases` texts in a process of its own. Gives the number of faults, each of which it says. */
export function fuzzEngine(cases: number, seed: number, say: (line: string) => void): Promise<number> {
  const child = fork(fileURLToPath(new URL('engine-child.ts', import.meta.url)), [`${seed}`, '0', `${cases}`], {
    execArgv: ['--import', 'tsx'],
  })
  return new Promise((resolve) => {
    let faults = 0
    let at = 0
    const fault = (line: string): void => {
      faults++
      say(line)
    }
    const hang = (): void => {
      fault(`Nothing after case ${at} for ${SILENCE / 1000} s: it hangs.`)
      child.kill('SIGKILL')
    }
    let guard = setTimeout(hang, SILENCE)
    child.on('message', (told) => {
      clearTimeout(guard)
      guard = setTimeout(hang, SILENCE)
      const report = v.parse(message, told)
      at = report.at
      if (report.fault !== undefined) fault(`Case ${at}: ${report.fault}\n${report.input}`)
      else if (at % WORDS_EVERY === 0) say(`engine: ${at} of ${cases}, ${faults} faults`)
    })
    child.on('exit', () => {
      clearTimeout(guard)
      if (at < cases && faults === 0) fault(`The process ended after case ${at}.`)
      say(`engine: ${at} cases, ${faults} faults`)
      resolve(faults)
    })
  })
}
