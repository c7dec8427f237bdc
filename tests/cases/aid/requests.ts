import type { AidRow } from './rows.ts'

/** Asked for, needed, appealed for: not given yet. */
export const REQUESTS: readonly AidRow[] = [
  ['The White House has asked Congress for $24 billion in new funding for Ukraine.', 'US > UA | other | requested'],
  ['The UN has appealed for $4.3 billion to help Yemen this year.', '- > YE | humanitarian | requested'],
  ['Ukraine asked its allies for $38 billion to cover its budget deficit.', '- > UA | financial | requested'],
  [
    'President ‹Volodymyr Zelenskyy› of Ukraine called on Germany to give his country €500 million in air defences.',
    'DE > UA | military | requested',
  ],
  ['Kyiv needs $3 billion a month in financial assistance, officials said.', '- > UA | financial | requested'],
  [
    'Biden requested $10 billion from Congress in lethal and humanitarian aid for Ukraine.',
    'US > UA | other | requested',
  ],
  ['UNICEF is asking for $250 million to help children in Haiti.', '- > HT | humanitarian | requested'],
  [
    'The UN refugee agency appealed for $1 billion for Ukrainian refugees and their hosts.',
    '- > UA | humanitarian | requested',
  ],
  [
    'The UN launched an appeal for $397 million to help earthquake victims in Syria.',
    '- > SY | humanitarian | requested',
  ],
  ['The United Nations and partners are appealing for $46 million for Haiti.', '- > HT | humanitarian | requested'],
  ['Ukraine needs at least $486 billion for reconstruction, the World Bank said.', '- > UA | other | requested'],
  ['Save the Children seeks $120 million for Ethiopia.', '- > ET | other | requested'],
  ['Kyiv has asked Berlin for 1 billion euros for air defence.', 'DE > UA | military | requested'],
  [
    'Lebanon’s premier appealed to donors for $427 million to house the displaced.',
    '- > LB | humanitarian | requested',
  ],
  ['Norway’s government will ask parliament for 7 billion kroner for Ukraine.', 'NO > UA | other | requested'],
  ['Haiti is asking donors for $674 million in humanitarian aid.', '- > HT | humanitarian | requested'],
  [
    "Ukraine's defence minister, ‹Rustem Umerov›, urged partners to provide $60 billion for its military next year.",
    '- > UA | military | requested',
  ],
  [
    'An appeal by the UN for $1 billion to help Turkish earthquake survivors is barely funded.',
    '- > TR | humanitarian | requested',
  ],
  [
    'UN agencies are seeking $5.6 billion this year to help millions of people in Ukraine.',
    '- > UA | humanitarian | requested',
  ],
  ['Afghanistan needs $4.4 billion in humanitarian aid, the UN said.', '- > AF | humanitarian | requested'],
  [
    'Pakistan has requested a new $6 billion loan from the IMF.',
    'International Monetary Fund > PK | financial | requested',
  ],
  ['Lebanon appealed for $426 million to help people displaced by the war.', '- > LB | humanitarian | requested'],
  [
    'Prime Minister ‹Denys Shmyhal› urged the EU to speed up a €5 billion loan to Ukraine.',
    'EU > UA | financial | requested',
  ],
  ['The US president requested $14.3 billion for Israel in a letter to Congress.', 'US > IL | other | requested'],
  [
    'The World Food Programme urgently needs $200 million to keep feeding people in Chad.',
    '- > TD | humanitarian | requested',
  ],
  [
    'The UN launched an appeal for $4.2 billion for people in Ukraine and for refugees.',
    '- > UA | humanitarian | requested',
  ],
  ['Turkey and Syria should get $397 million from donors, the UN said.', 'donors > TR | other | requested'],
]
