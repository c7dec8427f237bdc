import * as v from 'valibot'
import type { ExportPart, ExportPlace, ExportStart } from '../model/pack.ts'
import type { Reach, Settings, SettingsChange, SiteChange, Strength } from '../model/settings.ts'
import type { ReferenceTrouble } from '../model/trouble.ts'
import { article } from '../schemas/article.ts'
import { checkedFinding, finding } from '../schemas/finding.ts'
import { packHead, packSummary, recordCounts } from '../schemas/pack.ts'
import { judgement, pageClaims } from '../schemas/page-claims.ts'
import { record, source } from '../schemas/records.ts'
import type {
  ExtensionToBackground,
  FindingCount,
  PageReport,
  PageSettings,
  PageToBackground,
  PopupToPage,
} from './calls.ts'
import type { CallSchemas } from './channel.ts'

type Schema<T> = v.GenericSchema<unknown, T>

const unmarked: Schema<Settings['unmarked']> = v.array(
  v.picklist(['name', 'quotation', 'amount', 'supported', 'qualified', 'contradicted', 'unknown']),
)
const strength: Schema<Strength> = v.picklist(['faint', 'clear', 'strong'])

const pageSettings: Schema<PageSettings> = v.object({
  enabled: v.boolean(),
  allAmounts: v.boolean(),
  unmarked,
  strength,
})
const natural = v.pipe(v.number(), v.integer(), v.minValue(0))
const findingCount: Schema<FindingCount> = v.object({ all: natural, look: natural })
const none: Schema<null> = v.null()
/** They become part of a style sheet. */
const highlightNames = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{3,30}$/))), v.maxLength(4))
const started = v.object({ generation: v.pipe(v.string(), v.uuid()) })

const exportStart: Schema<ExportStart> = v.object({ ...started.entries, pack: packHead })
const key = v.union([v.string(), natural])
const exportPlace: Schema<ExportPlace> = v.object({
  of: v.picklist(['sources', 'records']),
  after: v.exactOptional(key),
})
const exportPart: Schema<ExportPart> = v.object({ json: v.string(), last: v.exactOptional(key) })

const reach: Schema<Reach> = v.picklist(['everywhere', 'chosen', 'click'])

const settings: Schema<Settings> = v.object({
  reach,
  sitesOn: v.array(v.string()),
  sitesOff: v.array(v.string()),
  allAmounts: v.boolean(),
  unmarked,
  strength,
})

const AT_FIRST: Settings = {
  reach: 'click',
  sitesOn: [],
  sitesOff: [],
  allAmounts: false,
  unmarked: ['unknown'],
  strength: 'clear',
}

/** Settings as they were stored, by whatever version: a field that can't be read is as it was at first. */
export const storedSettings: Schema<Settings> = v.fallback(
  v.object({
    reach: v.fallback(v.optional(reach, AT_FIRST.reach), AT_FIRST.reach),
    sitesOn: storedSites(),
    sitesOff: storedSites(),
    allAmounts: v.fallback(v.optional(v.boolean(), AT_FIRST.allAmounts), AT_FIRST.allAmounts),
    unmarked: v.fallback(v.optional(unmarked, AT_FIRST.unmarked), AT_FIRST.unmarked),
    strength: v.fallback(v.optional(strength, AT_FIRST.strength), AT_FIRST.strength),
  }),
  AT_FIRST,
)

function storedSites(): Schema<readonly string[]> {
  const all = v.pipe(
    v.array(v.unknown()),
    v.transform((sites) => sites.filter((site) => typeof site === 'string')),
  )
  return v.fallback(v.optional(all, []), [])
}

const siteChange: Schema<SiteChange> = v.object({ site: v.string(), isIn: v.boolean() })

const settingsChange: Schema<SettingsChange> = v.strictObject({
  reach: v.exactOptional(reach),
  sitesOn: v.exactOptional(siteChange),
  sitesOff: v.exactOptional(siteChange),
  allAmounts: v.exactOptional(v.boolean()),
  unmarked: v.exactOptional(unmarked),
  strength: v.exactOptional(strength),
})

const trouble: Schema<ReferenceTrouble> = v.object({
  kind: v.picklist(['newer', 'unreadable', 'damaged', 'lost']),
  packs: v.array(v.string()),
})

const pageReport: Schema<PageReport> = v.object({
  state: v.picklist(['off', 'idle', 'reading', 'done', 'failed']),
  title: v.string(),
  published: v.exactOptional(v.string()),
  findings: v.array(v.object({ id: natural, finding, before: v.string(), after: v.string() })),
  cutAfter: v.exactOptional(natural),
  problem: v.exactOptional(v.string()),
  moreFindings: v.exactOptional(v.literal(true)),
  undrawn: v.exactOptional(v.literal(true)),
  stamp: v.string(),
})

export const pageToBackground: CallSchemas<PageToBackground> = {
  start: { payload: v.object({ url: v.string() }), answer: pageSettings },
  describe: { payload: pageClaims, answer: judgement },
  check: { payload: article, answer: v.array(checkedFinding) },
  count: { payload: findingCount, answer: none },
  style: { payload: v.object({ names: highlightNames }), answer: v.string() },
  openLibrary: { payload: none, answer: none },
  overlay: { payload: none, answer: none },
}

export const popupToPage: CallSchemas<PopupToPage> = {
  report: { payload: none, answer: pageReport },
  newReport: { payload: v.string(), answer: v.nullable(pageReport) },
  read: { payload: pageSettings, answer: none },
  jump: { payload: v.object({ id: natural }), answer: v.boolean() },
  move: { payload: v.object({ step: v.picklist(['next', 'previous', 'nearest']) }), answer: v.boolean() },
  look: { payload: pageSettings, answer: none },
  stop: { payload: none, answer: none },
}

export const extensionToBackground: CallSchemas<ExtensionToBackground> = {
  settings: { payload: none, answer: settings },
  changeSettings: { payload: settingsChange, answer: settings },
  permitTab: { payload: v.object({ id: natural }), answer: none },
  readTab: { payload: v.object({ id: natural }), answer: none },
  packs: { payload: none, answer: v.array(packSummary) },
  settledPacks: { payload: none, answer: v.array(packSummary) },
  beginImport: { payload: packHead, answer: started },
  addToImport: {
    payload: v.object({ ...started.entries, from: natural, sources: v.array(source), records: v.array(record) }),
    answer: none,
  },
  finishImport: {
    payload: v.object({ ...started.entries, pack: packHead, counts: recordCounts }),
    answer: packSummary,
  },
  cancelImport: { payload: started, answer: none },
  removePack: { payload: v.object({ id: v.string() }), answer: none },
  beginExport: { payload: v.object({ id: v.string() }), answer: exportStart },
  exportPart: { payload: v.object({ start: exportStart, place: exportPlace }), answer: exportPart },
  troubles: { payload: none, answer: v.array(trouble) },
  repair: { payload: none, answer: none },
}
