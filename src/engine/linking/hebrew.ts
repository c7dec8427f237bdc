import { groupsOf, type Rewriting, rewrite, type SchemeKey } from './rewrite.ts'

/**
 * Hebrew names as newspapers spell them: tz, ts and z are one, as are kh, ch and h, k and q, ie and i;
 * doubled letters are single. For names with a Hebrew given name only.
 */
const GIVEN_NAMES: ReadonlyMap<string, string> = groupsOf(`
  binyamin benjamin benyamin
  itzhak yitzhak yitzchak itzchak yitzhaq
  isaac
  avigdor
  ehud
  shimon
  moshe moshé
  yoav
  naftali
  yair
  ariel
  golda
  yaakov yaacov
  haim chaim hayim
  menachem menahem
  gadi
  benny
  tzipi tsipi
  itamar
  bezalel betzalel
  herzi hertzi
  yisrael israel
  eliezer eliezar`)

const RULES: Rewriting = [
  [/tch/g, 'h'],
  [/tz|ts/g, 'z'],
  [/kh|ch/g, 'h'],
  [/q/g, 'k'],
  [/ie/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** The key of a name in Latin letters, folded, whose given name is Hebrew; else none. Cost: linear. */
export function hebrewKey(folded: string): SchemeKey | undefined {
  const [given = '', ...rest] = folded.split(' ')
  const name = GIVEN_NAMES.get(given)
  if (name === undefined || rest.length === 0) return undefined
  return { key: rewrite([name, ...rest].join(''), RULES), sure: true }
}
