import { join } from 'node:path'
import { Dropped, readCsv, sortedBy, writeFolder } from './tables.ts'

const ORIGIN = {
  title: 'Drawdowns of the United States under the Foreign Assistance Act, July 2021 to September 2024',
  publisher: 'The White House (memoranda), by way of brian14708/wh-briefings',
  url: 'https://bidenwhitehouse.archives.gov/briefing-room/presidential-actions/',
  licence: 'US government work, public domain; the collection CC0-1.0',
  asOf: '2024-12-31',
  taken: '2026-11-25',
  notes: [
    'Amounts are ceilings that a memorandum authorises, on the day it was published; quote is its own wording.',
    'Not every announced package has a memorandum of its own: some use authority given before.',
  ],
}

/** Makes the table of drawdown memoranda that name who receives. */
export async function makeDrawdowns(from: string, to: string): Promise<void> {
  const dropped = new Dropped()
  const rows = await readCsv(join(from, 'us-drawdowns-foreign-assistance/drawdown-memoranda.csv'))
  const kept = rows.filter(({ recipient }) => recipient !== '' || dropped.because('names no country that receives'))
  const table = kept.map(
    ({ date = '', recipient = '', amount = '', section = '', quote = '', title = '', url = '' }) => ({
      date,
      recipient,
      amount,
      section,
      quote,
      title,
      url,
    }),
  )
  await writeFolder(join(to, 'us-drawdowns'), ORIGIN, { memoranda: sortedBy(table, 'date', 'url', 'section') }, dropped)
}
