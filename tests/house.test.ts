/** The rules of the house: who may import whom, and what no file may hold. Every list of faults must be empty. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-api'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Rule {
  /** Folders of src, or single files. */
  readonly ours: readonly string[]
  /** Packages, and `node:` for node's own modules. */
  readonly others: readonly string[]
}

/** What each folder of src may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, Rule>> = {
  model: { ours: [], others: [] },
  lexicon: { ours: [], others: [] },
  engine: { ours: ['model', 'lexicon'], others: [] },
  schemas: { ours: ['model'], others: ['valibot'] },
  messages: { ours: ['model', 'schemas'], others: ['valibot'] },
  store: { ours: ['model', 'schemas'], others: ['dexie', 'fflate', 'valibot', 'yaml'] },
  imports: {
    ours: [
      'model',
      'lexicon',
      'schemas',
      'store/passages.ts',
      'store/seed-files.ts',
      'store/yaml-file.ts',
      'engine/aid/known-parties.ts',
      'engine/text/countries.ts',
      'engine/text/tokens.ts',
      'engine/money/currencies.ts',
    ],
    others: ['valibot', 'papaparse', 'saxes'],
  },
  view: { ours: ['model'], others: ['preact'] },
  page: { ours: ['model', 'messages'], others: [] },
  platform: { ours: ['model', 'messages'], others: ['webextension-polyfill'] },
  popup: { ours: ['model', 'messages', 'platform', 'view'], others: [] },
  library: { ours: ['model', 'lexicon', 'messages', 'platform', 'imports', 'view'], others: [] },
  background: {
    ours: ['model', 'lexicon', 'engine', 'schemas', 'messages', 'store', 'platform'],
    others: ['valibot'],
  },
  cli: {
    ours: [
      'model',
      'lexicon',
      'engine',
      'schemas',
      'store',
      'imports',
      'view/words.ts',
      'view/report/annotation-bodies.ts',
      'page/allowance.ts',
      'page/blocks.ts',
      'page/article.ts',
      'page/article-text.ts',
      'page/layout.ts',
      'page/slices.ts',
    ],
    others: ['valibot', 'yaml', 'linkedom', 'node:'],
  },
}

/** Names that would tie the engine to a place, a moment or chance. */
const IMPURE = new Set(
  'navigator process performance localStorage indexedDB fetch console Intl globalThis setTimeout queueMicrotask'.split(
    ' ',
  ),
)
const MARKUP_FROM_TEXT = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'])

/** Members of nodes that the page can shadow: a form by its fields' names, a document by its images'. */
const SHADOWED = new Set(
  (
    'nodeType nodeName nodeValue firstChild lastChild nextSibling previousSibling childNodes children parentNode ' +
    'parentElement isConnected ownerDocument textContent innerText getRootNode contains compareDocumentPosition ' +
    'localName tagName attributes getAttribute hasAttribute hasAttributes closest matches querySelector ' +
    'querySelectorAll getElementsByTagName getElementById firstElementChild nextElementSibling checkVisibility hidden ' +
    'shadowRoot host assignedNodes assignedSlot body head documentElement title location createRange createTreeWalker ' +
    'append prepend remove replaceChildren scrollIntoView focus clientWidth clientHeight currentCSSZoom activeElement ' +
    'implementation elementFromPoint elementsFromPoint caretPositionFromPoint defaultView addEventListener ' +
    'removeEventListener dispatchEvent fullscreenElement'
  ).split(' '),
)
/** Who has such a member, and is no node. */
const NO_NODE = /^(?:signal|navigation|matchMedia\(.*\))$/

interface SourceModule {
  /** From the project's root, with slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly string[]
  /** Those that are there when the code runs: type imports are gone by then. */
  readonly runTimeImports: readonly string[]
}

const modules = filesUnder('src')
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(sourceModule)

describe('Who imports whom', () => {
  test('every folder imports only what the design lets it', () => {
    expect(
      modules.flatMap((module) => module.imports.filter((to) => !mayImport(module.path, to)).map(fault(module))),
    ).toEqual([])
  })

  test('nobody imports an entry', () => {
    expect(
      modules.flatMap((module) => module.imports.filter((to) => to.startsWith('src/entry/')).map(fault(module))),
    ).toEqual([])
  })

  test('there is no import cycle', () => {
    expect(cycles()).toEqual([])
  })
})

