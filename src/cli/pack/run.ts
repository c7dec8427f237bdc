import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ImportError, type ImportItem } from '../../imports/items.ts'
import { type OpenFile, openFile } from '../../imports/open.ts'
import { missingIn } from '../../imports/table-needs.ts'
import { mappingAsSaid, type Said } from '../../imports/table-said.ts'
import { unpackedName, unpackedText } from '../../imports/unpacked.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { PackHeader } from '../../model/pack.ts'
import { reasonOf } from '../documents.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../options.ts'
import { diffOf } from './diff.ts'
import { PACK_USAGE, type PackCall, parsePackCall } from './options.ts'
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
  if (call.command === 'build') return build(call, host)
  if (call.command === 'diff') return diff(call.before, call.after, host)
  const codes: number[] = []
  for (const name of call.files) codes.push(await check(name, host))
  return Math.max(...codes)
}

type BuildCall = Extract<PackCall, { command: 'build' }>

async function build({ file: name, out, header, said }: BuildCall, host: PackHost): Promise<number> {
  const tally: Tally = { counts: new Map(), faults: [] }
  const opening = asSaid(await opened(name, host), said, await host.lexicon())
  const items = counted(itemsOf(opening, header), tally)
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
    return openFile(basename(unpackedName(name)), await unpackedText(new Blob([await readFile(name)])), await lexicon())
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof ImportError ? error.message : reasonOf(error)}`)
  }
}

/** The file with what was said of its columns. */
function asSaid(file: OpenFile, said: readonly Said[], lexicon: Lexicon): OpenFile {
  const { table } = file.recognised
  if (said.length === 0) return file
  if (table === undefined) throw new UsageError('--say is for tables: this file says itself what it holds.')
  try {
    const mapping = mappingAsSaid(table.mapping, table.layout, said, lexicon)
    return { ...file, recognised: { ...file.recognised, table: { ...table, mapping } } }
  } catch (error) {
    throw error instanceof ImportError ? new UsageError(error.message) : error
  }
}

function itemsOf({ recognised, read }: OpenFile, header?: PackHeader): Iterable<ImportItem> {
  const { source, table } = recognised
  const missing = table === undefined ? [] : missingIn(table.mapping)
  if (missing.length > 0)
    throw new UsageError(`The table does not say ${missing.join(', ')}: say it by --say (pack --help says more).`)
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

const KIND_WORDS: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['source', ['source', 'sources']],
  ['entity', ['entity', 'entities']],
  ['quotation', ['quotation', 'quotations']],
  ['commitment', ['commitment', 'commitments']],
  ['passage', ['passage', 'passages']],
  ['unknown-category', ['word for a kind of aid that is not known', 'words for kinds of aid that are not known']],
  ['unknown-party', ['party that is no known country or body', 'parties that are no known country or body']],
])

async function tell(name: string, { counts, faults }: Tally, { out, err }: PackHost): Promise<number> {
  const shown = [...counts].flatMap(([kind, count]) => {
    const words = KIND_WORDS.get(kind)?.[count === 1 ? 0 : 1]
    return words === undefined ? [] : [`${count.toLocaleString('en')} ${words}`]
  })
  await out(`${name}: ${shown.join(', ') || 'empty'}\n`)
  for (const fault of faults.slice(0, TOLD)) err(`${name}: ${fault}`)
  if (faults.length > TOLD) err(`${name}: and ${faults.length - TOLD} more`)
  return faults.length === 0 ? 0 : 2
}
