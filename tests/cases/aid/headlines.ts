import type { AidRow } from './rows.ts'

/** Headlines: no full stop, words left out. */
export const HEADLINES: readonly AidRow[] = [
  ['Iceland: 300 million krona for Ukraine’s energy system', 'IS > UA | other | announced'],
  ['US sends Ukraine $400m in ammunition and spare parts', 'US > UA | military | announced'],
  ['EU approves €1bn aid package for Egypt', 'EU > EG | other | committed'],
  ['Germany to give Lebanon 60 million euros in humanitarian aid', 'DE > LB | humanitarian | announced'],
  ['Japan pledges $1.5bn for climate projects in Vietnam', 'JP > VN | other | announced'],
  ['IMF board OKs $3bn bailout for Sri Lanka', 'International Monetary Fund > LK | financial | committed'],
  ['Ukraine receives first $1bn from US loan', 'US > UA | financial | delivered'],
  ['$95m US aid package for Gaza announced', 'US > PS | other | announced'],
  ['Norway doubles military support for Ukraine to NOK 30bn', 'NO > UA | military | announced'],
  ['World Bank grants Somalia $150m for drought relief', 'World Bank > SO | humanitarian | announced'],
  ['Kuwait donates $3m for Sudan', 'KW > SD | other | announced'],
  ['Canada’s new C$60m for Haiti police', 'CA > HT | other | announced'],
]
