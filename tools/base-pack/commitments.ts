import { join } from 'node:path'
import type { Commitment, Source } from '../../src/model/records.ts'
import { type Row, readTable } from '../references/tables.ts'
import type { Compiled } from './compiled.ts'
import type { Country } from './countries.ts'
import { sourceOf } from './sources.ts'

const PUBLISHER = 'The White House'

/** What the United States were authorised to give from their stocks, by each memorandum. */
export async function compileCommitments(folder: string, countries: ReadonlyMap<string, Country>): Promise<Compiled> {
  const { licence } = await sourceOf(folder, 'us-drawdowns')
  const rows = await readTable(join(folder, 'us-drawdowns/memoranda.tsv'))
  const idOf = new Map(rows.map(({ url = '' }, index) => [url, `memorandum-${index + 1}`]))
  const sources = [...new Map(rows.map((row) => [row['url'], row])).values()].map((row) =>
    memorandum(row, idOf, licence),
  )
  const byName = new Map([...countries.values()].map(({ code, name }) => [name, { id: code, name }]))
  const records = rows.map((row, index) => commitment(row, `drawdown-${index + 1}`, idOf, byName))
  return { sources, records }
}

function memorandum(
  { date = '', title = '', url = '' }: Row,
  idOf: ReadonlyMap<string, string>,
  licence?: string,
): Source {
  return {
    id: idOf.get(url) ?? url,
    title,
    publisher: PUBLISHER,
    date,
    url,
    ...(licence === undefined ? {} : { licence }),
  }
}

function commitment(
  { date = '', recipient = '', amount = '', section = '', url = '' }: Row,
  id: string,
  idOf: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, Commitment['recipient']>,
): Commitment {
  return {
    record: 'commitment',
    id,
    donor: byName.get('United States') ?? { name: 'United States' },
    recipient: byName.get(recipient) ?? { name: recipient },
    category: /^506\(a\)\([13]\)/.test(section) ? 'military' : 'other',
    amount: { value: Number(amount), currency: 'USD', qualifier: 'up-to' },
    date,
    status: 'committed',
    announcer: { name: 'Joe Biden' },
    occasion: `Drawdown under section ${section} of the Foreign Assistance Act`,
    sources: [idOf.get(url) ?? url],
  }
}
