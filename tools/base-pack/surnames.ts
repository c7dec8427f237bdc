/** Where the surname comes first, also in English: ISO 3166-1 alpha-2. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'TW', 'KR', 'KP', 'VN', 'KH'])
/** Where people are called by their first name, or have no surname: then none is given. */
const NO_SURNAME: ReadonlySet<string> = new Set(['ET', 'ER', 'IS', 'MM', 'ID', 'MY', 'TH', 'LA', 'MN', 'BT', 'AF'])
const PARTICLE =
  /^(?:de|da|di|do|dos|das|du|del|della|van|von|der|den|ter|ten|le|la|el|al|bin|ben|bint|ibn|ould|af|zu|y|e|i)$/
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i
const SHORTEST = 3

/** The surname in a person's name, with the small words before it; undefined where it can't be told. */
export function surnameOf(name: string, country: string | undefined): string | undefined {
  const words = name.split(' ').filter((word) => !GENERATION.test(word))
  if (words.length < 2 || (country !== undefined && NO_SURNAME.has(country)) || !/^\p{Script=Latin}/u.test(name))
    return undefined
  if (country !== undefined && SURNAME_FIRST.has(country)) return words[0]
  let first = words.length - 1
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--
  const surname = words.slice(first).join(' ')
  return surname.length < SHORTEST ? undefined : surname
}
