import { dirname, join } from 'node:path'
import ts from 'typescript'
import { type Insertion, type Mutant, withInsertions } from './mutant.ts'

/** The files with every mutant compiled in, each asleep until `__mutant(id)` says that it is the one. */
export interface MutatedFiles {
  readonly mutants: readonly Mutant[]
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Finds what can be switched off in the files, by path and text: functions that answer yes or no, or may answer
 * nothing; tables of words and patterns; classes of the lexicon; groups of feature templates.
 */
export function mutate(files: ReadonlyMap<string, string>): MutatedFiles {
  const mutants: Mutant[] = []
  const trees = [...files].map(([path, text]) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  const tables = new Map<string, number>()
  const shared = new Map<string, number>()
  const writers = trees.map((tree) => new FileMutator(tree, { mutants, tables, shared }))
  for (const writer of writers) writer.declareTables()
  const texts = writers.map((writer): [string, string] => [writer.path, writer.rewritten()])
  return { mutants, texts: new Map(texts) }
}

interface Registry {
  readonly mutants: Mutant[]
  /** "path name" of a table that stands at the top of a file, and its mutant. */
  readonly tables: Map<string, number>
  /** Mutants that stand in several places, by name. */
  readonly shared: Map<string, number>
}

class FileMutator {
  readonly path: string
  private readonly tree: ts.SourceFile
  private readonly registry: Registry
  private readonly insertions: Insertion[] = []

  constructor(tree: ts.SourceFile, registry: Registry) {
    this.tree = tree
    this.path = tree.fileName
    this.registry = registry
  }

  /** Every table of every file is known before any use of one is looked at. */
  declareTables(): void {
    for (const { name, initializer, type } of topConstants(this.tree)) {
      const empty = emptyOf(initializer, type)
      if (empty === undefined) continue
      const id = this.add(initializer, `${name} is empty`)
      this.registry.tables.set(`${this.path} ${name}`, id)
      this.wrap(initializer, id, empty)
    }
  }

  rewritten(): string {
    const names = this.tablesByName()
    const visit = (node: ts.Node, isInside: boolean): void => {
      if (ts.isTypeNode(node)) return
      if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) this.addFunction(node)
      if (isInside && ts.isRegularExpressionLiteral(node)) this.addPattern(node)
      if (ts.isCallExpression(node)) this.addWordClass(node)
      if (ts.isBlock(node)) this.addFeatures(node)
      if (isInside && ts.isIdentifier(node) && isUse(node)) this.noteUse(node, names)
      ts.forEachChild(node, (child) => visit(child, isInside || ts.isFunctionLike(node)))
    }
    visit(this.tree, false)
    return withInsertions(this.tree.text, this.insertions)
  }

  /** The tables that this file has or imports, by the name that they have in it. */
  private tablesByName(): ReadonlyMap<string, number> {
    const names = new Map<string, number>()
    const add = (local: string, key: string): void => {
      const id = this.registry.tables.get(key)
      if (id !== undefined) names.set(local, id)
    }
    for (const { name } of topConstants(this.tree)) add(name, `${this.path} ${name}`)
    for (const statement of this.tree.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
      const bindings = statement.importClause?.namedBindings
      if (bindings === undefined || !ts.isNamedImports(bindings)) continue
      const from = join(dirname(this.path), statement.moduleSpecifier.text)
      for (const { name, propertyName } of bindings.elements) add(name.text, `${from} ${(propertyName ?? name).text}`)
    }
    return names
  }

  private addFunction(node: ts.SignatureDeclaration & { readonly body?: ts.Node | undefined }): void {
    if (node.body === undefined || node.type === undefined) return
    if ('asteriskToken' in node && node.asteriskToken !== undefined) return
    for (const answer of answersOf(node.type)) {
      const id = this.add(node, `${nameOf(node)} returns ${answer}`)
      if (ts.isBlock(node.body)) this.open(node.body.getStart() + 1, `if (__mutant(${id})) return ${answer};`)
      else this.wrap(node.body, id, answer)
    }
  }

  private addPattern(node: ts.RegularExpressionLiteral): void {
    const flags = /[a-z]*$/.exec(node.text)?.[0] ?? ''
    this.wrap(node, this.add(node, `${node.text} matches nothing`), `/(?!)/${flags}`)
  }

  /** `wordClass('country')`: the class that the code asks the lexicon for; one mutant wherever it asks. */
  private addWordClass(node: ts.CallExpression): void {
    const [argument] = node.arguments
    if (node.expression.getText() !== 'wordClass' || argument === undefined || !ts.isStringLiteral(argument)) return
    const name = `words of the class ${argument.text} are none`
    const id = this.registry.shared.get(name) ?? this.add(node, name)
    this.registry.shared.set(name, id)
    this.wrap(node, id, '0xffff')
  }

  /** Neighbouring statements `out[n++] = …` of a features file, up to an empty line or a remark, are one group. */
  private addFeatures(block: ts.Block): void {
    if (!/features/.test(this.path)) return
    let group: ts.Expression[] = []
    const close = (): void => {
      const [first] = group
      if (first !== undefined) {
        const id = this.add(first, `features from ${first.getText()} are left out`, group.at(-1))
        for (const value of group) this.wrap(value, id, '0')
      }
      group = []
    }
    for (const statement of block.statements) {
      const value = featureValue(statement)
      if (value === undefined || /\n\s*\n|\/[/*]/.test(statement.getFullText().slice(0, -statement.getText().length)))
        close()
      if (value !== undefined) group.push(value)
    }
    close()
  }

  /** Tells the run which tests use a table; it is emptied where it is made. A call, so that a line may begin with it. */
  private noteUse(node: ts.Identifier, names: ReadonlyMap<string, number>): void {
    const id = names.get(node.text)
    if (id === undefined) return
    this.open(node.getStart(), `__used(${id}, `)
    this.close(node.getEnd(), ')')
  }

  private add(node: ts.Node, name: string, last: ts.Node = node): number {
    const id = this.registry.mutants.length
    const lineAt = (at: number): number => this.tree.getLineAndCharacterOfPosition(at).line + 1
    this.registry.mutants.push({
      id,
      file: this.path,
      line: lineAt(node.getStart()),
      lastLine: lineAt(last.getEnd()),
      name: name.replaceAll(/\s+/g, ' '),
    })
    return id
  }

  private wrap(node: ts.Node, id: number, otherwise: string): void {
    this.open(node.getStart(), `(__mutant(${id}) ? ${otherwise} : (`)
    this.close(node.getEnd(), '))')
  }

  private open(at: number, text: string): void {
    this.insertions.push({ at, text, isClosing: false })
  }

  private close(at: number, text: string): void {
    this.insertions.push({ at, text, isClosing: true })
  }
}

interface TopConstant {
  readonly name: string
  readonly initializer: ts.Expression
  readonly type: ts.TypeNode | undefined
}

function topConstants(tree: ts.SourceFile): readonly TopConstant[] {
  return tree.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name, initializer, type }) =>
          ts.isIdentifier(name) && initializer !== undefined ? [{ name: name.text, initializer, type }] : [],
        )
      : [],
  )
}

/** What a table is when it is switched off; undefined for what is no table. */
function emptyOf(initializer: ts.Expression, type: ts.TypeNode | undefined): string | undefined {
  if (ts.isRegularExpressionLiteral(initializer)) return `/(?!)/${/[a-z]*$/.exec(initializer.text)?.[0] ?? ''}`
  const made = initializer.getText()
  if (/^new Set\b|^wordSet\(/.test(made)) return 'new Set()'
  if (/^new Map\b/.test(made)) return 'new Map()'
  const written = type?.getText() ?? ''
  if (/^ReadonlySet\b/.test(written)) return 'new Set()'
  if (/^ReadonlyMap\b/.test(written)) return 'new Map()'
  if (/^readonly .*\[\]$/.test(written) || ts.isArrayLiteralExpression(initializer)) return '[]'
  return /^Readonly<Record\b/.test(written) ? '{}' : undefined
}

/** The answers that switch a function off, by the type that it gives. */
function answersOf(type: ts.TypeNode): readonly string[] {
  if (type.kind === ts.SyntaxKind.BooleanKeyword || ts.isTypePredicateNode(type)) return ['true', 'false']
  const text = type.getText()
  if (/(?:^|\| )undefined\b/.test(text) && ts.isUnionTypeNode(type)) return ['undefined']
  if (/(?:^|\| )null\b/.test(text) && ts.isUnionTypeNode(type)) return ['null']
  if (/^(?:readonly .*\[\]|ReadonlyArray<.*>)$/s.test(text) || ts.isArrayTypeNode(type)) return ['[]']
  if (/^(?:Readonly)?Set</.test(text)) return ['new Set()']
  return /^(?:Readonly)?Map</.test(text) ? ['new Map()'] : []
}

function nameOf(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node)) {
    return node.name?.getText() ?? 'a function'
  }
  const { parent } = node
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
  return isNamed ? parent.name.getText() : 'a function'
}

function featureValue(statement: ts.Statement): ts.Expression | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined
  const { left, right, operatorToken } = statement.expression
  const isFeature = operatorToken.kind === ts.SyntaxKind.EqualsToken && /^\w+\[\w+\+\+\]$/.test(left.getText())
  return isFeature ? right : undefined
}

/** An identifier that stands for a value: no name of a property, a parameter, a declaration or a short hand for one. */
function isUse({ parent, ...node }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.pos === node.pos
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isParameter(parent)) {
    return parent.initializer?.pos === node.pos
  }
  if (ts.isBindingElement(parent)) return parent.initializer?.pos === node.pos
  return !(
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isFunctionLike(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isTypeNode(parent) ||
    ts.isImportSpecifier(parent)
  )
}
