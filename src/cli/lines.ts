import * as v from 'valibot'
import { plainArticle } from '../engine/index.ts'
import { isoDate } from '../schemas/records.ts'
import type { Checker } from './checker.ts'
import { DocumentError, decodeText, MAX_BYTES, openBytes, reasonOf } from './documents.ts'
import type { Host } from './host.ts'
import { jsonFinding, jsonMention, shownMentions } from './json.ts'
import type { Options } from './options.ts'

const line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.exactOptional(v.nullable(isoDate)),
})

/**
 * Streams one JSON document a line in, one answer a line out, in order. A bad line gets a line on
 * standard error that names it; the others are still done. The exit code: 0, or 2 after a bad line.
 */
export async function runLines(options: Options, host: Host, check: Checker | undefined): Promise<number> {
  let exitCode = 0
  for (const name of options.files) {
    let number = 0
    try {
      for await (const bytes of linesOf(name)) {
        number++
        try {
          const json = decodeText(bytes).trim()
          if (json !== '') await host.out(`${JSON.stringify(await answerLine(json, options, host, check))}\n`)
        } catch (error) {
          host.err(`${name}:${number}: ${faultOf(error)}`)
          exitCode = 2
        }
      }
    } catch (error) {
      host.err(`${name}: ${reasonOf(error)}`)
      exitCode = 2
    }
  }
  return exitCode
}

const NEWLINE = 0x0a

/** The lines of a file between newlines alone: in JSON the other line separators are part of the text. */
async function* linesOf(name: string): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of openBytes(name)) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)])
      parts = []
      length = 0
      from = end + 1
    }
    parts.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > MAX_BYTES) throw new DocumentError('holds a line of more than 64 MB')
  }
  if (length > 0) yield Buffer.concat(parts)
}

async function answerLine(json: string, options: Options, host: Host, check: Checker | undefined): Promise<object> {
  const data: unknown = JSON.parse(json)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new SyntaxError('is no object')
  const { id, text, published } = v.parse(line, data)
  const article = plainArticle(text, published ?? options.published)
  if (check === undefined) return { id, mentions: shownMentions(host.engine.find(article).mentions).map(jsonMention) }
  return { id, findings: (await check(article)).map(jsonFinding) }
}

function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is no JSON object; write one {"id", "text"} a line'
  if (!(error instanceof v.ValiError)) return error instanceof Error ? error.message : String(error)
  const [issue] = error.issues
  const field = v.getDotPath(issue) ?? ''
  return issue.received === 'undefined' ? `has no "${field}"` : `${field}: ${issue.message}`
}
