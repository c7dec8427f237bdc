import { FileReading } from '../library/file-reading.ts'
import type { ReadingQuestion } from '../library/reading-calls.ts'

const reading = new FileReading((reply) => postMessage(reply))

addEventListener('message', ({ data }: MessageEvent<ReadingQuestion>) => reading.take(data))
