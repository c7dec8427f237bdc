#!/usr/bin/env node
/**
 * Builds everything that ships: dist/chrome, dist/firefox and dist/sourcemark.mjs.
 * Beside them dist/dev-chrome and dist/dev-firefox: the same code, allowed to read localhost unasked,
 * for the sample pages and the browser tests.
 *
 *   node build.mjs
 *   node build.mjs --watch    the two dev folders again on every change, with source maps; the extension reloads itself
 */
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { lexiconText } from './tools/build/lexicon.mjs'
import { manifestFor } from './tools/build/manifest.mjs'
import { notices } from './tools/build/notices.mjs'
import { devPages, pageHtml, pageNames } from './tools/build/pages.mjs'
import { preactWithoutMarkup } from './tools/build/preact.mjs'
import { shippedPackFiles } from './tools/build/shipped-packs.mjs'
import { shrunk } from './tools/build/shrink.mjs'
import { styleText } from './tools/build/style-text.mjs'
import { faults, table } from './tools/build/weigh.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const dist = join(root, 'dist')
const browsers = ['chrome', 'firefox']

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  outdir: dist,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
}
const inBrowser = {
  ...common,
  format: 'iife',
  platform: 'browser',
  target: ['chrome128', 'firefox142'],
  // The package's door leads to the build for old browsers, which weighs more.
  alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [preactWithoutMarkup],
}

/**
 * One build. Throws, with the reason in words, where what it wrote must not ship.
 * `reloadUrl` makes a watch build: where its extensions learn of the next one.
 */
export async function build({ reloadUrl } = {}) {
  await mkdir(dist, { recursive: true })
  const watched = reloadUrl !== undefined
  const [extension, commandLine, files] = await Promise.all([
    bundleExtension(reloadUrl),
    watched ? [] : bundleCommandLine(),
    dataFiles(),
  ])
  for (const browser of browsers) {
    const carried = [...extension, ...files, ...(await noticeFor(extension, files))]
    if (!watched) await writeExtension(join(dist, browser), browser, carried, { dev: false })
    await writeExtension(join(dist, `dev-${browser}`), browser, carried, { dev: true })
  }
  if (watched) return
  const own = files.filter(({ name }) => name !== 'shipped.json')
  await writeCommandLine([...commandLine, ...own, ...(await noticeFor(commandLine, own))])
  const shipped = [...extension, ...commandLine, ...files]
  console.log(table(shipped.filter(({ name }) => !/\.html$|LICENSE/.test(name))))
  const wrong = faults(shipped)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

async function bundleExtension(reloadUrl) {
  const watched = reloadUrl !== undefined
  const settings = { ...inBrowser, minify: !watched, sourcemap: watched ? 'inline' : false }
  const scripts = await bundle({
    ...settings,
    entryPoints: ['content', 'card', 'overlay', 'background', 'import-reader'].map((name) => `src/entry/${name}.ts`),
    plugins: [styleText],
  })
  const pages = await bundle({ ...settings, entryPoints: pageNames.map((name) => `src/entry/${name}.tsx`) })
  const written = outputs(scripts)
  const built = [...(watched ? written : await Promise.all(written.map(shrunk))), ...outputs(pages)]
  const html = pageNames.map((name) => {
    const styled = built.some((file) => file.name === `${name}.css`)
    return file(`${name}.html`, Buffer.from(pageHtml(name, styled)))
  })
  return watched ? withReload([...built, ...html], reloadUrl) : [...built, ...html]
}

async function withReload(files, url) {
  const client = Buffer.from(await reloadClient(url))
  return files.map((each) =>
    each.name === 'background.js' ? { ...each, contents: Buffer.concat([client, each.contents]) } : each,
  )
}

async function bundleCommandLine() {
  const result = await bundle({
    ...common,
    entryPoints: { sourcemark: 'src/entry/cli.ts' },
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    // CommonJS packages inside an ES module still ask for node's own modules with require.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as createRequire_ } from 'node:module'\nconst require = createRequire_(import.meta.url)",
    },
  })
  return outputs(result)
}

/** What ships beside the code: the models, the word lists, the licences, the packs and which editions they are. */
async function dataFiles() {
  const [packs, lexicon] = await Promise.all([shippedPackFiles(root, dist), lexiconText(root, dist)])
  const paths = [
    'src/engine/names/names.model',
    'src/engine/names/names.model.LICENSE.txt',
    'src/engine/syntax/syntax.model',
    'src/engine/syntax/syntax.model.LICENSE.txt',
    'src/engine/quotations/attribution/attribution.model',
    'src/engine/quotations/attribution/attribution.model.LICENSE.txt',
    'src/engine/aid/aid.model',
    'src/engine/aid/aid.model.LICENSE.txt',
    'LICENSE',
  ]
  const files = await Promise.all(paths.map(async (path) => file(basename(path), await readFile(join(root, path)))))
  const data = [...packs, ['lexicon.txt', Buffer.from(lexicon)]]
  return [...files, ...data.map(([name, contents]) => file(name, contents))]
}

/** The notices of others' work in these bundles and data files. */
async function noticeFor(bundles, data) {
  const inputs = bundles.flatMap((bundle) => bundle.inputs)
  const text = await notices(
    root,
    inputs,
    data.map(({ name }) => name),
  )
  return [file('NOTICE', Buffer.from(text))]
}

async function reloadClient(url) {
  const result = await bundle({
    ...inBrowser,
    entryPoints: ['tools/build/reload-client.mjs'],
    define: { RELOAD_URL: JSON.stringify(url) },
    metafile: false,
  })
  return result.outputFiles[0].text
}

async function writeExtension(folder, browser, files, { dev }) {
  const [manifest, info] = await Promise.all(
    ['manifest.json', 'package.json'].map(async (path) => JSON.parse(await readFile(join(root, path), 'utf8'))),
  )
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'src/view/icons'), join(folder, 'icons'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  })
  const made = manifestFor(browser, manifest, { version: info.version, dev })
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(made, null, 2)}\n`)
  for (const { name, contents } of files) await writeFile(join(folder, name), contents)
  if (!dev) return
  for (const [name, text] of Object.entries(devPages())) await writeFile(join(folder, name), text)
}

async function writeCommandLine(files) {
  for (const { name, contents } of files) await writeFile(join(dist, name), contents)
  await chmod(join(dist, 'sourcemark.mjs'), 0o755)
}

function outputs(result) {
  return result.outputFiles.map(({ path, contents }) => {
    const relative = Object.keys(result.metafile.outputs).find((output) => join(root, output) === path)
    const inputs = Object.entries(result.metafile.outputs[relative].inputs)
    // A module that was shaken out entirely is not carried.
    const carried = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input)
    return file(basename(path), Buffer.from(contents), carried)
  })
}

function file(name, contents, inputs = []) {
  return { name, contents, bytes: contents.length, inputs }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = new Set(process.argv.slice(2))
  try {
    if (options.has('--watch')) {
      const { watch } = await import('./tools/build/watch.mjs')
      await watch(root, build)
    } else {
      await build()
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
