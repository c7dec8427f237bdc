import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ImportFormat, ImportPlan, RecognisedFile, SourceDescription } from '../model/import.ts'
import type { PackHeader } from '../model/pack.ts'
import { headNotes, type PackNotes, type UncheckedPack } from '../schemas/pack.ts'
import { compileEntries } from '../store/seed-files.ts'
import { openYaml, type YamlFile } from '../store/yaml-file.ts'
import { checked } from './checked.ts'
import { claimReviewItems, holdsClaimReviews } from './claim-reviews.ts'
import { commitmentItems } from './commitment-rows.ts'
import { documentLineItems, isDocumentLine } from './documents/document-lines.ts'
import { iatiItems } from './iati.ts'
import { FILE_SOURCE, type FoundItem, ImportError, type ImportItem, sourceItem } from './items.ts'
import { parseJson } from './json.ts'
import { areCommittees, areLegislators, committeeItems, legislatorItems } from './legislators.ts'
import { jsonOf, linesOf } from './lines.ts'
import { merged } from './merge-entities.ts'
import { nameItems } from './name-rows.ts'
import { tooDeepAt } from './nesting.ts'
import { isPackHeader, packLineItems, readHeader } from './pack-lines.ts'
import { packItems, readPack } from './packs.ts'
import { holdsPeopleLines, isPeople, peopleLineItems } from './people-lines.ts'
import { toldPlainly } from './plain-errors.ts'
import { popoloItems } from './popolo.ts'
import { seedItems } from './seed-items.ts'
import { guessMapping } from './table-guess.ts'
import { openTable } from './table-layout.ts'
import { missingIn } from './table-needs.ts'

/** A file that was recognised, and the way to read it. */
export interface OpenFile {
  readonly recognised: RecognisedFile
  /** What identifies the set it makes: importing a file of the same name again takes the earlier one's place. */
  readonly id: string
  /** What a pack tells of itself beside its title. */
  readonly notes?: PackNotes
  /** Goes through the file by a plan. Throws an ImportError where the plan leaves something open. */
  read(plan: ImportPlan): Iterable<ImportItem>
}

type Reader = (idPrefix: string, plan: ImportPlan) => Iterable<FoundItem>

/**
 * Recognises a file by its text and makes it ready to be read. Throws an ImportError that says why a
 * file can't be imported. Formats that are one JSON or YAML document are parsed here, once.
 */
export function openFile(name: string, text: string, lexicon: Lexicon): OpenFile {
  try {
    const file = recognise(name, text.replace(/^\ufeff/, ''), lexicon)
    return { ...file, read: (plan) => plainly(file.read(plan)) }
  } catch (error) {
    throw toldPlainly(error)
  }
}

function* plainly(items: Iterable<ImportItem>): Generator<ImportItem> {
  try {
    yield* items
  } catch (error) {
    throw toldPlainly(error)
  }
}

function recognise(name: string, text: string, lexicon: Lexicon): OpenFile {
  const start = text.slice(0, 4_000).trimStart()
  if (start === '') throw new ImportError('The file is empty.')
  const unread = unreadCharacters(text)
  if (start.includes('\u0000') || unread * READABLE > text.length) {
    throw new ImportError('It is no text in UTF-8: save it as CSV (UTF-8), JSON, XML or YAML.')
  }
  if (start.startsWith('<')) return openXml(name, text, start, lexicon)
  if (start.startsWith('{') || start.startsWith('[') || /\.json(?:ld|l)?$/i.test(name))
    return openJson(name, text, lexicon)
  if (/\.ya?ml$/i.test(name)) return openYamlFile(name, text, lexicon)
  return openCsv(name, text, lexicon)
}

/** A file with fewer unreadable characters, one in so many, is only damaged somewhere. */
const READABLE = 10_000

