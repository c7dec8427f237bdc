import * as v from 'valibot'
import type { NameType } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { Document, ReferenceRecord, Source } from '../model/records.ts'
import { citationsOf } from '../schemas/citations.ts'
import { issueWords } from '../schemas/issue-words.ts'
import { commitment, document, entity, quotation, source } from '../schemas/records.ts'
import { passagesOf, sourceOf } from './passages.ts'
import { type Fields, isFields, openYaml, type Path, type YamlFile, type YamlText } from './yaml-file.ts'

/** What is wrong in seed files as wholes: a line for each fault, `file:line: field: what`. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
}

/** Something in seed files that gives no record. */
export interface SeedFault {
  readonly file: string
  readonly line: number
  /** "name: is empty" */
  readonly text: string
}

/** What seed files hold, each with the line where it stands; what is faulty is told and left out. */
export interface SeedFiles {
  readonly sources: readonly Placed<Source>[]
  readonly records: readonly Placed<ReferenceRecord>[]
  readonly faults: readonly SeedFault[]
}

interface Placed<T> {
  readonly value: T
  readonly line: number
}

const ENTITY_SECTIONS: ReadonlyMap<string, NameType> = new Map(
  Object.entries<NameType>({
    people: 'person',
    organizations: 'organization',
    places: 'place',
    products: 'product',
    events: 'event',
  }),
)
const SECTIONS: readonly string[] = ['sources', 'documents', ...ENTITY_SECTIONS.keys(), 'quotations', 'commitments']

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

/** Fields that list what has such fields of its own. */
const HOLDERS: ReadonlySet<string> = new Set(['roles', 'turns'])

interface Entry {
  readonly file: YamlFile
  readonly section: string
  readonly path: Path
  readonly fields: Fields
}

/**
 * Compiles seed files into one pack. Throws a SeedError that lists every fault: YAML that can't be
 * read, an unknown section, a field that doesn't fit, an id used twice, an entity or source that no
 * file declares.
 */
export function compileSeeds(files: readonly YamlText[], id: string, title: string): Pack {
  const { sources, records, faults } = readSeeds(files)
  if (faults.length > 0)
    throw new SeedError(faults.map(({ file, line, text }) => `${file}:${line}: ${text}`).join('\n'))
  const values = <T>(placed: readonly Placed<T>[]): readonly T[] => placed.map(({ value }) => value)
  return {
    format: 'sourcemark-pack',
    formatVersion: 1,
    id,
    title,
    sources: values(sources),
    records: values(records),
  }
}

/** Reads seed files; a record with any fault is told with it and left out. A file that is no YAML gives a fault alone. */
export function readSeeds(files: readonly YamlText[]): SeedFiles {
  return compileEntries(files.map(openYaml))
}

/** The same of files that are open already. */
export function compileEntries(files: readonly YamlFile[]): SeedFiles {
  const faults: SeedFault[] = []
  const entries = files.flatMap((file) => entriesOf(file, faults))
  const names = entityNames(entries)
  const seen = new Set<unknown>()
  const isNew = (entry: Entry): boolean => {
    const { id } = entry.fields
    if (seen.has(id)) faults.push(fault(entry, ['id'], `"${id}" is used twice`))
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst
  }
  const distinct = entries.filter(isNew)
  const of = (...sections: string[]): readonly Entry[] => distinct.filter(({ section }) => sections.includes(section))
  const documents = of('documents').flatMap((entry) => compileDocument(entry, names, faults))
  const sources = [
    ...of('sources').flatMap((entry) => checked(entry, source, entry.fields, faults)),
    ...documents.map(({ value, line }) => ({ value: sourceOf(value), line })),
  ]
  const known = new Set(sources.map(({ value }) => value.id))
  const records = of(...ENTITY_SECTIONS.keys(), 'quotations', 'commitments').flatMap((entry) =>
    compileRecord(entry, names, faults).filter(({ value }) => citesOnly(known, value, entry, faults)),
  )
  const passages = documents.flatMap(({ value, line }) => [...passagesOf(value)].map((one) => ({ value: one, line })))
  return { sources, records: [...records, ...passages], faults }
}

/** The entries of every section, in order. */
function entriesOf(file: YamlFile, faults: SeedFault[]): Entry[] {
  for (const { line, text } of file.faults) faults.push({ file: file.name, line, text })
  if (file.faults.length > 0) return []
  if (!isFields(file.root)) {
    faults.push({ file: file.name, line: 1, text: `is empty; write one of the sections ${SECTIONS.join(', ')}` })
    return []
  }
  return Object.entries(file.root).flatMap(([section, list]) => {
    const at = (path: Path): Entry => ({ file, section, path, fields: {} })
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

function entityNames(entries: readonly Entry[]): ReadonlyMap<unknown, unknown> {
  return new Map(
    entries.filter((one) => ENTITY_SECTIONS.has(one.section)).map((one) => [one.fields['id'], one.fields['name']]),
  )
}

function compileDocument(
  entry: Entry,
  names: ReadonlyMap<unknown, unknown>,
  faults: SeedFault[],
): readonly Placed<Document>[] {
  const before = faults.length
  const fields = withReferences(entry, entry.fields, [], names, faults)
  return faults.length > before ? [] : checked(entry, document, { record: 'document', ...fields }, faults)
}

function compileRecord(
  entry: Entry,
  names: ReadonlyMap<unknown, unknown>,
  faults: SeedFault[],
): Placed<ReferenceRecord>[] {
  const before = faults.length
  const fields = withReferences(entry, entry.fields, [], names, faults)
  if (faults.length > before) return []
  const type = ENTITY_SECTIONS.get(entry.section)
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
  faults: SeedFault[],
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
      if (!HOLDERS.has(key) || !Array.isArray(value)) return [key, value]
      const parts = value.map((part: unknown, index) =>
        isFields(part) ? withReferences(entry, part, [...at, index], names, faults) : part,
      )
      return [key, parts]
    }),
  )
}

/** Whether every source that is cited anywhere in a record is there; what is not is told. */
function citesOnly(known: ReadonlySet<string>, record: ReferenceRecord, entry: Entry, faults: SeedFault[]): boolean {
  const missing = citationsOf(record).filter(({ id }) => !known.has(id))
  for (const { id, path } of missing) faults.push(fault(entry, path, `"${id}" is no source of these files`))
  return missing.length === 0
}

function checked<T>(
  entry: Entry,
  schema: v.GenericSchema<unknown, T>,
  fields: Fields,
  faults: SeedFault[],
): Placed<T>[] {
  const result = v.safeParse(schema, fields)
  if (result.success) return [{ value: result.output, line: entry.file.lineOf(entry.path) }]
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    faults.push(fault(entry, path, issueWords(issue)))
  }
  return []
}

function fault(entry: Entry, path: Path, what: string): SeedFault {
  const field = path.length === 0 ? entry.path.join('.') : path.join('.')
  return { file: entry.file.name, line: entry.file.lineOf([...entry.path, ...path]), text: `${field}: ${what}` }
}
