import { readFile } from 'node:fs/promises'
import { file } from '../engine/index.ts'
import { ImportError } from '../imports/items.ts'
import { unpackedName, unpackedText } from '../imports/unpacked.ts'
import { readWhole } from '../imports/whole.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { ReferenceStore } from '../store/lookup.ts'
import { compiledStore, memoryStore, severalStores } from '../store/memory.ts'
import { annotationPage } from './annotations.ts'
import { checker } from './checker.ts'
import { deriveFile } from './derive/derive.ts'
import { seedYaml } from './derive/seed-yaml.ts'
import { DocumentError, readDocument, readText, reasonOf } from './documents.ts'
import { explain } from './explain.ts'
import { explanationsText } from './explain-text.ts'
import type { Host } from './host.ts'
import { jsonFinding, jsonMention, shownMentions } from './json.ts'
import { runLines } from './lines.ts'
import { type Options, UsageError } from './options.ts'
import { findingsText, mentionsText } from './text.ts'

/** So many entries that were passed over in a reference file are told one by one. */
const FAULTS_TOLD = 20

/** Runs a call. The exit code: 0, or 2 where a file, line or option was bad (the others are still done). */
export async function run(options: Options, host: Host): Promise<number> {
  if (options.jsonl) {
    const isCheck = options.command === 'check'
    return runLines(options, host, isCheck ? checker(host.engine, await referenceStore(options, host)) : undefined)
  }
  const answerTo = await answererOf(options, host)
  let exitCode = 0
  let answered = 0
  for (const name of options.files) {
    try {
      const answer = await answerTo(name)
      await host.out(before(options, answered++) + answer)
    } catch (error) {
      host.err(error instanceof DocumentError ? error.message : `${name}: ${reasonOf(error)}`)
      exitCode = 2
    }
  }
  if (isArray(options)) await host.out(answered === 0 ? '[]\n' : '\n]\n')
  return exitCode
}

function isArray({ command, format }: Options): boolean {
  return command !== 'derive' && format !== 'text'
}

/** What parts an answer from those before it: an array's comma, the mark of another YAML document. */
function before(options: Options, answered: number): string {
  if (isArray(options)) return answered === 0 ? '[\n' : ',\n'
  return options.command === 'derive' && answered > 0 ? '---\n' : ''
}

/** What a command writes of a file. */
type Answerer = (name: string) => Promise<string>

async function answererOf(options: Options, host: Host): Promise<Answerer> {
  const { engine, lexicon } = host
  const { command, at, published } = options
  const read = (name: string): Promise<Article> => readDocument(name, published)
  if (command === 'find')
    return async (name) => {
      const article = await read(name)
      return foundAnswer(name, article, shownMentions(engine.find(article).mentions), options)
    }
  const store = await referenceStore(options, host)
  if (command === 'derive')
    return async (name) => {
      const drafts = await deriveFile(name, await readText(name), published, { engine, store, lexicon })
      return drafts.map(seedYaml).join('---\n')
    }
  const check = checker(engine, store)
  return async (name) => {
    const article = await read(name)
    if (command === 'explain') return explanationsText(name, article, await explain(article, at, engine, store))
    return checkedAnswer(name, article, await check(article), options)
  }
}

function foundAnswer(name: string, article: Article, mentions: readonly Mention[], { format }: Options): string {
  if (format === 'text') return mentionsText(name, article, mentions)
  if (format === 'annotations') return json(annotationPage(name, article, mentions.map(asTarget)))
  return json({ document: name, mentions: mentions.map(jsonMention) })
}

function checkedAnswer(name: string, article: Article, findings: readonly Finding[], { format }: Options): string {
  if (format === 'text') return findingsText(name, article, findings)
  if (format === 'annotations') return json(annotationPage(name, article, findings))
  return json({ document: name, findings: findings.map(jsonFinding) })
}

function json(answer: object): string {
  return JSON.stringify(answer, null, 2)
}

function asTarget(mention: Mention): { readonly mention: Mention } {
  return { mention }
}

/** What is asked for records: what came with the command line, and the files given. */
async function referenceStore({ packs, only }: Options, host: Host): Promise<ReferenceStore> {
  const shipped = only ? [] : (await host.shipped()).map((pack) => compiledStore(pack, 'seed'))
  const given = await Promise.all(packs.map((name) => readPack(name, host)))
  const own = given.map((pack) => memoryStore(pack, 'reader', (record) => file(record, host.lexicon).keys))
  const [store, ...others] = [...shipped, ...own]
  return store === undefined || others.length > 0 ? severalStores([...shipped, ...own]) : store
}

/**
 * Reads a reference set: one of Sourcemark's own, a seed file, or any file that the library imports and
 * that leaves nothing to be asked. Throws a UsageError that names file and fault.
 */
async function readPack(name: string, host: Host): Promise<Pack> {
  const bytes = await readFile(name).catch((error: unknown) => {
    throw new UsageError(`--pack ${name}: ${reasonOf(error)}`)
  })
  try {
    const { pack, faults } = readWhole(unpackedName(name), await unpackedText(new Blob([bytes])), host.lexicon)
    for (const fault of faults.slice(0, FAULTS_TOLD)) host.err(`${name}: ${fault}`)
    if (faults.length > FAULTS_TOLD) host.err(`${name}: and ${faults.length - FAULTS_TOLD} more that were passed over`)
    return pack
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`--pack ${name}: ${error.message}`)
    throw error
  }
}
