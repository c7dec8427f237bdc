/**
 * A plain object has more names than those it was made with: asked for "constructor" or "__proto__" it answers
 * with what every object inherits. So words from outside are looked up in maps and sets alone.
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('no free word is looked up in a plain object', { timeout: 120_000 }, () => {
  expect(lookups(programOf('src'))).toEqual([])
})

test('the rule knows such a look-up in each of its forms, and lets closed words, lists and maps be', () => {
  const code = `
    const table: Readonly<Record<string, number>> = { a: 1 }
    const closed = { a: 1, b: 2 }
    export const bad = (word: string, few: 'a' | \`x\${string}\`) => [table[word], word in table, table[few], Reflect.get(table, word)]
    export const good = (word: string, few: 'a' | 'b', n: number) => [closed[few], [1][n], new Map([['a', 1]]).get(word),
      table['a'], word[n], 'a' in table, Object.hasOwn(table, word)]
  `
  expect(lookups(programOf(undefined, code)).map((place) => place.split(': ')[1])).toEqual([
    'table[word]',
    'word in table',
    'table[few]',
    'Reflect.get(table, word)',
  ])
})

/** The files of src, or one file of this code. */
function programOf(folder: string | undefined, code = ''): ts.Program {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  if (folder !== undefined)
    return ts.createProgram(
      fileNames.filter((name) => name.startsWith(`${root}${folder}/`)),
      options,
    )
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === 'code.ts' ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest)
  return ts.createProgram(['code.ts'], { ...options, types: [] }, host)
}

/** Where a look-up by a free word stands, as "path:line: code". */
function lookups(program: ts.Program): readonly string[] {
  const checker = program.getTypeChecker()
  const places: string[] = []
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || file.fileName.includes('/node_modules/')) continue
    const visit = (node: ts.Node): void => {
      const word = wordAsked(node)
      if (word !== undefined && isFree(checker.getTypeAtLocation(word))) {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
        places.push(`${file.fileName.replace(root, '')}:${line}: ${node.getText(file)}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return places
}

/** The word by which an object is asked: object[word], word in object, Reflect.get(object, word). */
function wordAsked(node: ts.Node): ts.Node | undefined {
  if (ts.isElementAccessExpression(node)) return node.argumentExpression
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) return node.left
  const isReflected = ts.isCallExpression(node) && /^Reflect\.(?:get|has|set)$/.test(node.expression.getText())
  return isReflected ? node.arguments[1] : undefined
}

/** Whether any text may be of this type: it is no closed list of words. */
function isFree(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isFree)
  return (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping)) !== 0
}
