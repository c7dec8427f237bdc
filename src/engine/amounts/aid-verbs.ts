import { verbForms } from '../text/verb-forms.ts'
import { wordSet } from '../text/word-set.ts'

/**
 * What a verb says of a sum: its subject gives it (`deliver`, `announce`, `commit`), gets it
 * (`receive`) or asks for it (`request`), keeps it back (`withhold`), its object is helped with it (`help`), it only reports
 * (`say`), or the sum is no gift at all (`trade`).
 */
export type VerbKind = 'deliver' | 'announce' | 'commit' | 'receive' | 'request' | 'help' | 'say' | 'withhold' | 'trade'

/** `base` may be a noun as well ("aid", "pledge"): what stands before it decides. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing'

export interface Verb {
  readonly kind: VerbKind
  readonly form: VerbForm
  readonly lemma: string
  /** Its third person may be a plural noun. */
  readonly hasPluralNoun: boolean
}

/**
 * The verbs of each kind as `verbForms` reads them. `~`: its third person may be a plural noun as well:
 * "pledges", "supplies"; "approves" is none.
 */
const BY_KIND: Readonly<Record<VerbKind, string>> = {
  deliver: `provide donate deliver supply~ extend grant~ contribute~ transfer*~ disburse release~ hand~ ship*~ dispatch
  deposit~ inject fund~ finance~ channel~ channel*~ loan~ furnish wire~ credit~ remit* advance~
  give/gave/given forgive/forgave/forgiven write/wrote/written send/sent lend~/lent spend~/spent`,
  announce: `announce pledge~ promise~ vow~ offer~ unveil propose plan*~ launch~ guarantee~ prepare intend ready mobilize
  mobilise consider increase~ double~ boost~ triple~ raise~ present~ notify`,
  commit: `approve commit* authorize authorise allocate earmark sign~ adopt pass~ agree award~ clear~ endorse finalize
  finalise appropriate ratify greenlight okay ok assign budget~ devote dedicate decide reserve~ make~/made
  set-aside/aside`,
  receive: 'receive secure obtain accept borrow gain~ benefit~ expect get*~/got/gotten win*~/won draw~/drew/drawn',
  request: 'ask~ request~ appeal~ need~ urge demand~ want~ require lobby call~ seek/sought',
  help: 'help~ support~ assist aid~ bolster enable strengthen back~ equip arm~ feed/fed rebuild/rebuilt',
  say: 'confirm note~ report~ declare explain stress~ reiterate disclose reveal say~/said tell~/told',
  withhold: `suspend block~ halt~ cancel cancel* pause slash delay~ threaten reject refuse turn~ reduce stop*~
  freeze/froze/frozen cut*~/cut withhold/withheld`,
  trade: `cost~ purchase~ fine~ order~ earn owe estimate~ import~ export~ trade~ invest~ seize confiscate smuggle
  launder pocket~ gross~ generate rake~ exceed plunge soar jump~ drop*~ decline~ acquire auction~ save~
  buy~/bought sell/sold pay~/paid rise~/rose/risen fall~/fell/fallen lose/lost steal~/stole/stolen
  grow/grew/grown`,
}

/** Forms that are nouns in this trade, whatever they are elsewhere. */
const NOUNS: ReadonlySet<string> = wordSet(
  'funding financing spending shipping arms finances credits costs sales orders fines loans plans exports imports',
)

export const VERBS: ReadonlyMap<string, Verb> = readVerbs()

function readVerbs(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>()
  for (const kind of Object.keys(BY_KIND) as VerbKind[]) {
    for (const entry of BY_KIND[kind].split(/\s+/)) addVerb(verbs, kind, entry)
  }
  const add = { lemma: 'add', hasPluralNoun: false } as const
  verbs.set('adding', { ...add, kind: 'deliver', form: 'ing' })
  verbs.set('added', { ...add, kind: 'say', form: 'past' })
  return verbs
}

function addVerb(verbs: Map<string, Verb>, kind: VerbKind, entry: string): void {
  const { base: lemma, third, pasts, ing } = verbForms(entry)
  const forms: readonly (readonly [VerbForm, ...string[]])[] = [
    ['base', lemma],
    ['third', third],
    ['past', ...pasts],
    ['ing', ing],
  ]
  for (const [form, ...written] of forms) {
    for (const word of written) {
      if (!NOUNS.has(word)) verbs.set(word, { kind, form, lemma, hasPluralNoun: entry.includes('~') })
    }
  }
}
