import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')

/** The TypeScript files below a folder, from the project's root, in order. */
export async function sourcesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

export async function readSources(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')))
  return new Map(paths.map((path, i) => [path, texts[i] ?? '']))
}

export interface TestBundle {
  readonly script: string
  /** The files in it, from the project's root. */
  readonly files: readonly string[]
}

/** One script of a test file and all that it imports, the mutated files in place of those on disk. */
export async function bundleTest(path: string, texts: ReadonlyMap<string, string>): Promise<TestBundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, path)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [inPlace(texts)],
  })
  return { script: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs) }
}

function inPlace(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'mutated',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const text = texts.get(relative(root, path).replaceAll('\\', '/')) ?? readFileSync(path, 'utf8')
        const url = JSON.stringify(pathToFileURL(path).href)
        return { contents: text.replaceAll('import.meta.url', url), loader: path.endsWith('x') ? 'tsx' : 'ts' }
      })
    },
  }
}
