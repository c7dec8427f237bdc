import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { NameType } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { ReferenceRecord, Source } from '../model/records.ts'
import { commitment, entity, quotation, source } from '../schemas/records.ts'

/** A seed file: YAML with any of the sections below, each a list. */
export interface SeedFile {
  readonly name: string
  readonly text: string
}

/** What is wrong in seed files: a line for each fault, `file:line: field: what`. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
}

const ENTITY_SECTIONS: Readonly<Record<string, NameType>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  products: 'product',
  events: 'event',
}
const SECTIONS: readonly string[] = ['sources', ...Object.keys(ENTITY_SECTIONS), 'quotations', 'commitments']

/** Fields that name an entity by its id in a seed file, and by id and name in a record. */
const REFERENCES: ReadonlySet<string> = new Set([
  'speaker',
  'addressee',
  'reporter',
  'donor',
  'recipient',
  'announcer',
  'about',
  'participants',
  'of',
])

type Path = readonly (string | number)[]
type Fields = Readonly<Record<string, unknown>>

interface Entry {
  readonly file: SeedFile
  readonly document: Document
  readonly lines: LineCounter
  readonly section: string
  readonly path: Path
  readonly fields: Fields
}

/**
 * Compiles seed files into one pack. Throws a SeedError that lists every fault: YAML that can't be
 * read, an unknown section, a field that doesn't fit, an id used twice, an entity or source that no
 * file declares.
 */
export function compileSeeds(files: readonly SeedFile[], id: string, title: string): Pack {
  const faults: string[] = []
  const entries = files.flatMap((file) => readEntries(file, faults))
  const names = entityNames(entries)
  const declared = new Set(entries.filter((one) => one.section === 'sources').map((one) => one.fields['id']))
  const sources: Source[] = []
  const records: ReferenceRecord[] = []
  const seen = new Set<unknown>()
  for (const entry of entries) {
    if (seen.has(entry.fields['id'])) faults.push(fault(entry, ['id'], `"${entry.fields['id']}" is used twice`))
    seen.add(entry.fields['id'])
    if (entry.section === 'sources') sources.push(...checked(entry, source, entry.fields, faults))
    else records.push(...compileRecord(entry, names, declared, faults))
  }
  if (faults.length > 0) throw new SeedError(faults.join('\n'))
  return { format: 'sourcemark-pack', formatVersion: 1, id, title, sources, records }
}

function readEntries(file: SeedFile, faults: string[]): Entry[] {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines })
  for (const error of document.errors)
    faults.push(`${file.name}:${error.linePos?.[0].line ?? 1}: ${error.message.split(' at line')[0]}`)
  if (document.errors.length > 0) return []
  const root: unknown = document.toJS()
  if (!isFields(root)) {
    faults.push(`${file.name}:1: is empty; write one of the sections ${SECTIONS.join(', ')}`)
    return []
  }
  return Object.entries(root).flatMap(([section, list]) => {
    const at = (path: Path): Entry => ({ file, document, lines, section, path, fields: {} })
    if (!SECTIONS.includes(section)) {
      faults.push(fault(at([section]), [], `is no section; use one of ${SECTIONS.join(', ')}`))
      return []
    }
    if (!Array.isArray(list)) {
      faults.push(fault(at([section]), [], 'is no list'))
      return []
    }
    return list.flatMap((fields: unknown, index) => {
      if (isFields(fields)) return { ...at([section, index]), fields }
      faults.push(fault(at([section, index]), [], 'is no record'))
      return []
    })
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entityNames(entries: readonly Entry[]): ReadonlyMap<unknown, unknown> {
  return new Map(
    entries.filter((one) => one.section in ENTITY_SECTIONS).map((one) => [one.fields['id'], one.fields['name']]),
  )
}

function compileRecord(
  entry: Entry,
  names: ReadonlyMap<unknown, unknown>,
  declared: ReadonlySet<unknown>,
  faults: string[],
): ReferenceRecord[] {
  checkSources(entry, entry.fields, [], declared, faults)
  const fields = withReferences(entry, entry.fields, [], names, faults)
  const type = ENTITY_SECTIONS[entry.section]
  if (type !== undefined) return checked(entry, entity, { record: 'entity', type, aliases: [], ...fields }, faults)
  if (entry.section === 'quotations') return checked(entry, quotation, { record: 'quotation', ...fields }, faults)
  return checked(entry, commitment, { record: 'commitment', ...fields }, faults)
}

/** The same fields with each entity's id as `{ id, name }`. */
function withReferences(
  entry: Entry,
  fields: Fields,
  path: Path,
  names: ReadonlyMap<unknown, unknown>,
  faults: string[],
): Fields {
  const resolve = (value: unknown, at: Path): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => resolve(one, [...at, index]))
    if (typeof value !== 'string') return value
    if (!names.has(value)) faults.push(fault(entry, at, `"${value}" is no entity of these files`))
    return { id: value, name: names.get(value) }
  }
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      const at = [...path, key]
      if (REFERENCES.has(key)) return [key, resolve(value, at)]
      if (key !== 'roles' || !Array.isArray(value)) return [key, value]
      const roles = value.map((role: unknown, index) =>
        isFields(role) ? withReferences(entry, role, [...at, index], names, faults) : role,
      )
      return [key, roles]
    }),
  )
}

/** Every source id cited anywhere in a record must be declared. */
function checkSources(
  entry: Entry,
  value: unknown,
  path: Path,
  declared: ReadonlySet<unknown>,
  faults: string[],
): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'sources' || !Array.isArray(inner)) checkSources(entry, inner, at, declared, faults)
    else {
      for (const [index, id] of inner.entries()) {
        if (!declared.has(id)) faults.push(fault(entry, [...at, index], `"${id}" is no source of these files`))
      }
    }
  }
}

function checked<T>(entry: Entry, schema: v.GenericSchema<unknown, T>, fields: Fields, faults: string[]): T[] {
  const result = v.safeParse(schema, fields)
  if (result.success) return [result.output]
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    faults.push(fault(entry, path, wordsOf(issue)))
  }
  return []
}

/** Fields too many and too few in plain words; the schema's own for the rest. */
function wordsOf({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is no field of such a record'
  return received === 'undefined' ? 'is missing' : message
}

function fault(entry: Entry, path: Path, what: string): string {
  const field = path.length === 0 ? entry.path.join('.') : path.join('.')
  return `${entry.file.name}:${lineOf(entry, path)}: ${field}: ${what}`
}

/** The line of a field, or of the nearest part around it that the file has. */
function lineOf(entry: Entry, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = entry.document.getIn([...entry.path, ...path.slice(0, length)], true)
    if (isNode(node) && node.range) return entry.lines.linePos(node.range[0]).line
  }
  return 1
}
