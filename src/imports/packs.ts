import * as v from 'valibot'
import type { Pack } from '../model/pack.ts'
import { pack as packSchema } from '../schemas/pack.ts'
import { ImportError, type ImportItem, recordItem } from './items.ts'

/** A reference set that Sourcemark exported. Throws an ImportError that names the first field that doesn't fit. */
export function readPack(data: unknown): Pack {
  const result = v.safeParse(packSchema, data)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ImportError(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`)
}

/** Everything in a pack, its sources first. */
export function* packItems({ sources, records }: Pack): Generator<ImportItem> {
  for (const source of sources) yield { kind: 'source', source }
  for (const record of records) yield recordItem(record)
}
