import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import type { CompiledPack, Pack } from '../model/pack.ts'
import { compiledHead } from '../schemas/pack.ts'
import { chunksOf } from './chunk.ts'
import { countsOf } from './counts.ts'
import { type Filing, hashedKeys } from './ready.ts'

/*
 * A pack as the build makes it, whose rows need only be written. The file: the length of its head (32 bits), the head
 * (JSON, deflated), the hashes of all keys (32 bits each), the chunks one after the other. Numbers have their lowest
 * byte first, as on every machine that a browser runs on.
 */

export function compile({ records, ...head }: Pack, filing: Filing): CompiledPack {
  return {
    ...head,
    keysVersion: filing.version,
    counts: countsOf(records),
    ...hashedKeys(records, filing),
    chunks: chunksOf(records),
  }
}

/** A compiled pack as the bytes of its file. */
export function compiledFile({ hashes, chunks, ...told }: CompiledPack): Uint8Array {
  const head = deflateSync(strToU8(JSON.stringify({ ...told, chunkLengths: chunks.map(({ length }) => length) })))
  return joined([new Uint8Array(Uint32Array.of(head.length).buffer), head, bytesOf(hashes), ...chunks])
}

/** Reads such a file. Throws where its head is none; whether the rest is as it was written a digest must tell. */
export function readCompiled(file: Uint8Array): CompiledPack {
  let at = 0
  const next = (length: number): Uint8Array<ArrayBuffer> => {
    at += length
    return file.slice(at - length, at)
  }
  const [headLength = 0] = new Uint32Array(next(4).buffer)
  const json: unknown = JSON.parse(strFromU8(inflateSync(next(headLength))))
  const { chunkLengths, ...head } = v.parse(compiledHead, json)
  const keys = head.keyCounts.reduce((sum, count) => sum + count, 0)
  const hashes = new Uint32Array(next(4 * keys).buffer)
  return { ...head, hashes, chunks: chunkLengths.map(next) }
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
