import { join } from 'node:path'
import { fold } from '../../src/engine/text/fold.ts'
import type { Entity } from '../../src/model/records.ts'
import { readTable } from '../references/tables.ts'
import type { Compiled } from './compiled.ts'
import { sourceOf } from './sources.ts'

/** Short or shared acronyms: only beside the body's full name are they it. */
const SHARED =
  /^(?:.{1,3}|ACP|ADB|AFESD|CAN|CACM|CIS|EAC|ECO|ESA|GUAM|IDA|IDB|IFC|ISO|ITU|LAS|NAM|NEA|NSG|PCA|SPC|WADB|ENTENTE|.* .*)$/

/** International bodies, and the agencies, forces, parliaments and media that news names. A body of two tables is told once. */
export async function compileBodies(folder: string): Promise<Compiled> {
  const [own, bodies, channels] = await Promise.all(
    ['agencies', 'international-bodies', 'aid-channels'].map((name) => sourceOf(folder, name)),
  )
  if (own === undefined || bodies === undefined || channels === undefined) return { sources: [], records: [] }
  const agencies = (await readTable(join(folder, 'agencies/bodies.tsv'))).map(
    ({ name = '', kind = '', country = '', otherNames = '', page = '' }) => ({
      source: {
        ...own,
        id: `page-${fold(page).replaceAll(' ', '-')}`,
        title: `Wikipedia: ${page}`,
        url: pageUrl(page),
      },
      body: {
        ...bodyRecord(
          name,
          otherNames.split('|').filter((text) => text !== '' && text !== name),
          country,
        ),
        type: kind === 'place' ? ('place' as const) : ('organization' as const),
      },
    }),
  )
  const named = agencies.map(({ source, body }) => ({ ...body, sources: [source.id] }))
  const international = (await readTable(join(folder, 'international-bodies/bodies.tsv'))).map(
    ({ acronym = '', name = '' }) => ({
      ...bodyRecord(name, [], ''),
      aliases: acronym === name ? [] : [{ text: acronym, ...(SHARED.test(acronym) ? { needsContext: true } : {}) }],
      sources: [bodies.id],
    }),
  )
  const aid = (await readTable(join(folder, 'aid-channels/organisations.tsv'))).map(({ name = '' }) => ({
    ...bodyRecord(name, [], ''),
    sources: [channels.id],
  }))
  return {
    sources: [...new Map(agencies.map(({ source }) => [source.id, source])).values(), bodies, channels],
    records: withoutDoubles([...named, ...international, ...aid]),
  }
}

function bodyRecord(name: string, otherNames: readonly string[], country: string): Omit<Entity, 'sources'> {
  return {
    record: 'entity',
    id: `body-${fold(name).replaceAll(' ', '-')}`,
    type: 'organization',
    name,
    aliases: otherNames.map((text) => ({ text })),
    ...(country === '' ? {} : { country }),
  }
}

function pageUrl(page: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(page.replaceAll(' ', '_')).replaceAll('%2C', ',')}`
}

/** Those of whose names none is one of a body before. */
function withoutDoubles(bodies: readonly Entity[]): readonly Entity[] {
  const seen = new Set<string>()
  return bodies.flatMap((body) => {
    if (seen.has(fold(body.name))) return []
    const aliases = body.aliases.filter(({ text }) => !seen.has(fold(text)))
    for (const text of [body.name, ...aliases.map((alias) => alias.text)]) seen.add(fold(text))
    return [{ ...body, aliases }]
  })
}
