import { commonSpelling } from './spelling.ts'
import { stem } from './stem.ts'

/** Pairs of words that say the opposite, one pair for each slash; several on a side share the other side. */
const OPPOSITES = `
increase,rise,grow,climb,gain,expand,surge/decrease,decline,fall,drop,shrink,reduce,plunge,cut,lower
raise/lower,cut,reduce more/less,fewer most/least,fewest many/few up/down higher/lower high/low highest/lowest
support,back,favor,endorse/oppose,reject,condemn agree/disagree,refuse accept/reject,refuse,decline approve/reject,disapprove
allow,permit,let,legalize/ban,forbid,prohibit,prevent,block,outlaw war/peace wars/peace guilty/innocent
always/never,sometimes everyone,everybody/nobody everything/nothing all,every/none,no,some both/neither always/rarely
win/lose victory/defeat winner/loser success/failure succeed/fail strong/weak stronger/weaker strengthen/weaken
strength/weakness begin,start,launch,continue/end,stop,halt,cease open/close,closed,shut enter/leave,exit join/leave,quit
friend,ally/enemy,foe,adversary legal/illegal lawful/unlawful for/against before/after with/without true/false
truth/lie good/bad,evil well/badly,poorly better/worse best/worst safer/dangerous,riskier right/wrong above/below over/under inside/outside first/last
alive/dead live/die save/kill,destroy protect/attack,threaten,destroy safe/dangerous,unsafe love/hate confirm/deny admit/deny
defend/attack defensive/offensive include/exclude major/minor majority/minority public/private buy/sell import/export
past/future early/late earlier/later earlier/later sooner/later hope/fear optimistic/pessimistic trust/distrust
democracy/dictatorship freedom/slavery,oppression free/captive profit/loss surplus/deficit advantage/disadvantage
possible/impossible easy/difficult,hard easier/harder help/harm,hurt,hinder improve/worsen remember/forget
build/destroy advance/retreat escalate/deescalate escalation/deescalation attract/repel arrive/depart
temporary/permanent hot/cold rich/poor richer/poorer old/new,young large,big/small larger,bigger/smaller long/short
longer/shorter near/far fast/slow faster/slower quickly/slowly full/empty positive/negative
likely/unlikely able/unable certain/uncertain happy/unhappy willing/unwilling necessary/unnecessary fair/unfair
welcome/unwelcome responsible/irresponsible united/divided unite/divide innocent/guilty import/export
attack/defend spend/save lend/borrow give/take push/pull praise/condemn,criticize left/right north/south east/west
northern/southern eastern/western ceasefire/offensive voluntary/forced,compulsory
peaceful/military,violent,armed political/military diplomatic/military simple/complicated,complex
`

const PARTNERS: ReadonlyMap<string, ReadonlySet<string>> = readOpposites()

/** The stem by which a word of a text would be compared. */
function stemOf(word: string): string {
  return stem(commonSpelling(word))
}

function readOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>()
  for (const pair of OPPOSITES.trim().split(/\s+/)) {
    const [left = [], right = []] = pair.split('/').map((side) => side.split(',').map(stemOf))
    for (const a of left) for (const b of right) addBoth(partners, a, b)
  }
  return partners
}

function addBoth(partners: Map<string, Set<string>>, a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = partners.get(from)
    if (known === undefined) partners.set(from, new Set([to]))
    else known.add(to)
  }
}

/** Words that a prefix looks to deny, but does not. */
const NO_DENIAL: ReadonlySet<string> = new Set(
  `invaluable inhabit inform import important impress impression improve impact invest invent intend intent involve
income indeed instead increase include incident interest into insight inside inflammable immediate imply impose
illness illustrate iris irate discuss display dispose dispatch distance discover distribute district uncle under union
unit unite unity until indifferent infamous interval intense infuse inquire inset install instruct instance`
    .split(/\s+/)
    .map(stemOf),
)
const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis)(?=[a-z]{4})/

/** The stem that a negative prefix denies ("possible" of "impossible"); undefined without one. */
function deniedStem(word: string): string | undefined {
  if (NO_DENIAL.has(word)) return undefined
  const base = word.replace(PREFIX, '')
  return base === word ? undefined : base
}

/** Whether two stems say the opposite: by the table, or as a word and its denial. */
export function areOpposite(a: string, b: string): boolean {
  return PARTNERS.get(a)?.has(b) === true || deniedStem(a) === b || deniedStem(b) === a
}
