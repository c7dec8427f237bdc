import { stringify } from 'yaml'
import type { NameType } from '../../model/mention.ts'
import type { Document, EntityReference, ReferenceRecord, Source } from '../../model/records.ts'

/** What was drafted of one text. */
export interface Draft {
  /** An article, or a document with its turns: what the records cite. */
  readonly of: Source | Document
  readonly records: readonly ReferenceRecord[]
}

const SECTIONS: Readonly<Record<NameType, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  product: 'products',
  event: 'events',
}
const HEAD = `# A draft made from one text. Nothing in it is verified: check each record against the text,
# mend names and ids, give roles their dates, and take out what you can't stand for.
`

/** A draft as a seed file, for a person to verify. */
export function seedYaml({ of, records }: Draft): string {
  const sections: readonly (readonly [string, readonly object[]])[] = [
    'turns' in of ? ['documents', [documentFields(of, records)]] : ['sources', [of]],
    ...[...Object.values(SECTIONS), 'quotations', 'commitments'].map(
      (section) => [section, records.filter((one) => sectionOf(one) === section).map(seedFields)] as const,
    ),
  ]
  const told = new Map(sections.filter(([, entries]) => entries.length > 0))
  return HEAD + stringify(told, { lineWidth: 120, aliasDuplicateObjects: false })
}

function sectionOf(one: ReferenceRecord): string {
  if (one.record === 'entity') return SECTIONS[one.type]
  return one.record === 'quotation' ? 'quotations' : 'commitments'
}

function documentFields({ record: _, turns, ...fields }: Document, records: readonly ReferenceRecord[]): object {
  const ids = new Map(records.flatMap((one) => (one.record === 'entity' ? [[one.name, one.id] as const] : [])))
  const told = turns.map(({ label, speaker, paragraphs }) => ({
    ...(label === undefined ? {} : { label }),
    ...(speaker === undefined ? {} : { speaker: ids.get(speaker.name) ?? speaker }),
    paragraphs,
  }))
  return { ...fields, turns: told }
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
  const { record: _, announcer, ...fields } = one
  return {
    ...fields,
    donor: seedReference(one.donor),
    recipient: seedReference(one.recipient),
    ...(announcer === undefined ? {} : { announcer: seedReference(announcer) }),
  }
}

function seedReference({ id, name }: EntityReference): object | string {
  return id ?? { name }
}
