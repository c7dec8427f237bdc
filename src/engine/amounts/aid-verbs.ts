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
}

/** Regular verbs by kind; a doubled last letter is written out before the slash. */
const REGULAR: Readonly<Record<VerbKind, string>> = {
  deliver:
    'provide donate deliver supply extend grant contribute transfer/transferr disburse release hand ship/shipp dispatch deposit inject fund finance channel channel/channell loan furnish wire credit remit/remitt advance',
  announce:
    'announce pledge promise vow offer unveil propose plan/plann launch guarantee prepare intend ready mobilize mobilise consider increase double boost triple raise present notify',
  commit:
    'approve commit/committ authorize authorise allocate earmark sign adopt pass agree award clear endorse finalize finalise appropriate ratify greenlight okay ok assign budget devote dedicate decide reserve',
  receive: 'receive secure obtain accept borrow gain benefit expect',
  request: 'ask request appeal need urge demand want require lobby call',
  help: 'help support assist aid bolster enable strengthen back equip arm',
  say: 'confirm note report declare explain stress reiterate disclose reveal',
  withhold:
    'freeze suspend block halt cancel cancel/cancell withhold pause cut/cutt slash delay threaten reject refuse turn reduce stop/stopp',
  trade:
    'cost purchase fine order earn lose owe estimate import export trade invest seize confiscate steal smuggle launder pocket gross generate rake exceed plunge soar jump drop/dropp decline acquire auction save',
}

/** Lemma, past, and participle where it differs; the third person and -ing forms are made from the lemma. */
const IRREGULAR: Readonly<Record<VerbKind, string>> = {
  deliver: 'give gave given|forgive forgave forgiven|write wrote written|send sent|lend lent|spend spent',
  announce: '',
  commit: 'make made|set-aside aside',
  receive: 'get got gotten|win won|draw drew drawn',
  request: 'seek sought',
  help: 'feed fed|rebuild rebuilt',
  say: 'say said|tell told',
  withhold: 'freeze froze frozen|cut cut|withhold withheld',
  trade: 'buy bought|sell sold|pay paid|rise rose risen|fall fell fallen|lose lost|steal stole stolen|grow grew grown',
}

/** Forms that are nouns in this trade, whatever they are elsewhere. */
const NOUNS: ReadonlySet<string> = wordSet(
  'funding financing spending shipping arms finances credits costs sales orders fines loans plans exports imports',
)

export const VERBS: ReadonlyMap<string, Verb> = readVerbs()

function readVerbs(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>()
  for (const kind of Object.keys(REGULAR) as VerbKind[]) {
    for (const entry of REGULAR[kind].split(' ')) {
      const [lemma = '', doubled] = entry.split('/')
      const stem = doubled ?? (lemma.endsWith('e') ? lemma.slice(0, -1) : lemma)
      const past = stem.endsWith('y') && !/[aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
      addVerb(verbs, kind, lemma, [past], stem)
    }
    for (const entry of IRREGULAR[kind].split('|').filter((line) => line !== '')) {
      const [lemma = '', ...pasts] = entry.split(' ')
      addVerb(verbs, kind, lemma, pasts, lemma === 'get' ? 'gett' : lemma === 'win' ? 'winn' : lemma.replace(/e$/, ''))
    }
  }
  verbs.set('adding', { kind: 'deliver', form: 'ing', lemma: 'add' })
  verbs.set('added', { kind: 'say', form: 'past', lemma: 'add' })
  return verbs
}

function addVerb(
  verbs: Map<string, Verb>,
  kind: VerbKind,
  lemma: string,
  pasts: readonly string[],
  stem: string,
): void {
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s')
  const forms: (readonly [string, VerbForm])[] = [
    [lemma, 'base'],
    [third, 'third'],
    ...pasts.map((past) => [past, 'past'] as const),
    [`${stem}ing`, 'ing'],
  ]
  for (const [form, name] of forms) if (!NOUNS.has(form)) verbs.set(form, { kind, form: name, lemma })
}
