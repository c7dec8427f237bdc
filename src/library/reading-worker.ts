import type { ReadingAnswers, ReadingCall, ReadingQuestion, ReadingReply } from './reading-calls.ts'

/** A worker that reads one file, so that no file, however made, holds up the page. */
export class ReadingWorker {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private count = 0

  constructor(script: string) {
    this.worker = new Worker(script)
    this.worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => this.take(data)
    this.worker.onerror = () => this.end(new Error('Reading it failed: it may be too large for this computer.'))
  }

  /** Asks the worker; `onProgress` tells how many entries were read. Rejects with words for the reader. */
  ask<Call extends ReadingCall['call']>(
    call: Extract<ReadingCall, { call: Call }>,
    onProgress: (read: number) => void = () => undefined,
  ): Promise<ReadingAnswers[Call]> {
    return new Promise((resolve, reject) => {
      const id = this.count++
      // The worker answers each call with what the table of answers has for it.
      const answer = (value: ReadingAnswers[keyof ReadingAnswers]): void => resolve(value as ReadingAnswers[Call])
      this.waiting.set(id, { answer, reject, onProgress })
      const question: ReadingQuestion = { ...(call as ReadingCall), id }
      this.worker.postMessage(question)
    })
  }

  /** Stops the worker at once, whatever it is doing. */
  end(reason: unknown = new DOMException('Reading was ended.', 'AbortError')): void {
    this.worker.terminate()
    for (const { reject } of this.waiting.values()) reject(reason)
    this.waiting.clear()
  }

  private take(reply: ReadingReply): void {
    const waiting = this.waiting.get(reply.id)
    if (waiting === undefined) return
    if ('read' in reply) {
      waiting.onProgress(reply.read)
      return
    }
    this.waiting.delete(reply.id)
    if ('error' in reply) waiting.reject(new Error(reply.error))
    else waiting.answer(reply.answer)
  }
}

interface Waiting {
  readonly answer: (value: ReadingAnswers[keyof ReadingAnswers]) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: (read: number) => void
}
