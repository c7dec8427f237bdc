import { stringify } from 'yaml'
import type { Article } from '../model/article.ts'
import type { Mention, NameType } from '../model/mention.ts'
import type { EntityReference, ReferenceRecord, Source } from '../model/records.ts'
import { draftRecords } from './drafts.ts'

const SECTIONS: Readonly<Record<NameType, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  product: 'products',
  event: 'events',
}
const SOURCE = 'this-article'
const HEAD = `# A draft made from one article. Nothing in it is verified: check each record against the article,
# mend names and ids, give roles their dates, and take out what you can't stand for.
`

/** A draft seed file of an article's names, quotations with a speaker, and aid figures, for a person to verify. */
export function deriveSeeds(name: string, article: Article, mentions: readonly Mention[]): string {
  const source = sourceOf(name, article)
  const drafts = draftRecords(article, mentions, source)
  const sections = ['sources', ...Object.values(SECTIONS), 'quotations', 'commitments'].map((section) => {
    const fields = drafts.filter((one) => sectionOf(one) === section).map(seedFields)
    return [section, section === 'sources' ? [source] : fields] as const
  })
  const told = new Map(sections.filter(([, entries]) => entries.length > 0))
  return HEAD + stringify(told, { lineWidth: 120, aliasDuplicateObjects: false })
}

function sourceOf(name: string, article: Article): Source {
  return {
    id: SOURCE,
    title: article.headline ?? name,
    ...(article.published === undefined ? {} : { date: article.published }),
    ...(article.url === undefined ? { file: name } : { url: article.url }),
  }
}

function sectionOf(one: ReferenceRecord): string {
  if (one.record === 'entity') return SECTIONS[one.type]
  return one.record === 'quotation' ? 'quotations' : 'commitments'
}

/** A record as a seed file writes it: the section tells its kind, and a reference to an entity in the file is its id. */
function seedFields(one: ReferenceRecord): object {
  if (one.record === 'entity') {
    const { record: _, type: __, aliases, id, name, ...rest } = one
    return { id, name, ...(aliases.length === 0 ? {} : { aliases }), ...rest }
  }
  if (one.record === 'quotation') {
    const { record: _, ...fields } = one
    const reporter = one.reporter === undefined ? {} : { reporter: seedReference(one.reporter) }
    return { ...fields, speaker: seedReference(one.speaker), ...reporter }
  }
  if (one.record === 'passage') return one
  const { record: _, ...fields } = one
  return { ...fields, donor: seedReference(one.donor), recipient: seedReference(one.recipient) }
}

function seedReference({ id, name }: EntityReference): object | string {
  return id ?? { name }
}
