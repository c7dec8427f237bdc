import { type ChildProcess, fork } from 'node:child_process'
import type { Answer, Question } from './protocol.ts'

const WORKER = new URL('./worker.ts', import.meta.url)
const MOST_MEMORY = '--max-old-space-size=1500'

/** A worker, replaced where it does not answer. */
export class Tester {
  private child: ChildProcess | undefined

  /** The answer; undefined where none comes within some milliseconds, or the worker dies of the question. */
  ask(question: Question, ms: number): Promise<Answer | undefined> {
    const child =
      this.child ??
      fork(WORKER, { execArgv: [...process.execArgv, MOST_MEMORY], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.child = child
    return new Promise((resolve) => {
      const settle = (answer: Answer | undefined): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (answer === undefined) this.stop()
        resolve(answer)
      }
      const timer = setTimeout(() => settle(undefined), ms)
      child.once('message', (answer: Answer) => settle(answer))
      child.once('exit', () => settle(undefined))
      child.send(question)
    })
  }

  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
  }
}
