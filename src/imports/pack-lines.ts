import * as v from 'valibot'
import type { PackHeader } from '../model/pack.ts'
import { placedIssueWords } from '../schemas/issue-words.ts'
import { packHeader } from '../schemas/pack.ts'
import { type FoundItem, faultItem, ImportError } from './items.ts'
import { jsonOf, linesOf } from './lines.ts'
import { packedItems } from './packs.ts'

/** Whether a first line says the header of a pack in JSON lines. */
export function isPackHeader(first: unknown): boolean {
  return v.is(v.looseObject({ format: v.literal('sourcemark-pack'), formatVersion: v.literal(2) }), first)
}

/** The header of a pack in JSON lines. Throws an ImportError that names the first field that doesn't fit. */
export function readHeader(first: unknown): PackHeader {
  const result = v.safeParse(packHeader, first)
  if (result.success) return result.output
  throw new ImportError(`Line 1: ${placedIssueWords(result.issues[0])}.`)
}

/** Everything in a pack of JSON lines, in its order: a source or document stands before what cites it. */
export function* packLineItems(lines: string): Generator<FoundItem> {
  let number = 0
  for (const line of linesOf(lines)) {
    number++
    if (number === 1 || line.trim() === '') continue
    const data = jsonOf(line)
    if (data === undefined) yield faultItem(`line ${number}`, 'is no JSON')
    else if (v.is(isSource, data)) yield { kind: 'source', source: withoutKind(data), place: `line ${number}` }
    else yield* packedItems(data, `line ${number}`)
  }
}

const isSource = v.looseObject({ record: v.literal('source') })

function withoutKind({ record: _, ...source }: v.InferOutput<typeof isSource>): unknown {
  return source
}
