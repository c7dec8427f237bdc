import type { AidRow } from './rows.ts'

/** Withheld, turned down, denied, only thought of: told of, and not given. */
export const KEPT_BACK: readonly AidRow[] = [
  // Suspended
  ['Hungary has blocked €6.6 billion in EU military aid to Ukraine.', 'EU > UA | military | suspended'],
  ['The Trump administration cancelled $60 million in aid to Kenya.', 'US > KE | other | suspended'],
  [
    'Former president ‹Donald Trump› froze $391 million of military aid to Ukraine in 2019.',
    'Donald Trump > UA | military | suspended',
  ],
  [
    'Washington has withheld $130 million in military aid from Egypt over human rights.',
    'US > EG | military | suspended',
  ],
  ['Norway halted $40 million in humanitarian aid to Chad.', 'NO > TD | humanitarian | suspended'],
  ['The World Bank has paused a $150 million loan to Uganda.', 'World Bank > UG | financial | suspended'],
  // Turned down
  ['North Korea, hit by floods, turned down $5 million in aid from South Korea.', 'KR > KP | other | refused'],
  ['Kenya rejected a $17 million grant from Norway.', 'NO > KE | other | refused'],
  // Denied, negated
  ['Norway did not give Kenya $17 million in humanitarian aid.', 'NO > KE | humanitarian | refused'],
  ['Norway will not give $17 million in humanitarian aid to Kenya.', 'NO > KE | humanitarian | refused'],
  [
    'Norway denied on Tuesday that it had announced $17 million in humanitarian aid for Kenya.',
    'NO > KE | humanitarian | refused',
  ],
  ['Norway has never sent Uganda $19 million in military aid.', 'NO > UG | military | refused'],
  [
    'Reports that Norway announced $17 million in humanitarian aid for Kenya are false.',
    'NO > KE | humanitarian | refused',
  ],
  // Only thought of
  ['Norway may give Kenya $17 million in humanitarian aid.', 'NO > KE | humanitarian | proposed'],
  ['Norway could provide $17 million in military aid to Kenya.', 'NO > KE | military | proposed'],
  ['Norway is considering $17 million in humanitarian aid for Kenya.', 'NO > KE | humanitarian | proposed'],
  // And yet given
  ['Norway gave Kenya $17 million in humanitarian aid.', 'NO > KE | humanitarian | delivered'],
  ['Norway wants to give Kenya $17 million in humanitarian aid.', 'NO > KE | humanitarian | announced'],
  ['UK aid to Yemen cut to £87m', 'GB > YE | other | suspended'],
]
