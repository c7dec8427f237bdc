/** Runs cases of the engine in a process of its own, which can be ended where it hangs. */
import { readFile } from 'node:fs/promises'
import { htmlArticle } from '../../src/cli/html.ts'
import { file, open } from '../../src/engine/index.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { compileSeedFolder } from '../seeds.ts'
import { engineFault } from './engine-faults.ts'
import { choicesOf } from './random.ts'
import { makeArticle } from './texts.ts'

const PAGES = ['news-1-two-capitals', 'news-2-mistaken', 'news-3-markets']
const A_REPORT = 200

const [seed = 1, from = 0, to = 0] = process.argv.slice(2).map(Number)
const engine = open({
  names: await readFile('src/engine/names/names.model'),
  syntax: await readFile('src/engine/syntax/syntax.model'),
  attribution: await readFile('src/engine/quotations/attribution/attribution.model'),
})
const store = memoryStore(await compileSeedFolder('seeds'), 'seed', (record) => file(record).keys)
const pages = await Promise.all(PAGES.map((page) => readFile(`tests/pages/${page}.html`, 'utf8')))
const [first = '', ...others] = pages.flatMap((page) => htmlArticle(page).text.split(/\n|(?<=[.”]) /))

for (let index = from; index < to; index++) {
  if (index % A_REPORT === 0) process.send?.({ at: index })
  const article = makeArticle(choicesOf(seed, index), [first, ...others])
  const fault = await engineFault(engine, store, article)
  if (fault !== undefined) process.send?.({ at: index, fault, input: JSON.stringify(article) })
}
process.send?.({ at: to })
process.disconnect()
