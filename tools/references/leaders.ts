import type { Dropped, Row } from './tables.ts'

/** "President Volodymyr ZELENSKYY (since 20 May 2019)": office, name with its surname in capitals, and since when. */
const LEADER =
  /^(?<office>(?:Transitional |Federal )?(?:President|Prime Minister|Premier|Chancellor|King|Queen|Sultan|Emir|Amir)) (?:Sir |Dr\. |Capt\. |Gen\. |Col\. )?(?<name>(?!Crown )\p{Lu}[\p{L}'’. -]+) \(since (?<since>\d{1,2} \p{L}+ \d{4})\)$/u
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** Written otherwise than English news writes them, or sources that tell of themselves what is not so. */
const FAULTY: ReadonlySet<string> = new Set(['RO Prime Minister'])

/** The head of state and the head of government of a profile, as far as their cells tell one person each; what a cell has in capitals is the surname. */
export function leadersOf(code: string, row: Row, dropped: Dropped): readonly Row[] {
  const cells = new Set([row['chiefOfState'] ?? '', row['headOfGovernment'] ?? ''].filter((cell) => cell !== ''))
  return [...cells].flatMap((cell) => {
    const { office = '', name = '', since = '' } = LEADER.exec(cell)?.groups ?? {}
    const from = dateOf(since)
    if (from === undefined || FAULTY.has(`${code} ${office}`)) {
      dropped.because(
        from === undefined
          ? 'a leader’s cell that tells more, or less, than one office, name and day'
          : 'a day that is wrong',
      )
      return []
    }
    const words = name.split(' ')
    const surname = words.filter((word) => /\p{Lu}{2}/u.test(word))
    const written = (some: readonly string[]): string => some.map(withoutCapitals).join(' ')
    return [{ code, office, name: written(words), surname: written(surname), since: from }]
  })
}

/** "ZELENSKYY" as "Zelenskyy", "DIAZ-CANEL" as "Diaz-Canel"; the numbers of kings stay. */
function withoutCapitals(word: string, index: number): string {
  if (index > 0 && /^[IVX]+$/.test(word)) return word
  return word.replace(/\p{Lu}{2,}/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
}

function dateOf(words: string): string | undefined {
  const [day = '', month = '', year = ''] = words.split(' ')
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
