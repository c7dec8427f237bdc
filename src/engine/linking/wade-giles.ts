/**
 * Chinese names in Wade-Giles as Hanyu Pinyin, syllable by syllable. Wade-Giles marks aspiration by an
 * apostrophe ("P'eng" is Peng, "Peng" is Beng); where a name has none, newspapers have mostly left it
 * off, so each stop is read both ways.
 */
const SYLLABLE =
  /^(ch|ts|tz|ss|sz|hs|sh|[pmftnlkhjwy])?('?)(ih|u|eh|en|eng|erh|a|ai|an|ang|ao|e|ei|i|ia|iao|ieh|ien|in|ing|iu|iang|iung|o|ou|ua|uai|uan|uang|ui|uei|un|ung|uo|ueh|yeh|yen)$/
/** Spellings that Pinyin does not have: they, an apostrophe or a hyphen tell Wade-Giles. */
const FOREIGN_TO_PINYIN = /^(?:hs|ts|tz|ss|sz)|ieh|ien|ih$|ueh|erh|^(?:k|ch|p|t)ung|^i$|^(?:ko|lo|to|so|ho)$|yen$|yeh$/
const READINGS_MAX = 8

const ASPIRATED: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ p: 'p', t: 't', k: 'k', ch: 'ch', ts: 'c', tz: 'c' }),
)
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ p: 'b', t: 'd', k: 'g', ch: 'zh', ts: 'z', tz: 'z' }),
)
const OTHER: ReadonlyMap<string, string> = new Map(Object.entries<string>({ hs: 'x', ss: 's', sz: 's', j: 'r' }))
const FINALS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ih: 'i',
    eh: 'e',
    erh: 'er',
    ieh: 'ie',
    ien: 'ian',
    ueh: 'ue',
    ung: 'ong',
    iung: 'iong',
    uei: 'ui',
    yeh: 'ye',
    yen: 'yan',
  }),
)

/** The Pinyin readings of a name written in Wade-Giles, small letters, no spaces; none where it is not. Bounded cost. */
export function pinyinReadings(name: string): readonly string[] {
  const marked = name.toLowerCase().replace(/[’‘ʻʼ`]/g, "'")
  const syllables = marked.split(/[\s-]+/).filter((syllable) => syllable !== '')
  if (syllables.length < 2 || syllables.length > 3) return []
  const isMarked = marked.includes("'")
  if (!isMarked && !marked.includes('-') && !syllables.some((syllable) => FOREIGN_TO_PINYIN.test(syllable))) return []
  let readings: readonly string[] = ['']
  for (const syllable of syllables) {
    const parts = SYLLABLE.exec(syllable)
    if (parts === null) return []
    const [, initial = '', mark = '', final = ''] = parts
    const heads = initialReadings(initial, final, isMarked ? mark === "'" : undefined)
    readings = readings.flatMap((before) => heads.map((head) => before + head + finalOf(initial, final)))
    if (readings.length > READINGS_MAX) return []
  }
  return readings
}

function initialReadings(initial: string, final: string, aspirated: boolean | undefined): readonly string[] {
  const other = OTHER.get(initial)
  if (other !== undefined) return [other]
  const plain = PLAIN.get(initial)
  const breathed = ASPIRATED.get(initial)
  if (plain === undefined || breathed === undefined) return [initial === '' && final === 'i' ? 'y' : initial]
  const isSoft = initial === 'ch' && /^i(?!h)|^ueh/.test(final)
  const readings = isSoft ? ['j', 'q'] : [plain, breathed]
  if (aspirated === undefined) return readings
  return readings.slice(aspirated ? 1 : 0, aspirated ? 2 : 1)
}

function finalOf(initial: string, final: string): string {
  if (final === 'u' && /^(?:ts|tz|ss|sz)$/.test(initial)) return 'i'
  if (final === 'o' && /^[kh]$/.test(initial)) return 'e'
  if (final === 'o' && /^(?:l|t|n|s|ts|j|ch)$/.test(initial)) return 'uo'
  if (final === 'e' && initial === 'ts') return 'e'
  return FINALS.get(final) ?? final
}
