import { join } from 'node:path'
import { Dropped, type Row, readCsv, sortedBy, writeFolder } from './tables.ts'

const BODIES = {
  title: 'International organisations: acronyms and English names',
  publisher: 'dieghernan/Country-Codes-and-International-Organizations, after The World Factbook',
  url: 'https://github.com/dieghernan/Country-Codes-and-International-Organizations',
  licence: 'MIT',
  asOf: '2020-01-29',
  taken: '2026-11-25',
  notes: ['Copyright (c) 2019, MIT licence, kept in NOTICE. Names alone are taken, not who is a member.'],
}
const CHANNELS = {
  title: 'Channels of aid: organisations of the OECD DAC list of channel codes',
  publisher: 'IATI Standard (http://iatistandard.org/), after OECD DAC',
  url: 'https://github.com/codeforIATI/IATI-Codelists-NonEmbedded',
  licence: 'CC-BY-4.0',
  asOf: '2024-11-28',
  taken: '2026-11-25',
  notes: [
    'Changed: organisations alone, without classes of them and without accounts and funds of theirs; English names.',
  ],
}

/** What is a treaty, a zone or a group on paper, and no body that acts. */
const NO_BODY =
  /^(?:G-(?:3|5|9|10|11|15|24)|FZ|EMU|EuroArea|PFP|SPARTECA|SCHENGEN_CONVENTION|NAFTA|EAEC|UNION_LATINA|MINUSTAH|UNOCI|UNMIL|UNAMID)$/
/** One body under two acronyms. */
const TWICE: ReadonlySet<string> = new Set(['AL', 'EEU', 'PA', 'USAN', 'CAIS'])
/** What is a class, an account or a fund, and no organisation. */
const NO_CHANNEL =
  /[([–]| - |account|Initiative|Trust Fund|^(?:NATIONAL|NON|PUBLIC|INTERNATIONAL|MULTI)|^[A-Z ]+$|^(?:Network|Other|Donor|Developing|Private|Banks|Exporters|Importers|Insurance|Pension|Investment|Holding|Micro|Third|Recipient|Central Government|Local|Public|University|UN[- ]|National Red)|,/

/** Makes the tables of international bodies. */
export async function makeBodies(from: string, to: string): Promise<void> {
  const dropped = new Dropped()
  const organisations = (await readCsv(join(from, 'igo-membership/organisations.csv'))).filter((row) =>
    isBody(row, dropped),
  )
  const bodies = organisations.map(({ acronym = '', name = '' }) => ({ acronym: acronym.replace(/_/g, ' '), name }))
  await writeFolder(join(to, 'international-bodies'), BODIES, { bodies: sortedBy(bodies, 'acronym') }, dropped)
  const noted = new Dropped()
  const names = new Set(bodies.map(({ name }) => name.toLowerCase()))
  const channels = (await readCsv(join(from, 'crs-channel-codes/crs-channel-codes.csv'))).filter((row) => {
    if (row['status'] !== 'active') return noted.because('withdrawn')
    if (NO_CHANNEL.test(row['nameEn'] ?? '')) return noted.because('a class of bodies, an account or a fund')
    return !names.has((row['nameEn'] ?? '').toLowerCase()) || noted.because('in the table of international bodies')
  })
  const once = [...new Map(channels.map((row) => [row['code'], row])).values()]
  await writeFolder(
    join(to, 'aid-channels'),
    CHANNELS,
    {
      organisations: sortedBy(
        once.map(({ code = '', nameEn = '' }) => ({ code, name: nameEn })),
        'code',
      ),
    },
    noted,
  )
}

function isBody({ acronym = '' }: Row, dropped: Dropped): boolean {
  if (NO_BODY.test(acronym)) return dropped.because('a treaty, a zone, a group on paper, or ended')
  return !TWICE.has(acronym) || dropped.because('one body twice')
}
