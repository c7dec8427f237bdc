import { findAll, textContent } from './dom.ts'
import { firstOf } from './elements.ts'

/** What a page's own JSON-LD says of its article (schema.org Article). */
export interface LinkedArticle {
  readonly headline?: string
  readonly datePublished?: string
  readonly inLanguage?: string
}

const MAX_SCRIPTS = 20
const MAX_LENGTH = 200_000
const MAX_NODES = 200

const ARTICLE = /^(?:[A-Z][A-Za-z]*)?Article$|^(?:Report|BlogPosting|LiveBlogPosting)$/

/**
 * The first article among a page's JSON-LD scripts. A script that is too long, broken or of another
 * shape is passed over. Articles listed by something else (an ItemList) are not the page's own.
 */
export function linkedArticle(page: Element): LinkedArticle | undefined {
  for (const script of firstOf(findAll(page, 'script[type="application/ld+json"]'), MAX_SCRIPTS)) {
    const found = articleIn(textContent(script) ?? '')
    if (found !== undefined) return found
  }
  return undefined
}

function articleIn(json: string): LinkedArticle | undefined {
  if (json.length > MAX_LENGTH) return undefined
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return undefined
  }
  for (const candidate of topNodes(data).slice(0, MAX_NODES)) {
    const types = [field(candidate, '@type')].flat()
    if (!types.some((type) => typeof type === 'string' && ARTICLE.test(type))) continue
    return { ...text(candidate, 'headline'), ...text(candidate, 'datePublished'), ...text(candidate, 'inLanguage') }
  }
  return undefined
}

/** The nodes at the top: the value itself, or those of an array or a @graph, with what each is mainly about. */
function topNodes(data: unknown): readonly unknown[] {
  const listed = Array.isArray(data) ? data : [data]
  return listed.slice(0, MAX_NODES).flatMap((each) => {
    const graph = field(each, '@graph')
    return (Array.isArray(graph) ? graph : [each]).slice(0, MAX_NODES).flatMap((one) => [one, field(one, 'mainEntity')])
  })
}

type FieldName = '@type' | '@graph' | 'mainEntity' | 'headline' | 'datePublished' | 'inLanguage'

/** A field of a node where it is a string, as the only field of an object; else an empty object. */
function text<Name extends FieldName>(node: unknown, name: Name): { [Key in Name]?: string } {
  const value = field(node, name)
  return typeof value === 'string' ? ({ [name]: value } as { [Key in Name]: string }) : {}
}

function field(value: unknown, name: FieldName): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<FieldName, unknown>)[name]
    : undefined
}