describe('What a file may not hold', () => {
  test('the browser is named in src/platform only', () => {
    const named = (node: ts.Node): boolean =>
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      /^(browser|chrome)$/.test(node.expression.text)
    expect(found(named, (path) => !path.startsWith('src/platform/'))).toEqual([])
  })

  test('no any, no non-null assertion', () => {
    const loose = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node)
    expect(found(loose)).toEqual([])
  })

  test('no markup or code made from text', () => {
    const unsafe = (node: ts.Node): boolean =>
      (ts.isPropertyAccessExpression(node) && MARKUP_FROM_TEXT.has(node.name.text)) ||
      (ts.isJsxAttribute(node) && node.name.getText() === 'dangerouslySetInnerHTML') ||
      (ts.isCallExpression(node) && /^(eval|document\.write)$/.test(node.expression.getText())) ||
      (ts.isNewExpression(node) && node.expression.getText() === 'Function')
    expect(found(unsafe)).toEqual([])
  })

  test('the script of a page asks no node for its members by a name that the page can take', () => {
    expect(found(isShadowed, (path) => /^src\/(?:page\/(?!dom\.ts)|entry\/content\.ts)/.test(path))).toEqual([])
  })

  test('the engine, the lexicon and the model know no place, moment, chance or locale', () => {
    expect(found(isImpure, (path) => /^src\/(engine|lexicon|model)\//.test(path))).toEqual([])
  })

  test('no default export', () => {
    expect(found((node) => ts.isExportAssignment(node) || isDefaultExport(node))).toEqual([])
  })
})

/** Lists of words in code, each to go with the room that still reads it. */
const WORDS_IN_CODE = /^src\/engine\/text\/(?:word-set|office-words|calendar)\.ts$/
/** The modules that still do; this list only gets shorter. */
const STILL_WITH_WORDS: readonly string[] = ['src/engine/linking/slavic.ts', 'src/engine/linking/transliteration.ts']

describe('Words', () => {
  test('stand in src/lexicon, but for the rooms that are being replaced', () => {
    const readers = modules.filter(
      ({ path, imports }) => !WORDS_IN_CODE.test(path) && imports.some((to) => WORDS_IN_CODE.test(to)),
    )
    expect(readers.map(({ path }) => path).sort()).toEqual(STILL_WITH_WORDS)
  })
})

describe('Sizes', () => {
  test('an entry only wires: under 60 lines', () => {
    expect(longer(60, (path) => path.startsWith('src/entry/'))).toEqual([])
  })

  test('no file over 400 lines', () => {
    expect(longer(401, () => true)).toEqual([])
  })

  test('no function over 60 lines', () => {
    expect(found((node) => ts.isFunctionLike(node) && ownLines(node) > 60)).toEqual([])
  })
})

describe('The project', () => {
  test('tests lie where what they test lies', () => {
    const astray = filesUnder('tests').filter((path) => {
      const folder = dirname(path).replace(/^tests\/?/, '')
      return path.endsWith('.test.ts') && !/^(browser|tools)?$/.test(folder) && !existsSync(join(root, 'src', folder))
    })
    expect(astray).toEqual([])
  })

  test('no file names a path of the machine it was written on', () => {
    const machine = new RegExp(`(?<![\\w.])/(${['work', 'home', 'root', 'Users'].join('|')})/`)
    const files = ['src', 'tests', 'tools', 'seeds', 'docs', '.ci'].flatMap(filesUnder).concat(topFiles())
    const texts = files.filter((path) => !/\.(png|model)$/.test(path))
    expect(texts.filter((path) => machine.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  test('every file and folder that a page of docs names is there', () => {
    const pages = [...filesUnder('docs').filter((path) => path.endsWith('.md')), 'README.md', 'CONTRIBUTING.md']
    const named = pages.flatMap((page) =>
      [
        ...readFileSync(join(root, page), 'utf8').matchAll(/(?<![\w/.-])(?:src|tests|tools|seeds|docs)\/[\w/.-]*\w/g),
      ].map(([path]) => ({ page, path })),
    )
    const missing = named.filter(({ path }) => !existsSync(join(root, path)))
    expect(missing.map(({ page, path }) => `${page} names ${path}`)).toEqual([])
    expect(named.length).toBeGreaterThan(40)
  })

  test('every package is pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const pins = Object.entries({ ...dependencies, ...devDependencies })
    expect(
      pins.filter(([, version]) => !/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version))),
    ).toEqual([])
  })

  test('every numbered promise of PRIVACY.md has a test that names it, and no test names another', () => {
    const numbers = (text: string, each: RegExp): readonly string[] =>
      [...text.matchAll(each)].flatMap(([, found]) => (found ?? '').split(', '))
    const promised = numbers(readFileSync(join(root, 'PRIVACY.md'), 'utf8'), /^(\d+)\. /gm)
    const tests = filesUnder('tests').filter((path) => path.endsWith('.test.ts'))
    const held = tests.flatMap((path) => {
      const titles = [...readFileSync(join(root, path), 'utf8').matchAll(/\btest(?:\.each\(.*\))?\(\s*(['"`])(.*?)\1/g)]
      return titles.flatMap(([, , title]) => numbers(title ?? '', /\(PRIVACY ([\d, ]+)\)/g))
    })
    expect(promised).toEqual(promised.map((_, index) => String(index + 1)))
    expect(new Set(held)).toEqual(new Set(promised))
  })

  test('the packages come from the public registry', () => {
    const resolved = [...readFileSync(join(root, 'package-lock.json'), 'utf8').matchAll(/"resolved": "([^"]+)"/g)]
    expect(resolved.map(([, url]) => url).filter((url) => !url?.startsWith('https://registry.npmjs.org/'))).toEqual([])
  })
})

function sourceModule(path: string): SourceModule {
  const text = readFileSync(join(root, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const statements = tree.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? [statement] : [],
  )
  const targets = (wanted: typeof statements): readonly string[] =>
    wanted.flatMap(({ moduleSpecifier: to }) => (to && ts.isStringLiteral(to) ? [resolved(path, to.text)] : []))
  return { path, text, tree, imports: targets(statements), runTimeImports: targets(statements.filter(isRunTime)) }
}

function isRunTime(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly
  return statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
}

function resolved(from: string, to: string): string {
  return to.startsWith('.') ? relative(root, join(root, dirname(from), to)).replaceAll('\\', '/') : to
}

function mayImport(from: string, to: string): boolean {
  const folder = folderOf(from)
  if (folder === 'entry' || to.startsWith(`src/${folder}/`)) return true
  const rule = MAY_IMPORT[folder]
  if (rule === undefined) return false
  if (to.startsWith('src/')) return rule.ours.some((ours) => to === `src/${ours}` || to.startsWith(`src/${ours}/`))
  return rule.others.some((other) => to === other || to.startsWith(other.endsWith(':') ? other : `${other}/`))
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** Each cycle once, as the paths along it. */
function cycles(): readonly string[] {
  const graph = new Map(modules.map(({ path, runTimeImports }) => [path, runTimeImports]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' > '))
    if (done.has(path) || trail.includes(path)) return
    for (const to of graph.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** Where in src, as path:line, a node of this kind stands. */
function found(wanted: (node: ts.Node) => boolean, inPath: (path: string) => boolean = () => true): readonly string[] {
  const places: string[] = []
  for (const { path, tree } of modules.filter((module) => inPath(module.path))) {
    const visit = (node: ts.Node): void => {
      if (wanted(node)) places.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`)
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return places
}

function isImpure(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return true
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0
  if (ts.isPropertyAccessExpression(node)) {
    return /^(Math\.random|Date\.now)$/.test(node.getText()) || /^(toLocale|localeCompare)/.test(node.name.text)
  }
  if (!ts.isIdentifier(node) || !IMPURE.has(node.text)) return false
  const { parent } = node
  const isMember = (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isPropertyAssignment(parent)
  return !isMember && !ts.isPropertySignature(parent)
}

/** `node.firstChild`, `document.anything`, `const { firstChild } = node`, `'firstChild' in node`. */
function isShadowed(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    const whose = node.expression.getText()
    return whose === 'document' || (SHADOWED.has(node.name.text) && !NO_NODE.test(whose))
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return SHADOWED.has((node.propertyName ?? node.name).getText())
  }
  if (!ts.isStringLiteral(node) || !SHADOWED.has(node.text)) return false
  const { parent } = node
  return ts.isElementAccessExpression(parent) || (ts.isBinaryExpression(parent) && parent.left === node)
}

function isDefaultExport(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  )
}

function longer(limit: number, inPath: (path: string) => boolean): readonly string[] {
  return modules
    .filter(({ path, text }) => inPath(path) && text.trimEnd().split('\n').length >= limit)
    .map(({ path }) => path)
}

/** The lines of a function less those of the functions in it: a closure that makes an object is not long for having methods. */
function ownLines(node: ts.Node): number {
  const lines = (of: ts.Node): number => of.getText().split('\n').length
  const inner = (of: ts.Node): number => {
    let sum = 0
    ts.forEachChild(of, (child) => {
      sum += ts.isFunctionLike(child) ? lines(child) - 1 : inner(child)
    })
    return sum
  }
  return lines(node) - inner(node)
}

function fault(module: SourceModule): (to: string) => string {
  return (to) => `${module.path} imports ${to}`
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function topFiles(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|json|mjs|ts)$/.test(entry.name))
    .map((entry) => entry.name)
}
