import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLMap } from 'yaml'

/** A YAML file as text. */
export interface YamlText {
  readonly name: string
  readonly text: string
}

export type Path = readonly (string | number)[]
export type Fields = Readonly<Record<string, unknown>>

/** A YAML file that was read, once: what it holds, and where. */
export interface YamlFile {
  readonly name: string
  /** Undefined where there are faults. */
  readonly root: unknown
  readonly faults: readonly { readonly line: number; readonly text: string }[]
  /** The line of what stands at a path, or of the nearest part around it that the file has. */
  lineOf(path: Path): number
}

/** Aliases may make so many nodes of one: a short file could unfold into more than there is memory. */
const MOST_ALIASES = 100
/** Far more than any list of records needs, far less than what a browser's stack holds. */
const DEEPEST = 50

/** Reads a YAML file. Never throws: what can't be read is a fault with its line. */
export function openYaml({ name, text }: YamlText): YamlFile {
  const lines = new LineCounter()
  const unread = (line: number, what: string): YamlFile => ({
    name,
    root: undefined,
    faults: [{ line, text: what }],
    lineOf: () => line,
  })
  try {
    // The parser compares each key of a map with all before it: what is used twice is looked for below.
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' })
    const [error] = document.errors
    if (error !== undefined) return unread(error.linePos?.[0].line ?? 1, wordsOf(error))
    const fault = nodeFault(document.contents, 0)
    if (fault !== undefined) return unread(lines.linePos(fault.at).line, fault.text)
    const root: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    const keysOf = keyIndex()
    const lineOf = (path: Path): number => {
      const node = nodeAt(document.contents, path, keysOf)
      return node === null ? 1 : lines.linePos(node.range[0]).line
    }
    return { name, root, faults: [], lineOf }
  } catch (error) {
    return unread(1, wordsOf(error))
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The parser's words, without the lines that it goes on to show; plain ones where the browser's stack is used up. */
function wordsOf(error: unknown): string {
  const words = String(error).replace(/^\w+: /, '')
  return /call stack|too much recursion/.test(words) ? 'is nested too deeply' : (words.split(/ at line|:?\n/)[0] ?? '')
}

type Keys = ReadonlyMap<unknown, ParsedNode | null>

/** The keys of maps; those of one are gone through once, however often it is asked for. */
function keyIndex(): (map: YAMLMap.Parsed) => Keys {
  const known = new WeakMap<YAMLMap.Parsed, Keys>()
  return (map) => {
    const keys = known.get(map) ?? new Map(map.items.map(({ key, value }) => [isScalar(key) ? key.value : key, value]))
    known.set(map, keys)
    return keys
  }
}

/** The node at a path, or the last on the way to it that is there. */
function nodeAt(root: ParsedNode | null, path: Path, keysOf: (map: YAMLMap.Parsed) => Keys): ParsedNode | null {
  let node = root
  for (const step of path) {
    const next = isMap(node) ? keysOf(node).get(step) : isSeq(node) ? node.items[Number(step)] : undefined
    if (next == null) return node
    node = next
  }
  return node
}

interface NodeFault {
  /** Offset in the text. */
  readonly at: number
  readonly text: string
}

/** A key that stands twice in one map, or a place that is nested too deeply. Cost: linear. */
function nodeFault(node: ParsedNode | null, depth: number): NodeFault | undefined {
  if (depth > DEEPEST) return { at: node?.range[0] ?? 0, text: `is nested more than ${DEEPEST} deep` }
  if (isSeq(node)) return firstFault(node.items, depth)
  if (!isMap(node)) return undefined
  const keys = new Set<unknown>()
  for (const { key } of node.items) {
    const said = isScalar(key) ? key.value : key
    if (keys.has(said)) return { at: key.range[0], text: `"${said}" is used twice` }
    keys.add(said)
  }
  return firstFault(
    node.items.map(({ value }) => value),
    depth,
  )
}

function firstFault(nodes: readonly (ParsedNode | null)[], depth: number): NodeFault | undefined {
  for (const node of nodes) {
    const fault = nodeFault(node, depth + 1)
    if (fault !== undefined) return fault
  }
  return undefined
}
