/** Past forms that no ending rule leads back to their verb, and other irregular forms, each after its lemma. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `go/went/gone say/said tell/told make/made give/gave/given take/took/taken come/came see/saw/seen know/knew/known
get/got/gotten think/thought bring/brought buy/bought fight/fought teach/taught catch/caught seek/sought find/found
leave/left keep/kept meet/met hold/held stand/stood understand/understood send/sent spend/spent build/built lose/lost
pay/paid lead/led win/won begin/began/begun become/became break/broke/broken choose/chose/chosen speak/spoke/spoken
write/wrote/written fall/fell/fallen rise/rose/risen grow/grew/grown draw/drew/drawn throw/threw/thrown
show/showed/shown run/ran sit/sat strike/struck stick/stuck mean/meant feel/felt deal/dealt sell/sold
swear/swore/sworn drive/drove/driven man/men woman/women child/children person/people life/lives
be/were/was/is/are/am/been have/has/had do/does/did/done`
    .split(/\s+/)
    .flatMap((entry) => {
      const [lemma = '', ...forms] = entry.split('/')
      return forms.map((form) => [form, lemma] as const)
    }),
)

/**
 * A folded English word without its inflection, for meeting and aligning only: "talks", "talked" and
 * "talking" are one stem. The first steps of Porter's stemmer (1980), with a table of irregular forms;
 * endings that make another word ("-ment", "-ness") stay. Cost: linear in `word`.
 */
export function stem(word: string): string {
  const verb = IRREGULAR.get(word) ?? word
  if (verb.length < 4) return verb
  return withoutFinal(withoutVerbEnding(withoutPlural(verb)))
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  const base = word.replace(/(?:ing|ed)$/, '')
  if (base.length === word.length || base.length < 3 || !/[aeiouy]/.test(base)) return word
  return base
}

function withoutFinal(word: string): string {
  if (word.length < 4) return word
  if (/([bdfgmnprt])\1$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('e')) return word.slice(0, -1)
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word
}
