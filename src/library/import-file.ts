import { sourceFault } from '../imports/source-fault.ts'
import { missingIn } from '../imports/table-needs.ts'
import type { ExtensionToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { ImportPlan } from '../model/import.ts'
import type { ImportFile } from '../view/import-file.ts'
import type { Part } from './parts.ts'
import { ReadingWorker } from './reading-worker.ts'
import { sendImport } from './send-import.ts'

/** A browser keeps no longer text than this, in bytes of the file. */
const LARGEST = 500_000_000
/** The script of src/entry/import-reader.ts. */
const READER = 'import-reader.js'

/**
 * Reads a file of the reader's, in a worker of its own, as far as to know what it is. Rejects with its name and what is
 * wrong, or with the signal's reason.
 */
export async function openImport(
  file: File,
  background: Caller<ExtensionToBackground>,
  signal: AbortSignal,
): Promise<ImportFile> {
  if (file.size > LARGEST) throw new Error(`${file.name}: is larger than 500 MB; split it.`)
  const worker = new ReadingWorker(READER)
  signal.addEventListener('abort', () => worker.end(signal.reason))
  try {
    const { recognised, id, notes } = await named(file.name, () => worker.ask({ call: 'open', file }))
    return {
      id,
      recognised,
      missing: missingIn,
      sourceFault,
      survey: (plan, { onProgress }) => named(file.name, () => worker.ask({ call: 'survey', plan }, onProgress)),
      run: (plan, following) =>
        named(file.name, () => {
          const title = plan.source.title.trim() || file.name
          return sendImport(background, { id, title, ...notes }, partsFrom(worker, plan), following)
        }),
      close: () => worker.end(),
    }
  } catch (error) {
    worker.end()
    throw error
  }
}

async function* partsFrom(worker: ReadingWorker, plan: ImportPlan): AsyncGenerator<Part> {
  await worker.ask({ call: 'begin', plan })
  for (;;) {
    const part = await worker.ask({ call: 'next' })
    if (part === null) return
    yield part
  }
}

/** Puts the file's name before what went wrong; what the reader ended stays as it is. */
async function named<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}
