import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainArticle } from '../../src/engine/index.ts'
import { readWhole } from '../../src/imports/whole.ts'
import type { Article } from '../../src/model/article.ts'
import type { ReferenceStore } from '../../src/store/lookup.ts'
import { compiledStore, severalStores } from '../../src/store/memory.ts'
import { everyKth } from '../evaluate/contradictions.ts'
import { openEngine } from '../evaluate/engine.ts'
import { readRows } from '../evaluate/rows.ts'
import { lexicon } from '../lexicon/shipped.ts'
import { compiled, shippedPacks } from '../shipped-packs.ts'

interface NewsRow {
  readonly title: string
  readonly date?: string | null
  readonly text: string
}

const ARTICLES = 60
const ROUNDS = 5

/** What a check costs in milliseconds: finding, looking up, comparing. */
interface Cost {
  readonly find: number
  readonly lookUp: number
  readonly assess: number
}

/**
 * What a check costs with the seeds alone, with all that ships, and with transcripts added to that: one after the other
 * for each article, so that whatever else the machine does falls on all; records are looked up in memory and parsed as
 * those of the database are. Prints the sums of the fastest of some rounds for each part; what is found is the same in all.
 */
export async function bench(corpora: string): Promise<void> {
  const engine = openEngine()
  const [seeds, base] = (await shippedPacks(fileURLToPath(new URL('../..', import.meta.url)), lexicon)).values()
  const { pack } = readWhole(
    'transcripts.jsonl',
    await readFile(join(corpora, 'text/whitehouse.jsonl'), 'utf8'),
    lexicon,
  )
  const stores = [seeds, base, pack].flatMap((one) =>
    one === undefined ? [] : compiledStore(compiled(one, lexicon), 'seed'),
  )
  const sets: readonly [string, ReferenceStore][] = [
    ['the seeds alone', severalStores(stores.slice(0, 1))],
    ['all that ships', severalStores(stores.slice(0, 2))],
    ['transcripts too', severalStores(stores)],
  ]
  const check = async (article: Article, store: ReferenceStore): Promise<Cost> => {
    const times = [performance.now()]
    const found = engine.find(article)
    const keys = engine.needs(found)
    times.push(performance.now())
    const answer = await store.get(keys)
    times.push(performance.now())
    engine.assess(found, answer)
    const [start = 0, known = 0, answered = 0] = times
    return { find: known - start, lookUp: answered - known, assess: performance.now() - answered }
  }
  const rows = everyKth(readRows<NewsRow>(join(corpora, 'text/news.jsonl')), ARTICLES)
  const sums = sets.map(() => NOTHING)
  for (const { title, text, date } of rows) {
    const article = plainArticle(`${title}\n\n${text}`, date?.slice(0, 10))
    const best = sets.map(() => ENDLESS)
    for (let round = 0; round < ROUNDS; round++)
      for (const [i, [, store]] of sets.entries()) best[i] = faster(best[i] ?? ENDLESS, await check(article, store))
    const find = Math.min(...best.map((cost) => cost.find))
    for (const [i, cost] of best.entries()) sums[i] = added(sums[i] ?? NOTHING, { ...cost, find })
  }
  const alone = wholeOf(sums[0] ?? NOTHING)
  for (const [i, [name]] of sets.entries()) {
    const { find, lookUp, assess } = sums[i] ?? NOTHING
    const whole = wholeOf({ find, lookUp, assess })
    const parts = `find ${find.toFixed(0)}, look up ${lookUp.toFixed(0)}, compare ${assess.toFixed(0)}`
    console.log(
      `${ARTICLES} articles with ${name}: ${whole.toFixed(0)} ms (${parts}), ${(whole / alone).toFixed(2)} times the seeds alone`,
    )
  }
}

const NOTHING: Cost = { find: 0, lookUp: 0, assess: 0 }
const ENDLESS: Cost = {
  find: Number.POSITIVE_INFINITY,
  lookUp: Number.POSITIVE_INFINITY,
  assess: Number.POSITIVE_INFINITY,
}

function wholeOf({ find, lookUp, assess }: Cost): number {
  return find + lookUp + assess
}

function faster(a: Cost, b: Cost): Cost {
  return {
    find: Math.min(a.find, b.find),
    lookUp: Math.min(a.lookUp, b.lookUp),
    assess: Math.min(a.assess, b.assess),
  }
}

function added(a: Cost, b: Cost): Cost {
  return { find: a.find + b.find, lookUp: a.lookUp + b.lookUp, assess: a.assess + b.assess }
}
