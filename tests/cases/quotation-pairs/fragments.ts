import type { FullRow } from './rows.ts'

const PARTNERSHIP = { recorded: 'boundless', by: 'Anton Belov', about: ['Norland', 'strategic partnership'] }
const GREETINGS = { recorded: 'warm greetings', by: 'Viktor Sidorov', about: ['Chen Wei'], reporter: 'Anton Belov' }
const NATION = { recorded: 'sister nation', by: 'Viktor Sidorov', about: ['Ukraine'] }
const POLICY = { recorded: 'the result of outside meddling', by: 'Viktor Sidorov', about: ['Ukraine'] }
const TRAGEDY = {
  recorded: "What happened is a tragedy - our common tragedy, but it's not our fault",
  by: 'Viktor Sidorov',
  about: ['Ukraine'],
}

/** One or two words, or a few: they count only with their speaker and what they are about. */
export const FRAGMENTS: readonly FullRow[] = [
  {
    ...PARTNERSHIP,
    page: 'Anton Belov said they had discussed the “boundless” strategic partnership of the two countries.',
    expected: 'supported verbatim',
  },
  { ...PARTNERSHIP, page: '‹Belov› called the friendship with Norland “boundless”.', expected: 'supported verbatim' },
  { ...PARTNERSHIP, page: '‹Belov› said his love of chess was “boundless”.', expected: 'unknown' },
  { ...PARTNERSHIP, page: 'The “boundless” strategic partnership was on everybody’s lips.', expected: 'unknown' },
  { ...PARTNERSHIP, page: '‹Carmen Ortiz› spoke of a “boundless” strategic partnership.', expected: 'unknown' },
  { ...PARTNERSHIP, page: 'The airline sells “boundless” tickets to Norland.', expected: 'unknown' },
  { ...PARTNERSHIP, page: '‹Belov› said the partnership with Norland was “not boundless”.', expected: 'unknown' },
  {
    ...GREETINGS,
    page: 'In addition, ‹Belov› conveyed Sidorov’s “warm greetings” to Chen Wei.',
    expected: 'supported verbatim',
  },
  { ...GREETINGS, page: '‹Sidorov› sent “warm greetings” to Chen Wei.', expected: 'supported verbatim' },
  { ...GREETINGS, page: '‹Sidorov› sent “warm greetings” to the players.', expected: 'unknown' },
  { ...GREETINGS, page: 'The hotel sends its “warm greetings” to all its guests.', expected: 'unknown' },
  {
    ...NATION,
    page: '‹Sidorov› said that he still considered Ukraine a “sister nation”.',
    expected: 'supported verbatim',
  },
  { ...NATION, page: '‹Sidorov› said the Ukrainian people were a “sister nation”.', expected: 'supported verbatim' },
  { ...NATION, page: '‹Sidorov› called Mongolia a “sister nation”.', expected: 'unknown' },
  { ...NATION, page: '‹Carmen Ortiz› called Ukraine a “sister nation”.', expected: 'unknown' },
  { ...NATION, page: '‹Sidorov› called Ukraine a “sister city”.', expected: 'unknown' },
  {
    ...POLICY,
    page: '‹Sidorov› said the conflict in Ukraine was “the result of outside meddling”.',
    expected: 'supported verbatim',
  },
  { ...POLICY, page: '‹Sidorov› spoke of “outside meddling” in Ukraine.', expected: 'supported fragment' },
  { ...TRAGEDY, page: '‹Sidorov› called the war in Ukraine “our common tragedy”.', expected: 'supported fragment' },
  { ...TRAGEDY, page: '“It’s not our fault,” ‹Sidorov› said of the war in Ukraine.', expected: 'supported fragment' },
  { ...TRAGEDY, page: '“It’s not our fault,” ‹the coach› said after the match.', expected: 'unknown' },
  { ...TRAGEDY, page: '‹Sidorov› said that the war in Ukraine was “our fault”.', expected: 'unknown' },
  { ...TRAGEDY, page: '‹Sidorov› said that the war in Ukraine was not “our fault”.', expected: 'unknown' },
  { ...TRAGEDY, page: 'Critics call the new opera “a tragedy”.', expected: 'unknown' },
  // Dates: words cannot be quoted before they are said; a figure given again much later may be another
  {
    recorded: 'We have trained 4,000 nurses for the villages along the northern border',
    by: 'Ines Carvalho',
    said: '2022-05-10',
    published: '2023-02-01',
    page: '“We have trained 6,000 nurses for the villages along the northern border,” ‹Carvalho› said.',
    expected: 'qualified reworded',
  },
  {
    recorded: 'We have trained 4,000 nurses for the villages along the northern border',
    by: 'Ines Carvalho',
    said: '2022-05-10',
    published: '2022-05-11',
    page: '“We have trained 6,000 nurses for the villages along the northern border,” ‹Carvalho› said.',
    expected: 'contradicted altered',
  },
  {
    recorded: 'We dug forty wells in the desert with our own hands, and not one of them has run dry',
    by: 'Amina Diallo',
    said: '2022-05-10',
    published: '2021-11-02',
    page: '“We dug forty wells in the desert with our own hands, and not one of them has run dry,” ‹Peter Vogel› said.',
    expected: 'unknown',
  },
  // Translations: the one that fits best counts
  {
    recorded: 'Мы выкопали сорок колодцев в пустыне своими руками',
    translation: 'We dug forty wells in the desert with our own hands',
    by: 'Amina Diallo',
    page: '“We dug forty wells in the desert with our own hands,” ‹Diallo› said.',
    expected: 'supported verbatim',
  },
  {
    recorded: 'We dug forty wells in the desert with our bare hands',
    translation: 'We dug forty wells in the desert with our own hands',
    by: 'Amina Diallo',
    page: '“We dug forty wells in the desert with our bare hands,” ‹Diallo› said.',
    expected: 'supported verbatim',
  },
]
