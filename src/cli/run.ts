import { readFile } from 'node:fs/promises'
import { file } from '../engine/index.ts'
import { ImportError } from '../imports/items.ts'
import { readWhole } from '../imports/whole.ts'
import type { Article } from '../model/article.ts'
import type { Mention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { ReferenceStore } from '../store/lookup.ts'
import { memoryStore } from '../store/memory.ts'
import { annotationPage } from './annotations.ts'
import { type Checker, checker } from './checker.ts'
import { deriveSeeds } from './derive.ts'
import { readDocument, reasonOf } from './documents.ts'
import type { Host } from './host.ts'
import { jsonFinding, jsonMention, shownMentions } from './json.ts'
import { runLines } from './lines.ts'
import { type Options, UsageError } from './options.ts'
import { findingsText, mentionsText } from './text.ts'

/** So many entries that were passed over in a reference file are told one by one. */
const FAULTS_TOLD = 20

/** Runs a call. The exit code: 0, or 2 where a file, line or option was bad (the others are still done). */
export async function run(options: Options, host: Host): Promise<number> {
  const check = options.command === 'check' ? checker(host.engine, await referenceStore(options, host)) : undefined
  if (options.jsonl) return runLines(options, host, check)
  const json: object[] = []
  let exitCode = 0
  for (const name of options.files) {
    try {
      const article = await readDocument(name, options.published)
      json.push(await runDocument(name, article, options, host, check))
    } catch (error) {
      host.err(error instanceof Error ? error.message : String(error))
      exitCode = 2
    }
  }
  if (options.command !== 'derive' && options.format !== 'text') host.out(`${JSON.stringify(json, null, 2)}\n`)
  return exitCode
}

async function runDocument(
  name: string,
  article: Article,
  options: Options,
  host: Host,
  check: Checker | undefined,
): Promise<object> {
  if (options.command === 'derive') {
    host.out(deriveSeeds(name, article, shownMentions(host.engine.find(article))))
    return {}
  }
  if (check === undefined) {
    const mentions = shownMentions(host.engine.find(article))
    if (options.format === 'text') host.out(mentionsText(name, article, mentions))
    if (options.format === 'annotations') return annotationPage(name, article, mentions.map(asTarget))
    return { document: name, mentions: mentions.map(jsonMention) }
  }
  const findings = await check(article)
  if (options.format === 'text') host.out(findingsText(name, article, findings))
  if (options.format === 'annotations') return annotationPage(name, article, findings)
  return { document: name, findings: findings.map(jsonFinding) }
}

function asTarget(mention: Mention): { readonly mention: Mention } {
  return { mention }
}

async function referenceStore(options: Options, host: Host): Promise<ReferenceStore> {
  const pack = options.pack === undefined ? await host.seeds() : await readPack(options.pack, host)
  return memoryStore(pack, (record) => file(record).keys)
}

/**
 * Reads a reference set: one of Sourcemark's own, a seed file, or any file that the library imports and
 * that leaves nothing to be asked. Throws a UsageError that names file and fault.
 */
async function readPack(name: string, host: Host): Promise<Pack> {
  const text = await readFile(name, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--pack ${name}: ${reasonOf(error)}`)
  })
  try {
    const { pack, faults } = readWhole(name, text)
    for (const fault of faults.slice(0, FAULTS_TOLD)) host.err(`${name}: ${fault}`)
    if (faults.length > FAULTS_TOLD) host.err(`${name}: and ${faults.length - FAULTS_TOLD} more that were passed over`)
    return pack
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`--pack ${name}: ${error.message}`)
    throw error
  }
}
