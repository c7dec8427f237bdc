import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { plainArticle } from '../engine/index.ts'
import { isoDate } from '../schemas/records.ts'
import type { Checker } from './checker.ts'
import { reasonOf } from './documents.ts'
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
      for await (const json of linesOf(name)) {
        number++
        if (json.trim() === '') continue
        try {
          host.out(`${JSON.stringify(await answerLine(json, options, host, check))}\n`)
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

function linesOf(name: string): AsyncIterable<string> {
  const input = name === '-' ? process.stdin : createReadStream(name)
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}

async function answerLine(json: string, options: Options, host: Host, check: Checker | undefined): Promise<object> {
  const { id, text, published } = v.parse(line, JSON.parse(json))
  const article = plainArticle(text, published ?? options.published)
  if (check === undefined) return { id, mentions: shownMentions(host.engine.find(article)).map(jsonMention) }
  return { id, findings: (await check(article)).map(jsonFinding) }
}

function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is no JSON; write one {"id", "text"} a line'
  if (!(error instanceof v.ValiError)) return error instanceof Error ? error.message : String(error)
  const [issue] = error.issues
  return `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`
}