/** How many characters of the file were no UTF-8. Cost: linear. */
function unreadCharacters(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

function openXml(name: string, text: string, start: string, lexicon: Lexicon): OpenFile {
  if (!/<iati-activities[\s>]/.test(text.slice(0, 20_000))) {
    const isPage = /^<(?:!doctype html|html)/i.test(start)
    throw new ImportError(
      isPage ? 'It is a web page: open it in a tab and let Sourcemark read it.' : 'It is XML, and no IATI activities.',
    )
  }
  return opened(name, 'iati', (prefix) => iatiItems(text, prefix, lexicon))
}

function openJson(name: string, text: string, lexicon: Lexicon): OpenFile {
  const lines = (): OpenFile => opened(name, 'people-lines', (prefix) => merged(peopleLineItems(text, prefix, lexicon)))
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'))
  const first = jsonOf(firstLine)
  if (/^\s*\{/.test(firstLine) && isPeople(first)) return lines()
  if (tooDeepAt(firstLine) === undefined && holdsClaimReviews(first)) {
    const data = [...linesOf(text)].filter((line) => line.trim() !== '').map(shallowJsonOf)
    return openClaimReviews(name, data, lexicon)
  }
  if (isPackHeader(first)) return openPackLines(text, readHeader(first))
  if (isDocumentLine(first)) return openDocuments(name, text, lexicon)
  try {
    return openDocument(name, parseJson(text), lexicon)
  } catch (error) {
    if (!holdsPeopleLines(text)) throw error
    return lines()
  }
}

function shallowJsonOf(line: string): unknown {
  return tooDeepAt(line) === undefined ? jsonOf(line) : undefined
}

function openDocument(name: string, data: unknown, lexicon: Lexicon): OpenFile {
  if (isObject(data) && 'format' in data) return openPack(readPack(data))
  if (isObject(data) && 'persons' in data)
    return opened(name, 'popolo', (prefix) => merged(popoloItems(data, prefix, lexicon)))
  if (holdsClaimReviews(data)) return openClaimReviews(name, data, lexicon)
  return openList(name, data, lexicon)
}

function openClaimReviews(name: string, data: unknown, lexicon: Lexicon): OpenFile {
  return opened(name, 'claim-reviews', (prefix) => claimReviewItems(data, prefix, lexicon))
}

function openPackLines(text: string, header: PackHeader): OpenFile {
  return {
    recognised: { format: 'pack', source: { title: header.title } },
    id: header.id,
    notes: headNotes(header),
    read: () => checked(packLineItems(text)),
  }
}

/** Each document is a source of its own: the file is none. */
function openDocuments(name: string, text: string, lexicon: Lexicon): OpenFile {
  return {
    recognised: { format: 'documents', source: { title: titleOf(name) } },
    id: idOf(name),
    read: ({ source }) => checked(documentLineItems(text, source, lexicon)),
  }
}

/** Reading YAML takes seconds a megabyte. */
const LONGEST_YAML = 4 << 20

function openYamlFile(name: string, text: string, lexicon: Lexicon): OpenFile {
  if (text.length > LONGEST_YAML) throw new ImportError('It is too long for YAML: save it as JSON.')
  const file = openYaml({ name, text })
  const [fault] = file.faults
  if (fault !== undefined) throw new ImportError(`It is no YAML file: line ${fault.line}: ${fault.text}.`)
  return Array.isArray(file.root) ? openList(name, file.root, lexicon) : openSeeds(name, file)
}

function openSeeds(name: string, file: YamlFile): OpenFile {
  const seeds = compileEntries([file])
  const [fault] = seeds.faults
  if (fault !== undefined && seeds.sources.length + seeds.records.length === 0)
    throw new ImportError(`Line ${fault.line}: ${fault.text}`)
  return {
    recognised: { format: 'seeds', source: { title: titleOf(name) } },
    id: idOf(name),
    read: () => checked(seedItems(seeds)),
  }
}

function openList(name: string, data: unknown, lexicon: Lexicon): OpenFile {
  if (areLegislators(data))
    return opened(name, 'legislators', (prefix) => merged(legislatorItems(data, prefix, lexicon)))
  if (areCommittees(data)) return opened(name, 'committees', (prefix) => committeeItems(data, prefix, lexicon))
  throw new ImportError(
    'It holds no kind of record that is known here: a Sourcemark set or seed file, Popolo, fact-checks (ClaimReview), legislators or committees.',
  )
}

function openCsv(name: string, text: string, lexicon: Lexicon): OpenFile {
  const { layout, tags, rows } = openTable(text, lexicon)
  const file = opened(name, 'table', (prefix, { mapping }) => {
    const missing = mapping === undefined ? [] : missingIn(mapping)
    if (mapping === undefined || missing.length > 0) throw new ImportError(`Not said yet: ${missing.join(', ')}.`)
    return mapping.kind === 'names'
      ? merged(nameItems(rows(), mapping, prefix, lexicon))
      : commitmentItems(rows, mapping, prefix, lexicon)
  })
  return {
    ...file,
    recognised: { ...file.recognised, table: { layout, mapping: guessMapping(layout, tags, lexicon) } },
  }
}

function openPack(pack: UncheckedPack): OpenFile {
  return {
    recognised: { format: 'pack', source: { title: pack.title } },
    id: pack.id,
    notes: headNotes(pack),
    read: () => checked(packItems(pack)),
  }
}

function opened(name: string, format: ImportFormat, read: Reader): OpenFile {
  const id = idOf(name)
  return {
    recognised: { format, source: { title: titleOf(name) } },
    id,
    read: (plan) => checked(withSource(name, plan.source, read(id, plan))),
  }
}

/** What a file gives, after the source that it is itself. */
function* withSource(name: string, source: SourceDescription, items: Iterable<FoundItem>): Generator<FoundItem> {
  yield sourceItem({ id: FILE_SOURCE, ...written(source), file: fileName(name) }, 'the file')
  yield* items
}

/** A source's title must say something. */
function written(source: SourceDescription): SourceDescription {
  return source.title.trim() === '' ? { ...source, title: 'A file of the reader’s' } : source
}

function idOf(name: string): string {
  return `import:${name}`
}

/** A file's name without the folders that it lies in, which are the reader's affair. */
function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

function titleOf(name: string): string {
  return fileName(name)
    .replace(/\.[a-z]{2,6}$/i, '')
    .replace(/[_-]+/g, ' ')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
