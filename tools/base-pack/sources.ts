import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Source } from '../../src/model/records.ts'

const origin = v.object({
  title: v.string(),
  publisher: v.string(),
  url: v.string(),
  licence: v.string(),
  asOf: v.string(),
})

/** The folder of a table as a source; its date is the last day of which it tells. Rejects on an `origin.yaml` that tells less. */
export async function sourceOf(folder: string, name: string): Promise<Source> {
  const { asOf, ...told } = v.parse(origin, parse(await readFile(join(folder, name, 'origin.yaml'), 'utf8')))
  return { id: name, ...told, date: asOf }
}
