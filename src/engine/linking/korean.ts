import { groupsOf, type Rewriting, rewrite, type SchemeKey } from './rewrite.ts'

/**
 * Korean names, surname first, in Revised Romanisation, McCune-Reischauer without marks, and the
 * bearers' own spellings: k and g, p and b, t and d, ch and j at the head of a syllable are one; eo, ou,
 * eu, oo, woo and u are u; ee, ui and i are i; the surnames' usual spellings are listed. o stays apart
 * from u, so that Jae-yong and Jae-young do not meet.
 */
const SURNAMES: ReadonlyMap<string, string> = groupsOf(`
  kim gim
  lee yi rhee ri rhie
  park pak bak
  choi choe
  jung jeong chung chong
  jeon chun chon
  moon mun
  yoon yun
  roh noh
  kang gang
  cho jo
  ahn an
  shin sin
  lim im rim
  kwon gwon
  yoo yu ryu
  ban pan
  han
  hwang
  oh
  song
  hong
  suh seo`)
const SYLLABLE =
  /^(?:[kgdnrlmbpsjt]|ch|hy|h|sh|y|w|ky|gy|my|by|py|ry|ny)?(?:aeo|yeo|you|eo|ou|eu|ae|oo|ee|eui|ui|oi|oe|ye|ya|yu|yo|wo|woo|wa|a|e|i|o|u)(?:ng|ck|[nmlkhptr])?$/

const RULES: Rewriting = [
  [/ck$/, 'k'],
  [/^k/, 'g'],
  [/^p/, 'b'],
  [/^t/, 'd'],
  [/^ch/, 'j'],
  [/^sh/, 's'],
  [/woo|wu/, 'u'],
  [/yeo|you|yeu/, 'yu'],
  [/eo|ou|eu|oo/, 'u'],
  [/ee|ui/, 'i'],
  [/oi/, 'oe'],
]

/** The key of a Korean name, folded, whose given name stands in syllables ("Kim Jong Un"); else none. Bounded cost. */
export function koreanKey(folded: string): SchemeKey | undefined {
  const [first = '', ...given] = folded.split(' ')
  const surname = SURNAMES.get(first)
  if (surname === undefined || given.length < 1 || given.length > 2) return undefined
  if (!given.every((syllable) => SYLLABLE.test(syllable))) return undefined
  return { key: [surname, ...given.map((syllable) => rewrite(syllable, RULES))].join('-'), sure: true }
}
