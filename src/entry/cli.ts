import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import packageJson from '../../package.json'
import { parseOptions, USAGE } from '../cli/options.ts'
import { runPack } from '../cli/pack/run.ts'
import { run } from '../cli/run.ts'
import { open } from '../engine/index.ts'
import { readLexicon } from '../lexicon/compiled.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { CompiledPack } from '../model/pack.ts'
import { readCompiled } from '../store/compiled.ts'

// Whoever reads the output may have seen enough of it, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

/** A pipe that is read slowly fills up: what is written meanwhile would pile up here. */
const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

const beside = (file: string): Promise<Buffer> => readFile(new URL(file, import.meta.url))

const err = (line: string): void => void process.stderr.write(`sourcemark: ${line}\n`)
const wordLists = async (): Promise<Lexicon> => readLexicon((await beside('lexicon.txt')).toString('utf8'))
const shippedBeside = async (file: string): Promise<CompiledPack> => readCompiled(new Uint8Array(await beside(file)))

try {
  const [command, ...rest] = process.argv.slice(2)
  const options = command === 'pack' ? undefined : parseOptions(process.argv.slice(2))
  if (options === undefined) process.exitCode = await runPack(rest, { lexicon: wordLists, out: write, err })
  else if (options === 'help') process.stdout.write(`${USAGE}\n`)
  else if (options === 'version') process.stdout.write(`${packageJson.version}\n`)
  else {
    const lexicon = await wordLists()
    process.exitCode = await run(options, {
      engine: open({
        names: await beside('names.model'),
        syntax: await beside('syntax.model'),
        attribution: await beside('attribution.model'),
        aid: await beside('aid.model'),
        lexicon,
      }),
      lexicon,
      shipped: () => Promise.all(['seeds.pack', 'base.pack'].map(shippedBeside)),
      out: write,
      err,
    })
  }
} catch (error) {
  err(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
