import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { isoDate } from '../schemas/records.ts'

export type Format = 'text' | 'json' | 'annotations'

export interface Options {
  readonly command: 'find' | 'check' | 'explain' | 'derive'
  readonly files: readonly string[]
  readonly format: Format
  readonly jsonl: boolean
  /** Files of reference sets, beside what comes with it or in its place. */
  readonly packs: readonly string[]
  /** Nothing of what comes with it. */
  readonly only: boolean
  /** Date of publication for the files that state none. */
  readonly published?: string
  /** Where the mentions to explain stand: an offset in UTF-16 units of the text. */
  readonly at?: number
}

/** A call that can't be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const USAGE = `sourcemark finds names, quotations and aid figures in text and checks them against a reference set.

  sourcemark find FILE…     what the text mentions
  sourcemark check FILE…    what the references say of it
  sourcemark explain FILE…  how each finding came about: parse, look-up keys, records met, comparison, policy
  sourcemark derive FILE…   a draft seed file (YAML) of an article or a transcript, statement or memorandum, for a
                            person to verify; also of a file of documents, one a line (JSON: title, text, …)
  sourcemark pack …         makes, checks and compares reference sets (pack --help says more)

FILE is text or HTML (its article is extracted), or - for standard input. Places are line:column of the text;
of an HTML file, of the article that was extracted from it.

  --format text|json|annotations   text for reading; json; W3C Web Annotations (JSON-LD)
  --jsonl                          one {"id", "text", "published"?} a line in, one {"id", …} out
  --at N                           explain: only what stands at this offset (UTF-16 units, from 0)
  --pack FILE                      check, explain, derive: also against this reference set (JSON), seed file (YAML) or what
                                   else the library imports; may be given again
  --only                           with --pack: against nothing else
  --published DATE                 the date of publication, where the text states none (2022-12-21)
  --help, --version`

const COMMANDS = ['find', 'check', 'explain', 'derive'] as const
const FORMATS = ['text', 'json', 'annotations'] as const

/** Reads the arguments (without node and script). Throws a UsageError; 'help' and 'version' are answers of their own. */
export function parseOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const [word, ...files] = positionals
  if (word === undefined) throw new UsageError(`give a command: ${COMMANDS.join(', ')} (--help says more)`)
  const command = oneOf(COMMANDS, word, 'no command')
  const format = oneOf(FORMATS, values.format ?? (values.jsonl ? 'json' : 'text'), 'no --format')
  const published = values.published
  if (published !== undefined && !v.is(isoDate, published)) {
    throw new UsageError(`--published ${published}: write a date such as 2022-12-21`)
  }
  refuseOdd(values, command, format)
  if (files.length === 0) throw new UsageError('give a file, or - for standard input')
  return {
    command,
    files,
    format,
    jsonl: values.jsonl ?? false,
    packs: values.pack ?? [],
    only: values.only ?? false,
    ...(published === undefined ? {} : { published }),
    ...(values.at === undefined ? {} : { at: offsetOf(values.at) }),
  }
}

/** Throws a UsageError on options that say nothing to a command. */
function refuseOdd(values: Values, command: Options['command'], format: Format): void {
  const isText = command === 'derive' || command === 'explain'
  if (values.jsonl && isText) throw new UsageError(`${command} takes files, not --jsonl`)
  if (values.jsonl && format !== 'json') throw new UsageError(`--jsonl writes JSON, not --format ${format}`)
  if (format !== 'text' && isText)
    throw new UsageError(`${command} writes ${command === 'derive' ? 'YAML' : 'text'}, not --format ${format}`)
  if (values.pack !== undefined && command === 'find')
    throw new UsageError('--pack is for check, explain and derive, not for find')
  if (values.only && values.pack === undefined) throw new UsageError('--only is for use with --pack')
  if (values.at !== undefined && command !== 'explain') throw new UsageError(`--at is for explain, not for ${command}`)
}

function offsetOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--at ${text}: write an offset such as 120`)
  return Number(text)
}

interface Values {
  readonly format?: string
  readonly jsonl?: boolean
  readonly pack?: readonly string[]
  readonly only?: boolean
  readonly published?: string
  readonly at?: string
  readonly help?: boolean
  readonly version?: boolean
}

function parsed(args: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        jsonl: { type: 'boolean' },
        pack: { type: 'string', multiple: true },
        only: { type: 'boolean' },
        published: { type: 'string' },
        at: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    // Node goes on to explain how to pass such a word as a file, which nobody meant.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string, what: string): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`${value} is ${what}: use ${choices.join(', ')}`)
  return found
}
