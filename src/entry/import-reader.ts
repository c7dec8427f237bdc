import { readLexicon } from '../lexicon/compiled.ts'
import { FileReading } from '../library/file-reading.ts'
import type { ReadingQuestion } from '../library/reading-calls.ts'

const wordLists = fetch('lexicon.txt')
  .then((response) => response.text())
  .then(readLexicon)
const reading = new FileReading(
  (reply) => postMessage(reply),
  () => wordLists,
)

addEventListener('message', ({ data }: MessageEvent<ReadingQuestion>) => reading.take(data))
