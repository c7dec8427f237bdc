import { verbForms } from '../text/verb-forms.ts'

/**
 * What a verb tells of a gift. `give`: it is handed over. `announce`, `approve`: it is told of, decided on.
 * `receive`, `ask`, `thank`: told from the side of who gets it. `help`: told by who is helped with it. `go`: told by the
 * gift itself. `withhold`, `refuse`: it is kept back, or turned down. `propose`: it may come. `hold`: the gift has a part
 * or a size. `say`: only who tells it. `trade`: no gift at all.
 */
export const ACTS = [
  'give',
  'announce',
  'approve',
  'receive',
  'ask',
  'thank',
  'help',
  'go',
  'withhold',
  'refuse',
  'propose',
  'hold',
  'say',
  'trade',
] as const
export type Act = (typeof ACTS)[number]

/** The verbs of each act as `verbForms` reads them. */
const BY_ACT: Readonly<Record<Act, string>> = {
  give: `provide donate deliver supply extend grant contribute transfer* disburse release hand ship* dispatch deposit
    inject fund finance channel channel* loan furnish wire credit remit* advance give/gave/given forgive/forgave/forgiven
    write/wrote/written send/sent lend/lent spend/spent award gift donate raise resume bring/brought top* invest
    redirect increase double boost triple quadruple pour pump mobilise mobilize`,
  announce: `announce pledge promise vow offer unveil plan* launch guarantee prepare intend ready present notify reiterate
    renew outline detail put/put`,
  approve: `approve commit* authorize authorise allocate earmark sign adopt pass agree clear endorse finalize finalise
    appropriate ratify greenlight okay ok assign budget* devote dedicate decide reserve make/made set/set back vote
    conclude join speed accelerate expedite`,
  receive: `receive secure obtain accept borrow gain benefit get*/got/gotten win*/won draw/drew/drawn expect collect`,
  ask: `ask request appeal need urge demand want require lobby call seek/sought press beg* count`,
  thank: 'thank credit praise',
  help: 'help support assist aid bolster enable strengthen equip* arm feed/fed rebuild/rebuilt house',
  go: 'reach arrive go/went/gone flow land',
  withhold: `suspend block halt cancel cancel* pause slash delay freeze/froze/frozen cut*/cut withhold/withheld revoke
    stall scrap* stop* threaten hold/held`,
  refuse: 'reject refuse deny turn veto veto* decline',
  propose: 'propose consider mull float dangle weigh discuss envisage suggest',
  hold: `include contain comprise hold/held total total* amount bring/brought exceed top* value mark reach stand/stood
    rise/rose/risen fall/fell/fallen`,
  say: `confirm note report declare explain stress disclose reveal say/said tell/told state estimate add insist warn
    according write/wrote/written`,
  trade: `cost purchase fine order earn owe import export trade seize confiscate smuggle launder pocket gross generate
    rake plunge soar jump* drop* acquire auction save buy/bought sell/sold pay/paid lose/lost steal/stole/stolen
    grow/grew/grown repay/repaid charge post default worry destroy waste`,
}

export interface GiftVerb {
  readonly act: Act
  readonly lemma: string
}

const VERBS: ReadonlyMap<string, GiftVerb> = readVerbs()

function readVerbs(): ReadonlyMap<string, GiftVerb> {
  const verbs = new Map<string, GiftVerb>()
  for (const act of Object.keys(BY_ACT) as Act[]) {
    for (const entry of BY_ACT[act].split(/\s+/)) {
      const { base, third, pasts, ing } = verbForms(entry)
      for (const form of [base, third, ...pasts, ing]) {
        if (!verbs.has(form)) verbs.set(form, { act, lemma: base })
      }
    }
  }
  return verbs
}

/** What a verb's form tells of a gift; undefined for a verb that is not in the table. */
export function giftVerb(word: string): GiftVerb | undefined {
  return VERBS.get(word)
}
