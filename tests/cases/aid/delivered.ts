import type { AidRow } from './rows.ts'

/** Sent, paid, handed over: delivered. */
export const DELIVERED: readonly AidRow[] = [
  ['USAID has provided $95 million in emergency food assistance to South Sudan.', 'US > SS | humanitarian | delivered'],
  ['Qatar has sent $30 million to the Lebanese army.', 'QA > LB | military | delivered'],
  ['The UAE has delivered $100 million in relief supplies to Gaza.', 'AE > PS | humanitarian | delivered'],
  [
    'The US has so far provided more than $20 billion in security assistance to Ukraine since the invasion.',
    'US > UA | military | delivered',
  ],
  ['Seoul sent 500 million won in relief goods to Turkey.', 'KR > TR | humanitarian | delivered'],
  ['Taiwan donated $56 million to Ukraine for generators and reconstruction.', 'TW > UA | other | delivered'],
  ['USAID provided more than $2.8 billion in humanitarian relief to Ethiopia.', 'US > ET | humanitarian | delivered'],
  ['Germany has so far given Ukraine €28 billion in military assistance.', 'DE > UA | military | delivered'],
  ['Norway has donated 250 million kroner for demining in Ukraine.', 'NO > UA | other | delivered'],
  ['Turkey has sent Gaza $20 million in medical aid.', 'TR > PS | humanitarian | delivered'],
  [
    'With this announcement, the United States has now provided nearly $3.2 billion in humanitarian assistance for Ukraine and the region.',
    'US > UA | humanitarian | delivered',
  ],
  [
    'Luxembourg has spent 16 percent of its defence budget, or 74 million euros, on arms for Ukraine.',
    'LU > UA | military | delivered',
  ],
  [
    'A donation of 2 billion won from Seoul arrived in Ankara for the quake victims.',
    'KR > TR | humanitarian | delivered',
  ],
  [
    'Turkey’s disaster agency AFAD said it had sent 30 million lira in relief supplies to Libya.',
    'TR > LY | humanitarian | delivered',
  ],
  ['Thailand donated 2 million baht to Turkey after the earthquake.', 'TH > TR | humanitarian | delivered'],
  ['Japan, which holds the G7 presidency, has sent Ukraine $7.1 billion in assistance.', 'JP > UA | other | delivered'],
  [
    'Iceland, which has no army, gave Ukraine 75 million kronur for a field hospital.',
    'IS > UA | humanitarian | delivered',
  ],
  [
    'Seoul sent $5 million in humanitarian assistance to Turkey following the quake.',
    'KR > TR | humanitarian | delivered',
  ],
  ['New Zealand has donated NZ$2 million to Tonga for cyclone recovery.', 'NZ > TO | humanitarian | delivered'],
  ['Estonia delivered €400 million of arms to Ukraine.', 'EE > UA | military | delivered'],
  ['Italy has given Lebanon €10 million to support its army.', 'IT > LB | military | delivered'],
  [
    'Beijing donated 200 million yuan of relief supplies to Myanmar after the quake.',
    'CN > MM | humanitarian | delivered',
  ],
  ['Kuwait transferred $30 million to the Palestinian Authority.', 'KW > PS | other | delivered'],
  [
    'China’s foreign ministry said Beijing had provided Pakistan with 100 million yuan in flood relief.',
    'CN > PK | humanitarian | delivered',
  ],
  ['Poland provided a $240 million credit line to Ukraine for the purchase of arms.', 'PL > UA | military | delivered'],
  ['Israel gave $1 million in medical aid to Ukraine, its embassy in Kyiv said.', 'IL > UA | humanitarian | delivered'],
]
