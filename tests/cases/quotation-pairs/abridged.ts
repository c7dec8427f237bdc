import type { PairRow } from './rows.ts'

const DAM =
  'The dam is old, it was built by our grandfathers, and the engineers who inspected it last spring told me that it will hold for another decade'
const POLICE =
  "We are not here to punish anyone, we are here to listen, and when we've listened we will decide together"
const GRAIN =
  'Every tonne of grain that leaves this port feeds a village somewhere, and every week of delay means that another village goes hungry'

export const ABRIDGED: readonly PairRow[] = [
  [
    DAM,
    'Ruth Adler',
    '“The dam is old ... and the engineers who inspected it last spring told me that it will hold for another decade,” ‹Ruth Adler› said.',
    'qualified abridged',
  ],
  [
    DAM,
    'Ruth Adler',
    '“The dam is old, it was built by our grandfathers … it will hold for another decade,” ‹Adler› said.',
    'qualified abridged',
  ],
  [
    DAM,
    'Ruth Adler',
    '“The dam is old, and the engineers who inspected it last spring told me that it will hold for another decade,” said ‹Adler›.',
    'qualified abridged',
  ],
  [
    DAM,
    'Ruth Adler',
    '“The dam is old, it was built by our grandfathers, and the engineers told me that it will hold for another decade,” said ‹Adler›.',
    'qualified abridged',
  ],
  [
    DAM,
    'Ruth Adler',
    '‹Adler› said “the engineers who inspected it ... told me that it will hold for another decade”.',
    'qualified abridged',
  ],
  [
    DAM,
    'Ruth Adler',
    '‹Adler› said “the engineers who inspected [the dam] last spring told me that it will hold for another decade”.',
    'qualified abridged',
  ],
  [
    DAM,
    'Ruth Adler',
    '‹Adler› said “the engineers who inspected it last spring told [us] that it will hold for another decade”.',
    'qualified abridged',
  ],
  [
    POLICE,
    'Leila Haddad',
    '“We are not here to punish anyone ... and when we’ve listened we will decide together,” ‹Leila Haddad› said.',
    'qualified abridged',
  ],
  [
    POLICE,
    'Leila Haddad',
    '“We are not here to punish anyone, and when we’ve listened we will decide together,” ‹Haddad› said.',
    'qualified abridged',
  ],
  [
    POLICE,
    'Leila Haddad',
    '“We are here to listen, and when we’ve listened we will decide together,” ‹Haddad› said.',
    'supported fragment',
  ],
  [
    GRAIN,
    'Owen Pryce',
    '“Every tonne of grain that leaves this port feeds a village,” ‹Owen Pryce› said, “and every week of delay means that another village goes hungry.”',
    'qualified abridged',
  ],
  [
    GRAIN,
    'Owen Pryce',
    '“Every tonne of grain … feeds a village somewhere, and every week of delay means that another village goes hungry,” ‹Pryce› said.',
    'qualified abridged',
  ],
  [
    GRAIN,
    'Owen Pryce',
    '“Every tonne of grain that leaves this port feeds a village, and every week of delay means another village goes hungry,” ‹Pryce› said.',
    'qualified abridged',
  ],
  [
    GRAIN,
    'Owen Pryce',
    '“Every tonne [of grain] that leaves this port feeds a village somewhere, and every week of delay means that another village goes hungry,” ‹Pryce› said.',
    'supported punctuation-only',
  ],
  // False starts, fillers and repeats that editors leave out
  [
    "We don't — we can't close the border, not with ten thousand people waiting on the other side",
    'Jonas Berg',
    '“We can’t close the border, not with ten thousand people waiting on the other side,” ‹Jonas Berg› said.',
    'supported fragment',
  ],
  [
    "It's not — it's not the fault of the farmers that the river came over its banks",
    'Jonas Berg',
    '“It’s not the fault of the farmers that the river came over its banks,” ‹Berg› said.',
    'supported fragment',
  ],
  [
    'I think, you know, that the budget will be balanced by the end of the decade',
    'Jonas Berg',
    '“I think that the budget will be balanced by the end of the decade,” ‹Berg› said.',
    'qualified abridged',
  ],
  [
    'I didn’t think she was — she wasn’t going to be here today to help open the school',
    'Jonas Berg',
    '“I think she wasn’t going to be here today to help open the school,” ‹Berg› said.',
    'qualified abridged',
  ],
  [
    'This will, uh, this will not only rebuild the power station but make the whole grid stronger',
    'Jonas Berg',
    '“This will rebuild the power station and make the whole grid stronger,” ‹Berg› said.',
    'qualified reworded',
  ],
  // A clause dropped that begins with a denial
  [
    "It's not about the money, it's about the dignity of the people who built this railway",
    'Nadia Rahman',
    '“It’s about the dignity of the people who built this railway,” ‹Nadia Rahman› said.',
    'supported fragment',
  ],
  [
    "I won't pretend that it was easy, but we have signed an agreement that both islands can live with",
    'Nadia Rahman',
    '“We have signed an agreement that both islands can live with,” ‹Rahman› said.',
    'supported fragment',
  ],
  [
    'Our soldiers did not fight for land but for the right of every citizen to vote without fear',
    'Nadia Rahman',
    '“Our soldiers ... fight for ... the right of every citizen to vote without fear,” ‹Rahman› said.',
    'qualified abridged',
  ],
  [
    'We are not a party to this conflict, and nobody in this government has asked for weapons or for soldiers',
    'Nadia Rahman',
    '“We are not a party to this conflict, and nobody in this government has asked for weapons,” ‹Rahman› said.',
    'supported fragment',
  ],
  // What denies the words stands before the excerpt
  [
    'I do not believe that the general gave the order to fire on the crowd',
    'Emil Novak',
    '‹Emil Novak› said “the general gave the order to fire on the crowd”.',
    'qualified abridged',
  ],
  [
    'Our ministry is not responsible for the collapse of the northern bridge',
    'Emil Novak',
    '‹Novak› admitted that the ministry was “responsible for the collapse of the northern bridge”.',
    'qualified abridged',
  ],
  [
    'We have never supported the annexation of the coastal provinces',
    'Emil Novak',
    '‹Novak› “supported the annexation of the coastal provinces”, the paper wrote.',
    'qualified abridged',
  ],
  [
    'We will not recognise the results of the referendum in the valley',
    'Emil Novak',
    '“Recognise the results of the referendum in the valley,” ‹Novak› said.',
    'qualified abridged',
  ],
]
