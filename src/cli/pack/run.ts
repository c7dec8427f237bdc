import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ImportError, type ImportItem } from '../../imports/items.ts'
import { type OpenFile, openFile } from '../../imports/open.ts'
import { missingIn } from '../../imports/table-needs.ts'
import { unpackedName, unpackedText } from '../../imports/unpacked.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { PackHeader } from '../../model/pack.ts'
import { reasonOf } from '../documents.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../options.ts'
import { diffOf } from './diff.ts'
import { PACK_USAGE, parsePackCall } from './options.ts'
import { packLines } from './write.ts'

/** What the command stands on; the word lists are read where they are needed. */
export interface PackHost extends Pick<Host, 'out' | 'err'> {
  lexicon(): Promise<Lexicon>
}

/** So many faults, or ids of a difference, are told one by one. */
const TOLD = 20

/**
 * Runs `sourcemark pack` with the arguments after it. The exit code: 0, or 2 where something was wrong in a file. Throws a
 * UsageError on arguments, or a file, that can't be used.
 */
export async function runPack(args: readonly string[], host: PackHost): Promise<number> {
  const call = parsePackCall(args)
  if (call === 'help') {
    await host.out(`${PACK_USAGE}\n`)
    return 0
  }
  if (call.command === 'build') return build(call.file, call.out, call.header, host)
  if (call.command === 'diff') return diff(call.before, call.after, host)
  const codes: number[] = []
  for (const name of call.files) codes.push(await check(name, host))
  return Math.max(...codes)
}

async function build(name: string, out: string, header: PackHeader, host: PackHost): Promise<number> {
  const tally: Tally = { counts: new Map(), faults: [] }
  const items = counted(itemsOf(await opened(name, host), header), tally)
  const lines = Readable.from(packLines(header, items))
  const file = createWriteStream(out)
  await (/\.gz$/i.test(out) ? pipeline(lines, createGzip({ level: 9 }), file) : pipeline(lines, file))
  return tell(out, tally, host)
}

async function check(name: string, host: PackHost): Promise<number> {
  const tally: Tally = { counts: new Map(), faults: [] }
  for (const _ of counted(itemsOf(await opened(name, host)), tally));
  return tell(name, tally, host)
}

async function diff(before: string, after: string, host: PackHost): Promise<number> {
  const linesIn = async (name: string): Promise<Iterable<string>> => {
    const file = await opened(name, host)
    const header: PackHeader = { format: 'sourcemark-pack', formatVersion: 2, id: file.id, title: name }
    return packLines(header, itemsOf(file))
  }
  const found = diffOf(await linesIn(before), await linesIn(after))
  for (const [what, ids] of Object.entries(found)) {
    await host.out(`${what}: ${ids.length.toLocaleString('en')}\n`)
    await host.out(
      ids
        .slice(0, TOLD)
        .map((id: string) => `  ${id}\n`)
        .join(''),
    )
  }
  return 0
}

async function opened(name: string, { lexicon }: PackHost): Promise<OpenFile> {
  try {
    return openFile(unpackedName(name), await unpackedText(new Blob([await readFile(name)])), await lexicon())
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof ImportError ? error.message : reasonOf(error)}`)
  }
}

function itemsOf({ recognised, read }: OpenFile, header?: PackHeader): Iterable<ImportItem> {
  const { source, table } = recognised
  const missing = table === undefined ? [] : missingIn(table.mapping)
  if (missing.length > 0) throw new UsageError(`The table does not say ${missing.join(', ')}.`)
  const described = header === undefined ? source : { title: header.title, ...published(header) }
  return read({ source: described, ...(table === undefined ? {} : { mapping: table.mapping }) })
}

function published({ publisher, homepage }: PackHeader): { readonly publisher?: string; readonly url?: string } {
  return { ...(publisher === undefined ? {} : { publisher }), ...(homepage === undefined ? {} : { url: homepage }) }
}

/** What was met, by kind. */
interface Tally {
  readonly counts: Map<string, number>
  readonly faults: string[]
}

/** Counts what goes by. */
function* counted(items: Iterable<ImportItem>, { counts, faults }: Tally): Generator<ImportItem> {
  for (const item of items) {
    if (item.kind === 'fault') faults.push(`${item.place}: ${item.text}`)
    const kind = item.kind === 'record' ? item.record.record : item.kind
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    yield item
  }
}

async function tell(name: string, { counts, faults }: Tally, { out, err }: PackHost): Promise<number> {
  const shown = [...counts]
    .filter(([kind]) => kind !== 'fault')
    .map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`)
  await out(`${name}: ${shown.join(', ') || 'empty'}\n`)
  for (const fault of faults.slice(0, TOLD)) err(`${name}: ${fault}`)
  if (faults.length > TOLD) err(`${name}: and ${faults.length - TOLD} more`)
  return faults.length === 0 ? 0 : 2
}
