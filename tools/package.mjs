#!/usr/bin/env node
/** Builds and packs the extension for the two stores. The same sources give the same bytes. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { build } from '../build.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const LIMIT = 6_000_000
/** The first moment that a zip file can name; else the time of the build would be in it. */
const MTIME = new Date(1980, 0, 1)

async function pack(browser, version) {
  const folder = join(root, 'dist', browser)
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  const files = {}
  for (const name of names) files[name.replaceAll('\\', '/')] = await readFile(join(folder, name))
  const zip = zipSync(files, { level: 9, mtime: MTIME })
  const name = `sourcemark-${browser}-${version}.zip`
  await writeFile(join(root, 'dist', name), zip)
  console.log(`dist/${name}  ${zip.length.toLocaleString('en')} bytes, ${names.length} files`)
  if (zip.length > LIMIT) throw new Error(`${name} weighs more than ${LIMIT.toLocaleString('en')} bytes.`)
}

try {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  await build()
  for (const browser of ['chrome', 'firefox']) await pack(browser, version)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
