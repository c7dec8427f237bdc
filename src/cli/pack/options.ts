import { parseArgs } from 'node:util'
import * as v from 'valibot'
import type { Said } from '../../imports/table-said.ts'
import type { PackHeader } from '../../model/pack.ts'
import { placedIssueWords } from '../../schemas/issue-words.ts'
import { packHeader } from '../../schemas/pack.ts'
import { UsageError } from '../options.ts'

/** A call of `sourcemark pack`. */
export type PackCall =
  | {
      readonly command: 'build'
      readonly file: string
      readonly out: string
      readonly header: PackHeader
      /** What the reader says of a table's columns. */
      readonly said: readonly Said[]
    }
  | { readonly command: 'check'; readonly files: readonly string[] }
  | { readonly command: 'diff'; readonly before: string; readonly after: string }

export const PACK_USAGE = `sourcemark pack makes and looks at reference sets: lines of JSON, packed by gzip.

  sourcemark pack build FILE --out PACK.jsonl.gz --id ID --title TITLE   makes one of any file that the library imports
  sourcemark pack check PACK…                                            what is in it, and what is wrong with it
  sourcemark pack diff OLD NEW                                           what was added, removed and changed

  --publisher NAME   whose words they are, where a document names nobody
  --say FIELD=WORDS  build, of a table: the column that holds it, or what it is in every row; may be given again
                     (--say recipient=Country --say currency=EUR --say unit=million --say totals=yes)
  --version V  --licence L  --date DATE  --as-of DATE  --homepage URL    build: for the header`

const NOTES = ['version', 'publisher', 'licence', 'date', 'homepage'] as const

/** Reads the arguments after \`pack\`. Throws a UsageError. */
export function parsePackCall(args: readonly string[]): PackCall | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help === true) return 'help'
  const [command, ...files] = positionals
  if (command === 'check' && files.length > 0) return { command, files }
  if (command === 'diff' && files[0] !== undefined && files[1] !== undefined && files.length === 2)
    return { command, before: files[0], after: files[1] }
  if (command !== 'build') throw new UsageError('give build FILE, check PACK… or diff OLD NEW (pack --help says more)')
  const [file] = files
  if (file === undefined || files.length > 1) throw new UsageError('pack build takes one file')
  if (typeof values.out !== 'string') throw new UsageError('pack build: give --out, the file to write')
  return { command, file, out: values.out, header: headerOf(values), said: (values.say ?? []).map(saidIn) }
}

function saidIn(argument: string): Said {
  const at = argument.indexOf('=')
  if (at < 1) throw new UsageError(`--say ${argument}: write FIELD=WORDS, such as currency=EUR`)
  return { field: argument.slice(0, at).trim(), words: argument.slice(at + 1).trim() }
}

type Values = ReturnType<typeof parsed>['values']

function headerOf(values: Values): PackHeader {
  const notes = NOTES.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const]))
  const asOf = values['as-of'] === undefined ? {} : { asOf: values['as-of'] }
  const { id, title } = values
  const header = { format: 'sourcemark-pack', formatVersion: 2, id, title, ...Object.fromEntries(notes), ...asOf }
  const result = v.safeParse(packHeader, header)
  if (result.success) return result.output
  throw new UsageError(`pack build: --${placedIssueWords(result.issues[0])}`)
}

const TEXT = { type: 'string' } as const

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: TEXT,
        say: { ...TEXT, multiple: true },
        id: TEXT,
        title: TEXT,
        version: TEXT,
        publisher: TEXT,
        licence: TEXT,
        date: TEXT,
        'as-of': TEXT,
        homepage: TEXT,
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}
