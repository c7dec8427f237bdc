import * as v from 'valibot'

const MAX_NODES = 200

const ARTICLE = /^(?:[A-Z][A-Za-z]*)?Article$|^(?:Report|BlogPosting|LiveBlogPosting)$/

/** What a page's own JSON-LD says of its article (schema.org Article). */
export interface LinkedArticle {
  readonly headline?: string | undefined
  readonly datePublished?: string | undefined
  readonly inLanguage?: string | undefined
}

const words = v.fallback(v.optional(v.string()), undefined)
const list = v.array(v.unknown())

/** A field of another shape counts for none. */
const article: v.GenericSchema<unknown, LinkedArticle> = v.object({
  '@type': v.pipe(
    v.unknown(),
    v.check((type) => [type].flat().some((one) => typeof one === 'string' && ARTICLE.test(one))),
  ),
  headline: words,
  datePublished: words,
  inLanguage: words,
})
const parent = v.object({ '@graph': v.fallback(v.optional(list), undefined), mainEntity: v.optional(v.unknown()) })

/**
 * The first article among a page's JSON-LD scripts. A script that is broken or of another shape is
 * passed over. Articles listed by something else (an ItemList) are not the page's own.
 */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  for (const script of scripts) {
    const found = articleIn(script)
    if (found !== undefined) return found
  }
  return undefined
}

function articleIn(json: string): LinkedArticle | undefined {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return undefined
  }
  for (const candidate of topNodes(data).slice(0, MAX_NODES)) {
    const found = v.safeParse(article, candidate)
    if (found.success) return found.output
  }
  return undefined
}

/** The nodes at the top: the value itself, or those of an array or a @graph, with what each is mainly about. */
function topNodes(data: unknown): readonly unknown[] {
  const listed = v.is(list, data) ? data : [data]
  return listed.slice(0, MAX_NODES).flatMap((each) => {
    const graph = around(each)?.['@graph'] ?? [each]
    return graph.slice(0, MAX_NODES).flatMap((one) => [one, around(one)?.mainEntity])
  })
}

function around(node: unknown): v.InferOutput<typeof parent> | undefined {
  const found = v.safeParse(parent, node)
  return found.success ? found.output : undefined
}
