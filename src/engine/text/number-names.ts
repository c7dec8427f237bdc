const NAMES: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** Zero to nineteen by their English names. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, value) => [name, value]))
/** Twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((name, i) => [name, 20 + 10 * i]),
)
/** One to ten, as sentences write them out. */
export const COUNTING_WORDS: readonly string[] = NAMES.slice(1, 11)
