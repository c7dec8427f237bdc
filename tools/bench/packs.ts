import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainArticle } from '../../src/engine/index.ts'
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

/**
 * What a check costs with the seeds alone and with all that ships, the one after the other for each article, so that
 * whatever else the machine does falls on both: finding, looking up in memory, comparing. Prints the ratio of the sums of
 * the fastest of some rounds.
 */
export async function bench(corpora: string): Promise<void> {
  const engine = openEngine()
  const packs = [...(await shippedPacks(fileURLToPath(new URL('../..', import.meta.url)), lexicon)).values()]
  const stores = packs.map((pack) => compiledStore(compiled(pack, lexicon), 'seed'))
  const sets = [severalStores(stores.slice(0, 1)), severalStores(stores)]
  const rows = everyKth(readRows<NewsRow>(join(corpora, 'text/news.jsonl')), ARTICLES)
  const articles = rows.map(({ title, text, date }) => plainArticle(`${title}\n\n${text}`, date?.slice(0, 10)))
  const check = async (article: Article, store: ReferenceStore): Promise<number> => {
    const start = performance.now()
    const found = engine.find(article)
    engine.assess(found, await store.get(engine.needs(found)))
    return performance.now() - start
  }
  const sums = sets.map(() => 0)
  for (const article of articles) {
    const best = sets.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < ROUNDS; round++)
      for (const [i, store] of sets.entries()) best[i] = Math.min(best[i] ?? 0, await check(article, store))
    for (const [i, time] of best.entries()) sums[i] = (sums[i] ?? 0) + time
  }
  const [alone = 0, all = 0] = sums
  console.log(
    `${ARTICLES} articles: ${alone.toFixed(0)} ms with the seeds alone, ${all.toFixed(0)} ms with all that ships`,
  )
  console.log(`with the base pack a check costs ${(all / alone).toFixed(2)} times as much`)
}
