import { openFile } from '../imports/open.ts'
import { Survey } from '../imports/survey.ts'
import { missingIn } from '../imports/table-needs.ts'
import type { ExtensionToBackground } from '../messages/calls.ts'
import type { Caller } from '../messages/channel.ts'
import type { ImportFile } from '../view/import-file.ts'
import { sendImport } from './send-import.ts'
import { inSlices } from './slices.ts'

/** A browser keeps no longer text than this, in bytes of the file. */
const LARGEST = 500_000_000

/** Reads a file of the reader's as far as to know what it is. Rejects with its name and what is wrong. */
export async function openImport(file: File, background: Caller<ExtensionToBackground>): Promise<ImportFile> {
  if (file.size > LARGEST) throw new Error(`${file.name}: is larger than 500 MB; split it.`)
  const opened = await named(file.name, async () => openFile(file.name, await file.text()))
  return {
    recognised: opened.recognised,
    missing: missingIn,
    survey: (plan, { signal, onProgress }) =>
      named(file.name, async () => {
        const survey = new Survey()
        let records = 0
        for await (const slice of inSlices(opened.read(plan), signal)) {
          for (const item of slice) survey.add(item)
          records += slice.length
          onProgress(records)
        }
        return survey.result()
      }),
    run: (plan, following) =>
      named(file.name, () => {
        const { id, licence } = opened
        const title = plan.source.title.trim() || file.name
        const pack = { id, title, ...(licence === undefined ? {} : { licence }) }
        return sendImport(background, pack, opened.read(plan), following)
      }),
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
