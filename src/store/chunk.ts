import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import type { ReferenceRecord } from '../model/records.ts'
import { storedRecord } from '../schemas/records.ts'

/*
 * Records that follow each other in their pack lie in one row, a line of JSON each, deflated: what a write costs is its
 * bytes and its rows, and records that stand together are much alike. Of a chunk that is read only the lines that are
 * asked for are parsed.
 */

/** Records in a chunk. */
export const CHUNK = 32

const recordLine = v.pipe(v.string(), v.parseJson(), storedRecord)

/** Records as chunks; the last may have fewer. */
export function chunksOf(records: readonly ReferenceRecord[]): Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < records.length; at += CHUNK) {
    const lines = records.slice(at, at + CHUNK).map((record) => JSON.stringify(record))
    chunks.push(deflateSync(strToU8(lines.join('\n'))))
  }
  return chunks
}

/** The lines of a chunk, a record each; none where it is no chunk. */
export function linesOf(chunk: Uint8Array): readonly string[] {
  try {
    return ArrayBuffer.isView(chunk) ? strFromU8(inflateSync(chunk)).split('\n') : []
  } catch {
    return []
  }
}

/** The record of a line; undefined where it is none. */
export function recordOf(line: string | undefined): ReferenceRecord | undefined {
  const parsed = v.safeParse(recordLine, line)
  return parsed.success ? parsed.output : undefined
}
